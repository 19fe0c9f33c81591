import { InputShapeError } from '../errors.ts';
import type { BehaviourCase, BehaviourKindName } from './behaviour-case.ts';
import { behaviourKinds } from './behaviour-kinds.ts';

/** A case that the model got wrong, with its probability of positive, rounded to 4 digits. */
interface FailedCase extends BehaviourCase {
  readonly probability: number;
}

/** How a model did on one kind: `passed` of `cases`, and the others in the suite's order. */
export interface KindReport {
  readonly kind: BehaviourKindName;
  readonly hard: boolean;
  readonly cases: number;
  readonly passed: number;
  readonly failed: readonly FailedCase[];
}

/** Every kind, in the suite's order. */
export type BehaviourReport = readonly KindReport[];

/**
 * How a model does on the built-in cases, kind by kind. `probabilityOf` is called once, with all texts; a
 * probability of 0.5 or more counts as positive, before it is rounded.
 *
 * @throws {InputShapeError} when there is not one probability within 0 to 1 for each text.
 * @example
 * checkBehaviour(createPredictor(model).predictAll)[0]; // { kind: 'negation', cases: 52, passed: 41, … }
 */
export function checkBehaviour(
  probabilityOf: (texts: readonly string[]) => ArrayLike<number>,
): BehaviourReport {
  const texts = behaviourKinds.flatMap(({ cases }) => cases.map(({ text }) => text));
  const probabilities = probabilityOf(texts);
  if (probabilities.length !== texts.length) {
    throw new InputShapeError(`${probabilities.length} probabilities for ${texts.length} texts`);
  }
  let row = 0;
  return behaviourKinds.map(({ kind, hard, cases }) => {
    const failed: FailedCase[] = [];
    for (const { text, positive } of cases) {
      const probability = probabilities[row++]!;
      if (!(probability >= 0 && probability <= 1)) {
        throw new InputShapeError(`"${text}" has the probability ${probability}`);
      }
      if (probability >= 0.5 !== positive) {
        failed.push({ text, positive, probability: Math.round(probability * 1e4) / 1e4 });
      }
    }
    return { kind, hard, cases: cases.length, passed: cases.length - failed.length, failed };
  });
}
