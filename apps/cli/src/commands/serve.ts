import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '@senti/platform';
import type { CommandContext } from '../arguments.ts';
import { lockFolder } from '../data-dir.ts';
import { EnvironmentError } from '../errors.ts';
import { formatPercent } from '../format.ts';
import { createApiClient } from '../serve/api-client.ts';
import { trainDemo } from '../serve/demo.ts';
import { SupervisedProcess } from '../serve/supervised-process.ts';
import { loadToken } from '../serve/token.ts';
import { watchAncestors } from '../serve/watch-ancestors.ts';

const apiEntry = join(import.meta.dirname, '../../../api/src/server.ts');
const workerEntry = join(import.meta.dirname, '../../../trainer/src/worker.ts');

/** `senti serve`: the product on one machine, as an API and a worker process that this one looks after. */
export async function serve(args: string[], { signal }: CommandContext): Promise<void> {
  parseArgs({ args, options: {} });
  const settings = readSettings(process.env, process.cwd());
  const lock = lockFolder(settings.dataDir);
  if (!lock) {
    throw new EnvironmentError(
      `Otro Senti está usando ${settings.dataDir}. Para aquel, o elige otra carpeta con SENTI_DATA_DIR.`,
    );
  }
  const ancestorsGone = new AbortController();
  watchAncestors(() => ancestorsGone.abort());
  const stop = AbortSignal.any([signal, ancestorsGone.signal]);
  try {
    await superviseUntil(stop, settings);
  } finally {
    lock.release();
  }
}

/** Deaths of the API before it ever served, after which starting it again won't help. */
const hopelessDeaths = 3;

async function superviseUntil(stop: AbortSignal, settings: Settings): Promise<void> {
  const token = settings.token ?? loadToken(settings.dataDir);
  const env = { SENTI_TOKEN: token, SENTI_DATA_DIR: settings.dataDir, SENTI_SUPERVISOR_ID: randomUUID() };
  let port = settings.port; // once it is known, it stays: a restarted API must be found where it was
  let deaths = 0;
  const ready = Promise.withResolvers<undefined>();
  const warn = (name: string) => (how: string) =>
    process.stderr.write(`El proceso «${name}» se ha parado (${how}). Lo arranco otra vez.\n`);
  const api = new SupervisedProcess({
    name: 'api',
    entry: apiEntry,
    silenceMs: 60_000,
    env: () => ({ ...env, SENTI_PORT: String(port) }),
    onDeath: (how) => {
      warn('api')(how);
      if (++deaths === hopelessDeaths) {
        ready.reject(
          new EnvironmentError(
            `La API no arranca. Su último fallo está escrito arriba (${settings.dataDir}).`,
          ),
        );
      }
    },
    onMessage: (message) => {
      const { type, port: takenPort, code } = message as { type: string; port?: number; code?: string };
      if (type === 'ready' && takenPort !== undefined) {
        port = takenPort;
        deaths = 0;
        ready.resolve(undefined);
      }
      if (type === 'failed') ready.reject(new EnvironmentError(explainListenFailure(settings, code)));
    },
  });
  const worker = new SupervisedProcess({
    name: 'trabajador',
    entry: workerEntry,
    silenceMs: 600_000, // no step of a training holds it up for so long
    env: () => env,
    onDeath: warn('trabajador'),
  });
  const stopped = new Promise<undefined>((resolve) => {
    if (stop.aborted) resolve(undefined);
    stop.addEventListener('abort', () => resolve(undefined));
  });
  try {
    api.start();
    await Promise.race([ready.promise, stopped]);
    worker.start();
    if (!stop.aborted) await welcome({ host: settings.host, port, token, stop });
    await stopped;
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
  }
}

function explainListenFailure({ host, port }: Settings, code?: string): string {
  return code === 'EADDRINUSE'
    ? `El puerto ${port} de ${host} está ocupado. Libéralo, o elige otro con SENTI_PORT.`
    : `No puedo escuchar en ${host}:${port} (${code ?? '?'}). Revisa SENTI_HOST y SENTI_PORT.`;
}

interface Welcome {
  host: string;
  port: number;
  token: string;
  stop: AbortSignal;
}

/** Sees to it that there is a model, then says where the product is and how good the newest model is. */
async function welcome({ host, port, token, stop }: Welcome): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  // Whoever listens on all addresses is found on the loopback.
  const reachable =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  const baseUrl = `http://${reachable}:${port}/`;
  const api = createApiClient(baseUrl, token, stop);
  try {
    if ((await api.models()).length === 0) await trainDemo(api, say, stop);
    const serving = (await api.models()).filter(({ promoted }) => promoted);
    const newest = serving.sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
    if (newest) {
      say(`El modelo «${newest.idFile}» acierta el ${formatPercent(newest.accuracy)} en validación cruzada.`);
    }
  } catch (error) {
    if (stop.aborted) return;
    // Without its first model the product still serves: a person can upload a file of their own.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  say(`Senti está en ${baseUrl}?token=${token}`);
  say('Ctrl-C para parar.');
}
