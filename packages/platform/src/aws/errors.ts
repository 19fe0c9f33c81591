import { PlatformError, StoreUnavailableError } from '../errors.ts';

/** AWS answered and refused: a missing right, a missing table or bucket, a request it can't read. */
export class AwsRefusedError extends PlatformError {
  readonly code = 'aws-refused';
  /** AWS's own name of the refusal, such as `AccessDenied`. */
  readonly awsCode: string;
  readonly status: number | undefined;
  constructor(store: string, awsCode: string, status: number | undefined, options: ErrorOptions) {
    const reason = options.cause instanceof Error ? options.cause.message : 'unknown';
    super(`${store}: ${awsCode}: ${reason}`, options);
    this.awsCode = awsCode;
    this.status = status;
  }
}

type SdkError = Error & {
  code?: unknown;
  $retryable?: unknown;
  $metadata?: { httpStatusCode?: number; attempts?: number };
};

// What the SDK retries by itself; it says so only inside its own packages.
const transientNames = new Set([
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'OperationAborted',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
  'InternalServerError',
]);
const networkCode = /^(E[A-Z]{3,}|EAI_AGAIN|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_\w+|UND_ERR_\w+)$/;

/** AWS's name of an error, such as `NoSuchKey`; empty for what is no error. */
export function nameOf(error: unknown): string {
  // SQS still adds the service's name to some, as its protocol before JSON did.
  return error instanceof Error ? error.name.replace(/^AWS\.SimpleQueueService\./, '') : '';
}

/** The HTTP status that AWS answered with, when it answered. */
export function statusOf(error: unknown): number | undefined {
  return (error as SdkError | undefined)?.$metadata?.httpStatusCode;
}

/** How often the SDK tried before it gave this error; 1 when it doesn't say. */
export function attemptsOf(error: unknown): number {
  return (error as SdkError | undefined)?.$metadata?.attempts ?? 1;
}

/**
 * The error as one of this package: `StoreUnavailableError` (transient) where another try may help, when the
 * SDK's own tries are used up, `AwsRefusedError` otherwise. Errors of this package stay what they are.
 */
export function toPlatformError(store: string, error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  if (isTransient(error)) {
    return new StoreUnavailableError(`${store}: ${String(error)}`, { cause: error });
  }
  return new AwsRefusedError(store, nameOf(error) || 'unknown', statusOf(error), { cause: error });
}

// No answer came, or one that asks to come again: throttling, a fault of theirs, the network's.
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, $retryable, $metadata } = error as SdkError;
  const status = $metadata?.httpStatusCode ?? 0;
  if (status >= 500 || status === 429 || $retryable !== undefined || transientNames.has(nameOf(error)))
    return true;
  // A stream that was cut says only "aborted", a message that was garbled on its way has no code either.
  if (error.message === 'aborted' || error.message.startsWith('Invalid MD5 checksum')) return true;
  return typeof code === 'string' && networkCode.test(code);
}
