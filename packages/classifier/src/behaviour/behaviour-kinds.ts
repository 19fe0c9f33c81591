import { accentsDropped } from './accents-dropped.ts';
import type { BehaviourKind } from './behaviour-case.ts';
import { doubleNegation } from './double-negation.ts';
import { emphasis } from './emphasis.ts';
import { irony } from './irony.ts';
import { negation } from './negation.ts';
import { regional } from './regional.ts';
import { typo } from './typo.ts';
import { upperCase } from './upper-case.ts';

/** Names this very set of cases: reports of different versions can't be compared. */
export const behaviourSuiteVersion = '2';

/**
 * The cases by kind, in the order of the report: what a Spanish sentiment model should do, whatever it was
 * trained on. Written by hand for this suite, none taken from a data set; no case may enter a training.
 * Source: Ribeiro et al. (2020), "Beyond Accuracy: Behavioral Testing of NLP Models with CheckList".
 */
export const behaviourKinds: readonly BehaviourKind[] = [
  negation,
  doubleNegation,
  accentsDropped,
  upperCase,
  typo,
  emphasis,
  irony,
  regional,
];
