import { createTypedArrayEngine } from '@senti/classifier';
import { defaultTrainingOptions } from '@senti/contract';
import { describe, expect, it } from 'vitest';
import { tinyDataset } from '../test-corpus.ts';
import { trainCorpus, type TrainingProgress, type TrainingRequest } from '../train-corpus.ts';
import { createFoldRunner } from './fold-runner.ts';
import type { FoldThreads } from './fold-threads.ts';

const options = { ...defaultTrainingOptions, folds: 6, epochs: 2, builtInBase: false };

async function requestOf(change: Partial<TrainingRequest> = {}): Promise<TrainingRequest> {
  return {
    modelId: '0123456789abcdef',
    idFile: 'tiny.tsv',
    sources: [],
    dataset: await tinyDataset(),
    options,
    engine: createTypedArrayEngine(),
    ...change,
  };
}

/** Threads played by this one, over what would cross to them; `before` is called with each fold that they take. */
function playThreads(before: (fold: number) => void = () => undefined) {
  const played = { taken: [] as number[], isClosed: false };
  const threads: FoldThreads = {
    share: (value) => structuredClone(value),
    prepare: () => undefined,
    allocate: (bytes) => new ArrayBuffer(bytes),
    start(material, folds, { onOutcome, signal }) {
      const waiting = [...folds];
      const crossed = structuredClone(material);
      const work = async () => {
        const { run } = createFoldRunner(crossed, createTypedArrayEngine());
        for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
          played.taken.push(fold);
          before(fold);
          onOutcome(await run(fold, { signal }));
        }
      };
      return {
        size: 1,
        take: () => waiting.shift(),
        finished: new Promise((resolve) => setImmediate(resolve)).then(work),
        close: () => Promise.resolve(void (played.isClosed = true)),
      };
    },
  };
  return { threads, played };
}

describe('a training with threads', () => {
  it('gives the same files whoever works out its folds', async () => {
    const alone = await trainCorpus(await requestOf());
    const { threads, played } = playThreads();
    const { files, pooled } = await trainCorpus(await requestOf({ threads }));
    expect(files).toEqual(alone.files);
    expect(pooled).toEqual(alone.pooled);
    expect(played.taken.length).toBeGreaterThan(0);
    expect(played.taken.length).toBeLessThan(6); // this thread takes some too
    expect(played.isClosed).toBe(true);
  });

  it('keeps each outcome with the number of folds known, and tells of it', async () => {
    const saved: [fold: number, done: number][] = [];
    const told: TrainingProgress[] = [];
    await trainCorpus(
      await requestOf({
        threads: playThreads().threads,
        foldStore: {
          load: () => Promise.resolve(undefined),
          save: ({ fold }, done) => Promise.resolve(void saved.push([fold, done])),
        },
        onProgress: (progress) => void told.push(progress),
      }),
    );
    expect(saved.map(([fold]) => fold).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(saved.map(([, done]) => done)).toEqual([1, 2, 3, 4, 5, 6]);
    // Passes of regressions are told too, as epoch 0 of the fold that ends next.
    const ended = told.filter(({ epoch }) => epoch > 0);
    expect(ended.map(({ fold }) => fold)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ended.every(({ epoch, epochs, folds }) => epoch === epochs && folds === 6)).toBe(true);
    const foldsTold = told.map(({ fold }) => fold);
    expect(foldsTold).toEqual(foldsTold.toSorted((a, b) => a - b));
  });

  it('fails with what went wrong in a thread, and ends the others', async () => {
    const { threads, played } = playThreads(() => {
      throw new RangeError('a thread is broken');
    });
    await expect(trainCorpus(await requestOf({ threads }))).rejects.toThrow('a thread is broken');
    expect(played).toMatchObject({ isClosed: true, taken: [expect.any(Number)] });
  });

  it('fails when an outcome of a thread can not be kept', async () => {
    const { threads, played } = playThreads();
    const save = ({ fold }: { fold: number }) =>
      played.taken.includes(fold) ? Promise.reject(new RangeError('no room')) : Promise.resolve();
    const foldStore = { load: () => Promise.resolve(undefined), save };
    await expect(trainCorpus(await requestOf({ threads, foldStore }))).rejects.toThrow('no room');
    expect(played.isClosed).toBe(true);
  });

  it('stops with the reason of its signal', async () => {
    const stop = new AbortController();
    const { threads, played } = playThreads(() => stop.abort(new RangeError('enough')));
    const request = await requestOf({ threads, signal: stop.signal });
    await expect(trainCorpus(request)).rejects.toThrow('enough');
    expect(played.isClosed).toBe(true);
  });
});
