import { datasetLimits } from './limits.ts';

/** A person's verdict: 1 positive, 0 negative. */
export type Label = 0 | 1;

export interface LabelledReview {
  /** Composed (NFC), white space folded to single spaces, never empty. */
  text: string;
  label: Label;
}

/** Why a row gives no review. */
export type RowProblemCode =
  | 'row-without-tab'
  | 'row-with-missing-fields'
  | 'row-with-extra-fields'
  | 'row-with-broken-quotes'
  | 'row-not-json'
  | 'row-with-unknown-label'
  | 'row-without-label'
  | 'row-without-text'
  | 'row-too-long'
  | 'row-neutral';

export interface RowProblem {
  line: number;
  code: RowProblemCode;
  params?: Record<string, number>;
}

/** A text as it is kept and hashed: composed (NFC), white space folded, nothing at its ends. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The same text in memory of its own, a byte a character where its characters allow that. As it is read it is a part
 * of a piece of its file: the piece stays as long as it, with two bytes a character if one of them needs two.
 */
export function toOwnText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Why a text, as it is kept, can't be a review's, or `undefined`. */
export function findTextProblem(text: string): Omit<RowProblem, 'line'> | undefined {
  if (text === '') return { code: 'row-without-text' };
  const { textLength } = datasetLimits;
  return text.length > textLength ? { code: 'row-too-long', params: { max: textLength } } : undefined;
}
