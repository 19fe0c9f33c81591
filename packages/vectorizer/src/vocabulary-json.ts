import { VocabularyFormatError } from './errors.ts';

export type Fields = Record<string, unknown>;

/** @throws {VocabularyFormatError} when it is no object of JSON. */
export function parseFile(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new VocabularyFormatError('not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null) throw new VocabularyFormatError('not a JSON object');
  return value as Fields;
}

/** @throws {VocabularyFormatError} when a spec lacks what each has. */
export function parseSpec(value: unknown): { name: string; version: number; options: Fields } {
  const spec = value as { name?: unknown; version?: unknown; options?: unknown } | null | undefined;
  const { name, version, options } = spec ?? {};
  if (
    typeof name !== 'string' ||
    typeof version !== 'number' ||
    typeof options !== 'object' ||
    options === null
  ) {
    throw new VocabularyFormatError('"analyzer" lacks a name, a version or options');
  }
  return { name, version, options: options as Fields };
}

export function isListOf(value: unknown, type: 'string'): value is string[];
export function isListOf(value: unknown, type: 'number'): value is number[];
export function isListOf(value: unknown, type: 'object'): value is object[];
export function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type && item !== null);
}
