import { DatasetRefusedError } from './errors.ts';
import type { FileRow, RowParser } from './table.ts';

/**
 * Rows of a file with one JSON value a line, objects or arrays. An object's values come in the order of
 * `keys`; a value that is no text, number or truth value is an empty cell.
 */
export class NdjsonParser implements RowParser {
  readonly #keys: readonly string[];
  #line = 1;
  #rest = '';

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  push(text: string, isLast: boolean): FileRow[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = isLast ? '' : lines.pop()!;
    const rows: FileRow[] = [];
    for (const content of lines) {
      const line = this.#line++;
      if (content.trim() === '') continue;
      rows.push({ line, cells: this.#toCells(parseJsonLine(content)) });
    }
    return rows;
  }

  #toCells(value: unknown): string[] | undefined {
    if (Array.isArray(value)) return value.map(toCell);
    if (typeof value !== 'object' || value === null) return undefined;
    return this.#keys.map((key) => (Object.hasOwn(value, key) ? toCell(value[key as never]) : ''));
  }
}

/**
 * The keys of the objects in the sample, in order of appearance, none where its lines hold arrays, or
 * `undefined` when it is no NDJSON.
 *
 * @throws {DatasetRefusedError} `json-not-lines` for JSON that is spread over lines or one array in all.
 */
export function findNdjsonKeys(sample: string): string[] | undefined {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (!/^\s*[[{]/u.test(first)) return undefined;
  const values = lines.map(parseJsonLine);
  const objects = values.filter((value) => typeof value === 'object' && value !== null);
  const isOneArray = Array.isArray(values[0]) && values[0].some((item) => typeof item === 'object');
  const isSpread = /^\s*(?:[[{]|\[\s*\{.*)\s*,?\s*$/u.test(first) && !/[\]}]\s*$/u.test(first);
  if (isOneArray || isSpread) throw new DatasetRefusedError('json-not-lines');
  if (objects.length * 2 < lines.length) return undefined;
  const keys = new Set<string>();
  for (const value of objects) {
    if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key);
  }
  return [...keys];
}

function parseJsonLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined; // told as a row that is no JSON
  }
}

function toCell(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
