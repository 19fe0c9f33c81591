import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../apps/api/src/api.ts';
import { createTypedArrayEngine } from '../../packages/classifier/src/index.ts';
import {
  blobKeys,
  type Card,
  type CorrectionDto,
  type DatasetDto,
  type RowPage,
  type TrainingDto,
} from '../../packages/contract/src/index.ts';
import {
  createModelShelf,
  ingestUpload,
  trainModel,
  type JobContext,
} from '../../packages/pipeline/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import {
  openEmbeddedPlatform,
  systemClock,
  TokenAuthenticator,
  type BlobStore,
  type Catalog,
} from '../../packages/platform/src/index.ts';
import { openAwsStack } from '../support/aws-stack.ts';
import { temporaryFolder, token } from '../support/product.ts';

const platforms: Record<string, () => Promise<{ blobs: BlobStore; catalog: Catalog; close: () => unknown }>> =
  {
    embedded: () => {
      const folder = temporaryFolder();
      const platform = openEmbeddedPlatform({ dataDir: folder.path, baseUrl: 'http://senti.test' });
      const close = () => {
        platform.close();
        folder[Symbol.dispose]();
      };
      return Promise.resolve({ blobs: platform.blobs, catalog: platform.catalog, close });
    },
    aws: async () => {
      const stack = await openAwsStack();
      return { blobs: stack.platform.blobs, catalog: stack.platform.catalog, close: () => stack.stop() };
    },
  };

/** Row 1 has the wrong label, line 2 has none, and row 6 says what row 5 says. */
const lines = tinyTsv().split('\n');
const fileA = [
  lines[0]!.replace('\t1', '\t0'),
  'sin etiqueta',
  ...lines.slice(1, 5),
  lines[4]!,
  ...lines.slice(5),
];
const fileB = tinyTsv('b');

