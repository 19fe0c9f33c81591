import type { Card, ModelDetail, ModelItem } from '@senti/contract';
import { connection } from '../app/connection.svelte.ts';
import { ProblemError, UnexpectedAnswerError } from '../app/errors.ts';
import { fetchJson } from '../app/http.ts';
import { isReadableCard } from '../storage/readable-card.ts';
import { sha256Hex } from '../app/sha256.ts';
import type { ModelFile } from '../worker/protocol.ts';
import { ModelRefusedError, WorkerUnavailableError } from './errors.ts';

const cardName = 'card.json';

/** All models of the server, page by page, in its order. */
export async function listModels(): Promise<ModelItem[]> {
  const items: ModelItem[] = [];
  let cursor: string | undefined;
  do {
    const path: string =
      cursor === undefined ? '/v1/models' : `/v1/models?cursor=${encodeURIComponent(cursor)}`;
    const page = (await fetchJson(path)) as { items?: ModelItem[]; nextCursor?: string };
    if (!Array.isArray(page.items)) throw new UnexpectedAnswerError(path);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}

export async function fetchModel(modelId: string, signal?: AbortSignal): Promise<ModelDetail> {
  const path = `/v1/models/${modelId}`;
  const detail = (await fetchJson(path, { signal })) as Partial<ModelDetail>;
  if (!Array.isArray(detail.files) || !isReadableCard(detail.card)) throw new UnexpectedAnswerError(path);
  return detail as ModelDetail;
}

export interface DownloadedModel {
  card: Card;
  files: ModelFile[];
}

/**
 * A model's files, each with the sha-256 that the server gives for it.
 *
 * @throws {ModelRefusedError} when one has another.
 * @throws {UnreachableError} when the server does not answer.
 */
export async function downloadModel(
  detail: ModelDetail,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (receivedBytes: number) => void },
): Promise<DownloadedModel> {
  let received = 0;
  const files: ModelFile[] = [];
  for (const { name, url, sizeBytes, sha256 } of detail.files) {
    const bytes = await fetchBytes(new URL(url, location.origin).href, sizeBytes, signal, (length) => {
      received += length;
      onProgress(received);
    });
    const hex = await sha256Hex(bytes);
    if (!hex) throw new WorkerUnavailableError('crypto.subtle is missing: not a secure context');
    if (hex !== sha256) throw new ModelRefusedError('sha256-mismatch', name);
    files.push({ name, bytes });
  }
  const cardFile = files.find(({ name }) => name === cardName);
  const card = cardFile ? (JSON.parse(new TextDecoder().decode(cardFile.bytes)) as Card) : detail.card;
  return { card, files: files.filter(({ name }) => name !== cardName) };
}

async function fetchBytes(
  url: string,
  sizeBytes: number,
  signal: AbortSignal,
  onChunk: (length: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await connection.fetch(url, { signal });
  if (!response.ok || !response.body) throw new ProblemError(response.status, 'not-found', url);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    onChunk(value.length);
    if (length > sizeBytes) break; // it can't be the right file any more
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
