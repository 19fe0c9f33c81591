import { join } from 'node:path';
import { testRows, trainRows } from '@senti/classifier';
import { isThere, runProcess } from '../child-process.ts';
import type { OutsidePeer } from './outside-peer.ts';

const program = join(import.meta.dirname, 'scikit_learn.py');

/** The system's own Python first: others of the path seldom have the library. */
const pythons = ['/usr/bin/python3', 'python3'];

/** Logistic regression on tf-idf of words and pairs. */
export const scikitLearn: OutsidePeer = {
  name: 'scikit-learn',
  whyAbsent: async () =>
    (await findPython()) === undefined ? 'the machine has no Python with scikit-learn' : undefined,
  async crossValidate({ dataset: { reviews }, plan }) {
    const fits = Array.from({ length: plan.count }, (_fit, fold) => ({
      train: Array.from(trainRows(plan, fold)),
      test: Array.from(testRows(plan, fold)),
    }));
    const texts = reviews.map(({ text }) => text);
    const labels = reviews.map(({ label }) => label);
    const input = JSON.stringify({ texts, labels, fits });
    const { stdout } = await runProcess((await findPython())!, [program], { input });
    return Float64Array.from(JSON.parse(stdout) as (number | null)[], (value) => value ?? NaN);
  },
};

async function findPython(): Promise<string | undefined> {
  for (const python of pythons) if (await isThere(python, ['-c', 'import sklearn'])) return python;
  return undefined;
}
