import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Card } from '@senti/contract';
import { modelFileNames } from '@senti/contract/constants';
import type { Dataset, DatasetReport, WantedColumns } from '@senti/dataset';
import {
  inspectOrRefuse,
  ModelInvalidError,
  readOrRefuse,
  RefusedError,
  servedBytes,
  type OpenModel,
  type TrainedModel,
} from '@senti/pipeline/training';

/** A path of the command line, which counts from where the command was typed. */
export function resolvePath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** @throws {RefusedError} when there is no such file. */
export async function requireFile(path: string): Promise<string> {
  const absolute = resolvePath(path);
  const isThere = await stat(absolute).then(
    (found) => !found.isDirectory(), // a pipe will do
    () => false,
  );
  if (!isThere) throw new RefusedError({ code: 'file-not-found', params: { path } });
  return absolute;
}

export interface LabelledFile {
  dataset: Dataset;
  source: Card['sources'][number];
}

/** @throws {RefusedError} when the file is not there or can't be read. */
export async function readLabelledFile(path: string, columns?: WantedColumns): Promise<LabelledFile> {
  const { open, sha256, sizeBytes } = await openFile(path);
  const dataset = await readOrRefuse(open, columns);
  return { dataset, source: { idFile: toIdFile(path), sha256: sha256(), sizeBytes: sizeBytes() } };
}

/** What a labelled file holds. @throws {RefusedError} when the file is not there or can't be read. */
export async function inspectLabelledFile(path: string, columns?: WantedColumns): Promise<DatasetReport> {
  return inspectOrRefuse((await openFile(path)).open, columns);
}

/** @throws {RefusedError} when the file is not there. */
export async function streamFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  return createReadStream(await requireFile(path));
}

/** A file that can be read again from its beginning, with what the last reading to its end met. */
async function openFile(path: string) {
  const absolute = await requireFile(path);
  const isPipe = !(await stat(absolute)).isFile();
  const held = isPipe ? await readFile(absolute) : undefined; // a pipe gives its bytes once
  let hash = createHash('sha256');
  let sizeBytes = 0;
  async function* open(): AsyncGenerator<Uint8Array, void> {
    hash = createHash('sha256');
    sizeBytes = 0;
    for await (const chunk of held ? [held] : createReadStream(absolute)) {
      const bytes = chunk as Uint8Array;
      hash.update(bytes);
      sizeBytes += bytes.length;
      yield bytes;
    }
  }
  return { open, sha256: () => hash.digest('hex'), sizeBytes: () => sizeBytes };
}

/** @throws {RefusedError} when the folder holds no whole model of ours. */
export async function openModelFolder(path: string): Promise<OpenModel> {
  const folder = resolvePath(path);
  try {
    const { openModel } = await import('@senti/pipeline/models');
    return await openModel((name) => readFile(join(folder, basename(name))).catch(() => undefined));
  } catch (cause) {
    if (!(cause instanceof ModelInvalidError)) throw cause;
    throw new RefusedError({ code: 'model-invalid', params: { path, detail: cause.message } }, { cause });
  }
}

/**
 * The folder that a model will be written to, made if need be.
 *
 * @throws {RefusedError} when it can't be made or written to.
 */
export async function prepareFolder(path: string): Promise<string> {
  const folder = resolvePath(path);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new RefusedError({ code: 'folder-not-usable', params: { path } }, { cause });
  }
  return folder;
}

/** Writes the model's files, the card last: a folder with a card is whole. */
export async function writeModelFiles(folder: string, { files }: TrainedModel): Promise<void> {
  const write = ({ name, bytes }: TrainedModel['files'][number]) => writeFileWhole(folder, name, bytes);
  await Promise.all(files.slice(0, -1).map(write));
  await write(files.at(-1)!);
}

/** Writes a file that is there whole or not at all, and its folder if need be. */
export async function writeFileWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.${name}.${process.pid}`);
  await writeFile(partial, bytes, { flush: true });
  await rename(partial, join(folder, name));
}

/** A model's folder in figures: n-grams, bytes of all files, and what they take as they are served. */
export interface ModelFolder {
  dir: string;
  columns: number;
  bytes: number;
  brotliBytes: number;
}

export async function measureModelFolder(path: string, { files, network }: Card): Promise<ModelFolder> {
  const dir = resolvePath(path);
  const names = [...files.map(({ name }) => name), modelFileNames.card];
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name))));
  return {
    dir,
    columns: network.columns,
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    brotliBytes: contents.reduce((sum, content) => sum + servedBytes(content), 0),
  };
}

/** A name that a data set may have, as close to the file's own as may be. */
export function toIdFile(path: string): string {
  const name = basename(path)
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 128);
  return (name || 'datos').normalize('NFC');
}
