import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { checkBlobKey, checkNumber, checkUploadTerms } from '../arguments.ts';
import { InvalidBlobKeyError } from '../errors.ts';
import type { SignedUpload, UploadTerms } from '../ports/blob-store.ts';
import { toContentDisposition } from '../content-disposition.ts';
import { toPlatformError } from './errors.ts';

const maxSeconds = 7 * 24 * 3600;

/**
 * Signs forms and links for the objects of one bucket, without asking S3. Signed with a role's credentials they
 * end with these, whatever time they were given: in a Lambda after some hours at most.
 */
export class S3Signer {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  /**
   * A sha-256 is a field that S3 holds the file to, with 400 `BadDigest` for another.
   *
   * @throws {InvalidBlobKeyError} also for a key with `${filename}`, which S3 would put another name for.
   */
  async signUpload(terms: UploadTerms): Promise<SignedUpload> {
    checkUploadTerms(terms);
    const { key, maxBytes, expiresInSeconds, sha256 } = terms;
    if (key.includes('${filename}')) throw new InvalidBlobKeyError(key);
    try {
      const { url, fields } = await createPresignedPost(this.#client, {
        Bucket: this.#bucket,
        Key: key,
        // Each field is a condition too, so whoever holds the form can't call the file a web page.
        Fields: {
          'Content-Type': 'application/octet-stream',
          success_action_status: '204',
          ...(sha256 !== undefined && {
            'x-amz-checksum-algorithm': 'SHA256',
            'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
          }),
        },
        Conditions: [['content-length-range', 0, maxBytes]],
        Expires: expiresInSeconds,
      });
      const policy = JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString()) as {
        expiration: string;
      };
      return { url, fields, expiresAt: new Date(policy.expiration).toISOString(), maxBytes };
    } catch (error) {
      throw toPlatformError('blobs', error);
    }
  }

  async signDownload(request: { key: string; expiresInSeconds: number; fileName?: string }): Promise<string> {
    const { key, expiresInSeconds, fileName } = request;
    checkBlobKey(key);
    checkNumber('expiresInSeconds', expiresInSeconds, 1, maxSeconds);
    const command = new GetObjectCommand({
      Bucket: this.#bucket,
      Key: key,
      ...(fileName !== undefined && { ResponseContentDisposition: toContentDisposition(fileName) }),
    });
    try {
      return await getSignedUrl(this.#client, command, { expiresIn: Math.ceil(expiresInSeconds) });
    } catch (error) {
      throw toPlatformError('blobs', error);
    }
  }
}
