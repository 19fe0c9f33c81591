import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type GetObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { checkBlobKey, checkInteger } from '../arguments.ts';
import { parseCursor, toCursor } from '../cursor.ts';
import { StoreUnavailableError } from '../errors.ts';
import type {
  BlobContent,
  BlobEntry,
  BlobInfo,
  BlobStore,
  ByteRange,
  Page,
  SignedUpload,
  UploadTerms,
} from '../ports/blob-store.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { nameOf, statusOf, toPlatformError } from './errors.ts';
import { S3Body } from './s3-body.ts';
import { S3Signer } from './s3-signer.ts';
import { S3Writer } from './s3-writer.ts';

const defaultPartBytes = 5 * 1024 * 1024;

/**
 * Blobs as objects of one bucket, written once and whole, however large.
 *
 * The role needs `s3:ListBucket` too, as S3 answers 403 for a missing key to whoever may not list.
 */
export class S3BlobStore implements BlobStore {
  readonly #client: S3Client;
  readonly #signer: S3Signer;
  readonly #bucket: string;
  readonly #writer: S3Writer;

  /** `partBytes` (5 MiB and more, else S3 refuses) is what one request carries and a stream holds in memory. */
  constructor(options: {
    client: S3Client;
    presigner: S3Client;
    bucket: string;
    clock?: Clock;
    partBytes?: number;
  }) {
    this.#client = options.client;
    this.#bucket = options.bucket;
    this.#signer = new S3Signer(options.presigner, options.bucket);
    const { client, bucket, partBytes = defaultPartBytes, clock = systemClock } = options;
    this.#writer = new S3Writer({
      client,
      bucket,
      partBytes,
      stat: (key) => this.stat(key),
      nowMs: () => clock.nowMs(),
    });
  }

  async put(
    key: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options: { contentType?: string; signal?: AbortSignal } = {},
  ): Promise<BlobInfo> {
    checkBlobKey(key);
    const { contentType = 'application/octet-stream', signal } = options;
    return this.#writer.write(body, { key, contentType, signal });
  }

  async stat(key: string): Promise<BlobInfo | undefined> {
    checkBlobKey(key);
    try {
      const head = await this.#client.send(
        new HeadObjectCommand({ Bucket: this.#bucket, Key: key, ChecksumMode: 'ENABLED' }),
      );
      return toBlobInfo(key, head, head.ContentLength ?? 0);
    } catch (error) {
      if (nameOf(error) === 'NotFound') return undefined;
      throw toPlatformError('blobs', error);
    }
  }

  async get(key: string, options: { range?: ByteRange } = {}): Promise<BlobContent | undefined> {
    checkBlobKey(key);
    const { range } = options;
    if (range) {
      checkInteger('range.start', range.start, 0, Number.MAX_SAFE_INTEGER);
      checkInteger('range.end', range.end, range.start, Number.MAX_SAFE_INTEGER);
    }
    try {
      const { output, stream } = await this.#open(key, range);
      const sizeBytes = Number(/\/(\d+)$/.exec(output.ContentRange ?? '')?.[1] ?? output.ContentLength ?? 0);
      const whole = { start: range?.start ?? 0, end: Math.min(range?.end ?? Infinity, sizeBytes - 1) };
      const reopen = async (start: number): Promise<Readable> => {
        try {
          return (await this.#open(key, { start, end: whole.end }, output.ETag)).stream;
        } catch (error) {
          // 412, or 404: another blob has taken its place, or none. Reading anew may do.
          if (statusOf(error) === 412 || nameOf(error) === 'NoSuchKey') {
            throw new StoreUnavailableError('blobs: the blob was replaced while it was read', {
              cause: error,
            });
          }
          throw toPlatformError('blobs', error);
        }
      };
      return { info: toBlobInfo(key, output, sizeBytes), body: new S3Body(stream, whole, reopen) };
    } catch (error) {
      if (nameOf(error) === 'NoSuchKey') return undefined;
      // RFC 9110 §15.5.17: the range begins after the end.
      if (statusOf(error) === 416) {
        const info = await this.stat(key);
        return info && { info, body: Readable.from([]) };
      }
      throw toPlatformError('blobs', error);
    }
  }

  async list(prefix: string, options: { limit?: number; cursor?: string } = {}): Promise<Page<BlobEntry>> {
    const limit = options.limit ?? 100;
    checkInteger('limit', limit, 1, 1000);
    const after = options.cursor === undefined ? undefined : parseCursor(options.cursor);
    try {
      const output = await this.#client.send(
        new ListObjectsV2Command({
          Bucket: this.#bucket,
          Prefix: prefix,
          MaxKeys: limit,
          StartAfter: after,
          // XML 1.0 has no form for some characters that a key may have.
          EncodingType: 'url',
        }),
      );
      const decode = (key: string): string =>
        output.EncodingType === 'url' ? decodeURIComponent(key.replaceAll('+', ' ')) : key;
      const items = (output.Contents ?? []).map((object) => ({
        key: decode(object.Key ?? ''),
        sizeBytes: object.Size ?? 0,
        createdAt: toIso(object.LastModified),
      }));
      const last = items.at(-1);
      return output.IsTruncated && last ? { items, nextCursor: toCursor(last.key) } : { items };
    } catch (error) {
      throw toPlatformError('blobs', error);
    }
  }

  async remove(key: string): Promise<void> {
    checkBlobKey(key);
    try {
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
    } catch (error) {
      throw toPlatformError('blobs', error);
    }
  }

  signUpload(terms: UploadTerms): Promise<SignedUpload> {
    return this.#signer.signUpload(terms);
  }

  signDownload(request: { key: string; expiresInSeconds: number; fileName?: string }): Promise<string> {
    return this.#signer.signDownload(request);
  }

  async #open(
    key: string,
    range: ByteRange | undefined,
    IfMatch?: string,
  ): Promise<{ output: GetObjectCommandOutput; stream: Readable }> {
    const output = await this.#client.send(
      new GetObjectCommand({
        Bucket: this.#bucket,
        Key: key,
        ChecksumMode: 'ENABLED',
        ...(range && { Range: `bytes=${range.start}-${range.end}` }),
        ...(IfMatch !== undefined && { IfMatch }),
      }),
    );
    // In Node the SDK's body is a Readable.
    return { output, stream: (output.Body ?? Readable.from([])) as Readable };
  }
}

function toBlobInfo(
  key: string,
  facts: {
    ContentType?: string | undefined;
    LastModified?: Date | undefined;
    Metadata?: Record<string, string> | undefined;
    ChecksumSHA256?: string | undefined;
  },
  sizeBytes: number,
): BlobInfo {
  const sha256 = facts.Metadata?.['sha256'] ?? toHexDigest(facts.ChecksumSHA256);
  return {
    key,
    sizeBytes,
    ...(sha256 !== undefined && { sha256 }),
    contentType: facts.ContentType ?? 'application/octet-stream',
    createdAt: toIso(facts.LastModified),
  };
}

// A checksum "…-3" is one over the checksums of three parts: not the sha-256 of the bytes.
function toHexDigest(checksum: string | undefined): string | undefined {
  if (checksum === undefined || checksum.includes('-')) return undefined;
  return Buffer.from(checksum, 'base64').toString('hex');
}

function toIso(date: Date | undefined): string {
  return (date ?? new Date(0)).toISOString();
}
