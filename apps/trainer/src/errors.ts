/** Tells the batch processor that a message must come again; its time is set already, and nobody is to blame. */
export class NotSettledError extends Error {
  override readonly name = 'NotSettledError';
  readonly code = 'not-settled';
  readonly messageId: string;
  constructor(messageId: string) {
    super(`message ${messageId} comes again`);
    this.messageId = messageId;
  }
}
