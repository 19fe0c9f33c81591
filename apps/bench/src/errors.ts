/** What a benchmark starts beside itself failed: a process that ended otherwise than it should. */
export class BenchError extends Error {
  readonly code = 'bench-failed';
  override readonly name = 'BenchError';
}

/** The command line names what there is not. */
export class BenchUsageError extends Error {
  readonly code = 'usage';
  override readonly name = 'BenchUsageError';
}
