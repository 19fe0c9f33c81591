import type { CorrectionRequest } from '@senti/contract';
import { openDatabase, type WaitingCorrection } from './database.ts';

/** All that wait, in order of data set. */
export async function loadWaiting(): Promise<WaitingCorrection[]> {
  return (await openDatabase()).getAll('waiting-corrections');
}

export async function keepWaiting(idFile: string, correction: CorrectionRequest): Promise<WaitingCorrection> {
  const id = JSON.stringify([idFile, correction.text, correction.occurrence]);
  const waiting = { ...correction, id, idFile, stamp: crypto.randomUUID() };
  await (await openDatabase()).put('waiting-corrections', waiting);
  return waiting;
}

/** Forgets it, unless its person has changed their mind since. */
export async function forgetWaiting({ id, stamp }: WaitingCorrection): Promise<void> {
  const change = (await openDatabase()).transaction('waiting-corrections', 'readwrite');
  const found = await change.store.get(id);
  if (found?.stamp === stamp) await change.store.delete(id);
  await change.done;
}
