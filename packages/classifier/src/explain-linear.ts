import { BlockVocabulary, type LocatedRow, type Range, type Vocabulary } from '@senti/vectorizer';
import type { Head, Model } from './model.ts';

/** What one n-gram added to the log-odds of positive, and where it stands in the text. */
export interface Contribution {
  term: string;
  kind: 'words' | 'chars';
  value: number;
  ranges: Range[];
}

/**
 * A prediction taken apart: `start` + Σ values + `rest` = `logit`. `linear`: every head is a sum over
 * n-grams, and `rest` is 0. `gradient-input`: an n-gram's value is its input times the logit's gradient,
 * exact for the linear piece of the ReLU network that the text falls into; `rest` is what that piece's
 * biases add.
 */
export interface Explanation {
  method: 'linear' | 'gradient-input';
  logit: number;
  start: number;
  rest: number;
  /** The largest value first, of either sign. */
  contributions: Contribution[];
}

/** What `explainRow` gives for a model of linear heads, without the code of other networks. */
export function explainLinearRow({ vocabulary, heads }: Model, located: LocatedRow): Explanation {
  const values = new Float64Array(located.row.columns.length);
  const start = heads.reduce((sum, head) => sum + addLinear(head, located.row, values), 0);
  return toExplanation(vocabulary, located, values, { method: 'linear', start, rest: 0 });
}

/** Adds what each column gives a linear head's logit; gives back what it begins with. */
export function addLinear({ weights }: Head, row: LocatedRow['row'], values: Float64Array): number {
  const { kernels, biases } = weights;
  row.columns.forEach((column, index) => {
    values[index]! += row.values[index]! * kernels[0]![column]!;
  });
  return biases[0]![0]!;
}

/** The explanation by what each column of a row gave. */
export function toExplanation(
  vocabulary: Vocabulary,
  { row, ranges }: LocatedRow,
  values: Float64Array,
  { method, start, rest }: Pick<Explanation, 'method' | 'start' | 'rest'>,
): Explanation {
  const kinds = new Map(
    vocabulary instanceof BlockVocabulary ? vocabulary.blocks.map(({ name, grams }) => [name, grams]) : [],
  );
  const contributions = new Map<string, Contribution>();
  row.columns.forEach((column, index) => {
    const { block, term } = vocabulary.describeColumn(column);
    const kind = kinds.get(block) ?? 'words';
    const known = contributions.get(`${kind} ${term}`);
    if (known) known.value += values[index]!;
    else contributions.set(`${kind} ${term}`, { term, kind, value: values[index]!, ranges: ranges[index]! });
  });
  const sorted = [...contributions.values()].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const logit = sorted.reduce((sum, { value }) => sum + value, start + rest);
  return { method, logit, start, rest, contributions: sorted };
}
