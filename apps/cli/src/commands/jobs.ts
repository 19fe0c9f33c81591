import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { blobKeys, idFileSchema, parseUploadKey, type JobEventDto } from '@senti/contract';
import {
  listDeadLetters,
  readDatasetEvents,
  RefusedError,
  retryDeadLetter,
  watchEvents,
  type JobEvents,
} from '@senti/pipeline';
import {
  openEmbeddedPlatform,
  readSettings,
  systemClock,
  type BlobStore,
  type Catalog,
  type JobQueue,
} from '@senti/platform';
import { parseWhole, type CommandContext } from '../arguments.ts';
import { chooseDataDir } from '../data-dir.ts';
import { formatCount, formatDecimal } from '../format.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
  queues: { ingest: JobQueue; training: JobQueue };
  clock: typeof systemClock;
}

/**
 * `senti jobs`: the data sets and how they stand, and what was given up; with a name, all that happened to one. It
 * reads the stores themselves, while a server uses them or not.
 */
export async function jobs(args: string[], { signal }: CommandContext): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'data-dir': { type: 'string' },
      version: { type: 'string' },
      follow: { type: 'boolean', default: false },
      retry: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { close, ...stores } = await openStores(values['data-dir']);
  const write = (value: object, lines: () => string[]) =>
    process.stdout.write(
      values.json
        ? `${JSON.stringify(value)}\n`
        : lines()
            .map((line) => `${line}\n`)
            .join(''),
    );
  try {
    const [idFile] = positionals;
    if (values.retry !== undefined) {
      const retried = await retry(stores, values.retry);
      write(retried, () => [`Se vuelve a intentar «${retried.idFile}».`]);
    } else if (idFile === undefined) {
      const overview = { jobs: await listJobs(stores), deadLetters: await lettersOf(stores) };
      write(overview, () => wordOverview(overview));
    } else {
      const version =
        values.version === undefined
          ? undefined
          : parseWhole('version', values.version, { min: 1, max: 99_999_999, preset: 1 });
      const read = () => readDatasetEvents(stores, idFile, version);
      if (!idFileSchema.safeParse(idFile).success || !(await read())) {
        throw new RefusedError({ code: 'dataset-not-found', params: { name: idFile } });
      }
      for await (const job of watchEvents(read, { isLive: values.follow, signal })) {
        write(job, () => job.events.map(wordEvent));
      }
    }
  } finally {
    close();
  }
}

async function openStores(named: string | undefined): Promise<Stores & { close: () => void }> {
  const { platform } = readSettings(process.env, process.cwd());
  if (platform === 'aws' && named === undefined) {
    const { openAwsPlatform, readAwsSettings } = await import('@senti/platform/aws');
    const { blobs, catalog, queues, close } = openAwsPlatform(readAwsSettings(process.env));
    return { blobs, catalog, queues, clock: systemClock, close };
  }
  const dataDir = chooseDataDir(named);
  if (!existsSync(join(dataDir, 'catalog.sqlite'))) {
    throw new RefusedError({ code: 'data-dir-missing', params: { path: dataDir } });
  }
  const { blobs, catalog, queues, close } = openEmbeddedPlatform({ dataDir, baseUrl: '' });
  return { blobs, catalog, queues, clock: systemClock, close };
}

interface JobLine {
  idFile: string;
  state: string;
  at: string | undefined;
}

/** The data sets that a file came for, the one that something happened to last first. */
async function listJobs(stores: Stores): Promise<JobLine[]> {
  const names = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await stores.blobs.list(blobKeys.uploads, {
      limit: 1000,
      ...(cursor !== undefined && { cursor }),
    });
    for (const { key } of page.items) {
      const upload = parseUploadKey(key);
      if (upload) names.add(upload.idFile);
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  const found: JobLine[] = [];
  for (const idFile of names) {
    const job = await readDatasetEvents(stores, idFile);
    if (job) found.push({ idFile, state: job.state, at: job.events.at(-1)?.at });
  }
  return found.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

async function lettersOf({ catalog, queues }: Stores) {
  return (await listDeadLetters({ catalog, queues }, { limit: 100, language: 'es' })).items;
}

async function retry(stores: Stores, messageId: string) {
  const letter = (await lettersOf(stores)).find((each) => each.messageId === messageId);
  if (!letter) throw new RefusedError({ code: 'dead-letter-not-found' });
  return retryDeadLetter(stores, letter.queue, messageId);
}

function wordOverview({
  jobs: found,
  deadLetters,
}: {
  jobs: JobLine[];
  deadLetters: Awaited<ReturnType<typeof lettersOf>>;
}): string[] {
  const lines = found.map(
    ({ idFile, state, at }) => `${at ?? ''}  ${(states[state] ?? state).padEnd(18)}  ${idFile}`,
  );
  const letters = deadLetters.flatMap(({ messageId, idFile, message, diedAt }) => [
    `${diedAt}  ${idFile ?? '?'}: ${message}`,
    `  senti jobs --retry ${messageId}`,
  ]);
  return [
    ...(lines.length > 0 ? lines : ['No hay trabajos.']),
    ...(letters.length > 0 ? ['', `Detenidos: ${formatCount(deadLetters.length)}`, ...letters] : []),
  ];
}

const states: Record<string, string> = {
  'awaiting-upload': 'espera el archivo',
  queued: 'en la cola',
  ingesting: 'leyendo',
  training: 'entrenando',
  publishing: 'publicando',
  ready: 'terminado',
  failed: 'fallido',
  expired: 'caducado',
};

const events: Partial<Record<JobEventDto['event'], string>> = {
  'rows-read': 'leído',
  'fold-done': 'partición',
  'attempt-failed': 'intento fallido',
  'worker-died': 'proceso muerto',
  'taken-up': 'retomado',
  'handed-over': 'traspasado',
  retried: 'reintentado',
};

function wordEvent({
  at,
  event,
  state,
  fold,
  folds,
  rows,
  seconds,
  attempt,
  detail,
}: JobEvents['events'][number]): string {
  const parts = [
    (events[event] ?? states[state] ?? state).padEnd(18),
    fold !== undefined && `${fold}${folds === undefined ? '' : ` de ${folds}`}`,
    rows !== undefined && `${formatCount(rows)} opiniones`,
    attempt !== undefined && `intento ${attempt}`,
    seconds !== undefined && `${formatDecimal(seconds)} s`,
    detail,
  ];
  return `${at}  ${parts.filter((part) => part !== false && part !== undefined).join('  ')}`.trimEnd();
}
