import type { DeadLetterDto, UploadGrant } from '@senti/contract';
import type { WantedColumns } from '@senti/dataset';
import { UnexpectedAnswerError } from '../../app/errors.ts';
import { fetchJson } from '../../app/http.ts';
import { sha256Hex } from '../../app/sha256.ts';
import { signIn } from '../../app/sign-in.svelte.ts';

/** A larger file is not read into memory for its hash. */
const mostHashedBytes = 64_000_000;

/**
 * A form for uploading a new version of a data set: this very file, where the browser can tell its sha-256.
 *
 * @throws {ProblemError} 401 when key or session is not accepted.
 */
export async function requestUpload(
  idFile: string,
  file: Blob,
  columns: WantedColumns,
  signal: AbortSignal,
): Promise<UploadGrant> {
  const path = '/v1/datasets';
  const grant = (await fetchJson(path, {
    method: 'POST',
    body: {
      idFile,
      ...(file.size <= mostHashedBytes && { sha256: await sha256Hex(await file.arrayBuffer()) }),
      ...(columns.text !== undefined && { textColumn: columns.text }),
      ...(columns.label !== undefined && { labelColumn: columns.label }),
    },
    token: await signIn.proof(),
    signal,
  })) as Partial<UploadGrant>;
  if (!grant.upload?.url) throw new UnexpectedAnswerError(path);
  return grant as UploadGrant;
}

/** Messages that were given up, the first hundred. */
export async function fetchDeadLetters(): Promise<DeadLetterDto[]> {
  const path = '/v1/dead-letters?limit=100';
  const page = (await fetchJson(path)) as { items?: DeadLetterDto[] };
  if (!page.items) throw new UnexpectedAnswerError(path);
  return page.items;
}

/** Has a stopped job tried again. @throws {ProblemError} 401 when key or session is not accepted. */
export async function retryDeadLetter({ queue, messageId }: DeadLetterDto): Promise<void> {
  const path = `/v1/dead-letters/${queue}/${encodeURIComponent(messageId)}/retry`;
  await fetchJson(path, { method: 'POST', body: {}, token: await signIn.proof() });
}
