import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFolds } from './folds.ts';

const anyCorpus = fc
  .array(fc.record({ group: fc.nat(60), label: fc.nat(1) }), {
    minLength: 2,
    maxLength: 120,
  })
  .map((rows) => ({
    groups: rows.map(({ group }) => group),
    labels: rows.map(({ label }) => label),
  }));

describe('splitFolds (properties)', () => {
  it('keeps the rows of a group together, fills every fold, and is a function of its seed', () => {
    fc.assert(
      fc.property(
        anyCorpus,
        fc.integer({ min: 2, max: 12 }),
        fc.integer(),
        ({ groups, labels }, folds, seed) => {
          fc.pre(new Set(groups).size >= folds);
          const plan = splitFolds(groups, labels, { folds, seed });
          expect(splitFolds(groups, labels, { folds, seed })).toEqual(plan);
          expect(new Set(plan).size).toBe(folds);
          expect(Math.max(...plan)).toBe(folds - 1);
          const foldOfGroup = new Map(groups.map((group, row) => [group, plan[row]]));
          expect(Array.from(plan)).toEqual(groups.map((group) => foldOfGroup.get(group)));
        },
      ),
    );
  });

  it('gives each fold as many of a label as any other, give or take one, where each row is a group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1), { minLength: 12, maxLength: 100 }),
        fc.integer({ min: 2, max: 12 }),
        fc.integer(),
        (labels, folds, seed) => {
          const plan = splitFolds(
            labels.map(String).map((label, row) => `${label} ${row}`),
            labels,
            { folds, seed },
          );
          for (const label of [0, 1]) {
            const counts = new Array<number>(folds).fill(0);
            plan.forEach((fold, row) => {
              if (labels[row] === label) counts[fold]!++;
            });
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('lets no label differ between two folds by more rows than the largest group, one label a group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ copies: fc.integer({ min: 1, max: 6 }), label: fc.nat(1) }), {
          minLength: 5,
          maxLength: 40,
        }),
        fc.integer(),
        (groups, seed) => {
          const rows = groups.flatMap(({ copies, label }, group) =>
            Array.from({ length: copies }, () => ({ text: `t${group}`, label })),
          );
          const plan = splitFolds(
            rows.map(({ text }) => text),
            rows.map(({ label }) => label),
            { folds: 5, seed },
          );
          const largest = Math.max(...groups.map(({ copies }) => copies));
          for (const side of [0, 1]) {
            const counts = [0, 0, 0, 0, 0];
            plan.forEach((fold, row) => (counts[fold]! += Number(rows[row]!.label === side)));
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(largest);
          }
        },
      ),
    );
  });
});
