import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { modelFileNames } from '@senti/contract/constants';
import { hashCorpus, normalizeText } from '@senti/dataset';
import {
  readTextLines,
  sha256Hex,
  type Base,
  type Outside,
  type RowOrigins,
  type VectorStore,
} from '@senti/pipeline/training';
import {
  openModelFolder,
  readLabelledFile,
  resolvePath,
  streamFile,
  toIdFile,
  writeFileWhole,
} from './files.ts';

/** What `--base` and `--unlabelled` name, read. @throws {RefusedError} when something is not there or no use. */
export async function readOutside(
  { base = [], unlabelled = [] }: { base?: string[] | undefined; unlabelled?: string[] | undefined },
  rows: RowOrigins,
): Promise<Outside> {
  return {
    bases: await Promise.all(base.map((path) => readBase(path, rows))),
    unlabelled: await Promise.all(unlabelled.map(readUnlabelled)),
  };
}

/** A folder is a model, a file is labelled reviews. */
async function readBase(path: string, rows: RowOrigins): Promise<Base> {
  const isFolder = await stat(resolvePath(path)).then(
    (found) => found.isDirectory(),
    () => false, // `readLabelledFile` says that it is not there
  );
  if (isFolder) {
    const { model, card } = await openModelFolder(path);
    const { requireUnseen } = await import('@senti/pipeline/models');
    requireUnseen(path, card, rows);
    const bytes = await readFile(join(resolvePath(path), modelFileNames.card));
    return { kind: 'model', name: card.idFile, sha256: sha256Hex(bytes), model };
  }
  const { dataset, source } = await readLabelledFile(path);
  const { reviews, report } = dataset;
  return { kind: 'corpus', name: source.idFile, sha256: report.corpusSha256, reviews };
}

/** A text a line; where each ends in a tab and a label, the label is left out unread. */
async function readUnlabelled(path: string): Promise<Outside['unlabelled'][number]> {
  const texts: string[] = [];
  for await (const line of readTextLines(await streamFile(path))) {
    const text = normalizeText(line.replace(/\t[^\t]{0,20}$/, ''));
    if (text !== '') texts.push(text);
  }
  const sha256 = hashCorpus(texts.map((text) => ({ text, label: 0 })));
  return { name: toIdFile(path), sha256, texts };
}

/** Word vectors in the data directory, by the hash of their texts. */
export function createVectorFiles(): VectorStore {
  const openFolder = async () => {
    const { readSettings } = await import('@senti/platform'); // few trainings have such texts
    return join(readSettings(process.env, process.cwd()).dataDir, 'vectors');
  };
  return {
    async load(key) {
      const bytes = await readFile(join(await openFolder(), `${key}.bin`)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined; // none made yet
        throw error;
      });
      if (!bytes) return undefined;
      const { decodeVectors } = await import('@senti/pipeline/models');
      return decodeVectors(bytes);
    },
    async save(key, vectors) {
      process.stderr.write('Vectores de los textos sin etiqueta: hechos y guardados para otra vez.\n');
      const { encodeVectors } = await import('@senti/pipeline/models');
      await writeFileWhole(await openFolder(), `${key}.bin`, encodeVectors(vectors));
    },
  };
}
