/** Base of all that this package throws; `transient` ones are worth another try, the others never are. */
export abstract class PlatformError extends Error {
  abstract readonly code: string;
  readonly transient: boolean = false;
  override get name(): string {
    return this.constructor.name;
  }
}

export class InvalidBlobKeyError extends PlatformError {
  readonly code = 'invalid-blob-key';
  readonly key: string;
  constructor(key: string) {
    super(`not a blob key: ${JSON.stringify(key.slice(0, 80))}`);
    this.key = key;
  }
}

export class StaleReceiptError extends PlatformError {
  readonly code = 'stale-receipt';
  constructor() {
    super('this delivery of the message is over');
  }
}

export class ItemTooLargeError extends PlatformError {
  readonly code = 'item-too-large';
  readonly sizeBytes: number;
  readonly maxBytes: number;
  constructor(sizeBytes: number, maxBytes: number) {
    super(`a catalog item of ${sizeBytes} bytes is over the limit of ${maxBytes}`);
    this.sizeBytes = sizeBytes;
    this.maxBytes = maxBytes;
  }
}

/** An argument outside the bounds that a port states: a fault of the caller. */
export class InvalidArgumentError extends PlatformError {
  readonly code = 'invalid-argument';
  readonly argument: string;
  constructor(argument: string, expectation: string, options?: ErrorOptions) {
    super(`${argument}: ${expectation}`, options);
    this.argument = argument;
  }
}

/** The store did not answer: busy, out of room, or an I/O fault. */
export class StoreUnavailableError extends PlatformError {
  readonly code: 'store-unavailable' | 'disk-full' = 'store-unavailable';
  override readonly transient = true;
}

/** There is no room left on the disk: worth another try once somebody has made some. */
export class DiskFullError extends StoreUnavailableError {
  override readonly code = 'disk-full';
  readonly neededBytes: number;
  readonly freeBytes: number;

  /** `neededBytes` is what was to be written at least; `freeBytes` what is free once that is taken back. */
  constructor(message: string, options: ErrorOptions & { neededBytes: number; freeBytes: number }) {
    super(message, options);
    this.neededBytes = options.neededBytes;
    this.freeBytes = options.freeBytes;
  }

  /** Both in MB for a person: what is needed rounded up, what is free rounded down to a tenth. */
  inMegabytes(): { neededMb: number; freeMb: number } {
    return {
      neededMb: Math.ceil(this.neededBytes / 100_000) / 10,
      freeMb: Math.floor(this.freeBytes / 100_000) / 10,
    };
  }
}

/** Its owner has closed the store: a fault of whoever still uses it. */
export class StoreClosedError extends PlatformError {
  readonly code = 'store-closed';
  constructor(store: string, options?: ErrorOptions) {
    super(`${store} was closed`, options);
  }
}

/** What is stored is not what was written: a damaged disk, or a hand in the data directory. */
export class CorruptStoreError extends PlatformError {
  readonly code = 'corrupt-store';
}

/** The data directory was written by a newer Senti; reading on could lose what that one added. */
export class NewerSchemaError extends PlatformError {
  readonly code = 'newer-schema';
  readonly path: string;
  readonly found: number;
  readonly supported: number;
  constructor(path: string, found: number, supported: number) {
    super(`${path} has schema version ${found}, this Senti reads up to ${supported}: use the newer Senti`);
    this.path = path;
    this.found = found;
    this.supported = supported;
  }
}

/** Some outbox messages could not be sent; they stay pending, all others were sent. */
export class OutboxRelayError extends PlatformError {
  readonly code = 'outbox-relay';
  override readonly transient: boolean;
  readonly sent: number;
  readonly failures: readonly { queue: string; id: string; cause: unknown }[];
  constructor(sent: number, failures: readonly { queue: string; id: string; cause: unknown }[]) {
    const [first] = failures;
    const reason = first?.cause instanceof Error ? first.cause.message : 'unknown';
    super(
      `${failures.length} outbox messages stay pending, first for queue "${first?.queue ?? ''}": ${reason}`,
      {
        cause: first?.cause,
      },
    );
    this.sent = sent;
    this.failures = failures;
    this.transient = failures.some(({ cause }) => !(cause instanceof PlatformError) || cause.transient);
  }
}

/** A message names a queue that nobody serves: a fault of whoever wrote it into the outbox. */
export class UnknownQueueError extends PlatformError {
  readonly code = 'unknown-queue';
  readonly queue: string;
  constructor(queue: string) {
    super(`there is no queue "${queue.slice(0, 80)}"`);
    this.queue = queue;
  }
}

export class InvalidSettingError extends PlatformError {
  readonly code = 'invalid-setting';
  readonly setting: string;
  constructor(setting: string, value: string, expected: string) {
    super(`${setting} is ${JSON.stringify(value)} and must be ${expected}`);
    this.setting = setting;
  }
}

/** A folder that should be a data directory and is none, or should be empty and is not. */
export class DataDirNotUsableError extends PlatformError {
  readonly code = 'data-dir-not-usable';
  readonly path: string;
  readonly why: 'missing' | 'not-empty';
  constructor(path: string, why: 'missing' | 'not-empty') {
    super(why === 'missing' ? `${path} is no data directory` : `${path} holds something already`);
    this.path = path;
    this.why = why;
  }
}

/** A backup that is not whole, or not as it was made. */
export class BackupInvalidError extends PlatformError {
  readonly code = 'backup-invalid';
}
