import { readFileSync } from 'node:fs';

const intervalMs = 500;

/**
 * Calls `onGone` once any process that started this one for `npm start` (npm, npx, pnpm and their shells)
 * is gone. Those launchers do not all hand signals on, and a killed one would leave us behind.
 */
export function watchAncestors(onGone: () => void): void {
  const watched = launchersOf(process.pid);
  const parent = process.ppid;
  const timer = setInterval(() => {
    const isWhole = process.ppid === parent && watched.every(({ pid, ppid }) => parentOf(pid) === ppid);
    if (isWhole) return;
    clearInterval(timer);
    onGone();
  }, intervalMs);
  timer.unref();
}

/**
 * The chain of processes above `pid` up to the one that ran the npm script, by Linux's /proc; empty
 * elsewhere, where only the direct parent is watched.
 */
function launchersOf(pid: number): { pid: number; ppid: number }[] {
  const launchers: { pid: number; ppid: number }[] = [];
  let current = pid;
  // A process that a package manager started has this variable; the package manager's first one has not.
  while (environmentOf(current)?.includes('\0npm_lifecycle_event=')) {
    const above = parentOf(current);
    const ppid = above === undefined ? undefined : parentOf(above);
    if (above === undefined || above <= 1 || ppid === undefined) break;
    launchers.push({ pid: above, ppid });
    current = above;
  }
  return launchers;
}

function parentOf(pid: number): number | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  // "pid (command) state ppid …": the command may hold anything, so count from its last bracket.
  const ppid = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return ppid === undefined ? undefined : Number(ppid);
}

function environmentOf(pid: number): string | undefined {
  const environment = readProc(`/proc/${pid}/environ`);
  return environment === undefined ? undefined : `\0${environment}`;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // no /proc here, or the process is gone: both mean that there is nothing to read
  }
}
