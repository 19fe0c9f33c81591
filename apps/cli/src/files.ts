import { constants, createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { idFileSchema, modelFileNames, type Card } from '@senti/contract';
import type { Dataset } from '@senti/dataset';
import {
  ModelInvalidError,
  openModel,
  readOrRefuse,
  RefusedError,
  sha256Hex,
  type OpenModel,
  type TrainedModel,
} from '@senti/pipeline';

/** A path of the command line, which counts from where the command was typed. */
function resolvePath(path: string): string {
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
export async function readLabelledFile(path: string): Promise<LabelledFile> {
  const absolute = await requireFile(path);
  const bytes = await readFile(absolute);
  const source = { idFile: toIdFile(absolute), sha256: sha256Hex(bytes), sizeBytes: bytes.length };
  return { dataset: await readOrRefuse([bytes]), source };
}

/** @throws {RefusedError} when the file is not there. */
export async function streamFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  return createReadStream(await requireFile(path));
}

/** @throws {RefusedError} when the folder holds no whole model of ours. */
export async function openModelFolder(path: string): Promise<OpenModel> {
  const folder = resolvePath(path);
  try {
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
  for (const { name, bytes } of files) {
    const partial = join(folder, `.${name}.${process.pid}`);
    await writeFile(partial, bytes, { flush: true });
    await rename(partial, join(folder, name));
  }
}

/** A model's folder in figures: n-grams, bytes of all files, and the sum of each at Brotli's quality 11. */
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
    brotliBytes: contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0), // quality 11
  };
}

/** A name that a data set may have, as close to the file's own as may be. */
function toIdFile(path: string): string {
  const name = basename(path)
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 128);
  return idFileSchema.parse(name || 'datos');
}
