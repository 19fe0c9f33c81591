import type { Verdict } from '../../inference/verdict.ts';
import type { BatchRow } from './batch.svelte.ts';

export type SortKey = 'number' | 'text' | 'verdict' | 'probability';

export interface Arrangement {
  filter: Verdict | 'all';
  /** Found anywhere in the text, whatever its case and accents. */
  search: string;
  sortKey: SortKey;
  isDescending: boolean;
}

const verdictOrder: Record<Verdict, number> = { positive: 0, unsure: 1, negative: 2 };
const marks = /\p{M}/gu;
const fold = (text: string) => text.normalize('NFD').replace(marks, '').toLowerCase();

/** The rows that a filter and a search leave, sorted; ties keep the order of the list. */
export function arrangeRows(
  rows: readonly BatchRow[],
  { filter, search, sortKey, isDescending }: Arrangement,
): BatchRow[] {
  const wanted = fold(search.trim());
  const left = rows.filter(
    (row) =>
      (filter === 'all' || row.verdict === filter) && (wanted === '' || fold(row.text).includes(wanted)),
  );
  const order = new Intl.Collator('es').compare;
  const compare: Record<SortKey, (a: BatchRow, b: BatchRow) => number> = {
    number: (a, b) => a.number - b.number,
    text: (a, b) => order(a.text, b.text),
    verdict: (a, b) => verdictOrder[a.verdict] - verdictOrder[b.verdict],
    probability: (a, b) => (a.probability ?? 0) - (b.probability ?? 0),
  };
  const sign = isDescending ? -1 : 1;
  return left.sort((a, b) => sign * compare[sortKey](a, b) || a.number - b.number);
}
