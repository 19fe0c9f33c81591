import { brotliCompressSync, constants } from 'node:zlib';
import { sentiNetwork, strongestColumns, type Keep } from '@senti/classifier';
import {
  compareCodePoints,
  encodeVocabulary,
  sentiEs1,
  type GramMatrix,
  type VocabularyBlock,
} from '@senti/vectorizer';
import { RefusedError } from './errors.ts';
import { shippedBlocks, type OutsideColumns } from './join-outside.ts';

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

/** Quality of Brotli at which vocabularies are compared, the one they are served at, and how much that saves. */
const quickQuality = 5;
const bestQuality = 11;
const bestShare = 0.9;

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
 * all fit. Vocabularies are compared at a quick quality; the one that is chosen is measured at the best.
 *
 * @throws {RefusedError} `max-bytes-too-small` when not even 500 columns a block fit.
 */
export function chooseKeep(corpus: SizedCorpus, maxBytes: number): { keep: Keep; offered: Keep } {
  const rows = Uint32Array.from(corpus.labels.keys());
  const ranks = { words: rankTerms(corpus.grams.words), chars: rankTerms(corpus.grams.chars) };
  const blocksAt = (keep: number): VocabularyBlock[] => [
    ...(['words', 'chars'] as const).map((grams) => {
      const matrix = corpus.grams[grams];
      const columns = strongestColumns(matrix, corpus.labels, rows, { keep });
      columns.sort((a, b) => ranks[grams][a]! - ranks[grams][b]!);
      return { name: grams, grams, terms: Array.from(columns, (column) => matrix.terms[column]!) };
    }),
    // In the order in which they are written: unsorted, they take a fifth more.
    ...shippedBlocks(corpus.outside, keep).map((block) => ({
      ...block,
      terms: [...block.terms].sort(compareCodePoints),
    })),
  ];
  const all = blocksAt(Infinity);
  const offered = { words: all[0]!.terms.length, chars: all[1]!.terms.length };
  const bytesAt = (keep: number, quality: number, blocks = blocksAt(keep)) =>
    estimateBytes(blocks, corpus.hasNet ? Math.min(keep, offered.words, 20_000) : 0, quality);
  // Megabytes at the best quality would take many seconds: only what comes near is measured so.
  if (
    bytesAt(Infinity, quickQuality, all) <= maxBytes * 1.1 &&
    bytesAt(Infinity, bestQuality, all) <= maxBytes
  ) {
    return { keep: { words: Infinity, chars: Infinity }, offered };
  }
  let low = leastColumns;
  let high = Math.max(offered.words, offered.chars);
  if (bytesAt(low, bestQuality) > maxBytes) {
    throw new RefusedError({ code: 'max-bytes-too-small', params: { maxBytes } });
  }
  // To 2 %: a finer answer is not worth its time.
  while (high - low > low * 0.02) {
    const middle = Math.floor((low + high) / 2);
    if (bytesAt(middle, quickQuality) <= maxBytes) low = middle;
    else high = middle;
  }
  while (low > leastColumns && bytesAt(low, bestQuality) > maxBytes) {
    low = Math.max(leastColumns, Math.floor(low * 0.97));
  }
  return { keep: { words: low, chars: low }, offered };
}

/** Bytes of all files of a model under Brotli, before it has learnt anything. */
function estimateBytes(blocks: readonly VocabularyBlock[], netColumns: number, quality: number): number {
  const vocabulary = encodeVocabulary({ spec: sentiEs1, blocks });
  const compressed = brotliCompressSync(vocabulary, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
  const columns = blocks.reduce((sum, { terms }) => sum + terms.length, 0);
  const strong = Math.min(columns, strongWeights);
  return (
    compressed.length * (quality === bestQuality ? 1 : bestShare) +
    strong * bytesPerStrongWeight +
    (columns - strong) * bytesPerWeight +
    netColumns * sentiNetwork.layers[0]!.units * bytesPerNetWeight +
    reservedBytes
  );
}

/** Where each term comes in code point order. */
function rankTerms({ terms }: GramMatrix): Uint32Array {
  const order = Array.from(terms.keys()).sort((a, b) => compareCodePoints(terms[a]!, terms[b]!));
  const ranks = new Uint32Array(terms.length);
  order.forEach((term, rank) => (ranks[term] = rank));
  return ranks;
}
