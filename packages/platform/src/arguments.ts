import { InvalidArgumentError, InvalidBlobKeyError } from './errors.ts';
import type { UploadTerms } from './ports/blob-store.ts';

/** The longest delay of a message. */
export const maxDelayMs = 15 * 60_000;

/** The longest body of a message: with a dead letter's attributes it still fits a queue of 256 KiB. */
const maxBodyBytes = 250_000;
const maxBlobKeyBytes = 1024;
const maxCatalogKeyBytes = 1000;

/** @throws {InvalidArgumentError} when the value is no number from `min` up to and including `max`. */
export function checkNumber(argument: string, value: number, min: number, max: number): void {
  if (!(value >= min && value <= max))
    throw new InvalidArgumentError(argument, `${value} is not in ${min}…${max}`);
}

/** @throws {InvalidArgumentError} when the value is no integer from `min` up to and including `max`. */
export function checkInteger(argument: string, value: number, min: number, max: number): void {
  checkNumber(argument, value, min, max);
  if (!Number.isInteger(value)) throw new InvalidArgumentError(argument, `${value} is not an integer`);
}

/**
 * The value as JSON text.
 *
 * @throws {InvalidArgumentError} when JSON has no form for it: undefined, a function, a cycle, a bigint.
 */
export function toJsonText(argument: string, value: unknown): string {
  try {
    // TypeScript's types forget that it may be undefined.
    const text = JSON.stringify(value) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw new InvalidArgumentError(argument, 'is not JSON', { cause });
  }
  throw new InvalidArgumentError(argument, 'is not JSON');
}

/** @throws {InvalidArgumentError} when a message's JSON has over 250,000 bytes. */
export function checkBodySize(json: string): void {
  checkInteger('bytes of body', Buffer.byteLength(json), 1, maxBodyBytes);
}

/** @throws {InvalidBlobKeyError} when the key is not of the form that the port states. */
export function checkBlobKey(key: string): void {
  const segments = key.split('/');
  const valid =
    key.isWellFormed() &&
    Buffer.byteLength(key) <= maxBlobKeyBytes &&
    !segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (!valid) throw new InvalidBlobKeyError(key);
}

/**
 * @throws {InvalidBlobKeyError} when the key is not of the form that the port states.
 * @throws {InvalidArgumentError} when a number is out of bounds, or the sha-256 is none.
 */
export function checkUploadTerms({ key, maxBytes, expiresInSeconds, sha256 }: UploadTerms): void {
  checkBlobKey(key);
  checkInteger('maxBytes', maxBytes, 0, Number.MAX_SAFE_INTEGER);
  checkNumber('expiresInSeconds', expiresInSeconds, 1, 7 * 24 * 3600);
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
    throw new InvalidArgumentError('sha256', 'is not 64 lower-case hex digits');
}

/** @throws {InvalidArgumentError} when a part of a catalog key is not of the form that the port states. */
export function checkCatalogKeyPart(argument: string, part: string): void {
  if (!part.isWellFormed()) throw new InvalidArgumentError(argument, 'has half a surrogate pair');
  checkInteger(`bytes of ${argument}`, Buffer.byteLength(part), 1, maxCatalogKeyBytes);
}
