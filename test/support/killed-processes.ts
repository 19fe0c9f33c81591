import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatasetDto, DeadLetterDto, UploadGrant } from '../../packages/contract/src/index.ts';
import { token } from './product.ts';

const root = join(import.meta.dirname, '../..');
const authorized = { authorization: `Bearer ${token}` };
const sqliteBusy = 5;
const databaseNames = ['catalog.sqlite', 'queue.sqlite', 'blobs.sqlite'];
const entries = { api: 'apps/api/src/server.ts', worker: 'apps/trainer/src/worker.ts' } as const;

export type Victim = keyof typeof entries | 'all';

/** The real API and worker processes, started again by whoever kills them. */
export class KilledProcesses {
  readonly #dataDir: string;
  readonly #processes = new Map<keyof typeof entries, ChildProcess>();
  #port = '0';
  #supervisorId = randomUUID();
  readonly #env: Record<string, string>;
  /** What the processes wrote to stderr. */
  stderr = '';

  constructor(dataDir: string, env: Record<string, string> = {}) {
    this.#dataDir = dataDir;
    this.#env = env;
  }

  async start(...names: (keyof typeof entries)[]): Promise<void> {
    const serving = Promise.withResolvers<undefined>();
    if (!names.includes('api')) serving.resolve(undefined);
    for (const name of names) {
      const child = fork(join(root, entries[name]), {
        env: {
          ...process.env,
          ...this.#env,
          SENTI_DATA_DIR: this.#dataDir,
          SENTI_PORT: this.#port,
          SENTI_TOKEN: token,
          SENTI_SUPERVISOR_ID: this.#supervisorId,
          NODE_COMPILE_CACHE: `${this.#dataDir}-compiled`, // starts take half the time
        },
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
      child.on('message', (message: { type: string; port?: number }) => {
        if (message.type !== 'ready') return;
        this.#port = String(message.port);
        serving.resolve(undefined);
      });
      this.#processes.set(name, child);
    }
    await serving.promise;
  }

  /** Kills by SIGKILL and waits until the kernel has taken it away. */
  async kill(victim: Victim): Promise<void> {
    const names = victim === 'all' ? (['api', 'worker'] as const) : ([victim] as const);
    const ended = names.map((name) => {
      const child = this.#processes.get(name)!;
      child.kill('SIGKILL');
      return new Promise((resolve) => child.once('exit', resolve));
    });
    await Promise.all(ended);
  }

  /** Starts again what was killed; when all were, as a new run of the platform. */
  async restart(victim: Victim): Promise<void> {
    if (victim === 'all') this.#supervisorId = randomUUID();
    await this.start(...(victim === 'all' ? (['api', 'worker'] as const) : ([victim] as const)));
  }

  /** Stops the worker where it stands, except within a write, which would keep the API from its own. */
  async hold(): Promise<void> {
    const worker = this.#processes.get('worker')!;
    for (;;) {
      worker.kill('SIGSTOP');
      await sleep(5);
      if (!databaseNames.some((name) => isBeingWritten(join(this.#dataDir, name)))) return;
      worker.kill('SIGCONT');
      await sleep(5);
    }
  }

  /** Lets the worker go on. */
  letGo(): void {
    this.#processes.get('worker')!.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    for (const child of this.#processes.values()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      child.kill('SIGCONT'); // a test that failed may have left it held
      await ended;
    }
  }

  /** Removes what `stop` leaves beside the data directory. */
  clear(): void {
    rmSync(`${this.#dataDir}-compiled`, { recursive: true, force: true });
  }

  async requestUpload(idFile: string): Promise<UploadGrant> {
    const response = await fetch(`http://127.0.0.1:${this.#port}/v1/datasets`, {
      method: 'POST',
      headers: { ...authorized, 'content-type': 'application/json' },
      body: JSON.stringify({ idFile }),
    });
    return (await response.json()) as UploadGrant;
  }

  async deadLetters(): Promise<DeadLetterDto[]> {
    const response = await fetch(`http://127.0.0.1:${this.#port}/v1/dead-letters`, { headers: authorized });
    return ((await response.json()) as { items: DeadLetterDto[] }).items;
  }

  /** Has a stopped job tried again; the HTTP status. */
  async retry({ queue, messageId }: DeadLetterDto): Promise<number> {
    const url = `http://127.0.0.1:${this.#port}/v1/dead-letters/${queue}/${messageId}/retry`;
    return (await fetch(url, { method: 'POST', headers: authorized })).status;
  }

  async dataset(idFile: string): Promise<DatasetDto> {
    const response = await fetch(`http://127.0.0.1:${this.#port}/v1/datasets/${idFile}`);
    return (await response.json()) as DatasetDto;
  }
}

function isBeingWritten(path: string): boolean {
  using file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error;
    return true;
  }
}
