import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { BackupInvalidError, DataDirNotUsableError } from '../errors.ts';
import { syncFolder } from './durable-files.ts';
import { toPlatformError } from './sqlite-file.ts';
import { TemporaryFolder } from './temporary-folder.ts';

const manifestName = 'backup.json';
const format = 'senti-backup-1';
/** In this order: who writes to two of them does so one after the other. */
const databaseNames = ['catalog.sqlite', 'queue.sqlite', 'blobs.sqlite'] as const;
/** Copied where they are there. */
const secretNames = ['secret.key', 'token'] as const;

/** What a backup holds. */
export interface BackupManifest {
  format: typeof format;
  createdAt: string;
  /** Lower-case hex sha-256 of each file but the blobs, which are named by theirs. */
  files: Record<string, string>;
  blobs: number;
  blobBytes: number;
  /** Blobs that were gone or not as they were written, so that they could not be backed up. */
  damaged: string[];
}

/**
 * Copies a data directory, in use or not, into a folder that is not there yet or empty: its three databases as
 * they stood at one moment, every blob of that moment, and its secrets. Writers wait only while the moment is
 * taken, which is a hard link per blob. A folder with its `backup.json` is whole.
 *
 * @throws {DataDirNotUsableError} when there is no data directory, or the folder holds something already.
 */
export async function backUpDataDir(dataDir: string, folder: string): Promise<BackupManifest> {
  if (!existsSync(join(dataDir, 'catalog.sqlite'))) throw new DataDirNotUsableError(dataDir, 'missing');
  requireEmpty(folder);
  await mkdir(join(folder, 'blobs'), { recursive: true, mode: 0o700 });
  const held = new TemporaryFolder(join(dataDir, 'tmp'));
  const moment = takeMoment(dataDir, held.path);
  try {
    const files: BackupManifest['files'] = {};
    for (const [index, name] of databaseNames.entries()) {
      await backup(moment.readers[index]!, join(folder, name));
      files[name] = await syncAndHash(join(folder, name));
    }
    for (const name of secretNames) {
      if (!existsSync(join(dataDir, name))) continue;
      await copyFile(join(dataDir, name), join(folder, name));
      files[name] = await syncAndHash(join(folder, name));
    }
    const damaged = [...moment.missing];
    let blobBytes = 0;
    let blobs = 0;
    for (const { sha256, sizeBytes } of moment.blobs) {
      const copy = join(folder, 'blobs', sha256);
      await copyFile(join(held.path, sha256), copy);
      if ((await syncAndHash(copy)) === sha256) {
        blobs++;
        blobBytes += sizeBytes;
      } else {
        damaged.push(sha256);
        await rm(copy);
      }
    }
    const manifest: BackupManifest = {
      format,
      createdAt: moment.at,
      files,
      blobs,
      blobBytes,
      damaged: damaged.sort(),
    };
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`, {
      flush: true,
    });
    for (const path of [join(folder, 'blobs'), folder]) syncFolder(path);
    return manifest;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    moment.close();
    held.remove();
  }
}

/** A read transaction on each database, all of one moment, and links to the blobs that it names. */
function takeMoment(dataDir: string, linkFolder: string) {
  const paths = databaseNames.map((name) => join(dataDir, name));
  const opened: DatabaseSync[] = [];
  const close = () => {
    for (const database of opened.splice(0)) database.close();
  };
  const openAll = () =>
    paths.map((path) => {
      const database = new DatabaseSync(path, { timeout: 30_000 });
      opened.push(database);
      return database;
    });
  try {
    const writers = openAll();
    const readers = openAll();
    for (const writer of writers) writer.exec('BEGIN IMMEDIATE'); // nobody writes between the three snapshots
    for (const reader of readers) reader.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
    const at = new Date().toISOString();
    const named = readers[2]!
      .prepare('SELECT DISTINCT sha256, size_bytes AS sizeBytes FROM blobs ORDER BY sha256')
      .all() as unknown as { sha256: string; sizeBytes: number }[];
    const blobs = named.filter(({ sha256 }) => {
      const path = join(dataDir, 'blobs', sha256);
      if (!existsSync(path)) return false;
      linkOrCopy(path, join(linkFolder, sha256));
      return true;
    });
    for (const writer of writers) writer.exec('ROLLBACK');
    const missing = named.filter((blob) => !blobs.includes(blob)).map(({ sha256 }) => sha256);
    return { at, readers, blobs, missing, close };
  } catch (error) {
    close();
    throw toPlatformError(dataDir, error);
  }
}

/** A second name for a file, which keeps its bytes while its first is removed. */
function linkOrCopy(path: string, second: string): void {
  try {
    linkSync(path, second);
  } catch {
    copyFileSync(path, second); // a file system without hard links: the moment lasts longer
  }
}

/**
 * Puts a backup in the place of a data directory that is not there yet or empty: whole or not at all. Every byte
 * is held against the backup's own sums first.
 *
 * @throws {BackupInvalidError} when anything is missing or otherwise than it was backed up.
 * @throws {DataDirNotUsableError} when the data directory holds something already.
 */
export async function restoreDataDir(folder: string, dataDir: string): Promise<BackupManifest> {
  const manifest = readManifest(folder);
  requireEmpty(dataDir);
  const parent = dirname(dataDir);
  mkdirSync(parent, { recursive: true });
  const partial = `${dataDir}.restoring-${process.pid}`;
  try {
    await mkdir(join(partial, 'blobs'), { recursive: true, mode: 0o700 });
    for (const [name, sha256] of Object.entries(manifest.files)) {
      await copyChecked(join(folder, name), join(partial, name), sha256);
    }
    const names = await readdir(join(folder, 'blobs'));
    if (names.length !== manifest.blobs) throw new BackupInvalidError('blobs are missing');
    for (const name of names)
      await copyChecked(join(folder, 'blobs', name), join(partial, 'blobs', name), name);
    for (const path of [join(partial, 'blobs'), partial]) syncFolder(path);
    if (existsSync(dataDir)) await rmdir(dataDir);
    await rename(partial, dataDir);
    syncFolder(parent);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

function readManifest(folder: string): BackupManifest {
  let manifest: Partial<BackupManifest>;
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Partial<BackupManifest>;
  } catch (cause) {
    throw new BackupInvalidError(`there is no ${manifestName} that can be read`, { cause });
  }
  const { files } = manifest;
  const known: readonly string[] = [...databaseNames, ...secretNames];
  const isWhole = files !== undefined && databaseNames.every((name) => files[name] !== undefined);
  if (manifest.format !== format || !isWhole || Object.keys(files).some((name) => !known.includes(name))) {
    throw new BackupInvalidError(`${manifestName} is not of a kind that this Senti knows`);
  }
  return manifest as BackupManifest;
}

async function copyChecked(from: string, to: string, sha256: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new BackupInvalidError(`${from} is missing`, { cause });
  }
  if ((await syncAndHash(to)) !== sha256) throw new BackupInvalidError(`${from} is not as it was backed up`);
}

async function syncAndHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

function requireEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new DataDirNotUsableError(folder, 'not-empty');
}
