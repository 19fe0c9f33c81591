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

/** Left for the card and `model.json`. */
const reservedBytes = 16_000;

/** A weight of 8 bits hardly gets smaller; names of groups and blocks are in the vocabulary's bytes. */
const bytesPerWeight = 1;

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
 * all fit. Vocabularies are measured at a quick quality, at which they are some percent too large.
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
    ...shippedBlocks(corpus.outside, keep),
  ];
  const all = blocksAt(Infinity);
  const offered = { words: all[0]!.terms.length, chars: all[1]!.terms.length };
  const fits = (keep: number, blocks = blocksAt(keep)) =>
    estimateBytes(blocks, corpus.hasNet ? Math.min(keep, offered.words, 20_000) : 0) <= maxBytes;
  if (fits(Infinity, all)) return { keep: { words: Infinity, chars: Infinity }, offered };
  let low = leastColumns;
  let high = Math.max(offered.words, offered.chars);
  if (!fits(low)) throw new RefusedError({ code: 'max-bytes-too-small', params: { maxBytes } });
  // To 2 %: a finer answer is not worth its time.
  while (high - low > low * 0.02) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return { keep: { words: low, chars: low }, offered };
}

function estimateBytes(blocks: readonly VocabularyBlock[], netColumns: number): number {
  const vocabulary = encodeVocabulary({ spec: sentiEs1, blocks });
  const compressed = brotliCompressSync(vocabulary, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const columns = blocks.reduce((sum, { terms }) => sum + terms.length, 0);
  const netWeights = netColumns * sentiNetwork.layers[0]!.units;
  return compressed.length + (columns + netWeights) * bytesPerWeight + reservedBytes;
}

/** Where each term comes in code point order. */
function rankTerms({ terms }: GramMatrix): Uint32Array {
  const order = Array.from(terms.keys()).sort((a, b) => compareCodePoints(terms[a]!, terms[b]!));
  const ranks = new Uint32Array(terms.length);
  order.forEach((term, rank) => (ranks[term] = rank));
  return ranks;
}
