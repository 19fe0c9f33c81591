import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailableError } from '../errors.ts';
import { acquireLock, type OsLock } from './os-lock.ts';

const lockName = 'in-use.lock';
const attempts = 20;

/**
 * A folder of this process alone below `parent`, for files that are not finished. A lock in it says that
 * its process lives; pids would not do, as containers that share a volume share their numbers.
 */
export class TemporaryFolder {
  readonly path: string;
  readonly #lock: OsLock;

  constructor(parent: string) {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    removeAbandoned(parent);
    const { path, lock } = claimFolder(parent);
    this.path = path;
    this.#lock = lock;
  }

  /** A path that no file has had. */
  newPath(): string {
    return join(this.path, `${randomUUID()}.part`);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
    this.#lock.release();
  }
}

/** Names of the folders below `parent` that processes left which live no more; all stay where they are. */
export function listAbandoned(parent: string): string[] {
  if (!existsSync(parent)) return [];
  const names = readdirSync(parent).filter((name) => existsSync(join(parent, name, lockName)));
  return names.filter((name) => {
    const lock = acquireLock(join(parent, name, lockName));
    lock?.release();
    return lock !== undefined;
  });
}

function claimFolder(parent: string): { path: string; lock: OsLock } {
  let cause: unknown;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const path = join(parent, randomUUID());
    mkdirSync(path, { mode: 0o700 });
    try {
      const lock = acquireLock(join(path, lockName));
      // Another process may have taken the folder for an abandoned one before the lock was ours.
      if (lock && existsSync(join(path, lockName))) return { path, lock };
      lock?.release();
    } catch (error) {
      // The folder was removed before its lock was made: the same race, so try again.
      cause = error;
    }
  }
  throw new StoreUnavailableError(`${parent}: no folder for unfinished files`, { cause });
}

function removeAbandoned(parent: string): void {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(parent, entry.name);
    try {
      const lock = acquireLock(join(path, lockName));
      if (!lock) continue;
      rmSync(path, { recursive: true, force: true });
      lock.release();
    } catch {
      // Another process was quicker to remove it, or the next start will do better: nothing depends on it.
    }
  }
}
