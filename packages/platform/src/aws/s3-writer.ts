import { createHash } from 'node:crypto';
import { CopyObjectCommand, DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { CorruptStoreError } from '../errors.ts';
import type { BlobInfo } from '../ports/blob-store.ts';
import { PartedBody, type BytePart } from './byte-parts.ts';
import { abortedBy } from './clients.ts';
import { statusOf, toPlatformError } from './errors.ts';
import { uploadInParts } from './s3-multipart.ts';

/** Where streams of more than one part wait for their sha-256; a lifecycle rule may sweep it after a day. */
export const uploadingPrefix = '.uploading/';

// What one CopyObject takes.
const maxBodyBytes = 5 * 1024 ** 3;

/** What is known of a blob before its bytes are. */
interface Target {
  key: string;
  contentType: string;
  signal: AbortSignal | undefined;
}

type KnownInfo = BlobInfo & { sha256: string };

/**
 * Writes objects that carry their sha-256 as metadata. S3 takes metadata only before the bytes: so a stream of
 * more than one part is uploaded under `uploadingPrefix` and copied to its key when its sha-256 is known.
 */
export class S3Writer {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #partBytes: number;
  readonly #stat: (key: string) => Promise<BlobInfo | undefined>;
  readonly #nowMs: () => number;

  constructor(options: {
    client: S3Client;
    bucket: string;
    partBytes: number;
    stat: (key: string) => Promise<BlobInfo | undefined>;
    nowMs: () => number;
  }) {
    this.#client = options.client;
    this.#bucket = options.bucket;
    this.#partBytes = options.partBytes;
    this.#stat = options.stat;
    this.#nowMs = options.nowMs;
  }

  async write(body: Uint8Array | AsyncIterable<Uint8Array>, target: Target): Promise<BlobInfo> {
    const { signal } = target;
    signal?.throwIfAborted();
    const parted = new PartedBody(body, { partBytes: this.#partBytes, maxBytes: maxBodyBytes, signal });
    try {
      const first = await parted.parts.next();
      const second = first.done ? first : await parted.parts.next();
      if (second.done) {
        signal?.throwIfAborted();
        const info = this.#toInfo(target, parted.sha256(), parted.sizeBytes);
        return await this.#putWhole(info, first.value?.bytes ?? new Uint8Array(0), signal);
      }
      const parts = chain([first.value!, second.value], parted.parts);
      if (!(body instanceof Uint8Array)) return await this.#putStream(target, parted, parts);
      const sha256 = createHash('sha256').update(body).digest('hex');
      return await this.#putLarge(this.#toInfo(target, sha256, body.byteLength), parts, signal);
    } catch (error) {
      // What the source throws is the caller's own and passes as it is.
      if (parted.failure?.error === error) throw error;
      signal?.throwIfAborted();
      throw toPlatformError('blobs', error);
    } finally {
      // Its source is told that nobody reads on.
      await parted.parts.return(undefined);
    }
  }

  /** When the same bytes are in place already they are not written again, and keep their date. */
  async #putWhole(info: KnownInfo, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<BlobInfo> {
    const put = (condition: { IfNoneMatch?: string }): Promise<unknown> =>
      this.#client.send(
        new PutObjectCommand({
          Bucket: this.#bucket,
          Key: info.key,
          Body: bytes,
          ContentType: info.contentType,
          ChecksumSHA256: Buffer.from(info.sha256, 'hex').toString('base64'),
          Metadata: { sha256: info.sha256 },
          ...condition,
        }),
        abortedBy(signal),
      );
    try {
      // Spares readers and notifications a rewrite with the same bytes; nothing rests on it.
      await put({ IfNoneMatch: '*' });
      return info;
    } catch (error) {
      // 412: there is one; 409: another writer was faster.
      if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
    }
    const there = await this.#stat(info.key);
    if (there?.sha256 === info.sha256) return there;
    await put({});
    return info;
  }

  async #putLarge(
    info: KnownInfo,
    parts: AsyncIterator<BytePart, undefined>,
    signal: AbortSignal | undefined,
  ): Promise<BlobInfo> {
    const there = await this.#stat(info.key);
    if (there?.sha256 === info.sha256) return there;
    const target = { Bucket: this.#bucket, Key: info.key, ContentType: info.contentType };
    await uploadInParts(this.#client, { ...target, Metadata: { sha256: info.sha256 } }, parts, { signal });
    return info;
  }

  async #putStream(
    target: Target,
    parted: PartedBody,
    parts: AsyncIterator<BytePart, undefined>,
  ): Promise<BlobInfo> {
    const upload = {
      Bucket: this.#bucket,
      Key: `${uploadingPrefix}${crypto.randomUUID()}`,
      ContentType: target.contentType,
    };
    const onSent = (part: BytePart) => parted.reuse(part);
    await uploadInParts(this.#client, upload, parts, { signal: target.signal, onSent });
    const info = this.#toInfo(target, parted.sha256(), parted.sizeBytes);
    try {
      await this.#copy(upload.Key, info, target.signal);
    } finally {
      const { Bucket, Key } = upload;
      // The bucket's lifecycle rule sweeps what can't be removed now.
      await this.#client.send(new DeleteObjectCommand({ Bucket, Key })).catch(() => undefined);
    }
    return info;
  }

  async #copy(from: string, info: KnownInfo, signal: AbortSignal | undefined): Promise<void> {
    const { CopyObjectResult } = await this.#client.send(
      new CopyObjectCommand({
        Bucket: this.#bucket,
        Key: info.key,
        CopySource: `${this.#bucket}/${from}`,
        MetadataDirective: 'REPLACE',
        ContentType: info.contentType,
        Metadata: { sha256: info.sha256 },
        ChecksumAlgorithm: 'SHA256',
      }),
      abortedBy(signal),
    );
    const copied = CopyObjectResult?.ChecksumSHA256;
    if (copied !== undefined && Buffer.from(copied, 'base64').toString('hex') !== info.sha256) {
      throw new CorruptStoreError(`blobs: ${info.key} was stored with another checksum than was sent`);
    }
  }

  #toInfo({ key, contentType }: Target, sha256: string, sizeBytes: number): KnownInfo {
    // S3 counts whole seconds.
    const createdAt = new Date(Math.floor(this.#nowMs() / 1000) * 1000).toISOString();
    return { key, sizeBytes, sha256, contentType, createdAt };
  }
}

async function* chain(
  first: BytePart[],
  rest: AsyncGenerator<BytePart, undefined>,
): AsyncGenerator<BytePart, undefined> {
  yield* first;
  yield* rest;
}
