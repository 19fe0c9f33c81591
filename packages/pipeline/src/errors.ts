import type { Reason } from '@senti/contract';

/** Base of all that this package throws. */
export abstract class PipelineError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** Permanent: trying again can't help, and `reason` tells a person what to do. */
export class RefusedError extends PipelineError {
  readonly code: Reason['code'];
  readonly reason: Reason;
  constructor(reason: Reason, options?: ErrorOptions) {
    super(`refused: ${reason.code}`, options);
    this.code = reason.code;
    this.reason = reason;
  }
}

/** Another worker holds the job now; whatever this one does is void. */
export class LeaseLostError extends PipelineError {
  readonly code = 'lease-lost';
  constructor() {
    super('another worker holds this job');
  }
}

/** The work went on for too long without a sign of progress. */
export class JobStalledError extends PipelineError {
  readonly code = 'stalled';
  constructor() {
    super('the work made no progress for too long');
  }
}

/** Something that must be there is not yet, or no longer: worth another try. */
export class MissingBlobError extends PipelineError {
  readonly code = 'missing-blob';
  constructor(key: string) {
    super(`there is no blob ${key}`);
  }
}

/** Others changed the same catalog item at once, again and again: worth another try. */
export class ContentionError extends PipelineError {
  readonly code = 'contention';
  constructor() {
    super('others change this item faster than we can');
  }
}

/** The files of a model are incomplete, changed or not ours. */
export class ModelInvalidError extends PipelineError {
  readonly code = 'model-invalid';
}

/** Stored word vectors that can't be read. */
export class VectorsInvalidError extends PipelineError {
  readonly code = 'vectors-invalid';
}
