import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** `senti …` as a user runs it, to its end. */
export async function runSenti(
  args: string[],
  { input, env }: { input?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const child = spawnNode([join(root, 'apps/cli/senti.mjs'), ...args], env);
  const output = collect(child);
  child.stdin!.end(input ?? '');
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, ...output };
}

export interface Served {
  child: ChildProcess;
  url: URL;
  output: { stdout: string; stderr: string };
  /** Pids of the API and the worker. */
  children(): number[];
  /** Stops it as Ctrl-C does, and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** `senti serve` on a free port, once it has said where it is. */
export async function serve(dataDir: string, env: Record<string, string> = {}): Promise<Served> {
  const child = spawnNode([join(root, 'apps/cli/senti.mjs'), 'serve'], {
    ...env,
    SENTI_DATA_DIR: dataDir,
    SENTI_PORT: '0',
  });
  const output = collect(child);
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  await until(() => output.stdout.includes('?token=') || child.exitCode !== null, 120_000);
  const address = /http:\S+token=\S+/.exec(output.stdout)?.[0];
  if (!address) throw new TypeError(`senti serve did not start: ${output.stdout}${output.stderr}`);
  return {
    child,
    url: new URL(address),
    output,
    children: () => childrenOf(child.pid!),
    async stop() {
      child.kill('SIGINT');
      return exited;
    },
  };
}

/** Resolves once `isTrue`; rejects when it never is. */
export async function until(isTrue: () => boolean | Promise<boolean>, timeoutMs = 20_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new TypeError(`not within ${timeoutMs} ms: ${isTrue.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Whether a process is there and not only waiting for its parent to take note of its end. */
export function isAlive(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return false;
  try {
    const stat = readFileSync(path, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false; // it ended between the two looks
  }
}

export function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) =>
        isAlive(pid) && new RegExp(`\\) \\S ${parent} `).test(readFileSync(`/proc/${pid}/stat`, 'utf8')),
    );
}

function spawnNode(args: string[], env: Record<string, string> = {}): ChildProcess {
  const { INIT_CWD: _ours, ...inherited } = process.env;
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return output;
}
