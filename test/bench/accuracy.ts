import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  createTypedArrayEngine,
  measure,
  parseFoldsFile,
  testRows,
  trainRows,
  type FoldPlan,
} from '../../packages/classifier/src/index.ts';
import { defaultTrainingOptions } from '../../packages/contract/src/index.ts';
import { readDataset, type Dataset } from '../../packages/dataset/src/index.ts';
import { binomialTail } from '../../packages/pipeline/src/promotion.ts';
import { trainCorpus } from '../../packages/pipeline/src/index.ts';
import { countVectorizer1, fitVocabulary, rowAt } from '../../packages/vectorizer/src/index.ts';

/**
 * Entry: accuracy on the sets of the folder that SENTI_REAL_DATA names, on their fixed folds, against
 * multinomial naive Bayes on words and pairs, with an exact McNemar test. `node test/bench/accuracy.ts
 * [SET…] [--seeds 1,2,3] [--no-built-in-base] [--candidate NAME]`; prints a line per set and one JSON object.
 */
const sets = {
  thesis: ['DB_proyecto_SA.txt', 'DB_proyecto_SA.json'],
  meia: ['hoteles_meia.tsv', 'hoteles_meia.json'],
  semeval: ['restaurantes_semeval16_frases.tsv', 'restaurantes_semeval16_frases.json'],
  apps: ['apps_googleplay.tsv', 'apps_googleplay.split.json'],
  guiaoleo: ['restaurantes_guiaoleo.tsv.gz', 'restaurantes_guiaoleo.split.json'],
} as const;
type SetName = keyof typeof sets;

const folder = process.env['SENTI_REAL_DATA'];
if (!folder) {
  process.stderr.write('Set SENTI_REAL_DATA to the folder with the measuring data.\n');
  process.exit(64);
}
const args = process.argv.slice(2);
const seeds = (args.find((arg) => arg.startsWith('--seeds='))?.slice(8) ?? '1,2,3').split(',').map(Number);
const candidate = (args.find((arg) => arg.startsWith('--candidate='))?.slice(12) ??
  'auto') as typeof defaultTrainingOptions.candidate;
const builtInBase = !args.includes('--no-built-in-base');
const names = args.filter((arg) => !arg.startsWith('--')) as SetName[];

for (const name of names.length > 0 ? names : (Object.keys(sets) as SetName[])) {
  const { dataset, plan } = await load(name);
  const labels = dataset.reviews.map(({ label }) => label);
  const baseline = naiveBayes(dataset, plan);
  const runs = [];
  for (const seed of seeds) {
    const { card, pooled } = await trainCorpus({
      modelId: '0000000000000000',
      idFile: name,
      sources: [],
      dataset,
      options: { ...defaultTrainingOptions, candidate, seed, builtInBase },
      plan,
      engine: createTypedArrayEngine(),
    });
    const counts = { ours: 0, theirs: 0 };
    pooled.rows.forEach((row, index) => {
      const isOurs = pooled.probabilities[index]! >= 0.5 === (labels[row] === 1);
      const isTheirs = baseline[row]! >= 0.5 === (labels[row] === 1);
      if (isOurs && !isTheirs) counts.ours++;
      if (isTheirs && !isOurs) counts.theirs++;
    });
    runs.push({ seed, candidate: card.candidate, figures: card.figures, ...counts });
  }
  const tested = Array.from({ length: plan.count }, (_fit, k) => Array.from(testRows(plan, k))).flat();
  const theirs = measure(
    tested.map((row) => labels[row]!),
    tested.map((row) => baseline[row]!),
  );
  report(name, runs, theirs.accuracy);
}

async function load(name: SetName): Promise<{ dataset: Dataset; plan: FoldPlan }> {
  const [file, folds] = sets[name];
  const bytes = readFileSync(join(folder!, file));
  const dataset = await readDataset(() => [file.endsWith('.gz') ? gunzipSync(bytes) : bytes]);
  const json: unknown = JSON.parse(readFileSync(join(folder!, 'folds', folds), 'utf8'));
  return { dataset, plan: parseFoldsFile(json, dataset.reviews.length) };
}

/** P(positive) of each test row by scikit-learn's MultinomialNB, α 1, on counts of words and pairs. */
function naiveBayes({ reviews }: Dataset, plan: FoldPlan): Float64Array {
  const vocabulary = fitVocabulary(
    reviews.map(({ text }) => text),
    countVectorizer1,
  );
  const batch = vocabulary.vectorizeAll(reviews.map(({ text }) => text));
  const probabilities = new Float64Array(reviews.length);
  for (let k = 0; k < plan.count; k++) {
    const counts = [new Float64Array(vocabulary.size), new Float64Array(vocabulary.size)] as const;
    const rows = [0, 0];
    for (const row of trainRows(plan, k)) {
      const { label } = reviews[row]!;
      rows[label]!++;
      const { columns, values } = rowAt(batch, row);
      columns.forEach((column, index) => (counts[label][column]! += values[index]!));
    }
    // A column that the training rows lack is unknown to the fold.
    const known = counts[0].map((count, column) => (count + counts[1][column]! > 0 ? 1 : 0));
    const size = known.reduce((sum, one) => sum + one, 0);
    const totals = counts.map((side) => side.reduce((sum, count) => sum + count, size));
    for (const row of testRows(plan, k)) {
      let logit = Math.log(rows[1]! / rows[0]!);
      const { columns, values } = rowAt(batch, row);
      columns.forEach((column, index) => {
        if (known[column] === 0) return;
        const ratio =
          Math.log((counts[1][column]! + 1) / totals[1]!) - Math.log((counts[0][column]! + 1) / totals[0]!);
        logit += values[index]! * ratio;
      });
      probabilities[row] = 1 / (1 + Math.exp(-logit));
    }
  }
  return probabilities;
}

type Run = {
  seed: number;
  candidate: string;
  figures: ReturnType<typeof measure>;
  ours: number;
  theirs: number;
};

function report(name: string, runs: Run[], naiveBayesAccuracy: number): void {
  const figure = (key: 'accuracy' | 'auc' | 'logLoss' | 'ece') => {
    const values = runs.map(({ figures }) => figures[key]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, sd };
  };
  const [accuracy, auc, logLoss, ece] = (['accuracy', 'auc', 'logLoss', 'ece'] as const).map(figure);
  // Of both sides: as many differences or more by chance.
  const pValues = runs.map(({ ours, theirs }) =>
    Math.min(1, 2 * binomialTail(Math.max(ours, theirs), ours + theirs)),
  );
  const percent = (value: number) => (100 * value).toFixed(2);
  process.stdout.write(
    `${name}: accuracy ${percent(accuracy!.mean)} ± ${percent(accuracy!.sd)} (naive Bayes ${percent(naiveBayesAccuracy)}), ` +
      `AUC ${auc!.mean.toFixed(4)}, log-loss ${logLoss!.mean.toFixed(4)}, ECE ${ece!.mean.toFixed(3)}; ` +
      `McNemar ${runs.map(({ ours, theirs }, index) => `${ours}:${theirs} p ${pValues[index]!.toExponential(1)}`).join(', ')}\n`,
  );
  process.stdout.write(`${JSON.stringify({ set: name, naiveBayesAccuracy, runs })}\n`);
}
