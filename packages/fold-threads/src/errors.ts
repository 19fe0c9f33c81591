/** A thread could not work out its folds; the cause is what it threw, without its class. */
export class FoldThreadError extends Error {
  override readonly name = 'FoldThreadError';
  readonly code = 'fold-thread-failed';
}
