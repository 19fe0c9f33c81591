import {
  keepStrongest,
  learnWordVectors,
  toTermBlocks,
  type Model,
  type TermBlock,
  type WordVectors,
} from '@senti/classifier';
import type { CardOutside } from '@senti/contract';
import { EqualTexts, type LabelledReview } from '@senti/dataset';
import { sentiEs1, stemTexts } from '@senti/vectorizer';
import { RefusedError } from './errors.ts';
import { builtInBase, loadBuiltInBlock } from './built-in-base.ts';
import { isLearnable, learnFrom, minBaseRows } from './learn-from.ts';
import { sha256Hex } from './model-identity.ts';

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
const mostBaseTerms = 30_000;

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
  const own = new EqualTexts();
  for (const { text } of reviews) own.add(text);
  const foreign = (all: readonly LabelledReview[]) => all.filter(({ text }) => !own.has(text));
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
  const builtIn = hasBuiltIn ? await loadBuiltInBlock(own) : undefined;
  own.release();
  if (builtIn) blocks.push(builtIn);
  const vectors = unlabelled.length > 0 ? await loadVectors(unlabelled, vectorStore, pause) : undefined;
  return { blocks, vectors };
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
