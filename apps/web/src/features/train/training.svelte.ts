import type { DatasetDto, DeadLetterDto, ModelItem } from '@senti/contract';
import type { WantedColumns } from '@senti/dataset';
import { codeOf, isAbort, ProblemError } from '../../app/errors.ts';
import { outgoing } from '../../app/outgoing.svelte.ts';
import { signIn } from '../../app/sign-in.svelte.ts';
import { token } from '../../app/token.svelte.ts';
import { readLabelledFile } from '../../inference/device.ts';
import { WorkerTaskError } from '../../inference/errors.ts';
import { maxUploadBytes } from '../../inference/limits.ts';
import { fetchModel } from '../../inference/registry.ts';
import { shelf } from '../../inference/shelf.svelte.ts';
import { loadFollowed, saveFollowed } from '../../storage/settings.ts';
import type { FileReading } from '../../worker/protocol.ts';
import { fetchDeadLetters, requestUpload, retryDeadLetter } from './dataset-api.ts';
import { suggestIdFile } from './id-file.ts';
import { follow } from './follow.ts';
import { watchDataset } from './watch-job.ts';

export interface Refusal {
  code: string;
  params?: Record<string, string | number> | undefined;
}

/** From a file to a model: one at a time, and it outlives a change of screen. */
class Training {
  step = $state<'pick' | 'reading' | 'review' | 'uploading' | 'following'>('pick');
  file = $state.raw<File>();
  idFile = $state('');
  reading = $state.raw<FileReading>();
  /** Columns that a person chose among those found. */
  columns = $state.raw<WantedColumns>({});
  /** Why the file can't be used, found here. */
  refusal = $state.raw<Refusal>();
  sentBytes = $state(0);
  /** Why the sending failed: a code, and the server's own words where it said some. */
  sendFailure = $state.raw<{ code: string; detail: string | undefined }>();
  dataset = $state.raw<DatasetDto>();
  model = $state.raw<ModelItem>();
  /** The server does not answer while we follow. */
  isLost = $state(false);
  isGone = $state(false);
  /** Jobs that were given up and may be tried again. */
  stopped = $state.raw<DeadLetterDto[]>([]);
  /** Why one could not be tried again, in words. */
  retryFailure = $state<string>();
  #work = new AbortController();
  #isResumed = false;

  /** Goes on following what a former visit left. */
  async resume() {
    if (this.#isResumed || this.step !== 'pick') return;
    this.#isResumed = true;
    const idFile = await loadFollowed().catch(() => undefined);
    if (idFile !== undefined) await this.#follow(idFile);
  }

  /** Reads the open file again by other columns. */
  async readBy(columns: WantedColumns) {
    const { file, idFile } = this;
    if (!file) return;
    await this.read(file, { ...this.columns, ...columns });
    this.idFile = idFile;
  }

  async read(file: File, columns: WantedColumns = {}) {
    const signal = this.#restart();
    this.columns = columns;
    this.file = file;
    this.idFile = suggestIdFile(file.name);
    if (file.size > maxUploadBytes) {
      this.refusal = { code: 'too-large' };
      return;
    }
    this.step = 'reading';
    try {
      this.reading = await readLabelledFile(file, this.columns, signal);
      this.step = 'review';
    } catch (error) {
      if (signal.aborted) return;
      this.step = 'pick';
      this.refusal = {
        code: codeOf(error),
        params: error instanceof WorkerTaskError ? error.params : undefined,
      };
    }
  }

  async send() {
    const { file } = this;
    if (!file) return;
    const idFile = this.idFile.normalize('NFC').trim();
    const work = (this.#work = new AbortController());
    this.sendFailure = undefined;
    this.sentBytes = 0;
    this.step = 'uploading';
    try {
      const grant = await requestUpload(idFile, file, this.columns, work.signal);
      await outgoing.upload(grant.upload, file, {
        signal: work.signal,
        onProgress: (bytes) => (this.sentBytes = bytes),
      });
      await saveFollowed(idFile).catch(() => undefined); // without storage it is followed until the page closes
      await this.#follow(idFile);
    } catch (error) {
      this.step = 'review';
      if (isAbort(error)) return;
      if (error instanceof ProblemError && error.status === 401) {
        token.forget();
        signIn.forget();
      }
      this.sendFailure = {
        code: codeOf(error),
        detail: error instanceof ProblemError ? error.detail : undefined,
      };
    }
  }

  /** Looks for jobs that were given up; without an answer those that are known stay. */
  async lookForStopped() {
    const letters = await fetchDeadLetters().catch(() => undefined);
    if (letters) this.stopped = letters.filter(({ retryable }) => retryable);
  }

  /** Has a stopped job tried again and follows it, where it is a data set's own. */
  async retry(letter: DeadLetterDto) {
    this.retryFailure = undefined;
    try {
      await retryDeadLetter(letter);
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) {
        token.forget();
        signIn.forget();
      }
      this.retryFailure = error instanceof ProblemError ? error.detail : '';
      return;
    }
    this.stopped = this.stopped.filter(({ messageId }) => messageId !== letter.messageId);
    const { idFile, trainingId } = letter;
    if (idFile === undefined || trainingId?.startsWith('asked-')) return;
    this.#restart();
    await saveFollowed(idFile).catch(() => undefined); // as above
    await this.#follow(idFile);
  }

  cancelUpload() {
    this.#work.abort();
  }

  /** Back to the start; a training goes on at the server. */
  reset() {
    this.#restart();
    void saveFollowed(undefined).catch(() => undefined);
  }

  #restart(): AbortSignal {
    this.#work.abort();
    this.#work = new AbortController();
    this.step = 'pick';
    this.file = undefined;
    this.reading = undefined;
    this.columns = {};
    this.refusal = undefined;
    this.sendFailure = undefined;
    this.dataset = undefined;
    this.model = undefined;
    this.isLost = false;
    this.isGone = false;
    return this.#work.signal;
  }

  async #follow(idFile: string) {
    const { signal } = this.#work;
    this.idFile = idFile;
    this.step = 'following';
    try {
      for await (const dataset of follow((signal) => watchDataset(idFile, signal), {
        signal,
        onLost: (isLost) => (this.isLost = isLost),
      })) {
        this.dataset = dataset;
        if (dataset.state !== 'ready' || dataset.modelId === undefined) continue;
        this.model = await fetchModel(dataset.modelId, signal).catch(() => undefined);
        void shelf.refresh();
      }
    } catch (error) {
      if (!isAbort(error)) this.isGone = true;
    }
  }
}

export const training = new Training();
