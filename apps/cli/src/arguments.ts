import type { WantedColumns } from '@senti/dataset';
import { UsageError } from './errors.ts';

/** What a command is run with beside its arguments. */
export interface CommandContext {
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** Options of commands that read labelled files. */
export const columnOptions = {
  'text-column': { type: 'string' },
  'label-column': { type: 'string' },
} as const;

/** The columns that those options name. */
export function parseColumns(values: { 'text-column'?: string; 'label-column'?: string }): WantedColumns {
  return { text: values['text-column'], label: values['label-column'] };
}

/** The whole number of an option, or its default. */
export function parseWhole(
  name: string,
  text: string | undefined,
  { min, max, preset }: { min: number; max: number; preset: number },
): number {
  if (text === undefined) return preset;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new UsageError(`--${name} debe ser un número entero de ${min} a ${max}, y es «${text}».`);
  }
  return value;
}

/** The one argument in that place. */
export function requireArgument(value: string | undefined, what: string): string {
  if (value === undefined) throw new UsageError(`Falta ${what}.`);
  return value;
}

/** A share above 0 and under 1, with a point or a comma, or `undefined` when absent. */
export function parseShare(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  if (!(value > 0 && value < 1)) {
    throw new UsageError(`--${name} debe ser un número entre 0 y 1, como 0,8, y es «${text}».`);
  }
  return value;
}
