/** What a group of cases tests, in the order of the report. */
export type BehaviourKindName =
  | 'negation'
  | 'double-negation'
  | 'accents-dropped'
  | 'upper-case'
  | 'typo'
  | 'emphasis'
  | 'irony'
  | 'regional';

/** A sentence of a review and the label that a native speaker gives it. */
export interface BehaviourCase {
  readonly text: string;
  readonly positive: boolean;
}

/** `hard` kinds need knowledge of the world: a model that fails them may still be a good one. */
export interface BehaviourKind {
  readonly kind: BehaviourKindName;
  readonly hard: boolean;
  readonly cases: readonly BehaviourCase[];
}

/** A kind with its positive cases first, each list in its order: hotels, restaurants, then shops and apps. */
export function kindOf(
  kind: BehaviourKindName,
  texts: { readonly positive: readonly string[]; readonly negative: readonly string[] },
  hard = false,
): BehaviourKind {
  const cases = [
    ...texts.positive.map((text) => ({ text, positive: true })),
    ...texts.negative.map((text) => ({ text, positive: false })),
  ];
  return { kind, hard, cases };
}
