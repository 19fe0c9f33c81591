import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFoldsFile, splitFolds, type FoldPlan } from '@senti/classifier';
import { readDataset, type Dataset } from '@senti/dataset';
import { projectRoot } from './results.ts';

/** A labelled corpus with the folds that all contestants are measured on. */
export interface BenchCorpus {
  name: string;
  path: string;
  /** Of a folds file, for `senti train`. */
  foldsPath?: string;
  dataset: Dataset;
  plan: FoldPlan;
}

/** Sets of the folder that SENTI_REAL_DATA names: file and fixed folds. */
const realSets = {
  thesis: ['DB_proyecto_SA.txt', 'DB_proyecto_SA.json'],
  meia: ['hoteles_meia.tsv', 'hoteles_meia.json'],
  semeval: ['restaurantes_semeval16_frases.tsv', 'restaurantes_semeval16_frases.json'],
  apps: ['apps_googleplay.tsv', 'apps_googleplay.split.json'],
  guiaoleo: ['restaurantes_guiaoleo.tsv.gz', 'restaurantes_guiaoleo.split.json'],
} as const;
export type RealSetName = keyof typeof realSets;
export const realSetNames = Object.keys(realSets) as RealSetName[];

const largestSet = 'restaurantes_guiaoleo_todo.tsv.gz';

const demoPath = join(projectRoot, 'demo/opiniones.tsv');

/** The folder of the real sets; `undefined` where none is named. */
function realFolder(): string | undefined {
  return process.env['SENTI_REAL_DATA'] || undefined;
}

/** The demo corpus in ten folds, which is always there. */
export async function loadDemo(): Promise<BenchCorpus> {
  const dataset = await readSet(demoPath);
  const labels = dataset.reviews.map(({ label }) => label);
  const fold = splitFolds(dataset.groups, labels, { folds: 10, seed: 1 });
  return { name: 'demo', path: demoPath, dataset, plan: { kind: 'folds', fold, count: 10 } };
}

/** A real set on its fixed folds, or `undefined` where SENTI_REAL_DATA names no folder. */
export async function loadReal(name: RealSetName): Promise<BenchCorpus | undefined> {
  const folder = realFolder();
  if (folder === undefined) return undefined;
  const [file, folds] = realSets[name];
  const [path, foldsPath] = [join(folder, file), join(folder, 'folds', folds)];
  const dataset = await readSet(path);
  const plan = parseFoldsFile(JSON.parse(await readFile(foldsPath, 'utf8')), dataset.reviews.length);
  return { name, path, foldsPath, dataset, plan };
}

/** The demo corpus and the thesis's where it is at hand: what small benchmarks run on. */
export async function loadSmall(): Promise<BenchCorpus[]> {
  return [await loadDemo(), await loadReal('thesis')].filter((corpus) => corpus !== undefined);
}

/** The largest set at hand, to draw reviews from. */
export async function loadLargest(): Promise<{ name: string; dataset: Dataset }> {
  const folder = realFolder();
  if (folder === undefined) return { name: 'demo', dataset: await readSet(demoPath) };
  return { name: 'guiaoleo-todo', dataset: await readSet(join(folder, largestSet)) };
}

/** Reviews of a file, which may be packed by gzip. */
export async function readSet(path: string): Promise<Dataset> {
  const bytes = await readFile(path);
  return readDataset(() => [path.endsWith('.gz') ? gunzipSync(bytes) : bytes]);
}
