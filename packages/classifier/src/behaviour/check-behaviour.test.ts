import { describe, expect, it } from 'vitest';
import { InputShapeError } from '../errors.ts';
import { behaviourKinds } from './behaviour-kinds.ts';
import { checkBehaviour } from './check-behaviour.ts';

const labels = new Map(
  behaviourKinds.flatMap(({ cases }) => cases.map(({ text, positive }) => [text, positive])),
);

describe('checkBehaviour', () => {
  it('passes a model that knows every label, in every kind', () => {
    const report = checkBehaviour((texts) => Float32Array.from(texts, (text) => (labels.get(text) ? 1 : 0)));
    expect(report).toEqual(
      behaviourKinds.map(({ kind, hard, cases }) => ({
        kind,
        hard,
        cases: cases.length,
        passed: cases.length,
        failed: [],
      })),
    );
  });

  it('fails a model that always praises on exactly the negative cases', () => {
    const report = checkBehaviour((texts) => Float32Array.from(texts, () => 0.9));
    report.forEach(({ kind, cases, passed, failed }, index) => {
      const expected = behaviourKinds[index]!;
      const negatives = expected.cases.filter(({ positive }) => !positive);
      expect(kind).toBe(expected.kind);
      expect(cases).toBe(expected.cases.length);
      expect(passed).toBe(expected.cases.length - negatives.length);
      expect(failed).toEqual(negatives.map((negative) => ({ ...negative, probability: 0.9 })));
    });
  });

  it('counts a probability of 0.5 as positive, and the one below it as negative', () => {
    const atHalf = checkBehaviour((texts) => texts.map(() => 0.5));
    const belowHalf = checkBehaviour((texts) => texts.map(() => 0.5 - Number.EPSILON));
    expect(atHalf.every(({ failed }) => failed.every(({ positive }) => !positive))).toBe(true);
    expect(belowHalf.every(({ failed }) => failed.every(({ positive }) => positive))).toBe(true);
    atHalf.forEach(({ passed, cases }, index) => expect(passed + belowHalf[index]!.passed).toBe(cases));
  });

  it('rounds the probabilities of failed cases to 4 digits', () => {
    const [negation] = checkBehaviour((texts) => texts.map(() => 0.123456));
    expect(negation!.failed[0]!.probability).toBe(0.1235);
  });

  it('asks the model once, for all texts', () => {
    const asked: number[] = [];
    checkBehaviour((texts) => {
      asked.push(texts.length);
      return texts.map(() => 0.5);
    });
    expect(asked).toEqual([labels.size]);
  });

  it('throws when a probability is missing, NaN or beyond 1', () => {
    expect(() => checkBehaviour((texts) => texts.slice(1).map(() => 0.5))).toThrow(InputShapeError);
    expect(() => checkBehaviour((texts) => texts.map(() => Number.NaN))).toThrow(InputShapeError);
    expect(() => checkBehaviour((texts) => texts.map(() => 1.01))).toThrow(InputShapeError);
  });
});
