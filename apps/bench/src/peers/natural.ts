import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import type { Peer } from './peer.ts';

/** Naive Bayes over Spanish stems; it looks every word of its vocabulary up in every text. */
export const natural: Peer = {
  name: 'natural',
  mostRows: 2_000,
  learn(reviews) {
    const bayes = new BayesClassifier(stemmer);
    for (const { text, label } of reviews) bayes.addDocument(text, String(label));
    bayes.train();
    return (text) => {
      const values = new Map(bayes.getClassifications(text).map(({ label, value }) => [label, value]));
      const [negative, positive] = [values.get('0') ?? 0, values.get('1') ?? 0];
      return positive + negative > 0 ? positive / (positive + negative) : 0.5;
    };
  },
};
