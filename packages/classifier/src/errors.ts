/** Base of all that this package throws. */
export abstract class ClassifierError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** A network that no engine here can train or run: `layer` is the first one at fault, from 0. */
export class NetworkError extends ClassifierError {
  readonly code = 'network';
  readonly layer: number;
  constructor(layer: number, problem: string) {
    super(`layer ${layer} of the network: ${problem}`);
    this.layer = layer;
  }
}

/** Rows, columns, labels, options or weights that do not fit each other. */
export class InputShapeError extends ClassifierError {
  readonly code = 'input-shape';
}

/** A folds file that is none, or folds that these texts cannot be split into. */
export class FoldsError extends ClassifierError {
  readonly code = 'folds';
}

/** A folds file made for another file: it has `found` entries where the corpus has `rows` rows. */
export class FoldsLengthError extends ClassifierError {
  readonly code = 'folds-length';
  readonly rows: number;
  readonly found: number;
  constructor(rows: number, found: number) {
    super(`the folds file has ${found} entries, the corpus has ${rows} rows`);
    this.rows = rows;
    this.found = found;
  }
}

/**
 * A model that cannot be read: its topology or manifest is broken (`model-json`), its weights are
 * (`model-weights`), or it is a sound tfjs model of a kind that is not read here (`unsupported-model`).
 */
export class ModelFormatError extends ClassifierError {
  readonly code: 'model-json' | 'model-weights' | 'unsupported-model';
  constructor(code: ModelFormatError['code'], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
