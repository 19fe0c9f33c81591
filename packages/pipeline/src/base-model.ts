import { sha256Schema } from '@senti/contract';
import { z } from 'zod';
import { RefusedError } from './errors.ts';

const named = z.object({ sha256: sha256Schema });

/** What a card says of where its model's knowledge comes from. */
export const originSchema = z.object({
  corpus: named,
  sources: z.array(named),
  outside: z.object({ bases: z.array(named) }),
});

/** Rows that are to train: their corpora, and the files that they came from. */
export interface RowOrigins {
  corpora: readonly string[];
  sources: readonly { sha256: string }[];
}

/**
 * A base model knows the labels of what it learnt from. What it names as its corpus, its files or its own
 * bases must not be among the rows at hand, or their test folds would be given away. Rows that stand in other
 * files too can't be told from a card.
 *
 * @throws {RefusedError} `base-saw-rows` when they share a corpus or a file.
 */
export function requireUnseen(
  name: string,
  { corpus, sources, outside }: z.infer<typeof originSchema>,
  rows: RowOrigins,
): void {
  const learntFrom = new Set([
    corpus.sha256,
    ...sources.map(({ sha256 }) => sha256),
    ...outside.bases.map(({ sha256 }) => sha256),
  ]);
  const own = [...rows.corpora, ...rows.sources.map(({ sha256 }) => sha256)];
  if (own.some((sha256) => learntFrom.has(sha256))) {
    throw new RefusedError({ code: 'base-saw-rows', params: { name } });
  }
}
