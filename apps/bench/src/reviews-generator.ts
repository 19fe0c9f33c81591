import { createRandom } from '@senti/classifier';
import type { Label, LabelledReview } from '@senti/dataset';

/** Words of a generated review at most. */
const mostWords = 400;

/** Successors of each word of a label's reviews, as often as they follow it; '' stands before the first and after the last. */
type Successors = Map<string, string[]>;

/**
 * `rows` labelled reviews, drawn from those at hand: each has a label as often as they have it, and each word
 * follows the one before as often as it does there under that label. Frequencies of words and of word pairs, and
 * lengths, so stay what they were; no word is new, pairs of pairs are. Equal seeds give equal reviews.
 */
export function* generateReviews(
  reviews: readonly LabelledReview[],
  { rows, seed }: { rows: number; seed: number },
): Generator<LabelledReview> {
  const chains: Record<Label, Successors> = { 0: new Map(), 1: new Map() };
  for (const { text, label } of reviews) learnText(chains[label], text);
  const random = createRandom(seed, 'reviews');
  for (let row = 0; row < rows; row++) {
    const { label } = reviews[random.below(reviews.length)]!;
    const words: string[] = [];
    let word = '';
    do {
      const successors = chains[label].get(word)!;
      word = successors[random.below(successors.length)]!;
      if (word !== '') words.push(word);
    } while (word !== '' && words.length < mostWords);
    yield { text: words.join(' '), label };
  }
}

function learnText(chain: Successors, text: string): void {
  let previous = '';
  for (const word of [...text.split(/\s+/).filter((each) => each !== ''), '']) {
    const successors = chain.get(previous);
    if (successors) successors.push(word);
    else chain.set(previous, [word]);
    previous = word;
  }
}
