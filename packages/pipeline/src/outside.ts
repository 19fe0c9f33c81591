import { loadBaseReviews } from '@senti/base-corpus';
import {
  extendMatrix,
  fixedLearner,
  keepStrongest,
  learnBase,
  learnWordVectors,
  toTermBlocks,
  vectorLearner,
  type Learner,
  type Model,
  type TermBlock,
  type WordVectors,
} from '@senti/classifier';
import type { CardOutside } from '@senti/contract';
import { equalTextKey, type LabelledReview } from '@senti/dataset';
import { analyzeTexts, sentiEs1, stemTexts, type GramMatrix, type VocabularyBlock } from '@senti/vectorizer';
import { RefusedError } from './errors.ts';
import { sha256Hex } from './model-identity.ts';
import { builtInBase } from './built-in-base.ts';

/** Labelled texts, or a model made of some, that know words already. */
export type Base =
  | { kind: 'corpus'; name: string; sha256: string; reviews: readonly LabelledReview[] }
  | { kind: 'model'; name: string; sha256: string; model: Model };

/** Texts whose labels, if any, are not read. */
interface Unlabelled {
  name: string;
  sha256: string;
  texts: readonly string[];
}

/** What a training learns from beside its own rows. */
export interface Outside {
  bases: readonly Base[];
  unlabelled: readonly Unlabelled[];
}

export const nothingOutside: Outside = { bases: [], unlabelled: [] };

/** Keeps word vectors by the hash of the texts that they were made of: they take half a minute to make. */
export interface VectorStore {
  load(key: string): Promise<WordVectors | undefined>;
  save(key: string, vectors: WordVectors): Promise<void>;
}

/** N-grams that a base gives at most: past them size grows and accuracy does not. */
const mostBuiltInTerms = 6000;
const mostBaseTerms = 30_000;

/** Rows of each label that a base must have left. */
const minBaseRows = 5;

/** The outside of a training, the built-in base corpus included, as its card tells it. */
export function describeOutside({ bases, unlabelled }: Outside, hasBuiltIn: boolean): CardOutside {
  return {
    bases: [
      ...(hasBuiltIn ? [builtInBase] : []),
      ...bases.map(({ kind, name, sha256 }) => ({ kind, name, sha256 })),
    ],
    unlabelled: unlabelled.map(({ name, sha256 }) => ({ name, sha256 })),
  };
}

/** What was learnt outside, ready to join a corpus. */
export interface LearntOutside {
  blocks: TermBlock[];
  vectors: WordVectors | undefined;
}

interface LearningOptions {
  reviews: readonly LabelledReview[];
  hasBuiltIn: boolean;
  vectorStore?: VectorStore | undefined;
  pause: () => Promise<void>;
}

/**
 * Learns from what is outside. Labelled texts that the corpus has too are left out: they would give away
 * the labels of its test rows.
 *
 * @throws {RefusedError} when a base has too few rows left, or is a model that has no n-grams of ours.
 */
export async function learnOutside(
  { bases, unlabelled }: Outside,
  { reviews, hasBuiltIn, vectorStore, pause }: LearningOptions,
): Promise<LearntOutside> {
  const own = new Set(reviews.map(({ text }) => equalTextKey(text)));
  const foreign = (all: readonly LabelledReview[]) => all.filter(({ text }) => !own.has(equalTextKey(text)));
  const blocks: TermBlock[] = [];
  const given = bases.filter((base) => base.kind === 'corpus');
  if (given.length > 0) {
    const rows = foreign(given.flatMap((base) => base.reviews));
    const name = given.map((base) => base.name).join(', ');
    if (!isLearnable(rows))
      throw new RefusedError({ code: 'base-too-small', params: { name, min: minBaseRows } });
    blocks.push(keepStrongest(learnFrom('base', rows), mostBaseTerms));
  }
  bases.forEach((base, index) => {
    if (base.kind !== 'model') return;
    const learnt = toTermBlocks(`base-${index + 1}`, base.model);
    if (!learnt) throw new RefusedError({ code: 'base-unsuited', params: { name: base.name } });
    blocks.push(...learnt.map((block) => keepStrongest(block, mostBaseTerms)));
  });
  const builtIn = hasBuiltIn ? foreign(loadBaseReviews()) : [];
  if (isLearnable(builtIn)) blocks.push(keepStrongest(learnFrom('built-in', builtIn), mostBuiltInTerms));
  const vectors = unlabelled.length > 0 ? await loadVectors(unlabelled, vectorStore, pause) : undefined;
  return { blocks, vectors };
}

function isLearnable(reviews: readonly LabelledReview[]): boolean {
  const positives = reviews.filter(({ label }) => label === 1).length;
  return Math.min(positives, reviews.length - positives) >= minBaseRows;
}

function learnFrom(name: string, reviews: readonly LabelledReview[]): TermBlock {
  const grams = analyzeTexts(
    reviews.map(({ text }) => text),
    sentiEs1,
  );
  return learnBase(
    name,
    grams,
    Uint8Array.from(reviews, ({ label }) => label),
  );
}

async function loadVectors(
  unlabelled: readonly Unlabelled[],
  store: VectorStore | undefined,
  pause: () => Promise<void>,
): Promise<WordVectors> {
  const key = sha256Hex(JSON.stringify([vectorsVersion, ...unlabelled.map(({ sha256 }) => sha256).sort()]));
  const kept = await store?.load(key);
  if (kept) return kept;
  const texts = [...unlabelled].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)).flatMap((file) => file.texts);
  const vectors = await learnWordVectors(stemTexts(texts, sentiEs1), pause);
  await store?.save(key, vectors);
  return vectors;
}

/** Part of the vectors' key: raise it with each change that changes them. */
const vectorsVersion = 1;

/** The corpus's words with columns for all terms from outside. */
export interface JoinedOutside {
  words: GramMatrix;
  chars: GramMatrix;
  /** Learners of at most `keep` terms for each block. */
  learners(labels: Uint8Array, keep: number): Learner[];
  /** The terms that those learners ship. */
  shipped(keep: number): VocabularyBlock[];
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
  const limit = (block: TermBlock, keep: number): { block: TermBlock; columns: Uint32Array } => {
    const kept = keepStrongest(block, keep);
    if (kept === block) return { block, columns: columnsOf.get(block)! };
    const places = new Map(block.terms.map((term, place) => [term, columnsOf.get(block)![place]!]));
    return { block: kept, columns: Uint32Array.from(kept.terms, (term) => places.get(term)!) };
  };
  return {
    ...joined,
    learners(labels, keep) {
      const learners = blocks.map((block) => {
        const { block: kept, columns } = limit(block, keep);
        return fixedLearner(kept, columns);
      });
      if (vectors) learners.push(vectorLearner(joined.words, labels, vectors, extended.columns[0]!));
      return learners;
    },
    shipped(keep) {
      const shipped: VocabularyBlock[] = blocks.map((block) => {
        const { name, grams: kind, terms } = keepStrongest(block, keep);
        return { name, grams: kind, terms };
      });
      return vectors ? [...shipped, { name: 'vectors', grams: 'words', terms: vectors.terms }] : shipped;
    },
  };
}
