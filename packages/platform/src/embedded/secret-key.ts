import { randomBytes } from 'node:crypto';
import { fsyncSync, closeSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { CorruptStoreError } from '../errors.ts';
import { syncFolder } from './durable-files.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

const keyBytes = 32;

/**
 * The installation's 32 secret bytes, made at first use. Of several processes that make one, the first wins.
 *
 * @throws {CorruptStoreError} when the file holds anything else.
 */
export function loadSecretKey(path: string, temporary: TemporaryFolder): Uint8Array {
  const text = read(path) ?? create(path, temporary);
  if (!/^[0-9a-f]{64}$/.test(text)) throw new CorruptStoreError(`${path} is not 32 bytes in hex`);
  return Buffer.from(text, 'hex');
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function create(path: string, temporary: TemporaryFolder): string {
  const part = temporary.newPath();
  const file = openSync(part, 'wx', 0o600);
  writeSync(file, randomBytes(keyBytes).toString('hex'));
  fsyncSync(file);
  closeSync(file);
  try {
    // link, not rename: it fails where the name is taken, so nobody replaces a key that is in use.
    linkSync(part, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  rmSync(part);
  syncFolder(dirname(path));
  return read(path) ?? '';
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
