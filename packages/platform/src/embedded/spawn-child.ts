import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface TestChild {
  /** The next event that the child tells, or `undefined` when it has ended. */
  next(): Promise<unknown>;
  /** Ends it by SIGKILL; what it told and was not read yet. */
  kill(): Promise<unknown[]>;
  /** What it told and was not read yet, once it has ended by itself. */
  ended(): Promise<unknown[]>;
}

/** Another process that plays a role of `test-child.ts`. */
export function spawnChild(role: string, dataDir: string, argument = ''): TestChild {
  const script = new URL('test-child.ts', import.meta.url).pathname;
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, script, role, dataDir, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { done, value } = await lines.next();
    return done === true ? undefined : JSON.parse(value);
  };
  const ended = async (): Promise<unknown[]> => {
    const events: unknown[] = [];
    for (let event = await next(); event !== undefined; event = await next()) events.push(event);
    return events;
  };
  return {
    next,
    ended,
    kill: () => {
      child.kill('SIGKILL');
      return ended();
    },
  };
}
