import { WebError } from '../app/errors.ts';
import type { WorkerFault } from '../worker/protocol.ts';

/** The worker's script did not start here, or the worker died. */
export class WorkerUnavailableError extends WebError {
  constructor(message: string, options?: ErrorOptions) {
    super('worker-unavailable', message, options);
  }
}

/** The worker could not do what it was asked; the code and parameters are those of the fault there. */
export class WorkerTaskError extends WebError {
  readonly params: Record<string, string | number> | undefined;
  constructor({ code, message, params }: WorkerFault) {
    super(code, message);
    this.params = params;
  }
}

/** A downloaded model that is not what the server says of it; it is thrown away. */
export class ModelRefusedError extends WebError {
  readonly file: string | undefined;
  constructor(
    code: 'sha256-mismatch' | 'golden-mismatch' | 'model-unreadable',
    file?: string,
    options?: ErrorOptions,
  ) {
    super(code, `model refused: ${code} ${file ?? ''}`, options);
    this.file = file;
  }
}
