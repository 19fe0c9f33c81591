/** Base of all that this app throws. */
abstract class TrainerError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** Tells the batch processor that a message must come again; its time is set already, and nobody is to blame. */
export class NotSettledError extends TrainerError {
  readonly code = 'not-settled';
  readonly messageId: string;
  constructor(messageId: string) {
    super(`message ${messageId} comes again`);
    this.messageId = messageId;
  }
}

/** Some of what was left unsent still is; the next round tries again. */
export class UpkeepError extends TrainerError {
  readonly code = 'upkeep-incomplete';
  readonly failures: readonly unknown[];
  constructor(failures: readonly unknown[]) {
    super(`${failures.length} parts of the upkeep failed`, { cause: failures[0] });
    this.failures = failures;
  }
}
