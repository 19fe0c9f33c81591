/** A person's verdict: 1 positive, 0 negative. */
export type Label = 0 | 1;

export interface LabelledReview {
  /** Composed (NFC), white space folded to single spaces, never empty. */
  text: string;
  label: Label;
}

/** Why a line gives no review. */
export type RowProblemCode =
  | 'row-without-tab'
  | 'row-with-extra-fields'
  | 'row-with-unknown-label'
  | 'row-without-text'
  | 'row-too-long';

export interface RowProblem {
  line: number;
  code: RowProblemCode;
  params?: Record<string, number>;
}

/** UTF-16 units of the longest review that is taken. */
export const maxTextLength = 10_000;

/** A text as it is kept and hashed: composed (NFC), white space folded, nothing at its ends. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** The review of a line `text<TAB>0|1`, why there is none, or `undefined` for a blank line. */
export function parseRow(line: string): LabelledReview | Omit<RowProblem, 'line'> | undefined {
  if (line.trim() === '') return undefined;
  const fields = line.split('\t');
  if (fields.length < 2) return { code: 'row-without-tab' };
  if (fields.length > 2) return { code: 'row-with-extra-fields', params: { fields: fields.length } };
  const text = normalizeText(fields[0]!);
  if (text === '') return { code: 'row-without-text' };
  if (text.length > maxTextLength) {
    return { code: 'row-too-long', params: { max: maxTextLength } };
  }
  const label = fields[1]!.trim();
  if (label !== '0' && label !== '1') return { code: 'row-with-unknown-label' };
  return { text, label: label === '1' ? 1 : 0 };
}
