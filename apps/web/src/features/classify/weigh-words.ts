import type { Explanation } from '@senti/classifier';
import type { Reading } from '../../worker/protocol.ts';

type Range = [start: number, end: number];

/** A word of the text, or several that one bar stands over, with what they add to the sum. */
export interface WordWeight {
  start: number;
  end: number;
  value: number;
  /** Words that it counts as: those that it covers, or one where they are read as one. */
  words: number;
}

/** The weight of an expression that covers several words. */
interface Span {
  first: number;
  last: number;
  value: number;
  /** Read as one word by the model: an idiom, however long, is one for the reader too. */
  isOneWord: boolean;
}

/** A stretch of the text as it is drawn; the stretches of a text follow one another without gaps. */
export interface Stretch {
  text: string;
  start: number;
  isWord: boolean;
  isUnknown: boolean;
  /** Height of its bar, from 0 to 1; 0 where none is drawn. */
  height: number;
  isNegative: boolean;
}

const word = /[\p{L}\p{M}\p{N}_]+/gu;
/** One bar over several words does not jump over the end of a clause. */
const clauseEnd = /[.,;:!?…()\n]/;
const mostWordsPerBar = 3;
const leastHeight = 0.05;
const mostMarkedShare = 0.4;
/** The weight of the highest bar: cards do not yet give their own 99th percentile. */
export const fullWeight = 1.25;

/**
 * The words of a text with their weights; weights sum to the contributions that have a place in it. What stands
 * several times, or over several words, counts to each in equal parts, unless it is heavier than any of the
 * words by itself: then these words are one, as are those that the model reads as one.
 */
export function weighWords(text: string, { contributions }: Explanation): WordWeight[] {
  const words = findWords(text, contributions);
  const own = new Float64Array(words.length);
  const spans = new Map<string, Span>();
  for (const { term, kind, value, ranges } of contributions) {
    const isOneWord = kind === 'words' && !term.includes(' ');
    for (const range of ranges) {
      const first = words.findIndex(([, end]) => end > range[0]);
      if (first < 0) continue;
      let last = first;
      while (last + 1 < words.length && words[last + 1]![0] < range[1]) last++;
      const share = value / ranges.length;
      if (first === last) {
        own[first]! += share;
        continue;
      }
      const key = `${first} ${last}`;
      const span = spans.get(key);
      if (span) {
        span.value += share;
        span.isOneWord ||= isOneWord;
      } else spans.set(key, { first, last, value: share, isOneWord });
    }
  }
  const groupOf = words.map((_, index) => index);
  const left: Span[] = [];
  const oneWords = new Set<number>();
  const sorted = [...spans.values()].sort(
    (a, b) => Number(b.isOneWord) - Number(a.isOneWord) || Math.abs(b.value) - Math.abs(a.value),
  );
  for (const span of sorted) {
    const indices = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
    const isFree = indices.every((index) => groupOf[index] === index && groupOf[index + 1] !== index);
    const isHeaviest = indices.every((index) => Math.abs(own[index]!) <= Math.abs(span.value));
    const between = text.slice(words[span.first]![1], words[span.last]![0]);
    const isPhrase = isHeaviest && indices.length <= mostWordsPerBar && !clauseEnd.test(between);
    if (isFree && (span.isOneWord || isPhrase)) {
      if (span.isOneWord) oneWords.add(span.first);
      for (const index of indices) groupOf[index] = span.first;
      own[span.first]! += span.value;
    } else left.push(span);
  }
  for (const { first, last, value } of left) {
    for (let index = first; index <= last; index++) own[index]! += value / (last - first + 1);
  }
  const weights: WordWeight[] = [];
  words.forEach(([start, end], index) => {
    const group = weights.at(-1);
    if (group && groupOf[index]! < index) {
      group.end = end;
      group.value += own[index]!;
      if (!oneWords.has(groupOf[index]!)) group.words++;
    } else weights.push({ start, end, value: own[index]!, words: 1 });
  });
  return weights;
}

/** Words of letters and digits, and what else an expression stands on: smileys, signs. */
function findWords(text: string, contributions: Explanation['contributions']): Range[] {
  const words = Array.from(text.matchAll(word), ({ index, 0: { length } }): Range => [index, index + length]);
  const touches = ([start, end]: Range) => words.some((known) => known[0] < end && known[1] > start);
  for (const { ranges } of contributions) {
    for (const range of ranges) if (range[1] > range[0] && !touches(range)) words.push([...range]);
  }
  return words.sort((a, b) => a[0] - b[0]);
}

/**
 * A text cut into what is drawn over it. The heaviest words have a bar, at most two of five and none of less
 * than a twentieth of the highest.
 */
export function stretchesOf(text: string, reading: Reading | undefined): Stretch[] {
  const words = reading?.explanation ? weighWords(text, reading.explanation) : plainWords(text);
  const marked = chooseMarked(words);
  const unknown = reading?.unknownRanges ?? [];
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, more: Partial<Stretch>) => {
    const piece = { text: text.slice(start, end), start, height: 0, isNegative: false };
    if (end > start) stretches.push({ ...piece, isWord: false, isUnknown: false, ...more });
  };
  let at = 0;
  for (const entry of words) {
    const { start, end, value } = entry;
    add(at, start, {});
    add(start, end, {
      isWord: true,
      isUnknown: unknown.some((range) => range[0] < end && range[1] > start),
      height: marked.has(entry) ? Math.min(1, Math.abs(value) / fullWeight) : 0,
      isNegative: value < 0,
    });
    at = end;
  }
  add(at, text.length, {});
  return stretches;
}

function plainWords(text: string): WordWeight[] {
  return findWords(text, []).map(([start, end]) => ({ start, end, value: 0, words: 1 }));
}

function chooseMarked(words: WordWeight[]): Set<WordWeight> {
  const all = words.reduce((sum, entry) => sum + entry.words, 0);
  let left = Math.max(1, Math.floor(all * mostMarkedShare));
  const marked = new Set<WordWeight>();
  for (const entry of [...words].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))) {
    if (Math.abs(entry.value) / fullWeight < leastHeight) break;
    if (entry.words > left && marked.size > 0) continue;
    marked.add(entry);
    left -= entry.words;
    if (left <= 0) break;
  }
  return marked;
}

/** What is known of an older text, moved to where it stands in the newer; what was changed itself is dropped. */
export function followEdit(reading: Reading, before: string, now: string): Reading {
  if (before === now) return reading;
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const moved = now.length - before.length;
  const move = (ranges: Range[]) =>
    ranges.flatMap(([start, end]): Range[] => {
      if (end <= head) return [[start, end]];
      return start >= before.length - tail ? [[start + moved, end + moved]] : [];
    });
  const { explanation } = reading;
  return {
    ...reading,
    unknownRanges: move(reading.unknownRanges),
    ...(explanation && {
      explanation: {
        ...explanation,
        contributions: explanation.contributions.map((entry) => {
          const ranges = move(entry.ranges);
          return { ...entry, value: (entry.value * ranges.length) / (entry.ranges.length || 1), ranges };
        }),
      },
    }),
  };
}
