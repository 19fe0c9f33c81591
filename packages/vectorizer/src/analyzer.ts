import type { CountVectorizerSpec } from './analyzer-spec.ts';
import { UnknownAnalyzerError } from './errors.ts';
import { finishHash, hashStart1, hashStart2, rollHash1, rollHash2 } from './term-hash.ts';
import { isWordCharacter } from './word-characters.ts';

/** Tokens of an analysed text: token `i` is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** Called with an n-gram's term hash and the indexes of its first and last token. */
type NgramVisitor = (hash: number, first: number, last: number) => void;

export interface Analyzer {
  readonly spec: CountVectorizerSpec;
  /** The tokens of a text, in order. */
  tokenize(text: string): Tokens;
  /** Visits every n-gram, repeated ones each time; makes no strings. */
  visitNgrams(tokens: Tokens, visit: NgramVisitor): void;
}

/** The n-gram from token `first` to token `last`, as it is written in a vocabulary. */
export function termOf(tokens: Tokens, first: number, last: number): string {
  let term = tokens.text.slice(tokens.starts[first], tokens.ends[first]);
  for (let index = first + 1; index <= last; index++) {
    term += ` ${tokens.text.slice(tokens.starts[index], tokens.ends[index])}`;
  }
  return term;
}

/** All n-grams of a text, in the order in which they are visited. */
export function termsOf(analyzer: Analyzer, text: string): string[] {
  const tokens = analyzer.tokenize(text);
  const terms: string[] = [];
  analyzer.visitNgrams(tokens, (_hash, first, last) => terms.push(termOf(tokens, first, last)));
  return terms;
}

/**
 * The analyzer of a vocabulary.
 *
 * @throws {UnknownAnalyzerError} when its n-gram range is none.
 */
export function createAnalyzer(spec: CountVectorizerSpec): Analyzer {
  const [shortest, longest] = spec.options.ngramRange;
  if (!(Number.isInteger(shortest) && Number.isInteger(longest)) || shortest < 1 || longest < shortest) {
    throw new UnknownAnalyzerError(`${spec.name}-${spec.version}`);
  }
  return {
    spec,
    tokenize: tokenizeWords,
    visitNgrams: (tokens, visit) => visitWordNgrams(tokens, shortest, longest, visit),
  };
}

/**
 * Lower-cased runs of two and more word characters.
 *
 * Source: scikit-learn's `CountVectorizer`, `token_pattern=r"(?u)\b\w\w+\b"`, `lowercase=True`.
 */
function tokenizeWords(text: string): Tokens {
  const lowered = text.toLowerCase();
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  let length = 0; // in code points
  for (let index = 0; index <= lowered.length;) {
    const codePoint = lowered.codePointAt(index);
    const isWord = codePoint !== undefined && isWordCharacter(codePoint);
    if (isWord) {
      if (start < 0) start = index;
      length++;
    } else if (start >= 0) {
      if (length > 1) {
        starts.push(start);
        ends.push(index);
      }
      start = -1;
      length = 0;
    }
    index += codePoint !== undefined && codePoint > 0xffff ? 2 : 1;
  }
  return { text: lowered, starts, ends };
}

function visitWordNgrams(tokens: Tokens, shortest: number, longest: number, visit: NgramVisitor): void {
  const { text, starts, ends } = tokens;
  const space = 0x20;
  for (let first = 0; first < starts.length; first++) {
    let state1 = hashStart1;
    let state2 = hashStart2;
    const limit = Math.min(starts.length, first + longest);
    for (let last = first; last < limit; last++) {
      if (last > first) {
        state1 = rollHash1(state1, space);
        state2 = rollHash2(state2, space);
      }
      for (let index = starts[last]!; index < ends[last]!; index++) {
        const unit = text.charCodeAt(index);
        state1 = rollHash1(state1, unit);
        state2 = rollHash2(state2, unit);
      }
      if (last - first + 1 >= shortest) visit(finishHash(state1, state2), first, last);
    }
  }
}
