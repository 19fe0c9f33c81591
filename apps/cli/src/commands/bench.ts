import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { exitCodes } from '../errors.ts';
import type { CommandContext } from '../arguments.ts';

const entry = join(import.meta.dirname, '../../../bench/src/main.ts');

/** `senti bench`: measurements in a process of their own, which knows its own arguments; its exit code. */
export async function bench(args: string[], { signal }: CommandContext): Promise<number> {
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, entry, ...args], { stdio: 'inherit' });
  const end = () => child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  try {
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    return exitCode ?? (signal.aborted ? exitCodes.interrupted : exitCodes.fault);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
