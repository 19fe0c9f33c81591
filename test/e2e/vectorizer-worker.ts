import {
  analyzeTexts,
  RowReader,
  countVectorizer1,
  CountVocabulary,
  fitVocabulary,
  sentiEs1,
  stemTexts,
} from '../../packages/vectorizer/src/index.ts';

interface CountGolden {
  texts: string[];
  vocabulary: string[];
  rows: [column: number, count: number][][];
}

interface SentiGolden {
  reviews: { text: string; marked: string[]; words: string[]; chars: string[] }[];
}

type Compare = (what: string, found: unknown, expected: unknown) => void;

/** Entry of the worker under test: asked with the golden files' texts, it answers what comes out otherwise. */
addEventListener('message', ({ data }: MessageEvent<string>) => {
  const golden = JSON.parse(data) as { counts: string; senti: string };
  const failures: unknown[] = [];
  let compared = 0;
  const compare: Compare = (what, found, expected) => {
    compared++;
    if (JSON.stringify(found) !== JSON.stringify(expected)) failures.push({ what, found, expected });
  };
  compareCounts(JSON.parse(golden.counts) as CountGolden, compare);
  compareSentiEs(JSON.parse(golden.senti) as SentiGolden, compare);
  postMessage({ failures, compared });
});

function compareCounts({ texts, vocabulary: terms, rows }: CountGolden, compare: Compare): void {
  compare('vocabulary', fitVocabulary(texts, countVectorizer1).terms, terms);
  const vocabulary = new CountVocabulary(countVectorizer1, terms);
  texts.forEach((text, index) => {
    const { columns, values } = vocabulary.vectorize(text);
    compare(
      text,
      Array.from(columns, (column, at) => [column, values[at]]),
      rows[index],
    );
  });
}

function compareSentiEs({ reviews }: SentiGolden, compare: Compare): void {
  const texts = reviews.map(({ text }) => text);
  const spec = { ...sentiEs1, options: { idioms: false as const } };
  const stems = stemTexts(texts, spec);
  const matrices = analyzeTexts(texts, spec);
  reviews.forEach(({ text, ...golden }, row) => {
    const own = stems.stems.subarray(stems.rowOffsets[row], stems.rowOffsets[row + 1]);
    compare(
      text,
      Array.from(own, (stem) => stems.terms[stem]),
      golden.marked,
    );
    for (const grams of ['words', 'chars'] as const) {
      const { terms } = matrices[grams];
      const reader = new RowReader(matrices[grams]);
      reader.read(row);
      const found = reader.columns.subarray(reader.start, reader.end);
      compare(
        `${grams} of ${text}`,
        Array.from(found, (column) => terms[column]),
        golden[grams],
      );
    }
  });
}
