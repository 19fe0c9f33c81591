/** Exit codes, as sysexits.h numbers them. */
export const exitCodes = { done: 0, usage: 64, refused: 65, fault: 70, interrupted: 130 } as const;

/** The command line is not one we know; the message says how it should be. */
export class UsageError extends Error {
  readonly code = 'usage';
  override readonly name = 'UsageError';
}

/** Something outside keeps the command from its work: an occupied port, a folder in use. */
export class EnvironmentError extends Error {
  readonly code = 'environment';
  override readonly name = 'EnvironmentError';
}
