import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testRows, trainRows } from '@senti/classifier';
import type { LabelledReview } from '@senti/dataset';
import { isThere, runProcess } from '../child-process.ts';
import type { OutsidePeer } from './outside-peer.ts';

/** What does well on a thousand reviews: words and pairs, characters 3 to 6, one thread so that it is repeatable. */
const settings =
  '-wordNgrams 2 -minn 3 -maxn 6 -dim 50 -epoch 50 -lr 0.5 -bucket 200000 -thread 1 -verbose 0'.split(' ');

export const fastText: OutsidePeer = {
  name: 'fasttext',
  whyAbsent: async () =>
    (await isThere('fasttext', [])) ? undefined : 'the machine has no `fasttext` command',
  async crossValidate({ dataset: { reviews }, plan }) {
    const folder = await mkdtemp(join(tmpdir(), 'senti-fasttext-'));
    const [train, test, model] = ['train.txt', 'test.txt', 'model'].map((name) => join(folder, name));
    const probabilities = new Float64Array(reviews.length).fill(NaN);
    try {
      for (let fold = 0; fold < plan.count; fold++) {
        const tested = testRows(plan, fold);
        await writeFile(train!, Array.from(trainRows(plan, fold), (row) => toLine(reviews[row]!)).join(''));
        await writeFile(test!, Array.from(tested, (row) => `${toWords(reviews[row]!.text)}\n`).join(''));
        await runProcess('fasttext', ['supervised', '-input', train!, '-output', model!, ...settings]);
        const { stdout } = await runProcess('fasttext', ['predict-prob', `${model!}.bin`, test!]);
        stdout
          .trim()
          .split('\n')
          .forEach((line, index) => (probabilities[tested[index]!] = toProbability(line)));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    return probabilities;
  },
};

function toLine({ text, label }: LabelledReview): string {
  return `__label__${label} ${toWords(text)}\n`;
}

/** It splits at spaces and does nothing else; a text without a word would get no line. */
function toWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[!?]/gu) ?? ['-'];
  return words.join(' ');
}

/** P(positive) of a line such as `__label__0 0.98`; fastText adds 1e-5 to each, so that some are above 1. */
export function toProbability(line: string): number {
  const [label, share] = line.split(' ');
  const own = Math.min(1, Number(share));
  return label === '__label__1' ? own : 1 - own;
}
