import { createHash } from 'node:crypto';
import { toContentDisposition } from '../content-disposition.ts';
import type { BlobInfo } from '../ports/blob-store.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { BlobProblem, toProblemResponse, type BlobProblemCode } from './blob-problem.ts';
import type { EmbeddedBlobStore } from './blob-store.ts';
import { parseRangeHeader } from './range-header.ts';
import { maxFormOverheadBytes, readUploadForm } from './upload-form.ts';

/** What `createBlobRequestHandler` serves, and whom it tells. */
export interface BlobRequestHandlerOptions {
  blobs: EmbeddedBlobStore;
  /** Called when the blob is durable; the uploader is told 204 only once this has resolved. */
  onUploaded: (upload: { key: string; sizeBytes: number }) => Promise<void>;
  clock?: Clock;
  /** The `detail` of a refusal in the reader's language; English when absent. */
  describe?: (code: BlobProblemCode, request: Request) => string;
}

/**
 * Answers what `signUpload` and `signDownload` hand out: `POST …/blobs` (204) and `GET …/blobs/<key>`. Refusals
 * are problem documents; what `onUploaded` or the store throws is passed on to the caller.
 *
 * A refused upload's body is left unread, so that the server below may drain a little of it: closing at
 * once would take the answer away from a client that is still sending.
 */
export function createBlobRequestHandler(
  options: BlobRequestHandlerOptions,
): (request: Request) => Promise<Response> {
  const { blobs, onUploaded, clock = systemClock, describe } = options;
  return async (request) => {
    try {
      const path = parsePath(request);
      if (request.method === 'POST' && path === '') {
        const { key, sizeBytes } = await receiveUpload(blobs, clock, request);
        await onUploaded({ key, sizeBytes });
        return new Response(null, { status: 204 });
      }
      if (request.method === 'GET' && path !== '') return await serveDownload(blobs, clock, request, path);
      throw new BlobProblem('not-found');
    } catch (error) {
      if (error instanceof BlobProblem) return toProblemResponse(error, describe?.(error.code, request));
      throw error;
    }
  };
}

/** The key in the URL, or '' for the collection itself. */
function parsePath(request: Request): string {
  // A proxy may have put folders before ours.
  const path = /^.*?\/blobs(?:\/(.+))?$/.exec(new URL(request.url).pathname);
  if (!path) throw new BlobProblem('not-found');
  try {
    return (path[1] ?? '').split('/').map(decodeURIComponent).join('/');
  } catch (cause) {
    throw new BlobProblem('not-found', { cause });
  }
}

function receiveUpload(blobs: EmbeddedBlobStore, clock: Clock, request: Request): Promise<BlobInfo> {
  return readUploadForm(request, async (fields, file) => {
    const policy = blobs.signer.verifyUpload(fields.get('policy') ?? '', fields.get('signature') ?? '');
    const missing = !fields.has('key') || !fields.has('policy') || !fields.has('signature');
    if (missing) throw new BlobProblem('upload-malformed');
    if (!policy || fields.get('key') !== policy.key) throw new BlobProblem('upload-signature-invalid');
    if (clock.nowMs() > Date.parse(policy.expiresAt)) throw new BlobProblem('upload-expired');
    const announcedBytes = Number(request.headers.get('content-length') ?? 0);
    if (announcedBytes > policy.maxBytes + maxFormOverheadBytes) throw new BlobProblem('upload-too-large');
    // The client's own content type is not kept: nobody has checked it, and a browser would believe it.
    const taken = atMost(file, policy.maxBytes);
    return blobs.put(policy.key, policy.sha256 === undefined ? taken : ofDigest(taken, policy.sha256));
  });
}

async function* atMost(file: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of file) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) throw new BlobProblem('upload-too-large');
    yield chunk;
  }
}

/** The bytes; fails at their end when they are others than the form was signed for, so that none are kept. */
async function* ofDigest(file: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of file) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new BlobProblem('upload-other-file');
}

async function serveDownload(
  blobs: EmbeddedBlobStore,
  clock: Clock,
  request: Request,
  key: string,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const name = query.get('name') ?? undefined;
  const expires = query.get('expires') ?? '';
  const signature = query.get('signature') ?? '';
  // A link that proves nothing learns nothing, not even whether there is such a blob.
  const signed = blobs.signer.verifyDownload({ key, expires, name, signature });
  if (!signed || clock.nowMs() > Number(expires) * 1000) throw new BlobProblem('not-found');
  const info = await blobs.stat(key);
  if (!info) throw new BlobProblem('not-found');

  const etag = `"${info.sha256 ?? ''}"`;
  const headers = new Headers({
    'content-type': info.contentType,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': 'private, no-cache',
    // The bytes are somebody's upload under our own origin: no browser may run them.
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
  if (name !== undefined) headers.set('content-disposition', toContentDisposition(name));

  const ifRange = request.headers.get('if-range');
  const wanted = ifRange === null || ifRange === etag ? request.headers.get('range') : null;
  const range = parseRangeHeader(wanted, info.sizeBytes);
  if (range === 'not-satisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${info.sizeBytes}` } });
  }
  const content = await blobs.get(key, range ? { range } : {});
  if (!content || content.info.sha256 !== info.sha256) throw new BlobProblem('not-found');
  const sizeBytes = range ? range.end - range.start + 1 : info.sizeBytes;
  headers.set('content-length', String(sizeBytes));
  if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${info.sizeBytes}`);
  return new Response(toStream(content.body), { status: range ? 206 : 200, headers });
}

function toStream(body: AsyncIterable<Uint8Array>): ReadableStream {
  const iterator = body[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const read = await iterator.next();
      if (read.done) controller.close();
      else controller.enqueue(read.value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
