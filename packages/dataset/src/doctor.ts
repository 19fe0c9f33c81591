import { isForeign } from './language.ts';
import { datasetLimits } from './limits.ts';
import { NearDuplicates } from './near-duplicates.ts';
import type { FileTraits, ReadReview } from './read-rows.ts';
import { hashEqualText, LabelledTexts, WordHashes } from './text-table.ts';

/** What is worth a look in a file whose rows can be read, or keeps a model from being made of it. */
export type FindingCode =
  | 'one-class-only'
  | 'too-few-rows'
  | 'conflicting-labels'
  | 'duplicate-texts'
  | 'near-duplicates'
  | 'not-all-compared'
  | 'imbalanced'
  | 'not-spanish'
  | 'short-texts'
  | 'long-texts'
  | 'repaired-texts'
  | 'mixed-encodings';

export interface Finding {
  code: FindingCode;
  /** Rows that it is about; of `conflicting-labels`, texts. */
  count: number;
  /** The first 100 cases, each the lines of its rows: the earlier one first where there are two. */
  lines: number[][];
  params?: Record<string, number>;
}

const casesKept = 100;
/** Words under which a text says little. */
const fewWords = 3;
/** UTF-16 units over which a text says too many things at once. */
const longText = 2000;
/** Share of the rarer class under which classes are out of balance. */
const rareShare = 0.2;

/** Looks at a file's reviews one by one, in memory that is bounded by their number and not their length. */
export class Doctor {
  readonly #texts = new LabelledTexts();
  readonly #near = new NearDuplicates();
  readonly #words = new WordHashes();
  readonly #found = new Map<FindingCode, { count: number; lines: number[][] }>();
  readonly #perLabel = [0, 0];

  look({ text, label, line, isRepaired }: ReadReview): void {
    this.#perLabel[label]! += 1;
    const { firstLine, labels } = this.#texts.add(hashEqualText(text, this.#words), label, line);
    const words = this.#words.all();
    if (firstLine > 0) {
      this.#note('duplicate-texts', [firstLine, line]);
      if (labels === 1 << (1 - label)) this.#note('conflicting-labels', [firstLine, line]);
    } else {
      const nearLine = this.#near.add(words, line);
      if (nearLine !== undefined) this.#note('near-duplicates', [nearLine, line]);
    }
    if (isRepaired) this.#note('repaired-texts', [line]);
    if (words.length < fewWords) this.#note('short-texts', [line]);
    if (text.length > longText) this.#note('long-texts', [line]);
    if (isForeign(text, words)) this.#note('not-spanish', [line]);
  }

  /** Rows whose text stood before, and texts that have both labels. */
  repeats(): { duplicates: number; conflicts: number } {
    const count = (code: FindingCode) => this.#found.get(code)?.count ?? 0;
    return { duplicates: count('duplicate-texts'), conflicts: count('conflicting-labels') };
  }

  /** What was found, the gravest first. */
  findings({ encoding }: Pick<FileTraits, 'encoding'>): Finding[] {
    const [negatives, positives] = this.#perLabel as [number, number];
    const rows = positives + negatives;
    const rarer = Math.min(positives, negatives);
    const of = (code: FindingCode, params?: Record<string, number>): Finding[] => {
      const found = this.#found.get(code);
      return found ? [{ code, ...found, ...(params && { params }) }] : [];
    };
    const about = (code: FindingCode, isSo: boolean, count: number, params: Record<string, number>) =>
      isSo ? [{ code, count, lines: [], params }] : [];
    const min = datasetLimits.rowsPerClass;
    const { looked, texts } = this.#near;
    return [
      ...about('one-class-only', rarer === 0, rows, { positives, negatives, min }),
      ...about('too-few-rows', rarer > 0 && rarer < min, rarer, { positives, negatives, min }),
      ...of('conflicting-labels'),
      ...of('duplicate-texts'),
      ...of('near-duplicates', { looked }),
      ...about('not-all-compared', looked < texts, texts - looked, { looked, texts }),
      ...about('imbalanced', rarer >= min && rarer < rareShare * rows, rarer, { positives, negatives }),
      ...of('not-spanish'),
      ...of('short-texts', { words: fewWords }),
      ...of('long-texts', { characters: longText }),
      ...of('repaired-texts'),
      ...about('mixed-encodings', encoding === 'mixed', rows, {}),
    ];
  }

  /** Gives its memory back: it can look at no more reviews, and still tell what it found. */
  release(): void {
    this.#texts.release();
    this.#near.release();
  }

  #note(code: FindingCode, lines: number[]): void {
    const found = this.#found.get(code) ?? { count: 0, lines: [] };
    found.count++;
    if (found.lines.length < casesKept) found.lines.push(lines);
    this.#found.set(code, found);
  }
}
