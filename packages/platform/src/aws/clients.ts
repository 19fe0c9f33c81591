import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';

/** The SDK clients that the adapters share. */
export type AwsClients = {
  s3: S3Client;
  /** Signs and never sends. */
  presigner: S3Client;
  sqs: SQSClient;
  dynamodb: DynamoDBClient;
};

const maxAttempts = 4;
const connectionTimeout = 3_000;

/**
 * Clients that find region, credentials and endpoints where every AWS tool does (`AWS_REGION`,
 * `AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, …). An endpoint of one's own is addressed by path, as no
 * name server knows its buckets.
 */
export function createAwsClients(
  options: { region?: string; env?: Readonly<Record<string, string | undefined>> } = {},
): AwsClients {
  const { env = process.env } = options;
  const common = { maxAttempts, ...(options.region !== undefined && { region: options.region }) };
  const hasOwnEndpoint = (service: string): boolean =>
    Boolean(env[`AWS_ENDPOINT_URL_${service}`] ?? env['AWS_ENDPOINT_URL']);
  const forcePathStyle = hasOwnEndpoint('S3');
  const timeouts = (requestTimeout: number): object => ({
    requestHandler: { connectionTimeout, requestTimeout, socketTimeout: 60_000, throwOnRequestTimeout: true },
  });
  return {
    s3: new S3Client({ ...common, ...timeouts(60_000), forcePathStyle }),
    // Otherwise a presigned PUT signs the checksum of an empty body, and a link asks for checksums in vain.
    presigner: new S3Client({
      ...common,
      forcePathStyle,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
    // A long poll lasts up to 20 s. An emulator may name a host in its queues' URLs that nobody can look up.
    sqs: new SQSClient({
      ...common,
      ...timeouts(30_000),
      useQueueUrlAsEndpoint: !hasOwnEndpoint('SQS'),
    }),
    dynamodb: new DynamoDBClient({ ...common, ...timeouts(5_000) }),
  };
}

/** The SDK's options for a request that ends when the signal fires. */
export function abortedBy(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {};
}
