import type { Card, TrainingCreate } from '@senti/contract';

/** Between these numbers of rows one candidate alone suits, asked for or not. */
const oneSuits = { moreThan: 2000, lessThan: 5000 };

/** What to ask for to have a model made again as its card says that it was made, of the newest rows. */
export function toRetraining({
  idFile,
  sources,
  corpus,
  outside,
  training,
  candidate,
  candidates,
  size,
}: Card): TrainingCreate {
  const isChosen =
    candidates.length === 1 &&
    !(candidate === 'senti-linear' && corpus.rows > oneSuits.moreThan && corpus.rows < oneSuits.lessThan);
  return {
    idFile,
    datasets: sources.map((source) => source.idFile),
    base: outside.bases.filter(({ kind }) => kind !== 'built-in').map(({ name }) => name),
    unlabelled: outside.unlabelled.map(({ name }) => name),
    candidate: isChosen ? (candidate as NonNullable<TrainingCreate['candidate']>) : 'auto',
    folds: training.folds,
    epochs: training.epochs,
    seed: training.seed,
    ...(size.maxBytes !== undefined && { maxBytes: size.maxBytes }),
    builtInBase: outside.bases.some(({ kind }) => kind === 'built-in'),
  };
}
