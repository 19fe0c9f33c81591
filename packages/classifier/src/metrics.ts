import { InputShapeError } from './errors.ts';

/** Predictions against labels, positive from a probability of 0.5. */
export interface Confusion {
  tp: number;
  fp: number;
  tn: number;
  fn: number;
}

/** Fractions from 0 to 1, pooled over all rows; `logLoss` in nats. */
export interface Figures {
  accuracy: number;
  /** Standard deviation of the folds' accuracies, each fold counting once; 0 with a single fold. */
  accuracySd: number;
  macroF1: number;
  auc: number;
  logLoss: number;
  ece: number;
  confusion: Confusion;
  folds: number;
}

/** Probabilities are kept this far from 0 and 1 when their logarithm is taken. */
const probabilityMargin = 1e-7;

/**
 * The figures of `probabilities` of positive against `labels` (1 positive, 0 negative), row by row.
 * `foldOfRow` says which rows were tested together; without it they are one fold. With a single label
 * among the rows `auc` is 0.5, and the F1 of a label that is neither given nor predicted is 0.
 *
 * @throws {InputShapeError} when the lengths differ, there is no row, or a probability is not within 0 to 1.
 */
export function measure(
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  foldOfRow?: ArrayLike<number>,
): Figures {
  checkRows(labels, probabilities);
  if (foldOfRow !== undefined && foldOfRow.length !== labels.length) {
    throw new InputShapeError(`${foldOfRow.length} folds for ${labels.length} rows`);
  }
  const confusion = confusionOf(labels, probabilities);
  const { tp, fp, tn, fn } = confusion;
  const accuracies = foldAccuracies(labels, probabilities, foldOfRow);
  return {
    accuracy: (tp + tn) / labels.length,
    accuracySd: standardDeviation(accuracies),
    macroF1: (f1(tp, fp + fn) + f1(tn, fp + fn)) / 2,
    auc: areaUnderCurve(labels, probabilities),
    logLoss: logLossOf(labels, probabilities),
    ece: calibrationError(labels, probabilities),
    confusion,
    folds: accuracies.length,
  };
}

/**
 * How many positive and negative rows have their probability in each of `bins` equal bins, 1 counting
 * to the last.
 *
 * @throws {InputShapeError} as `measure`.
 */
export function histogramOf(
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  bins = 100,
): { positives: number[]; negatives: number[] } {
  checkRows(labels, probabilities);
  const positives = new Array<number>(bins).fill(0);
  const negatives = new Array<number>(bins).fill(0);
  for (let row = 0; row < labels.length; row++) {
    const side = labels[row] === 1 ? positives : negatives;
    side[binOf(probabilities[row]!, bins)]!++;
  }
  return { positives, negatives };
}

function checkRows(labels: ArrayLike<number>, probabilities: ArrayLike<number>): void {
  if (labels.length !== probabilities.length || labels.length === 0) {
    throw new InputShapeError(`${probabilities.length} probabilities for ${labels.length} labels`);
  }
  for (let row = 0; row < probabilities.length; row++) {
    const probability = probabilities[row]!;
    if (!(probability >= 0 && probability <= 1)) {
      throw new InputShapeError(`row ${row} has the probability ${probability}`);
    }
  }
}

function confusionOf(labels: ArrayLike<number>, probabilities: ArrayLike<number>): Confusion {
  const confusion = { tp: 0, fp: 0, tn: 0, fn: 0 };
  for (let row = 0; row < labels.length; row++) {
    const isRight = probabilities[row]! >= 0.5 === (labels[row] === 1);
    if (labels[row] === 1) confusion[isRight ? 'tp' : 'fn']++;
    else confusion[isRight ? 'tn' : 'fp']++;
  }
  return confusion;
}

function f1(right: number, wrong: number): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

function foldAccuracies(
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  foldOfRow: ArrayLike<number> | undefined,
): number[] {
  const folds = new Map<number, { rows: number; right: number }>();
  for (let row = 0; row < labels.length; row++) {
    const key = foldOfRow?.[row] ?? 0;
    const fold = folds.get(key) ?? { rows: 0, right: 0 };
    fold.rows++;
    if (probabilities[row]! >= 0.5 === (labels[row] === 1)) fold.right++;
    folds.set(key, fold);
  }
  return Array.from(folds.values(), ({ rows, right }) => right / rows);
}

/** Of the whole population, as NumPy's `std` and the thesis's own figures. */
function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** The share of pairs of a positive and a negative row in which the positive one has the higher probability. */
function areaUnderCurve(labels: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  const negatives = sortedOf(0, labels, probabilities);
  const positives = sortedOf(1, labels, probabilities);
  if (negatives.length === 0 || positives.length === 0) return 0.5;
  let pairs = 0;
  let below = 0;
  let notAbove = 0;
  for (const probability of positives) {
    while (below < negatives.length && negatives[below]! < probability) below++;
    while (notAbove < negatives.length && negatives[notAbove]! <= probability) notAbove++;
    pairs += (below + notAbove) / 2;
  }
  return pairs / (positives.length * negatives.length);
}

/** The probabilities of the rows of one label, ascending. */
function sortedOf(label: number, labels: ArrayLike<number>, probabilities: ArrayLike<number>): Float64Array {
  const found = new Float64Array(labels.length);
  let length = 0;
  for (let row = 0; row < labels.length; row++) {
    if ((labels[row] === 1 ? 1 : 0) === label) found[length++] = probabilities[row]!;
  }
  return found.subarray(0, length).sort();
}

function logLossOf(labels: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < labels.length; row++) sum += crossEntropy(probabilities[row]!, labels[row]!);
  return sum / labels.length;
}

/** −log of the probability given to the row's label, that probability kept within 1e-7 of 0 and 1. */
export function crossEntropy(probability: number, label: number): number {
  const given = label === 1 ? probability : 1 - probability;
  return -Math.log(Math.min(Math.max(given, probabilityMargin), 1 - probabilityMargin));
}

function binOf(probability: number, bins: number): number {
  return Math.min(bins - 1, Math.floor(probability * bins));
}

/** Σ over 10 bins of |Σ probability − Σ label|, per row. Source: Guo et al. (2017), section 2. */
function calibrationError(labels: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  const bins = 10;
  const gaps = new Float64Array(bins);
  for (let row = 0; row < labels.length; row++) {
    gaps[binOf(probabilities[row]!, bins)]! += probabilities[row]! - labels[row]!;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / labels.length;
}
