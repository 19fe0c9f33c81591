import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateReviews } from './reviews-generator.ts';

const review = fc.record({
  text: fc
    .array(fc.constantFrom('muy', 'bueno', 'malo', 'no', 'trato'), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' ')),
  label: fc.constantFrom(0 as const, 1 as const),
});

it('draws as many as asked, each of word pairs that its label has, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.array(review, { minLength: 1, maxLength: 20 }), fc.nat(), (reviews, seed) => {
      const drawn = [...generateReviews(reviews, { rows: 30, seed })];
      expect(drawn).toHaveLength(30);
      const pairs = new Set(
        reviews.flatMap(({ text, label }) => pairsOf(text).map((pair) => `${label} ${pair}`)),
      );
      for (const { text, label } of drawn) {
        for (const pair of pairsOf(text)) expect(pairs).toContain(`${label} ${pair}`);
      }
      expect([...generateReviews(reviews, { rows: 30, seed })]).toEqual(drawn);
    }),
    { numRuns: 50 },
  );
});

it('keeps how often words come and how long reviews are', () => {
  const reviews = Array.from({ length: 100 }, (_, row) => ({
    text: row % 4 === 0 ? 'malo' : 'muy bueno y limpio',
    label: row % 4 === 0 ? (0 as const) : (1 as const),
  }));
  const drawn = [...generateReviews(reviews, { rows: 4000, seed: 1 })];
  const bad = drawn.filter(({ text }) => text === 'malo').length;
  expect(Math.abs(bad - 1000)).toBeLessThan(110); // four standard deviations
  expect(drawn.filter(({ text }) => text === 'muy bueno y limpio')).toHaveLength(4000 - bad);
});

/** With what begins and ends the text, which `|` stands for. */
function pairsOf(text: string): string[] {
  const words = ['|', ...text.split(' '), '|'];
  return words.slice(1).map((word, index) => `${words[index]!} ${word}`);
}
