import { readFileSync } from 'node:fs';
import { analyzeTexts, sentiEs1 } from '@senti/vectorizer';
import { describe, expect, it } from 'vitest';
import { scoreRows, type Block } from './block.ts';
import { splitInnerFolds } from './inner-folds.ts';
import { createOwnSources, ownLearners } from './own-blocks.ts';
import { createTypedArrayEngine } from '../typed-array-engine.ts';
import { fitStack } from './stack.ts';

interface Golden {
  model: {
    innerFold: number[];
    rms: number[];
    stack: number[];
    platt: [number, number];
    constant: number;
    words: { columns: number; offsets: number[] };
    chars: { columns: number; offsets: number[] };
  };
  reviews: {
    text: string;
    label: number;
    scores: { words: number[]; chars: number[] };
    logit: number;
    probability: number;
  }[];
}

/** What `../shared/reference/senti_linear.py` gave; figures have 7 decimals. */
const { model: golden, reviews } = JSON.parse(
  readFileSync(new URL('../../../vectorizer/src/senti-es/senti-linear.golden.json', import.meta.url), 'utf8'),
) as Golden;

/** Both solvers stop short of the optimum; the reference's at 1e-8. */
const within = 1e-4;

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(found.length).toBe(expected.length);
  for (let index = 0; index < expected.length; index++) {
    expect(Math.abs(found[index]! - expected[index]!)).toBeLessThan(within);
  }
}

describe('senti-linear, learnt from the golden reviews', async () => {
  const matrices = analyzeTexts(
    reviews.map(({ text }) => text),
    { ...sentiEs1, options: { idioms: false as const } },
  );
  const labels = Uint8Array.from(reviews, ({ label }) => label);
  const rows = Uint32Array.from(labels.keys());
  const sources = createOwnSources(matrices, labels, { tolerance: 1e-9, inversePenalty: 3 });
  const learners = ownLearners(createTypedArrayEngine(), sources);
  const folds = splitInnerFolds(rows.length, 7);
  const { blocks, constant, stages } = await fitStack(learners, matrices, labels, rows, folds);

  it("has the reference's inner folds", () => {
    expect(folds.tested).toBe(5);
    expect(Array.from(folds.fold)).toEqual(golden.innerFold);
  });

  it("weighs its scores as the reference's stack and Platt's scaling do", () => {
    expectClose(stages.rms, golden.rms);
    expectClose(stages.stack, golden.stack);
    expectClose([stages.platt.slope, stages.platt.intercept], golden.platt);
    expectClose([constant], [golden.constant]);
    expect(stages.stack[3]).toBe(0); // held at its floor
  });

  it.each(['words', 'chars'] as const)("has the reference's block of %s, score by score", async (grams) => {
    const learner = learners.find(({ name }) => name === grams)!;
    const block = (await learner.fit(rows, { stream: 0 })) as Block;
    expect(block.columns.length).toBe(golden[grams].columns);
    expectClose(block.offsets, golden[grams].offsets);
    const scores = scoreRows(block, matrices[grams], rows);
    scores.forEach((values, score) => {
      expectClose(
        values,
        reviews.map((review) => review.scores[grams][score]!),
      );
    });
  });

  it("gives each review the reference's logit and probability", () => {
    const logits = new Float64Array(rows.length).fill(constant);
    for (const { grams, columns, weights } of blocks) {
      const block = { columns, weights: [weights], offsets: [0] };
      scoreRows(block, matrices[grams], rows)[0]!.forEach((score, row) => (logits[row]! += score));
    }
    expectClose(
      logits,
      reviews.map(({ logit }) => logit),
    );
    expectClose(
      logits.map((logit) => 1 / (1 + Math.exp(-logit))),
      reviews.map(({ probability }) => probability),
    );
  });
});
