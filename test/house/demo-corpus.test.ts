import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../packages/dataset/src/index.ts';

const file = readFileSync(new URL('../../demo/opiniones.tsv', import.meta.url));

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function runsOf(words: string[], length: number): Set<string> {
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, start) => words.slice(start, start + length).join(' ')),
  );
}

describe('the demo corpus', async () => {
  const { reviews, report } = await readDataset(() => [file]);

  it('has about 1,000 reviews, half of them positive, none twice and none unreadable', () => {
    expect(report.rows).toBeGreaterThanOrEqual(1000);
    expect(report.positives / report.rows).toBeGreaterThan(0.45);
    expect(report.positives / report.rows).toBeLessThan(0.55);
    expect(report).toMatchObject({ duplicates: 0, conflicts: 0, problems: [] });
  });

  it('is not made from templates: no five words in a row stand in more than three reviews', () => {
    const reviewsOfRun = new Map<string, number>();
    for (const { text } of reviews) {
      for (const run of runsOf(wordsOf(text), 5)) reviewsOfRun.set(run, (reviewsOfRun.get(run) ?? 0) + 1);
    }
    expect([...reviewsOfRun].filter(([, count]) => count > 3)).toEqual([]);
  });

  it('says most word pairs once only', () => {
    const pairs = reviews.flatMap(({ text }) => {
      const words = wordsOf(text);
      return words.slice(1).map((word, index) => `${words[index]!} ${word}`);
    });
    const share = new Set(pairs).size / pairs.length;
    process.stdout.write(
      `demo corpus: ${(100 * share).toFixed(1)} % of ${pairs.length} word pairs are distinct\n`,
    );
    expect(share).toBeGreaterThan(0.6);
  });
});
