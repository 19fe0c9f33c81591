import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The token that writes need: kept in the data directory, made at the first start. */
export function loadToken(dataDir: string): string {
  const path = join(dataDir, 'token');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const token = randomBytes(24).toString('base64url');
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, `${token}\n`, { mode: 0o600, flush: true });
  renameSync(partial, path);
  return token;
}
