/** Base of all that this package throws. */
export abstract class DatasetError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

export type DatasetRefusalCode =
  | 'not-text'
  | 'no-rows'
  | 'only-neutral'
  | 'mostly-unreadable'
  | 'quotes-broken'
  | 'json-not-lines'
  | 'column-not-found'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'line-too-long'
  | 'file-too-large'
  | 'file-changed'
  | 'packed-broken'
  | 'unpacked-too-large'
  | 'unpack-ratio'
  | 'old-spreadsheet'
  | 'zip-without-sheet'
  | 'workbook-broken'
  | 'workbook-too-large';

/** The file as a whole can't be used; `params` say where and how much. Permanent: it will not get better. */
export class DatasetRefusedError extends DatasetError {
  readonly code: DatasetRefusalCode;
  readonly params: Record<string, string | number>;
  constructor(code: DatasetRefusalCode, params: Record<string, string | number> = {}) {
    super(`data set refused: ${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}

/** A corpus of our own that is not as it was written. */
export class CorpusBrokenError extends DatasetError {
  readonly code = 'corpus-broken';
  constructor(line: number) {
    super(`line ${line} of a stored corpus is no review`);
  }
}
