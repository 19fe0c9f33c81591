import { createTypedArrayEngine } from '@senti/classifier';
import { defaultTrainingOptions } from '@senti/contract';
import { readDataset } from '@senti/dataset';
import { describe, expect, it, vi } from 'vitest';
import { ModelInvalidError, RefusedError } from './errors.ts';
import type { FoldOutcome } from './fold-outcome.ts';
import { openModel } from './open-model.ts';
import { tinyDataset, tinyTsv } from './test-corpus.ts';
import { trainCorpus, type TrainedModel, type TrainingRequest } from './train-corpus.ts';

const thesis = { ...defaultTrainingOptions, candidate: 'thesis-mlp' as const, epochs: 8, folds: 4 };
const candidates = ['thesis-mlp', 'senti-linear', 'senti-net', 'auto'] as const;
const optionsOf = (candidate: (typeof candidates)[number]) => ({
  ...thesis,
  candidate,
  epochs: 2,
  builtInBase: false,
});

/** Folds kept in memory, as JSON keeps them. */
function createFoldStore() {
  const stored = new Map<number, string>();
  return {
    stored,
    load: (fold: number) => {
      const kept = stored.get(fold);
      return Promise.resolve(kept === undefined ? undefined : (JSON.parse(kept) as FoldOutcome));
    },
    save: (outcome: FoldOutcome) => Promise.resolve(void stored.set(outcome.fold, JSON.stringify(outcome))),
  };
}

async function tinyRequest(overrides: Partial<TrainingRequest> = {}): Promise<TrainingRequest> {
  return {
    modelId: '0123456789abcdef',
    idFile: 'tiny.tsv',
    sources: [],
    dataset: await tinyDataset(),
    options: thesis,
    engine: createTypedArrayEngine(),
    ...overrides,
  };
}

const readerOf =
  ({ files }: TrainedModel) =>
  (name: string) =>
    Promise.resolve(files.find((file) => file.name === name)?.bytes);

describe('trainCorpus', () => {
  it.each(candidates)(
    'gives the same bytes for the same request, and others for another seed: %s',
    async (name) => {
      const options = optionsOf(name);
      const [first, second, other] = await Promise.all([
        trainCorpus(await tinyRequest({ options })),
        trainCorpus(await tinyRequest({ options })),
        trainCorpus(await tinyRequest({ options: { ...options, seed: 2 } })),
      ]);
      expect(second.files).toEqual(first.files);
      expect(other.files[1]!.bytes).not.toEqual(first.files[1]!.bytes);
    },
  );

  it('has the same bytes with the built-in base, which changes the model and is named by its card', async () => {
    const options = { ...optionsOf('senti-linear'), builtInBase: true };
    const [first, second] = [
      await trainCorpus(await tinyRequest({ options })),
      await trainCorpus(await tinyRequest({ options })),
    ];
    const without = await trainCorpus(await tinyRequest({ options: optionsOf('senti-linear') }));
    expect(second.files).toEqual(first.files);
    expect(without.files[1]!.bytes).not.toEqual(first.files[1]!.bytes);
    expect(first.card.outside.bases.map(({ kind }) => kind)).toEqual(['built-in']);
    expect(without.card.outside.bases).toEqual([]);
  });

  it.each(['thesis-mlp', 'senti-linear'] as const)(
    'learns an easy corpus, and its card says so: %s',
    async (name) => {
      const tsv = ['a', 'b', 'c', 'd'].map((tag) => tinyTsv(tag)).join('\n');
      const dataset = await readDataset(() => [new TextEncoder().encode(tsv)]);
      const { card } = await trainCorpus(
        await tinyRequest({ dataset, options: { ...optionsOf(name), epochs: 30 } }),
      );
      expect(card.figures.accuracy).toBeGreaterThan(0.9); // the larger label alone would give 0.5
      expect(card.corpus).toMatchObject({ rows: 320, positives: 160, negatives: 160 });
      const { positives, negatives } = card.outOfFold;
      expect([...positives, ...negatives].reduce((sum, count) => sum + count, 0)).toBe(320);
    },
  );

  it('goes on where it was: folds that are stored are not fitted again, and the bytes are the same', async () => {
    const foldStore = createFoldStore();
    const whole = await trainCorpus(await tinyRequest({ foldStore }));
    foldStore.stored.delete(2);
    const engine = createTypedArrayEngine();
    const fit = vi.spyOn(engine, 'fit');
    const resumed = await trainCorpus(await tinyRequest({ foldStore, engine }));
    expect(fit).toHaveBeenCalledTimes(2); // fold 2, and the fit on all rows
    expect(resumed.files).toEqual(whole.files);
  });

  it.each(candidates)('has the same bytes from folds that were stored as JSON: %s', async (name) => {
    const foldStore = createFoldStore();
    const options = optionsOf(name);
    const whole = await trainCorpus(await tinyRequest({ options, foldStore }));
    expect(foldStore.stored.size).toBe(4);
    foldStore.stored.delete(0);
    const resumed = await trainCorpus(await tinyRequest({ options, foldStore }));
    expect(resumed.files).toEqual(whole.files);
  });

  it('stops when its signal is aborted', async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort(new RangeError('enough'));
    const training = trainCorpus(await tinyRequest({ signal: stop.signal, onProgress }));
    await expect(training).rejects.toThrow('enough');
  });

  it('refuses a corpus with fewer rows of a label than folds', async () => {
    const dataset = await readDataset(() => [new TextEncoder().encode('a b\t1\nc d\t0\n')]);
    await expect(trainCorpus(await tinyRequest({ dataset }))).rejects.toThrow(RefusedError);
  });

  it('refuses a corpus with fewer distinct texts than folds', async () => {
    const dataset = await readDataset(() => [
      new TextEncoder().encode('bien\t1\n'.repeat(10) + 'mal\t0\n'.repeat(10)),
    ]);
    const refusal = trainCorpus(await tinyRequest({ dataset }));
    await expect(refusal).rejects.toMatchObject({ reason: { code: 'too-few-distinct' } });
  });
});

describe('openModel', () => {
  it.each(candidates)(
    'opens what trainCorpus wrote, with the probabilities of the card: %s',
    async (name) => {
      const trained = await trainCorpus(await tinyRequest({ options: optionsOf(name) }));
      const { card, predict } = await openModel(readerOf(trained));
      expect(card).toEqual(trained.card);
      for (const { text, probability } of card.goldenTexts) {
        expect(predict(text).probability).toBe(probability);
      }
    },
  );

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
    const trained = await trainCorpus(await tinyRequest({ options: { ...thesis, epochs: 30 } }));
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
