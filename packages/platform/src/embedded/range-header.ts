import type { ByteRange } from '../ports/blob-store.ts';

/**
 * The one range of bytes that a `Range` header asks for, cut to the size; `undefined` for the whole: no header,
 * one of another form, or several ranges, all of which RFC 9110 §14.2 lets a server ignore.
 */
export function parseRangeHeader(
  header: string | null,
  sizeBytes: number,
): ByteRange | 'not-satisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const last = sizeBytes - 1;
  if (match[1] === '') {
    const length = Number(match[2]);
    if (length === 0 || sizeBytes === 0) return 'not-satisfiable';
    return { start: Math.max(0, sizeBytes - length), end: last };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? last : Number(match[2]);
  if (match[2] !== '' && end < start) return undefined;
  return start > last ? 'not-satisfiable' : { start, end: Math.min(end, last) };
}
