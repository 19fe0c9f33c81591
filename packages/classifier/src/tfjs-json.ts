import { ModelFormatError } from './errors.ts';

export type Fields = Record<string, unknown>;

/** @throws {ModelFormatError} `model-json` when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ModelFormatError('model-json', 'model.json is not JSON', { cause });
  }
}

/** @throws {ModelFormatError} `model-json` when it is none. */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw broken(`${what} is no object`);
  return value as Fields;
}

/** @throws {ModelFormatError} `model-json` when it is none. */
export function listOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw broken(`${what} is no list`);
  return value;
}

/** @throws {ModelFormatError} `model-json` when it is none. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw broken(`${what} is no text`);
  return value;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

export function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

export function broken(message: string): ModelFormatError {
  return new ModelFormatError('model-json', message);
}

export function unsupported(message: string): ModelFormatError {
  return new ModelFormatError('unsupported-model', message);
}
