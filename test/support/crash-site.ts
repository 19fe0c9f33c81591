import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DatasetState, UploadGrant } from '../../packages/contract/src/index.ts';
import { KilledProcesses } from './killed-processes.ts';

/** The real processes on a data directory, which is looked into past them. */
export class CrashSite extends KilledProcesses {
  readonly #dataDir: string;
  #opened: DatabaseSync | undefined;

  constructor(dataDir: string) {
    super(dataDir);
    this.#dataDir = dataDir;
  }

  override async stop(): Promise<void> {
    this.#opened?.close();
    this.#opened = undefined;
    await super.stop();
  }

  /** Posts the file; whether it was acknowledged. */
  async postFile({ upload }: UploadGrant, content: string): Promise<boolean> {
    const form = new FormData();
    for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
    form.append('file', new Blob([content]), 'file.tsv');
    return (await fetch(upload.url, { method: 'POST', body: form })).status === 204;
  }

  /** The state that is written down, its training's where there is one; read past the API. */
  state(idFile: string): DatasetState {
    return this.#stateOf(`training/${idFile}/00000001`) ?? this.#stateOf(`dataset/${idFile}`) ?? 'expired';
  }

  /** Folds that are done of its training. */
  folds(idFile: string): number {
    return (this.#read(`training/${idFile}/00000001`) as { fold?: number } | undefined)?.fold ?? 0;
  }

  /** Attempts that failed of its training. */
  attempts(idFile: string): number {
    const training = this.#read(`training/${idFile}/00000001`) as
      { attempts?: number; lease?: object } | undefined;
    return training?.lease ? (training.attempts ?? 0) : -1;
  }

  /** Messages in all queues, also those that a killed worker held and that nobody may take yet. */
  messages(): number {
    using queue = new DatabaseSync(join(this.#dataDir, 'queue.sqlite'), { readOnly: true });
    return queue.prepare('SELECT count(*) AS count FROM messages').get()!['count'] as number;
  }

  #stateOf(partition: string): DatasetState | undefined {
    return (this.#read(partition) as { state: DatasetState } | undefined)?.state;
  }

  #read(partition: string): unknown {
    this.#opened ??= new DatabaseSync(join(this.#dataDir, 'catalog.sqlite'), { readOnly: true });
    const row = this.#opened.prepare('SELECT value FROM items WHERE partition = ?').get(partition);
    return row && (JSON.parse(row['value'] as string) as unknown);
  }
}
