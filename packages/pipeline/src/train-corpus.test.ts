import { createTypedArrayEngine, type FoldResult } from '@senti/classifier';
import { defaultTrainingOptions } from '@senti/contract';
import { readDataset } from '@senti/dataset';
import { describe, expect, it, vi } from 'vitest';
import { ModelInvalidError, RefusedError } from './errors.ts';
import { openModel } from './open-model.ts';
import { tinyDataset, tinyTsv } from './test-corpus.ts';
import { trainCorpus, type TrainedModel, type TrainingRequest } from './train-corpus.ts';

const options = { ...defaultTrainingOptions, epochs: 8, folds: 4 };

async function tinyRequest(overrides: Partial<TrainingRequest> = {}): Promise<TrainingRequest> {
  return {
    modelId: '0123456789abcdef',
    idFile: 'tiny.tsv',
    sources: [],
    dataset: await tinyDataset(),
    options,
    engine: createTypedArrayEngine(),
    ...overrides,
  };
}

const readerOf =
  ({ files }: TrainedModel) =>
  (name: string) =>
    Promise.resolve(files.find((file) => file.name === name)?.bytes);

describe('trainCorpus', () => {
  it('gives the same bytes for the same request, and others for another seed', async () => {
    const [first, second, other] = await Promise.all([
      trainCorpus(await tinyRequest()),
      trainCorpus(await tinyRequest()),
      trainCorpus(await tinyRequest({ options: { ...options, seed: 2 } })),
    ]);
    expect(second.files).toEqual(first.files);
    expect(other.files[1]!.bytes).not.toEqual(first.files[1]!.bytes);
  });

  it('learns an easy corpus, and its card says so', async () => {
    const tsv = ['a', 'b', 'c', 'd'].map((tag) => tinyTsv(tag)).join('\n');
    const dataset = await readDataset([new TextEncoder().encode(tsv)]);
    const { card } = await trainCorpus(await tinyRequest({ dataset, options: { ...options, epochs: 30 } }));
    expect(card.figures.accuracy).toBeGreaterThan(0.9); // the larger label alone would give 0.5
    expect(card.corpus).toMatchObject({ rows: 320, positives: 160, negatives: 160 });
    const { positives, negatives } = card.outOfFold;
    expect([...positives, ...negatives].reduce((sum, count) => sum + count, 0)).toBe(320);
  });

  it('goes on where it was: folds that are stored are not fitted again, and the bytes are the same', async () => {
    const stored = new Map<number, FoldResult>();
    const foldStore = {
      load: (fold: number) => Promise.resolve(stored.get(fold)),
      save: (result: FoldResult) => Promise.resolve(void stored.set(result.fold, result)),
    };
    const whole = await trainCorpus(await tinyRequest({ foldStore }));
    stored.delete(2);
    const engine = createTypedArrayEngine();
    const fit = vi.spyOn(engine, 'fit');
    const resumed = await trainCorpus(await tinyRequest({ foldStore, engine }));
    expect(fit).toHaveBeenCalledTimes(2); // fold 2, and the fit on all rows
    expect(resumed.files).toEqual(whole.files);
  });

  it('stops when its signal is aborted', async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort(new RangeError('enough'));
    const training = trainCorpus(await tinyRequest({ signal: stop.signal, onProgress }));
    await expect(training).rejects.toThrow('enough');
  });

  it('refuses a corpus with fewer rows of a label than folds', async () => {
    const dataset = await readDataset([new TextEncoder().encode('a b\t1\nc d\t0\n')]);
    await expect(trainCorpus(await tinyRequest({ dataset }))).rejects.toThrow(RefusedError);
  });

  it('refuses a corpus with fewer distinct texts than folds', async () => {
    const dataset = await readDataset([
      new TextEncoder().encode('bien\t1\n'.repeat(9) + 'mal\t0\n'.repeat(9)),
    ]);
    const refusal = trainCorpus(await tinyRequest({ dataset }));
    await expect(refusal).rejects.toMatchObject({ reason: { code: 'too-few-distinct' } });
  });
});

describe('openModel', () => {
  it('opens what trainCorpus wrote, with the probabilities of the card', async () => {
    const trained = await trainCorpus(await tinyRequest());
    const { card, predict } = await openModel(readerOf(trained));
    expect(card).toEqual(trained.card);
    for (const { text, probability } of card.goldenTexts) {
      expect(predict(text).probability).toBe(probability);
    }
  });

  it('refuses a model with any file missing or changed', async () => {
    const trained = await trainCorpus(await tinyRequest());
    for (const { name } of trained.files) {
      const without = { ...trained, files: trained.files.filter((file) => file.name !== name) };
      await expect(openModel(readerOf(without)), `${name} missing`).rejects.toThrow(ModelInvalidError);
      if (name === 'card.json') continue; // its own sha-256 stands in the registry's answer, not in itself
      const changed = {
        ...trained,
        files: trained.files.map((file) =>
          file.name === name ? { ...file, bytes: flipByte(file.bytes) } : file,
        ),
      };
      await expect(openModel(readerOf(changed)), `${name} changed`).rejects.toThrow(ModelInvalidError);
    }
  });

  it('refuses a model that says otherwise than its golden texts', async () => {
    const trained = await trainCorpus(await tinyRequest());
    const [first, ...rest] = trained.card.goldenTexts;
    const card = { ...trained.card, goldenTexts: [{ ...first!, probability: 0.123 }, ...rest] };
    const bytes = new TextEncoder().encode(JSON.stringify(card));
    const files = trained.files.map((file) => (file.name === 'card.json' ? { ...file, bytes } : file));
    await expect(openModel(readerOf({ ...trained, files }))).rejects.toThrow('golden');
  });

  it('labels from 0.5 and is sure outside the zone of doubt', async () => {
    const trained = await trainCorpus(await tinyRequest({ options: { ...options, epochs: 30 } }));
    const { predict, card } = await openModel(readerOf(trained));
    for (const { text } of card.goldenTexts) {
      const { label, probability, sure } = predict(text);
      expect(label).toBe(probability >= 0.5 ? 'Positivo' : 'Negativo');
      expect(sure).toBe(probability < 0.35 || probability >= 0.65);
    }
  });
});

function flipByte(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const middle = Math.floor(changed.length / 2);
  changed[middle]! ^= 1;
  return changed;
}
