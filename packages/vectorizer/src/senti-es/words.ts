import { mayOpenDenial } from './denial.ts';
import { faultOf } from './faults.ts';
import { mayBeginIdiom } from './idioms.ts';
import { stripAccents } from './letters.ts';
import { stemSpanish } from './spanish-stem.ts';
import { tokenKinds } from './tokens.ts';

const negators = new Set('no ni nunca jamas sin nada tampoco nadie ningun ninguno ninguna'.split(' '));
const closers = new Set('pero aunque sino excepto salvo'.split(' '));
const longRun = /(.)\1\1+/gu;

/** What is to be known of a token wherever it stands. */
export interface Word {
  kind: number;
  /** Without its accents, runs of 3 and more of one letter cut to 2. */
  plain: string;
  /** Snowball Spanish stem of the word with its accents, then without them. */
  stem: string;
  /** Reaches over the words after it, as *no* and *sin* do. */
  isNegator: boolean;
  /** Ends a negator's reach, as *pero* does. */
  isCloser: boolean;
  /** Whether an idiom or a denial may begin with it. */
  mayBeginIdiom: boolean;
  /** Which clause it concedes: the one before it, as *pero* does, or the one that it begins, as *aunque*. */
  concedes: 'before' | 'after' | undefined;
  /** The kinds of fault that it can name, see `faultKinds`. */
  fault: number;
  /** Its letters, not squeezed, without accents; none of a mark or an emoji. */
  letters: string;
}

/** Units of a character n-gram. */
export const charGramSizes = { shortest: 3, longest: 6 };

/** The word that a token of folded text is; a run of marks is its first one. */
export function toWord(token: string, kind: number): Word {
  if (kind !== tokenKinds.word) {
    const mark = kind === tokenKinds.mark ? token[0]! : token;
    return {
      kind,
      plain: mark,
      stem: mark,
      isNegator: false,
      isCloser: false,
      mayBeginIdiom: false,
      concedes: undefined,
      fault: 0,
      letters: '',
    };
  }
  const squeezed = token.replace(longRun, '$1$1');
  const plain = stripAccents(squeezed);
  return {
    kind,
    plain,
    stem: stripAccents(stemSpanish(squeezed)),
    isNegator: negators.has(plain),
    isCloser: closers.has(plain),
    mayBeginIdiom: mayBeginIdiom(plain) || mayOpenDenial(plain),
    concedes: plain === 'pero' ? 'before' : plain === 'aunque' ? 'after' : undefined,
    fault: faultOf(plain),
    letters: stripAccents(token),
  };
}

/** What a word's character n-grams are cut from: ` word `, or nothing of a mark or an emoji. */
export function padLetters({ letters }: Word): string {
  return letters === '' ? '' : ` ${letters} `;
}

/** Distinct character 3–6-grams of ` word `, by length, then place. */
export function charGramsOf(word: Word): string[] {
  const padded = padLetters(word);
  const grams = new Set<string>();
  for (let size = charGramSizes.shortest; size <= charGramSizes.longest; size++) {
    for (let start = 0; start + size <= padded.length; start++) grams.add(padded.slice(start, start + size));
  }
  return [...grams];
}
