import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTypedArrayEngine, type Engine } from '../../packages/classifier/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openProduct, temporaryFolder, type Product } from '../support/product.ts';
import { createReplayedTraining } from '../support/replayed-training.ts';

let folder: ReturnType<typeof temporaryFolder>;
let product: Product;
const workers: { stop(): Promise<void> }[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  product = openProduct(folder.path);
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  product.close();
  folder[Symbol.dispose]();
});

const makeModel = createReplayedTraining(4);

/** A worker: quick, but where a test looks at its engine. */
function startWorker(options: Parameters<Product['startWorker']>[0] = { makeModel }) {
  const worker = product.startWorker(options);
  workers.push(worker);
  return worker;
}

/** An engine whose fits are counted and go through `before` first. */
function watchedEngine(before: (fit: number) => void | Promise<void> = () => undefined) {
  const engine = createTypedArrayEngine();
  let fits = 0;
  const watched: Engine = {
    name: engine.name,
    predict: (...args) => engine.predict(...args),
    fitLogistic: (...args) => engine.fitLogistic(...args),
    fit: async (...args) => {
      await before(++fits);
      return engine.fit(...args);
    },
  };
  return { engine: watched, fits: () => fits };
}

/** Fits of the network for one fold of so small a corpus: its own, and one that leaves an inner fold out. */
const fitsPerFold = 2;

/** Folds that are worked on at once beside the last fit, which is made anew by each attempt; then come the other three. */
const firstFolds = 7;
const firstFits = (firstFolds + 1) * fitsPerFold;
const laterFits = (10 - firstFolds + 1) * fitsPerFold;

async function modelsOf() {
  const response = await product.request('/v1/models');
  return ((await response.json()) as { items: { modelId: string; version: number; promoted: boolean }[] })
    .items;
}

