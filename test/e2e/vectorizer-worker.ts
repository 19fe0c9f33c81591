import { countVectorizer1, CountVocabulary, fitVocabulary } from '../../packages/vectorizer/src/index.ts';

interface Golden {
  texts: string[];
  vocabulary: string[];
  rows: [column: number, count: number][][];
}

/** Entry of the worker under test: asked with the golden file's text, it answers what comes out otherwise. */
addEventListener('message', ({ data }: MessageEvent<string>) => {
  const golden = JSON.parse(data) as Golden;
  const failures: unknown[] = [];
  const compare = (what: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(expected)) failures.push({ what, found, expected });
  };
  compare('vocabulary', fitVocabulary(golden.texts, countVectorizer1).terms, golden.vocabulary);
  const vocabulary = new CountVocabulary(countVectorizer1, golden.vocabulary);
  golden.texts.forEach((text, index) => {
    const { columns, values } = vocabulary.vectorize(text);
    compare(
      text,
      Array.from(columns, (column, at) => [column, values[at]]),
      golden.rows[index],
    );
  });
  postMessage(failures);
});
