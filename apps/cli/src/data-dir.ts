import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedError } from '@senti/pipeline';
import {
  acquireLock,
  BackupInvalidError,
  DataDirNotUsableError,
  readSettings,
  type OsLock,
} from '@senti/platform';
import { EnvironmentError } from './errors.ts';
import { resolvePath } from './files.ts';

/** The data directory of a command: the one named, or else that of the settings. */
export function chooseDataDir(named: string | undefined): string {
  return named === undefined ? readSettings(process.env, process.cwd()).dataDir : resolvePath(named);
}

/**
 * The lock of the data directory, or `undefined` while another supervisor has it.
 *
 * @throws {EnvironmentError} when it can't be written to.
 */
export function lockFolder(dataDir: string): OsLock | undefined {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return acquireLock(join(dataDir, 'supervisor.lock'));
  } catch (cause) {
    const why = (cause as { code?: string }).code ?? 'sin permiso';
    throw new EnvironmentError(
      `No puedo escribir en ${dataDir} (${why}). Elige otra carpeta con SENTI_DATA_DIR.`,
      { cause },
    );
  }
}

/** What `work` gives. @throws {RefusedError} where its folders are not what they should be. */
export async function refuseUnusable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DataDirNotUsableError) {
      const code = cause.why === 'missing' ? 'data-dir-missing' : 'folder-not-empty';
      throw new RefusedError({ code, params: { path: cause.path } }, { cause });
    }
    if (cause instanceof BackupInvalidError) {
      throw new RefusedError({ code: 'backup-invalid', params: { detail: cause.message } }, { cause });
    }
    throw cause;
  }
}
