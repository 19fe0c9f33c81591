import type { UploadGrant } from '../../packages/contract/src/index.ts';
import type { BlobStore, Catalog, JobQueue } from '../../packages/platform/src/index.ts';
import type { FaultyProcess } from './faulty-process.ts';

export interface Ports {
  blobs: BlobStore;
  catalog: Catalog;
  queues: { ingest: JobQueue; training: JobQueue };
}

/** A platform in this process that a test can look into and put off. */
export interface WorldPlatform extends Ports {
  /** The ports as one process sees them, whose calls may meet faults. */
  portsOf(process: FaultyProcess): Ports;
  /** What the store does with a posted file, notification included; the HTTP status. */
  postFile(process: FaultyProcess, form: UploadGrant['upload'], content: string): Promise<number>;
  /** Puts off the message that stands at this place, counted round, as a broker may at any time. */
  putOff(place: number, delayMs: number): Promise<void>;
  /** The queue and body of the message at this place, counted round. */
  messageAt(place: number): { queue: 'ingest' | 'training'; body: unknown } | undefined;
  /** Whether no message is waiting or in flight. */
  isQuiet(): boolean;
  /** The values of all items whose partition begins so. */
  itemsOf(prefix: string): Promise<unknown[]>;
  /** Resolves when nothing moves any more until time goes on. */
  atRest(): Promise<void>;
  close(): void;
}

/** The file as a browser posts it. */
export function toFormRequest({ url, fields }: UploadGrant['upload'], content: string): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]), 'file.tsv');
  return new Request(url, { method: 'POST', body: form });
}
