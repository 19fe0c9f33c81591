import {
  DatasetRefusedError,
  readDataset,
  readLines,
  type Chunks,
  type Dataset,
  type OpenFile,
  type WantedColumns,
} from '@senti/dataset';
import { limits } from '@senti/contract';
import { RefusedError } from './errors.ts';

/** @throws {RefusedError} when the file can't be read: a person must mend it. */
export async function readOrRefuse(open: OpenFile, columns: WantedColumns = {}): Promise<Dataset> {
  try {
    return await readDataset(open, { columns });
  } catch (cause) {
    throw toRefusal(cause);
  }
}

/**
 * The lines of a UTF-8 text, each as far as a review may go.
 *
 * @throws {RefusedError} when a line is not UTF-8 or far too long.
 */
export async function* readTextLines(chunks: Chunks): AsyncGenerator<string> {
  try {
    for await (const { number, text } of readLines(chunks, { maxLineBytes: limits.bodyBytes })) {
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

function toRefusal(cause: unknown): unknown {
  if (!(cause instanceof DatasetRefusedError)) return cause;
  return new RefusedError({ code: cause.code, params: cause.params }, { cause });
}
