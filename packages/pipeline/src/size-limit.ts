import { rankColumns, sentiNetwork, type Keep } from '@senti/classifier';
import {
  encodeVocabulary,
  orderOfTerms,
  sentiEs1,
  type GramMatrix,
  type VocabularyBlock,
} from '@senti/vectorizer';
import { RefusedError } from './errors.ts';
import { shippedBlocks, type OutsideColumns } from './join-outside.ts';
import { servedBytes } from './served-bytes.ts';

/** What a model may weigh, all files under Brotli, where nobody says: a small corpus needs no more. */
const smallCorpusRows = 6000;
const smallCorpusBytes = 145_000;
const largeCorpusBytes = 440_000;

/** Left for the card, 3 to 4 kB with a decent model's failed cases, and `model.json`. */
const reservedBytes = 5_500;

/**
 * What an 8-bit weight takes under Brotli. The strongest use all levels, of the many after them most are near
 * 0; measured are 0.75 with 7,000 weights, 0.61 with 19,000 and 0.60 with 79,000.
 */
const strongWeights = 6000;
const bytesPerStrongWeight = 0.85;
const bytesPerWeight = 0.62;
const bytesPerNetWeight = 1;

/** Columns that a block must be left with to be worth anything. */
const leastColumns = 500;

export function defaultMaxBytes(rows: number, hasOutside: boolean): number {
  return rows < smallCorpusRows && !hasOutside ? smallCorpusBytes : largeCorpusBytes;
}

interface SizedCorpus {
  grams: { words: GramMatrix; chars: GramMatrix };
  outside: OutsideColumns;
  labels: Uint8Array;
  /** Whether a network over words may be shipped too. */
  hasNet: boolean;
}

/**
 * How many columns each block may keep, so that the model of all rows is under `maxBytes`; `Infinity` where
 * all fit.
 *
 * @throws {RefusedError} `max-bytes-too-small` when not even 500 columns a block fit.
 */
export function chooseKeep(corpus: SizedCorpus, maxBytes: number): { keep: Keep; offered: Keep } {
  const own = (['words', 'chars'] as const).map((grams) => rankTerms(grams, corpus));
  const blocksAt = (keep: number): VocabularyBlock[] => [
    ...own.map((block) => block.strongest(keep)),
    // In the order in which they are written: unsorted, they take a fifth more.
    ...shippedBlocks(corpus.outside, keep).map((block) => ({
      ...block,
      terms: Array.from(orderOfTerms(block.terms), (place) => block.terms[place]!),
    })),
  ];
  const offered = { words: own[0]!.size, chars: own[1]!.size };
  const bytesAt = (keep: number) =>
    estimateBytes(blocksAt(keep), corpus.hasNet ? Math.min(keep, offered.words, 20_000) : 0);
  let high = Math.max(offered.words, offered.chars);
  let highBytes = bytesAt(high);
  if (highBytes <= maxBytes) return { keep: { words: Infinity, chars: Infinity }, offered };
  let low = leastColumns;
  let lowBytes = bytesAt(low);
  if (lowBytes > maxBytes) {
    throw new RefusedError({ code: 'max-bytes-too-small', params: { maxBytes } });
  }
  // To 2 %: a finer answer is not worth its time. Bytes grow nearly as columns do, so each guess comes close.
  while (high - low > low * 0.02 && lowBytes < maxBytes * 0.98) {
    const share = Math.min(0.98, Math.max(0.02, (maxBytes * 0.99 - lowBytes) / (highBytes - lowBytes)));
    const guess = Math.floor(low + (high - low) * share);
    const bytes = bytesAt(guess);
    if (bytes <= maxBytes) [low, lowBytes] = [guess, bytes];
    else [high, highBytes] = [guess, bytes];
  }
  return { keep: { words: low, chars: low }, offered };
}

/** Bytes of all files of a model under Brotli, before it has learnt anything. */
function estimateBytes(blocks: readonly VocabularyBlock[], netColumns: number): number {
  const vocabulary = encodeVocabulary({ spec: sentiEs1, blocks });
  const columns = blocks.reduce((sum, { terms }) => sum + terms.length, 0);
  const strong = Math.min(columns, strongWeights);
  return (
    servedBytes(vocabulary) +
    strong * bytesPerStrongWeight +
    (columns - strong) * bytesPerWeight +
    netColumns * sentiNetwork.layers[0]!.units * bytesPerNetWeight +
    reservedBytes
  );
}

interface RankedTerms {
  size: number;
  /** A block of the strongest terms, in code point order. */
  strongest(keep: number): VocabularyBlock;
}

/** A corpus's own terms of one kind; how strong each is, is asked for where not all are kept. */
function rankTerms(grams: 'words' | 'chars', { grams: matrices, labels }: SizedCorpus): RankedTerms {
  const { terms, columns } = matrices[grams];
  const isOwn = new Uint8Array(terms.length);
  for (let entry = 0; entry < columns.length; entry++) isOwn[columns[entry]!] = 1;
  const ordered = orderOfTerms(terms).filter((column) => isOwn[column] === 1);
  let ranks: Uint32Array | undefined;
  return {
    size: ordered.length,
    strongest(keep) {
      let kept = ordered;
      if (keep < ordered.length) {
        const rank = (ranks ??= ranksOf(rankColumns(matrices[grams], labels), terms.length));
        kept = ordered.filter((column) => rank[column]! < keep);
      }
      return { name: grams, grams, terms: Array.from(kept, (column) => terms[column]!) };
    },
  };
}

function ranksOf(columns: Uint32Array, size: number): Uint32Array {
  const ranks = new Uint32Array(size);
  columns.forEach((column, place) => (ranks[column] = place));
  return ranks;
}
