import { UsageError } from './errors.ts';

/** What a command is run with beside its arguments. */
export interface CommandContext {
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
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
