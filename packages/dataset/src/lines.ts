import { DatasetRefusedError } from './errors.ts';

/** One line of a file: its number, from 1, and its text, or `undefined` when it was too long to keep. */
export interface Line {
  number: number;
  text: string | undefined;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a UTF-8 file, without their ends (LF or CRLF) and without a byte order mark. Memory is
 * bounded by `maxLineBytes` and one chunk: of a longer line only the number is told.
 *
 * @throws {DatasetRefusedError} `not-text` at the first line that is not UTF-8 or holds a NUL.
 */
export async function* readLines(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { maxLineBytes }: { maxLineBytes: number },
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 1;
  let pieces: Uint8Array[] = [];
  let sizeBytes = 0;

  const take = (piece: Uint8Array): void => {
    sizeBytes += piece.length;
    if (sizeBytes <= maxLineBytes) pieces.push(piece);
  };
  const finish = (): Line => {
    const line = {
      number,
      text: sizeBytes > maxLineBytes ? undefined : decode(decoder, pieces, sizeBytes, number),
    };
    number++;
    pieces = [];
    sizeBytes = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.slice(start)); // a copy: whoever feeds us may use the chunk again
  }
  if (sizeBytes > 0) yield finish();
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  pieces: Uint8Array[],
  sizeBytes: number,
  number: number,
): string {
  let bytes = pieces.length === 1 ? pieces[0]! : concatenate(pieces, sizeBytes);
  if (bytes.at(-1) === carriageReturn) bytes = bytes.subarray(0, -1);
  if (bytes.includes(0)) throw new DatasetRefusedError('not-text', { line: number });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    // TextDecoder says only that it failed; the line is what helps.
    throw new DatasetRefusedError('not-text', { line: number });
  }
  return number === 1 ? text.replace(/^\uFEFF/, '') : text;
}

function concatenate(pieces: Uint8Array[], sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
