import { describe, expect, it } from 'vitest';
import type { BehaviourKindName } from './behaviour-case.ts';
import { behaviourKinds } from './behaviour-kinds.ts';

const floors: [BehaviourKindName, number][] = [
  ['negation', 44],
  ['double-negation', 56],
  ['accents-dropped', 20],
  ['upper-case', 16],
  ['typo', 24],
  ['emphasis', 20],
  ['irony', 16],
  ['regional', 24],
];
const allTexts = behaviourKinds.flatMap(({ cases }) => cases.map(({ text }) => text));

function casesOf(name: BehaviourKindName) {
  return behaviourKinds.find(({ kind }) => kind === name)!.cases;
}

describe('the behaviour suite', () => {
  it('has every kind once, in a fixed order', () => {
    expect(behaviourKinds.map(({ kind }) => kind)).toEqual(floors.map(([kind]) => kind));
  });

  it.each(floors)('has enough cases of %s: %d or more', (kind, floor) => {
    expect(casesOf(kind).length).toBeGreaterThanOrEqual(floor);
  });

  it('has 210 cases or more', () => {
    expect(allTexts.length).toBeGreaterThanOrEqual(210);
  });

  it('has no text twice, whatever the case, the accents and the marks', () => {
    const keys = allTexts.map((text) =>
      text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
        .trim(),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has texts of 1 to 140 characters, trimmed and in NFC', () => {
    const odd = allTexts.filter(
      (text) => text === '' || text.length > 140 || text !== text.normalize('NFC') || text !== text.trim(),
    );
    expect(odd).toEqual([]);
  });

  it.each(behaviourKinds)('has both labels among the cases of $kind', ({ cases }) => {
    expect(new Set(cases.map(({ positive }) => positive)).size).toBe(2);
  });

  it.each(['negation', 'accents-dropped', 'upper-case', 'typo', 'emphasis', 'regional'] as const)(
    'has both labels in about equal parts among the cases of %s',
    (kind) => {
      const cases = casesOf(kind);
      const share = cases.filter(({ positive }) => positive).length / cases.length;
      expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(0.05);
    },
  );

  it('has praise in about three quarters of the cases of double negation', () => {
    const cases = casesOf('double-negation');
    const share = cases.filter(({ positive }) => positive).length / cases.length;
    expect(Math.abs(share - 0.75)).toBeLessThanOrEqual(0.05);
  });

  it('marks irony as hard, and nothing else', () => {
    expect(behaviourKinds.filter(({ hard }) => hard).map(({ kind }) => kind)).toEqual(['irony']);
  });

  it('has no accent and no ñ where accents are dropped', () => {
    const accented = casesOf('accents-dropped').filter(({ text }) => /\p{Mark}/u.test(text.normalize('NFD')));
    expect(accented).toEqual([]);
  });

  it('has nothing but capitals in upper case', () => {
    const lower = casesOf('upper-case').filter(({ text }) => text !== text.toUpperCase());
    expect(lower).toEqual([]);
  });
});
