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
