import {
  extendMatrix,
  fixedLearner,
  keepStrongest,
  vectorLearner,
  type Learner,
  type TermBlock,
  type WordVectors,
} from '@senti/classifier';
import type { GramMatrix, VocabularyBlock } from '@senti/vectorizer';
import type { LearntOutside } from './outside.ts';

/** What was learnt outside, its terms being columns of a corpus. */
export interface OutsideColumns {
  blocks: { block: TermBlock; columns: Uint32Array }[];
  vectors: { vectors: WordVectors; columns: Uint32Array } | undefined;
}

/** A corpus's n-grams with columns for all terms from outside. */
interface JoinedOutside {
  words: GramMatrix;
  chars: GramMatrix;
  outside: OutsideColumns;
}

export function joinOutside(
  grams: { words: GramMatrix; chars: GramMatrix },
  { blocks, vectors }: LearntOutside,
): JoinedOutside {
  const joined = { ...grams };
  const columnsOf = new Map<TermBlock, Uint32Array>();
  for (const kind of ['words', 'chars'] as const) {
    const own = blocks.filter((block) => block.grams === kind);
    const { matrix, columns } = extendMatrix(
      joined[kind],
      own.map(({ terms }) => terms),
    );
    joined[kind] = matrix;
    own.forEach((block, index) => columnsOf.set(block, columns[index]!));
  }
  const extended = extendMatrix(joined.words, vectors ? [vectors.terms] : []);
  joined.words = extended.matrix;
  const outside = {
    blocks: blocks.map((block) => ({ block, columns: columnsOf.get(block)! })),
    vectors: vectors && { vectors, columns: extended.columns[0]! },
  };
  return { ...joined, outside };
}

/** What gives learners of at most `keep` terms for each block, over the corpus's words. */
export function outsideLearners(
  { blocks, vectors }: OutsideColumns,
  words: GramMatrix,
  labels: Uint8Array,
): (keep: number) => Learner[] {
  // Rows are summed up once: there are as many sums as rows.
  const ofVectors = vectors ? [vectorLearner(words, labels, vectors.vectors, vectors.columns)] : [];
  const ofBlock = (block: TermBlock, columns: Uint32Array, keep: number): Learner => {
    const kept = keepStrongest(block, keep);
    if (kept === block) return fixedLearner(block, columns);
    const places = new Map(block.terms.map((term, place) => [term, columns[place]!]));
    const keptColumns = Uint32Array.from(kept.terms, (term) => places.get(term)!);
    return fixedLearner(kept, keptColumns);
  };
  return (keep) => [...blocks.map(({ block, columns }) => ofBlock(block, columns, keep)), ...ofVectors];
}

/** The terms that those learners ship. */
export function shippedBlocks({ blocks, vectors }: OutsideColumns, keep: number): VocabularyBlock[] {
  const shipped: VocabularyBlock[] = blocks.map(({ block }) => {
    const { name, grams, terms } = keepStrongest(block, keep);
    return { name, grams, terms };
  });
  return vectors ? [...shipped, { name: 'vectors', grams: 'words', terms: vectors.vectors.terms }] : shipped;
}
