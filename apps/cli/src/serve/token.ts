import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isToken } from '@senti/platform';
import { EnvironmentError } from '../errors.ts';

/**
 * The token that writes need: kept in the data directory, made at the first start.
 *
 * @throws {EnvironmentError} when the one that is kept is none.
 */
export function loadToken(dataDir: string): string {
  const path = join(dataDir, 'token');
  if (existsSync(path)) {
    const kept = readFileSync(path, 'utf8').trim();
    if (isToken(kept)) return kept;
    throw new EnvironmentError(`La clave de ${path} está vacía o estropeada. Bórrala y se hará otra.`);
  }
  const token = randomBytes(24).toString('base64url');
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, `${token}\n`, { mode: 0o600, flush: true });
  renameSync(partial, path);
  return token;
}
