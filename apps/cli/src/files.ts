import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { idFileSchema, type Card } from '@senti/contract';
import type { Dataset } from '@senti/dataset';
import {
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
  const isFile = await stat(absolute).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new RefusedError({ code: 'file-not-found', params: { path } });
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

/** @throws {ModelInvalidError} when the folder holds no whole model of ours. */
export async function openModelFolder(path: string): Promise<OpenModel> {
  const folder = resolvePath(path);
  return openModel((name) => readFile(join(folder, basename(name))).catch(() => undefined));
}

/** Writes the model's files, the card last: a folder with a card is whole. */
export async function writeModelFolder(path: string, { files }: TrainedModel): Promise<string> {
  const folder = resolvePath(path);
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) {
    const partial = join(folder, `.${name}.${process.pid}`);
    await writeFile(partial, bytes, { flush: true });
    await rename(partial, join(folder, name));
  }
  return folder;
}

/** A name that a data set may have, as close to the file's own as may be. */
function toIdFile(path: string): string {
  const name = basename(path)
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 128);
  return idFileSchema.parse(name || 'datos');
}
