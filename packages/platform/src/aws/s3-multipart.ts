import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { BytePart } from './byte-parts.ts';
import { abortedBy } from './clients.ts';
import { nameOf } from './errors.ts';

/** Each holds a part. */
const uploaders = 2;

/** Where a multipart upload goes, and what is written beside its bytes. */
export interface MultipartTarget {
  Bucket: string;
  Key: string;
  ContentType: string;
  Metadata?: Record<string, string>;
}

/**
 * Uploads the parts, two at a time, and makes them one object; nobody sees any of it before. Whatever `parts`
 * throws or a request fails with is thrown, when no request runs any more and the parts are given up. `onSent` is
 * told of each part that is over there.
 *
 * `lib-storage` does the same with two faults: a failing abort hides what failed first, and a completed
 * upload whose answer was lost passes for a failed one.
 */
export async function uploadInParts(
  client: S3Client,
  target: MultipartTarget,
  parts: AsyncIterator<BytePart, undefined>,
  { signal, onSent }: { signal: AbortSignal | undefined; onSent?: (part: BytePart) => void },
): Promise<void> {
  const { Bucket, Key } = target;
  const uploadMark = crypto.randomUUID();
  const created = await client.send(
    new CreateMultipartUploadCommand({
      ...target,
      Metadata: { ...target.Metadata, upload: uploadMark },
      ChecksumAlgorithm: 'SHA256',
    }),
    abortedBy(signal),
  );
  const upload = { Bucket, Key, UploadId: created.UploadId };
  try {
    const done = await uploadAll(client, upload, parts, { signal, onSent });
    await client.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: done } }),
      abortedBy(signal),
    );
  } catch (error) {
    // Completed, but the answer was lost: the SDK's second try finds no upload and the object in place.
    if (nameOf(error) === 'NoSuchUpload' && (await hasMark(client, target, uploadMark))) return;
    // The bucket's lifecycle rule sweeps what an abort that fails as well leaves; `error` is the one to tell.
    await client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
    throw error;
  }
}

async function uploadAll(
  client: S3Client,
  upload: { Bucket: string; Key: string; UploadId: string | undefined },
  parts: AsyncIterator<BytePart, undefined>,
  { signal, onSent }: { signal: AbortSignal | undefined; onSent: ((part: BytePart) => void) | undefined },
): Promise<CompletedPart[]> {
  const done: CompletedPart[] = [];
  const failures: unknown[] = [];
  const uploadNext = async (): Promise<void> => {
    while (failures.length === 0) {
      const next = await parts.next();
      if (next.done) return;
      const { number: PartNumber, bytes: Body } = next.value;
      const { ETag, ChecksumSHA256 } = await client.send(
        new UploadPartCommand({ ...upload, PartNumber, Body, ChecksumAlgorithm: 'SHA256' }),
        abortedBy(signal),
      );
      onSent?.(next.value);
      done.push({ PartNumber, ETag, ...(ChecksumSHA256 !== undefined && { ChecksumSHA256 }) });
    }
  };
  await Promise.all(
    Array.from({ length: uploaders }, () => uploadNext().catch((error: unknown) => failures.push(error))),
  );
  if (failures.length > 0) throw failures[0];
  return done.sort((a, b) => a.PartNumber! - b.PartNumber!);
}

async function hasMark(client: S3Client, { Bucket, Key }: MultipartTarget, mark: string): Promise<boolean> {
  try {
    const head = await client.send(new HeadObjectCommand({ Bucket, Key }));
    return head.Metadata?.['upload'] === mark;
  } catch {
    // Whether it is there can't be learnt; the caller tells of the failure that led here.
    return false;
  }
}
