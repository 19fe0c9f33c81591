import { InvalidArgumentError } from './errors.ts';

/** An opaque cursor that holds the place where a page ended. */
export function toCursor(place: string): string {
  return Buffer.from(place).toString('base64url');
}

/** @throws {InvalidArgumentError} when no page of ours ended there. */
export function parseCursor(cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const place = bytes.toString();
  if (place === '' || toCursor(place) !== cursor) throw new InvalidArgumentError('cursor', 'is none of ours');
  return place;
}
