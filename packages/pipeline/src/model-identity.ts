import { createHash } from 'node:crypto';
import type { Card, CardOutside, TrainingOptions } from '@senti/contract';

/** Part of every model's name: raise it with each change that changes the bytes of a model. */
export const trainingCodeVersion = '7';

export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a model is a function of. `folds` is the sha-256 of a folds file, where one was given. */
export interface ModelInputs {
  idFile: string;
  /** The card names them, so they are part of what it is a function of. */
  sources: Card['sources'];
  corpusSha256: string;
  options: TrainingOptions;
  /** All that it learns from beside its rows. */
  outside: CardOutside;
  folds?: string;
  /** The sha-256 of the corrections that are laid over the rows, where there are any. */
  correctionsSha256?: string | undefined;
  /** The engine's name, where it is another one than ours: it gives other bytes. */
  engine?: string;
}

/** The model's name: the first 16 hex digits of the sha-256 over its inputs and the code's version. */
export function identifyModel({
  idFile,
  sources,
  corpusSha256,
  options,
  outside,
  folds,
  correctionsSha256,
  engine,
}: ModelInputs): string {
  const { candidate, epochs, folds: foldCount, seed, maxBytes, builtInBase } = options;
  const bases = outside.bases.map(({ kind, name, sha256 }) => [kind, name, sha256]);
  const unlabelled = outside.unlabelled.map(({ name, sha256 }) => [name, sha256]);
  const files = sources.map((source) => [source.idFile, source.sha256]);
  const inputs = [
    idFile,
    files,
    corpusSha256,
    candidate,
    epochs,
    folds ?? foldCount,
    seed,
    maxBytes ?? 'by rows',
    builtInBase,
    bases,
    unlabelled,
    trainingCodeVersion,
    ...(correctionsSha256 === undefined ? [] : ['corrections', correctionsSha256]),
    ...(engine === undefined ? [] : [engine]),
  ];
  return sha256Hex(JSON.stringify(inputs)).slice(0, 16);
}
