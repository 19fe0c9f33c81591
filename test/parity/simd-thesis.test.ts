import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  createTypedArrayEngine,
  defaultTrainingOptions,
  splitFolds,
  testRows,
  thesisMlp,
  trainRows,
  type Engine,
  type FoldPlan,
} from '../../packages/classifier/src/index.ts';
import { readDataset } from '../../packages/dataset/src/index.ts';
import { createSimdEngine } from '../../packages/engine-simd/src/index.ts';
import { createKernelPool } from '../../packages/engine-simd/src/kernel.ts';
import { createKernelEngine } from '../../packages/engine-simd/src/simd-engine.ts';
import { countVectorizer1, fitVocabulary } from '../../packages/vectorizer/src/index.ts';

const folder = process.env['SENTI_REAL_DATA'];
const why = folder ? '' : ' (skipped: SENTI_REAL_DATA names no folder)';

async function readThesisSet(path: string) {
  const { reviews, groups } = await readDataset(() => [readFileSync(join(path, 'DB_proyecto_SA.txt'))]);
  const texts = reviews.map(({ text }) => text);
  const labels = Uint8Array.from(reviews, ({ label }) => label);
  const vocabulary = fitVocabulary(texts, countVectorizer1);
  const fold = splitFolds(groups, labels, { folds: 10, seed: 1 });
  const plan: FoldPlan = { kind: 'folds', fold, count: 10 };
  return { batch: vocabulary.vectorizeAll(texts), labels, columns: vocabulary.size, plan };
}

/** How far (L2) weights are from others, over how long those are. */
function distanceOf(weights: Float32Array, expected: Float32Array): number {
  let distance = 0;
  let length = 0;
  for (let index = 0; index < expected.length; index++) {
    distance += (weights[index]! - expected[index]!) ** 2;
    length += expected[index]! ** 2;
  }
  return Math.sqrt(distance / length);
}

it.skipIf(!folder)(
  `30 epochs of the thesis's reviews: a fold's weights are plain Adam's to 1e-5, no label of ten folds is another${why}`,
  async () => {
    const { plan, ...data } = await readThesisSet(folder!);
    const simd = createSimdEngine();
    const plain = createKernelEngine({ kernels: createKernelPool(), isDense: true });
    const fit = (engine: Engine, fold: number) =>
      engine.fit({
        ...data,
        network: thesisMlp,
        rows: trainRows(plan, fold),
        options: { ...defaultTrainingOptions, fold },
      });
    const distances: number[] = [];
    let differing = 0;
    for (let fold = 0; fold < 10; fold++) {
      const [weights, expected] = [await fit(simd, fold), await fit(plain, fold)];
      const [found, wanted] = [weights, expected].map((each) =>
        simd.predict(thesisMlp, each, data.batch, testRows(plan, fold)),
      );
      differing += found!.filter((value, row) => value >= 0.5 !== wanted![row]! >= 0.5).length;
      distances.push(distanceOf(weights.kernels[0]!, expected.kernels[0]!));
      if (fold !== 7) continue; // where plain Adam of both engines is the same to 3e-6 too
      const oracle = await fit(createTypedArrayEngine(), fold);
      expect(distanceOf(weights.kernels[0]!, oracle.kernels[0]!)).toBeLessThan(1e-5);
    }
    expect(differing).toBe(0);
    // In the others rounding moved a unit of a row across 0; Adam makes a whole step of any first gradient.
    expect(distances.filter((distance) => distance < 1e-5).length).toBeGreaterThanOrEqual(5);
  },
);
