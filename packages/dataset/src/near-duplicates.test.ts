import { describe, expect, it } from 'vitest';
import { NearDuplicates } from './near-duplicates.ts';
import { mix } from './text-table.ts';

/** `count` hashes of words that no other text has. */
const ownWords = (text: number, count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, word) => mix(text * 4096 + word + 1));

/** A text of as many words, `share` of the words of both being words of both. */
function alter(words: Uint32Array, share: number, text: number): Uint32Array {
  const common = Math.round((2 * words.length * share) / (1 + share));
  const altered = ownWords(text, words.length);
  altered.set(words.subarray(0, common));
  return altered;
}

describe('NearDuplicates', () => {
  it('finds what is nearly an earlier text beyond the first 160,000, which fill a part of its table', () => {
    const near = new NearDuplicates();
    const texts = 170_000;
    let found = 0;
    for (let text = 0; text < texts; text++) if (near.add(ownWords(text, 8), text) !== undefined) found++;
    expect(found).toBe(0);

    for (const text of [1, 70_000, 159_999, 160_000, texts - 1]) {
      const words = Uint32Array.of(...ownWords(text, 8), 7); // 8 of 9
      expect(near.add(words, texts)).toBe(text);
    }
    expect(near).toMatchObject({ texts: texts + 5, looked: texts + 5 });
  });

  it.each([
    ['finds nearly all', 0.9, 0.98, 1],
    ['finds most', 0.82, 0.9, 1],
    ['finds hardly any', 0.7, 0, 0.02],
  ])('%s of a share of %d, in texts of 20 to 1,000 words', (_, share, least, most) => {
    for (const count of [20, 60, 250, 1000]) {
      const near = new NearDuplicates();
      let found = 0;
      for (let text = 0; text < 200; text++) {
        near.add(ownWords(text, count), text);
        if (near.add(alter(ownWords(text, count), share, 1000 + text), -1) === text) found++;
      }
      expect(found / 200, `${count} words`).toBeGreaterThanOrEqual(least);
      expect(found / 200, `${count} words`).toBeLessThanOrEqual(most);
    }
  });

  it('finds a text among others that share its commonest words', () => {
    const near = new NearDuplicates();
    const common = ownWords(0, 12);
    for (let text = 1; text <= 6; text++) near.add(Uint32Array.of(...common, ...ownWords(text, 6)), text);
    const missed = [1, 2, 3, 4, 5, 6].filter(
      (text) => near.add(Uint32Array.of(...common, ...ownWords(text, 6), text), 99) !== text,
    );
    expect(missed).toEqual([]);
  });

  it('counts the texts that it has no room for', () => {
    const near = new NearDuplicates(2 ** 20);
    for (let text = 0; text < 1100; text++) near.add(ownWords(text, 1000), text);
    expect(near).toMatchObject({ texts: 1100, looked: 1048 });
    near.add(ownWords(2000, 10), 2000); // though there would be room for so short a one
    expect(near).toMatchObject({ texts: 1101, looked: 1048 });
  });
});
