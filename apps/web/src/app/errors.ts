/** What goes wrong in the page; screens tell people by `code`. */
export class WebError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The server did not answer. */
export class UnreachableError extends WebError {
  constructor(options?: ErrorOptions) {
    super('unreachable', 'the server does not answer', options);
  }
}

/** The server answered with a problem (RFC 9457); `detail` is worded in the language asked for. */
export class ProblemError extends WebError {
  readonly status: number;
  readonly detail: string;

  constructor(status: number, code: string, detail: string) {
    super(code, `${status} ${code}`);
    this.status = status;
    this.detail = detail;
  }
}

/** The server answered with something else than agreed. */
export class UnexpectedAnswerError extends WebError {
  constructor(path: string, options?: ErrorOptions) {
    super('unexpected-answer', `unexpected answer of ${path}`, options);
  }
}

/** The place of sign-in did not say who it is; `reason` is its own word, for whoever looks into it. */
export class SignInRefusedError extends WebError {
  readonly reason: string;

  constructor(reason: string) {
    super('sign-in-refused', `sign-in refused: ${reason}`);
    this.reason = reason;
  }
}

/** The code of any error; `unknown` for those that are not ours. */
export function codeOf(error: unknown): string {
  return error instanceof WebError ? error.code : 'unknown';
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
