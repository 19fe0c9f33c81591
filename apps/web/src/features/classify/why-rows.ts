import type { Contribution, Explanation } from '@senti/classifier';

/** An expression of the why-table. */
export interface WhyRow extends Contribution {
  /** As the person wrote it, in lower case. */
  written: string;
  /** In hundredths, as the table shows it. */
  hundredths: number;
}

/** The why-table in whole hundredths: rows, others, unshared, start and share add up to the sum, exactly. */
export interface WhyTable {
  rows: WhyRow[];
  /** Expressions that have no row, and what they add together; roundings go here. */
  othersCount: number;
  others: number;
  /** What a network adds that belongs to no expression; 0 for a model that is a sum. */
  unshared: number;
  start: number;
  /** What another share of positives adds. */
  share: number;
  sum: number;
}

const leastHundredths = 5;
const toHundredths = (value: number) => Math.round(value * 100) || 0;

/** At most `mostRows` expressions of at least 0.05, the heaviest first. `shift` is in log-odds. */
export function toWhyTable(
  text: string,
  explanation: Explanation,
  { mostRows, shift }: { mostRows: number; shift: number },
): WhyTable {
  const { contributions, logit } = explanation;
  const rows = contributions
    .slice(0, mostRows)
    .map((entry) => ({ ...entry, written: writtenOf(text, entry), hundredths: toHundredths(entry.value) }))
    .filter(({ hundredths }) => Math.abs(hundredths) >= leastHundredths);
  const sum = toHundredths(logit + shift);
  const [start, unshared, share] = [explanation.start, explanation.rest, shift].map(toHundredths);
  const named = rows.reduce((total, { hundredths }) => total + hundredths, 0);
  const others = sum - named - start! - unshared! - share! || 0;
  const othersCount = contributions.length - rows.length;
  return { rows, othersCount, others, unshared: unshared!, start: start!, share: share!, sum };
}

function writtenOf(text: string, { ranges, term }: Contribution): string {
  const [range] = ranges;
  return range ? text.slice(...range).toLowerCase() : term.replaceAll('_', ' ').trim();
}
