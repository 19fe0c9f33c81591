import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobEventDto, UploadGrant } from '../../packages/contract/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openProduct, temporaryFolder, token, type Product } from '../support/product.ts';
import { createReplayedTraining } from '../support/replayed-training.ts';

let folder: ReturnType<typeof temporaryFolder>;
let product: Product;
let worker: ReturnType<Product['startWorker']>;

beforeAll(async () => {
  folder = temporaryFolder();
  product = openProduct(folder.path);
  worker = product.startWorker({ makeModel: createReplayedTraining(3) });
  await product.upload('uno.tsv', tinyTsv());
  await product.waitFor('uno.tsv', 'ready');
});

afterAll(async () => {
  await worker.stop();
  product.close();
  folder[Symbol.dispose]();
});

interface Told {
  event: string;
  id: string | undefined;
  data: unknown;
}

/** All that a stream of events tells until it ends. */
async function listen(path: string, headers: Record<string, string> = {}): Promise<Told[]> {
  const response = await product.request(path, { headers: { accept: 'text/event-stream', ...headers } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const blocks = (await response.text()).split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
    const data = field('data');
    return {
      event: field('event')!,
      id: field('id'),
      data: data ? (JSON.parse(data) as unknown) : undefined,
    };
  });
}

const eventsOf = async (path: string) =>
  ((await (await product.request(path)).json()) as { state: string; events: JobEventDto[] }).events;

describe('the events of a job', () => {
  it('tell each state, what was read and each fold with its time, oldest first', async () => {
    const events = await eventsOf('/v1/datasets/uno.tsv/events');
    expect(events.map(({ event, state }) => (event === 'entered' ? state : event))).toEqual([
      'awaiting-upload',
      'queued',
      'ingesting',
      'rows-read',
      'training',
      'training',
      'fold-done',
      'fold-done',
      'fold-done',
      'publishing',
      'ready',
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.find(({ event }) => event === 'rows-read')).toMatchObject({ rows: 80 });
    const folds = events.filter(({ event }) => event === 'fold-done');
    expect(folds.map(({ fold }) => fold)).toEqual([1, 2, 3]);
    for (const { seconds } of folds) expect(seconds).toBeGreaterThanOrEqual(0);
    const training = await eventsOf(`/v1/trainings/${encodeURIComponent('uno.tsv/00000001')}/events`);
    expect(training).toEqual(events.slice(-training.length));
  });

  it('come as a stream while they happen, which ends with the job', async () => {
    await product.upload('dos.tsv', tinyTsv('b'));
    const told = await listen('/v1/datasets/dos.tsv/events');
    const events = told.filter(({ event }) => event === 'job').map(({ data }) => data as JobEventDto);
    // What the blob store and the clock tell (`queued`) may be told twice: once read off, once written down.
    const written = events.filter(({ id }) => !id.startsWith('queued'));
    expect(written).toEqual(await eventsOf('/v1/datasets/dos.tsv/events'));
    const states = told.filter(({ event }) => event === 'state').map(({ data }) => data);
    expect(states.at(-1)).toMatchObject({ idFile: 'dos.tsv', state: 'ready', promoted: true });
    expect(states.filter((state) => 'report' in (state as object))).toHaveLength(1);
  });

  it('go on after the last one that a client has heard', async () => {
    const all = await eventsOf('/v1/datasets/uno.tsv/events');
    const told = await listen('/v1/datasets/uno.tsv/events', { 'last-event-id': all.at(-3)!.id });
    expect(told.filter(({ event }) => event === 'job').map(({ id }) => id)).toEqual(
      all.slice(-2).map(({ id }) => id),
    );
  });

  it('are none of a job that there is not', async () => {
    const paths = [
      '/v1/datasets/nada.tsv/events',
      '/v1/trainings/nada/events',
      '/v1/datasets/uno.tsv/events?version=9',
    ];
    for (const path of paths) expect((await product.request(path)).status, path).toBe(404);
  });
});

it('tells the fate of each version, also when a newer one has come', async () => {
  const grants: UploadGrant[] = [];
  for (const content of [tinyTsv('c'), 'prosa sin etiquetas']) {
    const response = await product.request('/v1/datasets', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ idFile: 'tres.tsv' }),
    });
    const grant = (await response.json()) as UploadGrant;
    grants.push(grant);
    await product.postFile(grant.upload, content);
  }
  await product.waitFor('tres.tsv', 'failed');
  const fates: string[] = [];
  for (const { version } of grants) {
    await expect.poll(() => fateOf(version)).toMatch(/ready|failed/);
    fates.push(await fateOf(version));
  }
  expect(fates).toEqual(['ready', 'failed']);
});

async function fateOf(version: number): Promise<string> {
  const response = await product.request(`/v1/datasets/tres.tsv?version=${version}`);
  return ((await response.json()) as { state: string }).state;
}
