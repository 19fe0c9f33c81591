/** Base of all that this package throws. */
export abstract class DatasetError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The file as a whole can't be used; `params` say where and how much. Permanent: it will not get better. */
export class DatasetRefusedError extends DatasetError {
  readonly code: 'not-text' | 'no-rows' | 'mostly-unreadable';
  readonly params: Record<string, string | number>;
  constructor(code: DatasetRefusedError['code'], params: Record<string, string | number> = {}) {
    super(`data set refused: ${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
