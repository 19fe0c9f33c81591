import { joinBytes, peek } from './chunks.ts';
import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';

/** `mixed`: lines of UTF-8 beside lines of Windows-1252, as files put together from several have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** A file's text. Its encoding is certain once the blocks have been read to their end. */
export interface DecodedFile {
  /** Lines end in LF, wherever the file had CRLF, or CR and no LF; a block may end within a line. */
  blocks: AsyncGenerator<string, void>;
  encoding: () => Encoding;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252, told apart by byte order mark and content, line by
 * line where need be. Memory is bounded by one piece and the longest line.
 *
 * @throws {DatasetRefusedError} `not-text` at the first NUL, `line-too-long` beyond `datasetLimits.lineBytes`.
 */
export async function decodeFile(pieces: AsyncGenerator<Uint8Array, void>): Promise<DecodedFile> {
  const { first = new Uint8Array(), all } = await peek(pieces);
  const wide = findUtf16(first);
  if (wide) return { blocks: withLineFeeds(decodeUtf16(all, wide)), encoding: () => wide };
  const seen = { utf8: false, legacy: false };
  return {
    blocks: withLineFeeds(decodeByLine(all, seen)),
    encoding: () => (seen.legacy ? (seen.utf8 ? 'mixed' : 'windows-1252') : 'utf-8'),
  };
}

/** By its mark, or by every other byte being NUL, as in what Latin letters give. */
function findUtf16(piece: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  if (piece.length < 8) return undefined;
  const nuls = [0, 0];
  piece.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]! += 1;
  });
  const pairs = piece.length / 2;
  if (nuls[1]! > 0.4 * pairs && nuls[0]! < 0.05 * pairs) return 'utf-16le';
  if (nuls[0]! > 0.4 * pairs && nuls[1]! < 0.05 * pairs) return 'utf-16be';
  return undefined;
}

async function* decodeUtf16(
  pieces: AsyncGenerator<Uint8Array, void>,
  encoding: string,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  const nulls = new NulWatch();
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    nulls.watch(text);
    yield text;
  }
  yield decoder.decode();
}

async function* decodeByLine(
  pieces: AsyncGenerator<Uint8Array, void>,
  seen: { utf8: boolean; legacy: boolean },
): AsyncGenerator<string, void> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const legacy = new TextDecoder('windows-1252');
  const nulls = new NulWatch();
  let rest: Uint8Array = new Uint8Array();
  let isFirst = true;

  const tryUtf8 = (bytes: Uint8Array): string | undefined => {
    try {
      const text = utf8.decode(bytes);
      if (text.length < bytes.length) seen.utf8 = true;
      return text;
    } catch {
      return undefined; // TextDecoder says only that it is not UTF-8
    }
  };
  const decodeLines = (bytes: Uint8Array): string => {
    let text = '';
    for (let start = 0; start < bytes.length;) {
      let end = bytes.indexOf(lineFeed, start);
      if (end < 0) end = bytes.indexOf(carriageReturn, start);
      const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1);
      const decoded = tryUtf8(line);
      if (decoded === undefined) seen.legacy = true;
      text += decoded ?? legacy.decode(line);
      start += line.length;
    }
    return text;
  };
  const decode = (bytes: Uint8Array): string => {
    let text = tryUtf8(bytes) ?? decodeLines(bytes);
    if (isFirst) text = text.replace(/^\uFEFF/, '');
    isFirst = false;
    nulls.watch(text);
    return text;
  };

  for await (const piece of pieces) {
    const bytes = joinBytes(rest, piece);
    const cut = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn)) + 1;
    if (cut > 0) yield decode(bytes.subarray(0, cut));
    rest = bytes.subarray(cut);
    if (rest.length > datasetLimits.lineBytes) {
      nulls.watch(legacy.decode(rest));
      throw new DatasetRefusedError('line-too-long', {
        line: nulls.line,
        max: datasetLimits.lineBytes,
      });
    }
  }
  if (rest.length > 0) yield decode(rest);
}

/** Counts lines, to say in which the first NUL is. */
class NulWatch {
  line = 1;
  watch(text: string): void {
    const nul = text.indexOf('\0');
    this.line += countLineFeeds(nul < 0 ? text : text.slice(0, nul));
    if (nul >= 0) throw new DatasetRefusedError('not-text', { line: this.line });
  }
}

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** CRLF becomes LF, and so does CR in a file whose beginning has no LF: elsewhere it is a blank among others. */
async function* withLineFeeds(blocks: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  let held = '';
  let isCrFile: boolean | undefined;
  for await (const block of blocks) {
    let text = held + block;
    held = '';
    if (text === '') continue;
    isCrFile ??= !text.includes('\n') && text.includes('\r');
    if (text.endsWith('\r')) {
      text = text.slice(0, -1);
      held = '\r';
    }
    if (text.includes('\r')) text = text.replaceAll(isCrFile ? /\r\n?/g : /\r\n/g, '\n');
    if (text !== '') yield text;
  }
  if (held !== '') yield isCrFile ? '\n' : held;
}
