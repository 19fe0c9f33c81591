import { countVectorizer1, fitVocabulary } from '@senti/vectorizer';
import type { Peer } from './peer.ts';

/** Multinomial naive Bayes on counts of words and pairs, α 1: scikit-learn's, written here to be there always. */
export const multinomialNaiveBayes: Peer = {
  name: 'multinomial-naive-bayes',
  learn(reviews) {
    const texts = reviews.map(({ text }) => text);
    const vocabulary = fitVocabulary(texts, countVectorizer1);
    const counts = [new Float64Array(vocabulary.size), new Float64Array(vocabulary.size)] as const;
    const rows = [0, 0];
    for (const { text, label } of reviews) {
      rows[label]!++;
      const { columns, values } = vocabulary.vectorize(text);
      columns.forEach((column, index) => (counts[label][column]! += values[index]!));
    }
    const totals = counts.map((side) => side.reduce((sum, count) => sum + count, vocabulary.size));
    const ratios = counts[1].map(
      (count, column) => Math.log((count + 1) / totals[1]!) - Math.log((counts[0][column]! + 1) / totals[0]!),
    );
    const prior = Math.log(rows[1]! / rows[0]!);
    return (text) => {
      const { columns, values } = vocabulary.vectorize(text);
      const logit = columns.reduce((sum, column, index) => sum + values[index]! * ratios[column]!, prior);
      return 1 / (1 + Math.exp(-logit));
    };
  },
};
