import { openDatabase } from './database.ts';

export interface Thresholds {
  lower: number;
  upper: number;
}

async function load(key: string): Promise<unknown> {
  return (await openDatabase()).get('settings', key);
}

async function save(key: string, value: unknown): Promise<void> {
  const database = await openDatabase();
  await (value === undefined ? database.delete('settings', key) : database.put('settings', value, key));
}

export const loadModelInUse = () => load('model-in-use') as Promise<string | undefined>;
export const saveModelInUse = (modelId: string | undefined) => save('model-in-use', modelId);

/** The person's own zone for a model; none where the card's holds. */
export const loadThresholds = (modelId: string) =>
  load(`thresholds ${modelId}`) as Promise<Thresholds | undefined>;
export const saveThresholds = (modelId: string, thresholds: Thresholds | undefined) =>
  save(`thresholds ${modelId}`, thresholds);

/** The data set whose training is being followed. */
export const loadFollowed = () => load('followed-training') as Promise<string | undefined>;
export const saveFollowed = (idFile: string | undefined) => save('followed-training', idFile);

/** The share of positives that the person expects, for a model; none where that of its training holds. */
export const loadExpectedShare = (modelId: string) =>
  load(`expected-share ${modelId}`) as Promise<number | undefined>;
export const saveExpectedShare = (modelId: string, share: number | undefined) =>
  save(`expected-share ${modelId}`, share);
