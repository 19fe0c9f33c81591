import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { BenchError } from './errors.ts';
import type { Round } from './results.ts';

export interface Finished {
  stdout: string;
  /** What a process of ours has used (`runNode`); wall seconds alone of others. */
  use: Round;
}

/** Aborted by Ctrl-C: whatever was started ends. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

/** @throws {BenchError} when the command is not there or ends with another code than 0. */
export async function runProcess(
  command: string,
  args: readonly string[],
  { input, env }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const startedAtMs = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    signal: stop.signal,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (exitCode, signal) =>
      resolve(exitCode === 0 ? '' : `ended with ${exitCode ?? signal}`),
    );
  });
  child.stdin.on('error', () => undefined); // it ended before it read all; its code says why
  child.stdin.end(input);
  const [stdout, stderr, use, failure] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    text(child.stdio[3] as Readable),
    ended,
  ]);
  const seconds = (performance.now() - startedAtMs) / 1000;
  if (failure !== '')
    throw new BenchError(`${command} ${args.join(' ')}: ${failure}\n${stderr.slice(-2000)}`);
  return { stdout, use: { seconds, ...(use !== '' && (JSON.parse(use) as Omit<Round, 'seconds'>)) } };
}

/** A script in a Node of its own, which tells at its end what CPU time and memory it took. */
export function runNode(args: readonly string[], options?: { env?: NodeJS.ProcessEnv }): Promise<Finished> {
  const watch = new URL('report-use.ts', import.meta.url).href;
  const flags = ['--disable-warning=ExperimentalWarning', '--import', watch];
  return runProcess(process.execPath, [...flags, ...args], options);
}

/** Whether that command runs and ends with 0; any code will do for one without arguments, which only tells its usage. */
export function isThere(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (exitCode) => resolve(args.length === 0 || exitCode === 0));
  });
}
