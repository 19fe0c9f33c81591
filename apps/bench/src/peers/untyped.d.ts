/** Of libraries that come without types, no more than is called. */
declare module 'wink-naive-bayes-text-classifier' {
  interface NaiveBayes {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    definePrepTasks(tasks: ((input: never) => unknown)[]): number;
    learn(input: string, label: string): boolean;
    consolidate(): boolean;
    computeOdds(input: string): [label: string, odds: number][];
  }
  export default function createNaiveBayes(): NaiveBayes;
}
declare module 'wink-nlp-utils/src/string-lower-case.js' {
  export default function lowerCase(text: string): string;
}
declare module 'wink-nlp-utils/src/string-tokenize0.js' {
  export default function tokenize(text: string): string[];
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { tokenizeAndStem(text: string, keepStops: boolean): string[] };
  export default stemmer;
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  import type stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
  export default class BayesClassifier {
    constructor(stemmerOf: typeof stemmer);
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): { label: string; value: number }[];
  }
}
