import { groupEqualTexts, hashCorpus, countRepeats } from './corpus.ts';
import type { Dataset, DatasetReport } from './read-dataset.ts';
import type { LabelledReview } from './rows.ts';

/** Several data sets as one, their reviews in order, each with its line. Of their problems only the counts remain. */
export function mergeDatasets(datasets: readonly Dataset[]): Dataset {
  const [only] = datasets;
  if (only && datasets.length === 1) return only;
  return toDataset(
    datasets.flatMap((dataset) => dataset.reviews),
    Uint32Array.from(datasets.flatMap((dataset) => Array.from(dataset.lines))),
    datasets.map(({ report }) => report),
  );
}

/** Reviews made of those that these reports are of, as a data set. */
export function toDataset(
  reviews: LabelledReview[],
  lines: Uint32Array,
  reports: readonly Pick<DatasetReport, 'problemCounts'>[],
): Dataset {
  const groups = groupEqualTexts(reviews);
  const positives = reviews.filter(({ label }) => label === 1).length;
  const problemCounts: DatasetReport['problemCounts'] = {};
  for (const report of reports) {
    for (const [code, count] of Object.entries(report.problemCounts)) {
      const key = code as keyof typeof problemCounts;
      problemCounts[key] = (problemCounts[key] ?? 0) + count;
    }
  }
  return {
    reviews,
    groups,
    lines,
    report: {
      rows: reviews.length,
      positives,
      negatives: reviews.length - positives,
      ...countRepeats(reviews, groups),
      problems: [],
      problemCounts,
      corpusSha256: hashCorpus(reviews),
    },
  };
}