describe.each(Object.keys(platforms))('rows and corrections on the %s platform', (name) => {
  let platform: Awaited<ReturnType<NonNullable<(typeof platforms)[string]>>>;
  let api: ReturnType<typeof createApi>;
  let context: JobContext & { blobs: BlobStore };
  const faults: unknown[] = [];

  beforeAll(async () => {
    platform = await platforms[name]!();
    const { blobs, catalog } = platform;
    const onFault = (error: unknown) => void faults.push(error);
    api = createApi({
      blobs,
      catalog,
      clock: systemClock,
      authenticator: new TokenAuthenticator(token),
      shelf: createModelShelf({ blobs, catalog }),
      modelBaseUrl: '',
      version: '0.0.0',
      queues: {},
      relay: () => Promise.resolve(0),
      onFault,
    });
    context = {
      blobs,
      catalog,
      clock: systemClock,
      worker: { workerId: 'worker-1', supervisorId: 'run-1' },
      leaseMs: 20_000,
      signal: new AbortController().signal,
      onFailure: onFault,
    };
    await upload('a.tsv', fileA.join('\n'));
    await upload('b.tsv', fileB);
  });

  afterAll(async () => {
    await platform.close();
    expect(faults).toEqual([]);
  });

  async function call(method: string, path: string, body?: unknown, authorization = `Bearer ${token}`) {
    const headers = { authorization, 'content-type': 'application/json' };
    return api.request(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }
  async function get<T>(path: string): Promise<T> {
    return (await (await call('GET', path)).json()) as T;
  }
  const rows = (idFile: string, query = '') => get<RowPage>(`/v1/datasets/${idFile}/rows${query}`);

  /** Uploads and ingests, and lets the training that follows by itself alone: these tests ask for quicker ones. */
  async function upload(idFile: string, content: string): Promise<void> {
    await call('POST', '/v1/datasets', { idFile });
    const { version } = await get<DatasetDto>(`/v1/datasets/${idFile}`);
    const key = blobKeys.upload(idFile, String(version).padStart(8, '0'));
    await platform.blobs.put(key, new TextEncoder().encode(content));
    expect(await ingestUpload(context, { type: 'upload-created', key })).toEqual({ kind: 'done' });
    await platform.catalog.settleOutbox(await platform.catalog.pendingOutbox(100));
  }

  async function train(asked: object): Promise<{ training: TrainingDto; card: Card }> {
    const response = await call('POST', '/v1/trainings', { candidate: 'senti-linear', folds: 4, ...asked });
    expect(response.status).toBe(202);
    const { trainingId } = (await response.json()) as { trainingId: string };
    const pending = await platform.catalog.pendingOutbox(100);
    for (const { body } of pending) {
      expect(await trainModel({ ...context, engine: createTypedArrayEngine() }, body)).toEqual({
        kind: 'done',
      });
    }
    await platform.catalog.settleOutbox(pending);
    const training = await get<TrainingDto>(`/v1/trainings/${trainingId}`);
    expect(training.state).toBe('ready');
    const { card } = await get<{ card: Card }>(`/v1/models/${training.modelId!}`);
    return { training, card };
  }

  it('gives rows page by page, each with its label and line', async () => {
    const first = await rows('a.tsv', '?limit=50');
    expect(first).toMatchObject({ idFile: 'a.tsv', version: 1, total: 81 });
    expect(first.items).toHaveLength(50);
    expect(first.items[0]).toMatchObject({ row: 1, text: 'El hotel bueno a00', label: 'Negativo', line: 1 });
    expect(first.items[1]).toMatchObject({ row: 2, label: 'Positivo', line: 3, occurrence: 1 });
    expect(first.items[4]!.text).toBe(first.items[5]!.text);
    expect(first.items[5]).toMatchObject({ row: 6, occurrence: 2 });
    const second = await rows('a.tsv', `?limit=50&cursor=${first.nextCursor!}`);
    expect(second.items).toHaveLength(31);
    expect(second.nextCursor).toBeUndefined();
    const all = [...first.items, ...second.items];
    expect(all.map(({ line }) => line)).toEqual([1, ...Array.from({ length: 80 }, (_, index) => index + 3)]);
    expect(new Set(all.map(({ rowId }) => rowId)).size).toBe(81);
    expect((await rows('b.tsv', '?limit=1')).items[0]!.outOfFold).toBeUndefined();
  });

  it('lets nobody read rows or corrections without the token', async () => {
    for (const path of ['/v1/datasets/a.tsv/rows', '/v1/datasets/a.tsv/corrections']) {
      expect((await call('GET', path, undefined, 'Bearer wrong')).status).toBe(401);
    }
    const path = `/v1/datasets/a.tsv/corrections/${'0'.repeat(64)}`;
    expect((await call('DELETE', path, undefined, 'Bearer wrong')).status).toBe(401);
    expect((await call('POST', '/v1/datasets/a.tsv/corrections', {}, 'Bearer wrong')).status).toBe(401);
  });

  it('doubts a wrong label, and learns a person’s instead at the next training', async () => {
    const { card: first } = await train({ idFile: 'a.tsv' });
    expect(first.corpus).toMatchObject({ rows: 81, positives: 40 });
    const doubted = await rows('a.tsv', '?filter=doubtful');
    expect(doubted).toMatchObject({ total: 1, items: [{ row: 1, fileLabel: 'Negativo', line: 1 }] });
    const [row] = doubted.items;
    expect(row!.outOfFold!.modelId).toBe(first.modelId);
    expect(row!.outOfFold!.probability).toBeGreaterThan(0.75);

    const { text, occurrence, rowId } = row!;
    const corrections = [
      { text, occurrence, label: 'Positivo' },
      { text: '  Una estancia   redonda de verdad ', label: 'Positivo' },
    ];
    const add = async () => {
      const response = await call('POST', '/v1/datasets/a.tsv/corrections', { corrections });
      expect(response.status).toBe(200);
      return ((await response.json()) as { items: CorrectionDto[] }).items;
    };
    const added = await add();
    expect(added[0]!.correctionId).toBe(rowId);
    expect(added[1]!.text).toBe('Una estancia redonda de verdad');
    expect(await add()).toEqual(added); // a replay adds nothing
    expect((await get<{ items: [] }>('/v1/datasets/a.tsv/corrections')).items).toHaveLength(2);
    expect((await rows('a.tsv', '?filter=doubtful')).items).toEqual([]);
    expect((await rows('a.tsv', '?limit=1')).items[0]).toMatchObject({
      label: 'Positivo',
      fileLabel: 'Negativo',
      correctionId: rowId,
    });

    const { card } = await train({ idFile: 'a.tsv' });
    expect(card.modelId).not.toBe(first.modelId);
    expect(card.corpus).toMatchObject({
      rows: 82,
      positives: 42,
      corrections: { relabelled: 1, added: 1 },
    });
    expect((await train({ idFile: 'a.tsv' })).card).toEqual(card);
    const scored = (await rows('a.tsv', '?limit=1')).items[0]!;
    expect(scored.outOfFold!.modelId).toBe(card.modelId);
    expect(await get<DatasetDto>('/v1/datasets/a.tsv')).toMatchObject({ doubtful: 0 });

    for (const { correctionId } of added) {
      const path = `/v1/datasets/a.tsv/corrections/${correctionId}`;
      expect((await call('DELETE', path)).status).toBe(204);
      expect((await call('DELETE', path)).status).toBe(204);
    }
    expect((await train({ idFile: 'a.tsv' })).card).toEqual(first);
  });

  it('trains once on each of several data sets, named as the thesis names them, with each one’s corrections', async () => {
    const asked = { datasets: ['b.tsv', 'a.tsv', 'b.tsv'] };
    const corrections = [{ text: 'El hotel malo b05', occurrence: 1, label: 'Positivo' }];
    await call('POST', '/v1/datasets/b.tsv/corrections', { corrections });
    const { training, card } = await train(asked);
    expect(training.idFile).toBe('b.tsv_a.tsv');
    expect(card.corpus).toMatchObject({ rows: 161, corrections: { relabelled: 1, added: 0 } });
    // The wrong label of a.tsv stands behind the rows of b.tsv, and is found all the same.
    expect(await rows('a.tsv', '?filter=doubtful')).toMatchObject({ items: [{ row: 1, line: 1 }] });
    const ofModel = { corrections: [{ text: 'El hotel bueno a00', label: 'Positivo' }] };
    expect((await call('POST', '/v1/datasets/b.tsv_a.tsv/corrections', ofModel)).status).toBe(200);
    expect((await train(asked)).card.corpus.corrections).toEqual({ relabelled: 2, added: 0 });
  });

  it('keeps a row’s id, and so its correction, when its file comes again with more rows', async () => {
    const [before] = (await rows('a.tsv', '?limit=1')).items;
    const { nextCursor } = await rows('a.tsv', '?limit=1');
    const corrections = [{ text: before!.text, occurrence: 1, label: 'Positivo' }];
    await call('POST', '/v1/datasets/a.tsv/corrections', { corrections });
    await upload('a.tsv', ['Un sitio estupendo\t1', ...fileA].join('\n'));
    const page = await rows('a.tsv', '?limit=2');
    expect(page).toMatchObject({ version: 2, total: 82 });
    expect(page.items[1]).toMatchObject({ rowId: before!.rowId, row: 2, line: 2, label: 'Positivo' });
    const outdated = await call('GET', `/v1/datasets/a.tsv/rows?cursor=${nextCursor!}`);
    expect(outdated.status).toBe(409);
    expect(await outdated.json()).toMatchObject({ code: 'cursor-outdated' });
  });

  it('makes the index of rows anew where an older version left none', async () => {
    const { report } = await get<DatasetDto>('/v1/datasets/b.tsv');
    const { items } = await platform.blobs.list('rows/');
    const index = items.find(({ key }) => key.includes(report!.corpusSha256))!;
    const page = await rows('b.tsv', '?limit=100');
    await platform.blobs.remove(index.key);
    expect(await rows('b.tsv', '?limit=100')).toEqual(page);
  });

  it.each([
    ['rows of an unknown data set', 'GET', 'nada.tsv/rows', undefined, 404, 'dataset-not-found'],
    ['rows beyond bounds', 'GET', 'a.tsv/rows?limit=101', undefined, 422, 'body-invalid'],
    ['corrections of an unknown data set', 'POST', 'nada.tsv/corrections', 'x', 404, 'dataset-not-found'],
    ['a blank correction', 'POST', 'a.tsv/corrections', ' \n', 422, 'text-empty'],
  ])('refuses %s', async (_what, method, path, text, status, code) => {
    const body = text === undefined ? undefined : { corrections: [{ text, label: 'Positivo' }] };
    const response = await call(method, `/v1/datasets/${path}`, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('asks for a name where none follows from the data sets', async () => {
    const response = await call('POST', '/v1/trainings', {});
    expect(await response.json()).toMatchObject({ code: 'name-needed' });
  });
});
