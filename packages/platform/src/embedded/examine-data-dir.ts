import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { DataDirNotUsableError } from '../errors.ts';
import { listAbandoned } from './temporary-folder.ts';

/** What is wrong with the files of a data directory; `what` is the name of a file or folder, or a blob's key. */
export interface DiskFinding {
  code: 'database-damaged' | 'blob-missing' | 'blob-damaged' | 'blob-unnamed' | 'unfinished-left';
  what: string;
}

/**
 * Reads every file of a data directory and holds each against what the databases say of it. Writes nothing. Files
 * that no key names, and folders of unfinished ones, are left by writers that were killed; the next start sweeps
 * them.
 *
 * @throws {DataDirNotUsableError} when it is no data directory.
 */
export async function examineDataDir(dataDir: string): Promise<DiskFinding[]> {
  if (!existsSync(join(dataDir, 'catalog.sqlite'))) throw new DataDirNotUsableError(dataDir, 'missing');
  const findings: DiskFinding[] = [];
  for (const name of ['catalog.sqlite', 'queue.sqlite', 'blobs.sqlite']) {
    if (!isSound(join(dataDir, name))) findings.push({ code: 'database-damaged', what: name });
  }
  for (const name of listAbandoned(join(dataDir, 'tmp'))) {
    findings.push({ code: 'unfinished-left', what: join('tmp', name) });
  }
  if (findings.some(({ what }) => what === 'blobs.sqlite')) return findings; // it says nothing to go by
  const named = readIndex(join(dataDir, 'blobs.sqlite'));
  const folder = join(dataDir, 'blobs');
  for (const [sha256, key] of named) {
    const path = join(folder, sha256);
    if (!existsSync(path)) findings.push({ code: 'blob-missing', what: key });
    else if ((await hashFile(path)) !== sha256) findings.push({ code: 'blob-damaged', what: key });
  }
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!named.has(name)) findings.push({ code: 'blob-unnamed', what: name });
  }
  return findings;
}

function isSound(path: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 5000 });
    const row = database.prepare('PRAGMA quick_check(1)').get() as { quick_check?: string } | undefined;
    return row?.quick_check === 'ok';
  } catch {
    return false; // not a database any more, or one that breaks off: either way damaged
  } finally {
    database?.close();
  }
}

/** The sha-256 of each blob that is named, with one of its keys. */
function readIndex(path: string): Map<string, string> {
  const database = new DatabaseSync(path, { timeout: 5000 });
  try {
    const rows = database.prepare('SELECT sha256, min(key) AS key FROM blobs GROUP BY sha256').all();
    return new Map(rows.map(({ sha256, key }) => [String(sha256), String(key)]));
  } finally {
    database.close();
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
