import { DatabaseSync } from 'node:sqlite';
import { isBusy, toPlatformError } from './sqlite-file.ts';

/** A lock that is held until it is released, or until this process ends, however it ends. */
export interface OsLock {
  release(): void;
}

// A lock that its holder forgot would be closed, and so lost, by the garbage collector.
const held = new Set<DatabaseSync>();

/**
 * The lock of that file, or `undefined` while another holder (here or in another process) has it.
 *
 * Node has no flock; an open exclusive transaction of SQLite is a POSIX lock, which the kernel drops with
 * its process, so no pid must be written down and judged. The file stays empty and stays where it is:
 * removing it would let two processes lock two files of one name. Nobody may open the file in any
 * other way: closing any descriptor of it drops the process's POSIX locks on it.
 *
 * @throws {StoreUnavailableError} when the file cannot be made, as where its folder is not there.
 */
export function acquireLock(path: string): OsLock | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    if (isBusy(error)) return undefined;
    throw toPlatformError(path, error);
  }
  const holder = database;
  held.add(holder);
  return {
    release: () => {
      held.delete(holder);
      if (holder.isOpen) holder.close();
    },
  };
}
