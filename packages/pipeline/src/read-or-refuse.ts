import { limits } from '@senti/contract/constants';
import {
  DatasetRefusedError,
  inspectDataset,
  readDataset,
  readLines,
  streamReviews,
  unpackFile,
  type Chunks,
  type Dataset,
  type DatasetReport,
  type OpenFile,
  type WantedColumns,
} from '@senti/dataset';
import { RefusedError } from './errors.ts';
import { gunzip } from './gunzip.ts';

/** @throws {RefusedError} when the file can't be read: a person must mend it. */
export async function readOrRefuse(open: OpenFile, columns?: WantedColumns): Promise<Dataset> {
  return refusing(() => readDataset(open, { columns, gunzip }));
}

/** What a file holds, without its reviews in memory. @throws {RefusedError} as `readOrRefuse`. */
export async function inspectOrRefuse(open: OpenFile, columns?: WantedColumns): Promise<DatasetReport> {
  return refusing(() => inspectDataset(open, { columns, gunzip }));
}

/** The reviews of a file that was inspected. @throws {RefusedError} when it is another file by now. */
export function streamInspected(
  open: OpenFile,
  columns: WantedColumns | undefined,
  report: Pick<DatasetReport, 'file'>,
): ReturnType<typeof streamReviews> {
  return streamReviews(open, { columns, gunzip }, report);
}

/**
 * The lines of a UTF-8 text, packed by gzip or not, each as far as a review may go.
 *
 * @throws {RefusedError} when a line is not UTF-8 or far too long, or the file can't be unpacked.
 */
export async function* readTextLines(chunks: Chunks): AsyncGenerator<string> {
  try {
    const { pieces } = await unpackFile(chunks, gunzip);
    for await (const { number, text } of readLines(pieces, { maxLineBytes: limits.bodyBytes })) {
      if (text === undefined) {
        const params = { position: number, length: limits.bodyBytes, max: limits.textLength };
        throw new RefusedError({ code: 'text-too-long', params });
      }
      yield text;
    }
  } catch (cause) {
    throw toRefusal(cause);
  }
}

async function refusing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw toRefusal(cause);
  }
}

function toRefusal(cause: unknown): unknown {
  if (!(cause instanceof DatasetRefusedError)) return cause;
  return new RefusedError({ code: cause.code, params: cause.params }, { cause });
}
