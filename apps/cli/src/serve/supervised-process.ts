import { fork, type ChildProcess } from 'node:child_process';

export interface SupervisedProcessOptions {
  name: string;
  /** Path of the entry. */
  entry: string;
  env: () => Record<string, string>;
  onMessage?: (message: unknown) => void;
  /** How long it may send no message before it is taken to hang and killed; any time when absent. */
  silenceMs?: number;
  /** Told when the process died without being asked to, before it is started again. */
  onDeath: (how: string) => void;
}

/**
 * MB of each half of the heap for young objects, as `npm run senti` has it: without it some 100 MB more of what is
 * dead are held while a file is read, and no time is saved.
 */
const youngObjects = '--max-semi-space-size=4';
/**
 * glibc, without it, learns from large blocks that are freed to keep the next ones: 40 MB of a large file, 190 MB of a
 * million rows stayed with it. Other systems ignore it.
 */
const blocksGoBack = { MALLOC_MMAP_THRESHOLD_: '131072' };
const firstDelayMs = 200;
const longestDelayMs = 10_000;
/** A process that lived so long starts again without the delays of its former deaths. */
const steadyMs = 30_000;
/** How long a process may take to end when asked to. */
const graceMs = 5000;

/**
 * A child process that is started again whenever it dies. It is told to stop by the end of its IPC
 * channel, which it sees as well when this process is killed.
 */
export class SupervisedProcess {
  readonly #options: SupervisedProcessOptions;
  #child: ChildProcess | undefined;
  #delayMs = firstDelayMs;
  #restartTimer: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(options: SupervisedProcessOptions) {
    this.#options = options;
  }

  start(): void {
    const { entry, env, onMessage, silenceMs } = this.#options;
    const startedAtMs = performance.now();
    const child = fork(entry, {
      env: { ...blocksGoBack, ...process.env, ...env() },
      execArgv: ['--disable-warning=ExperimentalWarning', youngObjects],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    if (onMessage) child.on('message', onMessage);
    const stopWatching = silenceMs === undefined ? () => undefined : killWhenSilent(child, silenceMs);
    child.on('exit', (exitCode, signal) => {
      this.#child = undefined;
      const hung = stopWatching();
      if (this.#isStopping) return;
      if (performance.now() - startedAtMs > steadyMs) this.#delayMs = firstDelayMs;
      this.#options.onDeath(hung ?? signal ?? `código ${exitCode ?? '?'}`);
      this.#restartTimer = setTimeout(() => this.start(), this.#delayMs);
      this.#delayMs = Math.min(longestDelayMs, this.#delayMs * 2);
    });
  }

  /** Resolves once the process is gone: by itself, or by force when it takes too long. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restartTimer);
    const child = this.#child;
    if (!child) return;
    await new Promise<void>((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      if (child.connected) child.disconnect();
    });
  }
}

/** Looks so often within the time that a process may be silent: a machine that slept is not taken for a hung process. */
const looks = 4;

/** Kills a process that sends nothing for so long; to be called at its end, when it says whether it did. */
function killWhenSilent(child: ChildProcess, silenceMs: number): () => string | undefined {
  let silentLooks = 0;
  let isHung = false;
  child.on('message', () => (silentLooks = 0));
  const timer = setInterval(() => {
    if (++silentLooks < looks) return;
    isHung = true;
    child.kill('SIGKILL');
  }, silenceMs / looks);
  return () => {
    clearInterval(timer);
    return isHung ? 'no daba señales de vida' : undefined;
  };
}
