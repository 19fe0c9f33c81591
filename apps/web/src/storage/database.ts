import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Card, CorrectionRequest, ModelItem } from '@senti/contract';

/** A model kept on this device, beside its files; `checkedAt` is when fingerprints and golden texts held. */
export interface KeptModel extends ModelItem {
  card: Card;
  checkedAt: string;
}

/** A person's label that the server has not got yet. */
export interface WaitingCorrection extends CorrectionRequest {
  /** Of data set, text and occurrence: who changes their mind says so in its place. */
  id: string;
  idFile: string;
  /** Tells apart labels of one id. */
  stamp: string;
}

interface SentiSchema extends DBSchema {
  models: { key: string; value: KeptModel };
  /** By model and file name. */
  files: { key: [string, string]; value: { modelId: string; name: string; bytes: Uint8Array<ArrayBuffer> } };
  settings: { key: string; value: unknown };
  'waiting-corrections': { key: string; value: WaitingCorrection };
}

let opening: Promise<IDBPDatabase<SentiSchema>> | undefined;

/** The database. A failed opening is forgotten, so that the next call tries again. */
export function openDatabase(): Promise<IDBPDatabase<SentiSchema>> {
  opening ??= openDB<SentiSchema>('senti', 2, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('models', { keyPath: 'modelId' });
        database.createObjectStore('files', { keyPath: ['modelId', 'name'] });
        database.createObjectStore('settings');
      }
      database.createObjectStore('waiting-corrections', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => (opening = undefined),
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
