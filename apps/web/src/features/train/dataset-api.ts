import type { DatasetDto, UploadGrant } from '@senti/contract';
import { UnexpectedAnswerError } from '../../app/errors.ts';
import { fetchJson } from '../../app/http.ts';
import { sha256Hex } from '../../app/sha256.ts';
import { signIn } from '../../app/sign-in.svelte.ts';

/**
 * A form for uploading a new version of a data set: this very file, where the browser can tell its sha-256.
 *
 * @throws {ProblemError} 401 when key or session is not accepted.
 */
export async function requestUpload(idFile: string, file: Blob, signal: AbortSignal): Promise<UploadGrant> {
  const path = '/v1/datasets';
  const grant = (await fetchJson(path, {
    method: 'POST',
    body: { idFile, sha256: await sha256Hex(await file.arrayBuffer()) },
    token: await signIn.proof(),
    signal,
  })) as Partial<UploadGrant>;
  if (!grant.upload?.url) throw new UnexpectedAnswerError(path);
  return grant as UploadGrant;
}

/** The newest version of a data set. */
export async function fetchDataset(idFile: string, signal: AbortSignal): Promise<DatasetDto> {
  const path = `/v1/datasets/${encodeURIComponent(idFile)}`;
  const dataset = (await fetchJson(path, { signal })) as Partial<DatasetDto>;
  if (!dataset.state || !dataset.timeline) throw new UnexpectedAnswerError(path);
  return dataset as DatasetDto;
}