describe('from an upload to a prediction', () => {
  it('serves a model of the uploaded file, and tells each state with its time', async () => {
    startWorker({});
    await product.upload('tiny.tsv', tinyTsv());
    const dataset = await product.waitFor('tiny.tsv', 'ready');

    expect(dataset).toMatchObject({ version: 1, promoted: true, report: { rows: 80, positives: 40 } });
    const states = dataset.timeline.map(({ state }) => state);
    expect(states).toEqual(['awaiting-upload', 'queued', 'ingesting', 'training', 'publishing', 'ready']);
    const times = dataset.timeline.map(({ at }) => Date.parse(at));
    expect(times).toEqual(times.toSorted((a, b) => a - b));

    expect(await (await product.request('/modelos')).json()).toEqual([{ idFile: 'tiny.tsv' }]);
    const answer = await product.request('/senti', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        idmodel: 'tiny.tsv',
        opiniones: ['hotel excelente y limpio', 'cuarto sucio y horrible'],
      }),
    });
    expect(await answer.json()).toEqual([
      ['Positivo', 'hotel excelente y limpio'],
      ['Negativo', 'cuarto sucio y horrible'],
    ]);
    expect(product.faults).toEqual([]);
  });

  it('makes one corpus and one version of an upload, however often its message comes', async () => {
    const message = { type: 'upload-created', key: 'datasets/tiny.tsv/00000001' };
    await product.upload('tiny.tsv', tinyTsv());
    for (let copy = 0; copy < 5; copy++) await product.platform.queues.ingest.send(message);
    const { engine, fits } = watchedEngine();
    startWorker({ engine });
    await product.waitFor('tiny.tsv', 'ready');
    for (let copy = 0; copy < 3; copy++) await product.platform.queues.ingest.send(message);
    await emptied(product.platform.queues.ingest);

    expect(await modelsOf()).toHaveLength(1);
    expect(fits()).toBe(11 * fitsPerFold);
    const corpora = await product.platform.blobs.list('corpora/');
    expect(corpora.items).toHaveLength(1);
  });

  it('numbers the versions of a data set, and the same corpus again is the same model', async () => {
    startWorker();
    await product.upload('tiny.tsv', tinyTsv());
    const first = await product.waitFor('tiny.tsv', 'ready');
    await product.upload('tiny.tsv', tinyTsv());
    const second = await product.waitFor('tiny.tsv', 'ready');
    expect(second).toMatchObject({ version: 2, modelId: first.modelId, promoted: true });
    expect(await modelsOf()).toHaveLength(1);
    await product.upload('tiny.tsv', `${tinyTsv()}\n${tinyTsv('b')}`);
    const third = await product.waitFor('tiny.tsv', 'ready');
    expect(third).toMatchObject({ version: 3, promoted: true });
    expect((await modelsOf()).map(({ version, promoted }) => [version, promoted])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it.each([
    ['binary noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 197 + 31) % 256), 'not-text'],
    ['an empty file', '', 'no-rows'],
    ['prose', 'Esto no es una tabla.\nNi esto.\n', 'mostly-unreadable'],
    ['seven rows', 'bien\t1\nmal\t0\n'.repeat(3) + 'regular\t1', 'too-few-rows'],
  ])('refuses %s with a reason, keeps the file, and goes on with the next', async (_name, content, code) => {
    startWorker();
    await product.upload('bad.tsv', content);
    const refused = await product.waitFor('bad.tsv', 'failed');
    expect(refused.reason?.code).toBe(code);
    expect(refused.reason?.message.length).toBeGreaterThan(20);
    expect(await product.platform.blobs.stat('datasets/bad.tsv/00000001')).toBeDefined();
    expect((await product.platform.queues.ingest.listDeadLetters()).items).toEqual([]);

    await product.upload('good.tsv', tinyTsv());
    await product.waitFor('good.tsv', 'ready');
  });

  it('goes back to an earlier corpus when it is uploaded again, and gives other bytes another name', async () => {
    startWorker();
    const [first, second] = [tinyTsv(), `${tinyTsv()}\n${tinyTsv('b')}`];
    await product.upload('tiny.tsv', first);
    const { modelId } = await product.waitFor('tiny.tsv', 'ready');
    await product.upload('tiny.tsv', second);
    await product.waitFor('tiny.tsv', 'ready');
    await product.upload('tiny.tsv', first);
    expect(await product.waitFor('tiny.tsv', 'ready')).toMatchObject({ modelId, promoted: true });
    expect(await modelsOf()).toMatchObject([{ promoted: false }, { modelId, promoted: true }]);

    await product.upload('tiny.tsv', first.replaceAll('\n', '\r\n')); // the same rows in another file
    const crlf = await product.waitFor('tiny.tsv', 'ready');
    expect(crlf.modelId).not.toBe(modelId); // its card names another file
  });

  it('replaces a champion that can no longer be opened', async () => {
    startWorker();
    await product.upload('tiny.tsv', tinyTsv());
    const { modelId } = await product.waitFor('tiny.tsv', 'ready');
    await product.platform.blobs.remove(`models/${modelId!}/vocabulary.json`);
    await product.upload('tiny.tsv', `${tinyTsv()}\n${tinyTsv('b')}`);
    expect(await product.waitFor('tiny.tsv', 'ready', 'failed')).toMatchObject({
      state: 'ready',
      promoted: true,
    });
  });

  it('registers a significantly worse challenger without promoting it, and says why', async () => {
    // No word looks like another of its label, and the base corpus has none of them.
    const words = Array.from({ length: 80 }, (_, index) => ({
      word: String.fromCodePoint(
        ...[index * 7 + 1, index * 11 + 3, index * 5 + 2].map((n) => 0x180 + (n % 100)),
      ),
      label: index % 2,
    }));
    const rows = (suffixes: string[]) =>
      words.flatMap(({ word, label }) => suffixes.map((suffix) => `${word} ${suffix}\t${label}`)).join('\n');
    startWorker();
    await product.upload('words.tsv', rows(['uno', 'dos', 'tres'])); // each word often enough to be learnt
    const champion = await product.waitFor('words.tsv', 'ready');
    await product.upload('words.tsv', rows(['nuevo'])); // each word once: never seen when it is tested
    const challenger = await product.waitFor('words.tsv', 'ready');

    expect(challenger).toMatchObject({ promoted: false, reason: { code: 'worse-than-champion' } });
    expect(await modelsOf()).toMatchObject([
      { modelId: challenger.modelId, version: 2, promoted: false },
      { modelId: champion.modelId, version: 1, promoted: true },
    ]);
  });
});

describe('recovery', () => {
  it('sends the message of an upload whose notification was lost', async () => {
    await product.upload('tiny.tsv', tinyTsv());
    const [lost] = await product.platform.queues.ingest.receive({ visibilityMs: 1000, waitMs: 0 });
    await product.platform.queues.ingest.acknowledge(lost!.receipt);
    expect((await product.dataset('tiny.tsv')).state).toBe('queued');
    startWorker();
    await product.waitFor('tiny.tsv', 'ready');
  });

  it('takes up a job whose message the broker gave up on, and leaves the letter of a failed one', async () => {
    const { ingest } = product.platform.queues;
    await product.upload('tiny.tsv', tinyTsv());
    const [given] = await ingest.receive({ visibilityMs: 1000, waitMs: 0 });
    await ingest.moveToDeadLetters(given!, 'received 10 times and never acknowledged');
    await ingest.send('no message of ours');
    startWorker();
    await product.waitFor('tiny.tsv', 'ready');
    await expect
      .poll(async () => (await ingest.listDeadLetters()).items.map(({ body }) => body))
      .toEqual(['no message of ours']);
  });
});

describe('attempts', () => {
  it('tries again after a failure, and the third one is the last: failed, with a dead letter', async () => {
    const { engine, fits } = watchedEngine(() => {
      throw new RangeError('the engine is broken');
    });
    const worker = startWorker({ engine });
    await product.upload('tiny.tsv', tinyTsv());
    const failed = await product.waitFor('tiny.tsv', 'failed');

    expect(failed.reason).toMatchObject({ code: 'attempts-exhausted' });
    expect(fits()).toBe(3);
    expect(worker.log).toHaveLength(3);
    await expect
      .poll(async () => (await product.platform.queues.training.listDeadLetters()).items)
      .toMatchObject([{ reason: 'RangeError', body: { idFile: 'tiny.tsv' } }]);
  });

  it('ends well when a later attempt does, without fitting finished folds again', async () => {
    const { engine, fits } = watchedEngine((fit) => {
      if (fit === firstFits + 1) throw new RangeError('a passing fault');
    });
    startWorker({ engine });
    await product.upload('tiny.tsv', tinyTsv());
    await product.waitFor('tiny.tsv', 'ready');
    // One to three of the later folds had begun a fit when one of them failed.
    expect([1, 2, 3]).toContain(fits() - firstFits - laterFits);
  });

  it('counts no attempt when the worker is asked to stop, and goes on with the next one', async () => {
    const stopping = Promise.withResolvers<undefined>();
    const first = watchedEngine(async (fit) => {
      if (fit === firstFits + 1) {
        stopping.resolve(undefined);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    const worker = startWorker({ engine: first.engine });
    await product.upload('tiny.tsv', tinyTsv());
    await stopping.promise;
    await worker.stop();
    const second = watchedEngine();
    startWorker({ engine: second.engine, workerId: 'worker-2', supervisorId: 'run-2' });
    await product.waitFor('tiny.tsv', 'ready');
    expect(second.fits()).toBe(laterFits);
    expect(await attemptsOf('tiny.tsv')).toBe(0);
  });

  it.each([
    ['its supervisor lived: one attempt', 'run-1', 1],
    ['its supervisor went too: none', 'run-2', 0],
  ])('takes a dead worker’s job up once its lease has run out; %s', async (_name, supervisorId, attempts) => {
    const leaseMs = 300;
    const hung = watchedEngine(() => new Promise(() => undefined));
    await abandonTraining(hung.engine, leaseMs);
    startWorker({ workerId: 'worker-2', supervisorId, leaseMs });
    await product.waitFor('tiny.tsv', 'ready');
    expect(await attemptsOf('tiny.tsv')).toBe(attempts);
  });
});

/** Leaves the job of `tiny.tsv` as a worker does that is killed: leased, with its message in flight. */
async function abandonTraining(engine: Engine, leaseMs: number): Promise<void> {
  const other = openProduct(folder.path);
  other.startWorker({ engine, leaseMs }); // never ends: its engine hangs
  await product.upload('tiny.tsv', tinyTsv());
  await product.waitFor('tiny.tsv', 'training');
  await expect.poll(async () => (await trainingOf('tiny.tsv'))?.lease !== undefined).toBe(true);
  other.close(); // its heartbeats fail from now on, as those of a dead process would
}

async function trainingOf(idFile: string) {
  const item = await product.platform.catalog.read({ partition: `training/${idFile}/00000001`, sort: 'job' });
  return item?.value as { attempts: number; lease?: unknown } | undefined;
}

async function attemptsOf(idFile: string) {
  return (await trainingOf(idFile))?.attempts;
}

/** Resolves once no message of the queue is to be had or in flight. */
async function emptied(queue: Product['platform']['queues']['ingest']): Promise<void> {
  await expect
    .poll(async () => (await queue.receive({ visibilityMs: 1, waitMs: 0 })).length, { timeout: 5000 })
    .toBe(0);
}
