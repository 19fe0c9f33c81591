import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { commandOf, serve, until, type Served } from '../support/processes.ts';
import { temporaryFolder } from '../support/product.ts';

/**
 * Entry: what people wait for `/senti` (10 texts) and `/modelos` while 100 connections ask at once, with and without
 * trainings going on, each for the seconds given. `senti bench load` starts it; what it found goes to stdout.
 */
const seconds = Number(process.argv[2]);
if (!(seconds > 0)) throw new TypeError(`SECONDS is ${process.argv[2]!}, not a number above 0`);
const connections = 100;
const idFile = 'opiniones.tsv';
const texts = Array.from(
  { length: 10 },
  (_, row) => `El hotel ${row} estaba limpio, pero el desayuno era malo.`,
);

const routes = {
  '/senti': {
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ idmodel: idFile, opiniones: texts }),
  },
  '/modelos': {},
};

/** Largest resident memory of the API, sampled while `work` goes on. */
async function watchMemory<T>(pid: number, work: () => Promise<T>): Promise<{ answer: T; rssBytes: number }> {
  let rssBytes = 0;
  const look = () => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    rssBytes = Math.max(rssBytes, 1024 * Number(kilobytes));
  };
  const timer = setInterval(look, 250);
  look();
  try {
    return { answer: await work(), rssBytes };
  } finally {
    clearInterval(timer);
  }
}

async function ask(served: Served, path: string, body?: object): Promise<unknown> {
  const response = await fetch(new URL(path, served.url), {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${served.url.searchParams.get('token')!}`,
    },
  });
  if (!response.ok) throw new TypeError(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/**
 * Keeps the worker busy: asks for a training of another seed whenever one has ended. What it gives back stops that and
 * resolves with how many ended, or rejects with what broke it off.
 */
function keepTraining(served: Served): () => Promise<number> {
  const over = new AbortController();
  let ended = 0;
  const work = (async () => {
    for (let seed = 2; !over.signal.aborted; seed++) {
      const asked = { idFile: 'carga', datasets: [idFile], seed };
      const { trainingId } = (await ask(served, '/v1/trainings', asked)) as { trainingId: string };
      const path = `/v1/trainings/${encodeURIComponent(trainingId)}`;
      await until(async () => {
        const { state } = (await ask(served, path)) as { state: string };
        if (state === 'failed') throw new TypeError(`training ${trainingId} failed`);
        if (state === 'ready') ended++;
        return over.signal.aborted || state === 'ready';
      }, 600_000);
    }
  })();
  work.catch(() => undefined); // whoever stops it is told; until then it is no unhandled rejection
  return async () => {
    over.abort();
    await work;
    return ended;
  };
}

async function measureAll(served: Served) {
  const api = served.children().find((pid) => commandOf(pid).includes('server.ts'))!;
  const results = [];
  let trainings = 0;
  for (const isTraining of [false, true]) {
    const stopTraining = isTraining ? keepTraining(served) : undefined;
    try {
      for (const path of Object.keys(routes) as (keyof typeof routes)[]) {
        results.push({ path, isTraining, ...(await measureRoute(served, api, path)) });
      }
    } finally {
      trainings += (await stopTraining?.()) ?? 0;
    }
  }
  return { results, trainings };
}

async function measureRoute(served: Served, api: number, path: keyof typeof routes) {
  const url = new URL(path, served.url.origin).href;
  const { answer, rssBytes } = await watchMemory(api, () =>
    autocannon({ url, connections, duration: seconds, ...routes[path] }),
  );
  const { latency, requests, errors, timeouts, non2xx, duration } = answer;
  return {
    seconds: duration,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    maxMs: latency.max,
    errors: errors + timeouts + non2xx,
    requests: requests.total,
    apiRssBytes: rssBytes,
  };
}

using folder = temporaryFolder();
const served = await serve(folder.path);
try {
  process.stdout.write(`${JSON.stringify(await measureAll(served))}\n`);
} finally {
  await served.stop();
}
