import { resolve } from 'node:path';
import { InvalidSettingError } from './errors.ts';

/** What the environment decides. */
export interface Settings {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Absolute. */
  dataDir: string;
  platform: 'embedded' | 'aws';
  /** Needed for writes; one is made at the first start where none is given. */
  token?: string;
  /** How long a job stays its worker's without a sign of life; 10 s on one machine and 60 s on AWS when absent. */
  leaseMs?: number;
}

/** Whether a text may be a token: 16 to 512 characters that a header and an address both take. */
export function isToken(text: string): boolean {
  return /^[\w.~+/=-]{16,512}$/.test(text);
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings in `SENTI_*` variables, with their defaults. Relative folders count from where the command
 * was typed (`INIT_CWD`, which package managers set before they change folder).
 *
 * @throws {InvalidSettingError} when one is there and can't be used.
 */
export function readSettings(env: Environment, currentFolder: string): Settings {
  const port = env['SENTI_PORT'] ?? '8787';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new InvalidSettingError('SENTI_PORT', port, 'a number from 0 to 65535');
  }
  const platform = env['SENTI_PLATFORM'] ?? 'embedded';
  if (platform !== 'embedded' && platform !== 'aws') {
    throw new InvalidSettingError('SENTI_PLATFORM', platform, '"embedded" or "aws"');
  }
  const token = env['SENTI_TOKEN'];
  if (token !== undefined && !isToken(token)) {
    throw new InvalidSettingError(
      'SENTI_TOKEN',
      'the value given',
      '16 to 512 characters of A–Z a–z 0–9 . _ ~ + / = -',
    );
  }
  const lease = env['SENTI_LEASE_SECONDS'];
  if (lease !== undefined && !(/^\d{1,4}$/.test(lease) && Number(lease) >= 2)) {
    throw new InvalidSettingError('SENTI_LEASE_SECONDS', lease, 'a number from 2 to 9999');
  }
  return {
    host: env['SENTI_HOST'] ?? '127.0.0.1',
    port: Number(port),
    dataDir: resolve(env['INIT_CWD'] ?? currentFolder, env['SENTI_DATA_DIR'] ?? '.senti'),
    platform,
    ...(token !== undefined && { token }),
    ...(lease !== undefined && { leaseMs: 1000 * Number(lease) }),
  };
}
