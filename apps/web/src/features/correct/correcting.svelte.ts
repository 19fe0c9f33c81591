import type { CorrectionDto, LabelName, RowDto, RowPage, TrainingDto } from '@senti/contract';
import { codeOf, isAbort, ProblemError } from '../../app/errors.ts';
import { outbox } from '../../app/outbox.svelte.ts';
import { signIn } from '../../app/sign-in.svelte.ts';
import { token } from '../../app/token.svelte.ts';
import { fetchModel } from '../../inference/registry.ts';
import { shelf } from '../../inference/shelf.svelte.ts';
import { follow } from '../train/follow.ts';
import { watchTraining } from '../train/watch-job.ts';
import type { WaitingCorrection } from '../../storage/database.ts';
import { fetchCorrections, fetchDoubtful, removeCorrection, requestTraining } from './correction-api.ts';
import { toRetraining } from './retraining.ts';

/** Labels of one data set being looked over; it outlives a change of screen. */
class Correcting {
  idFile = $state<string>();
  rows = $state.raw<RowDto[]>([]);
  /** Doubtful rows in all. */
  total = $state(0);
  nextCursor = $state<string>();
  corrections = $state.raw<CorrectionDto[]>([]);
  hasMore = $state(false);
  state = $state<'idle' | 'loading' | 'ready'>('idle');
  /** Why the last thing asked for did not happen; the server's own words where it said some. */
  failure = $state.raw<{ code: string; detail: string | undefined }>();
  training = $state.raw<TrainingDto>();
  #work = new AbortController();

  /** Whether nothing can be asked before the person says who they are. */
  readonly needsKey = $derived(token.value === undefined && !signIn.isSignedIn);

  /** The data set's doubtful rows and the corrections that it has. */
  async open(idFile: string) {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    if (idFile !== this.idFile) {
      this.rows = [];
      this.corrections = [];
      this.training = undefined;
    }
    this.idFile = idFile;
    this.state = 'loading';
    await this.#attempt(async () => {
      await outbox.flush();
      const [page, kept] = await Promise.all([lookFor(idFile), fetchCorrections(idFile)]);
      if (signal.aborted) return;
      this.#show(page);
      this.corrections = kept.items;
      this.hasMore = kept.hasMore;
    });
    if (!signal.aborted) this.state = 'ready';
  }

  async more() {
    const { idFile, nextCursor } = this;
    if (idFile === undefined || nextCursor === undefined) return;
    await this.#attempt(async () => {
      const page = await fetchDoubtful(idFile, nextCursor);
      if (idFile !== this.idFile) return;
      this.rows = [...this.rows, ...page.items];
      this.nextCursor = page.nextCursor;
    });
  }

  /** Labels of this data set that the server has not got yet. */
  readonly waiting = $derived(outbox.waiting.filter(({ idFile }) => idFile === this.idFile));

  /** What the person has decided of a row, if anything. */
  decisionOf({ rowId, text, occurrence }: RowDto): CorrectionDto | WaitingCorrection | undefined {
    return (
      this.waiting.find((one) => one.text === text && one.occurrence === occurrence) ??
      this.corrections.find(({ correctionId }) => correctionId === rowId)
    );
  }

  async decide({ text, occurrence }: RowDto, label: LabelName) {
    const { idFile } = this;
    if (idFile === undefined) return;
    await this.#attempt(async () => {
      const added = await outbox.correct(idFile, { text, occurrence, label });
      if (added) this.#add(added);
    });
  }

  /** Keeps the label of a text that one of its models was asked about: where, or `undefined` when that failed. */
  async correctText(idFile: string, text: string, label: LabelName): Promise<'server' | 'here' | undefined> {
    let added: CorrectionDto | undefined;
    const isKept = await this.#attempt(async () => {
      added = await outbox.correct(idFile, { text, label });
      if (added && idFile === this.idFile) this.#add(added);
    });
    if (!isKept) return undefined;
    return added ? 'server' : 'here';
  }

  async remove(correction: CorrectionDto | WaitingCorrection) {
    const { idFile } = this;
    if (idFile === undefined) return;
    if (!('correctionId' in correction)) return outbox.remove(correction);
    const { correctionId } = correction;
    await this.#attempt(async () => {
      await removeCorrection(idFile, correctionId);
      this.corrections = this.corrections.filter((one) => one.correctionId !== correctionId);
    });
  }

  /** Trains with the corrections and follows it to its end; then looks again for doubtful rows. */
  async train() {
    const { idFile } = this;
    if (idFile === undefined) return;
    const { signal } = this.#work;
    await this.#attempt(async () => {
      await outbox.flush();
      const trainingId = await requestTraining(await retrainingOf(idFile));
      for await (const training of follow((asked) => watchTraining(trainingId, asked), {
        signal,
        onLost: () => undefined, // the strip above says that the server does not answer
      })) {
        this.training = training;
      }
      void shelf.refresh();
      const page = await lookFor(idFile);
      if (!signal.aborted) this.#show(page);
    });
  }

  #show(page: Pick<RowPage, 'items' | 'total' | 'nextCursor'>) {
    this.rows = page.items;
    this.total = page.total;
    this.nextCursor = page.nextCursor;
  }

  #add(added: CorrectionDto) {
    const others = this.corrections.filter(({ correctionId }) => correctionId !== added.correctionId);
    this.corrections = [added, ...others];
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      if (isAbort(error)) return false;
      if (error instanceof ProblemError && error.status === 401) {
        token.forget();
        signIn.forget();
      }
      this.failure = {
        code: codeOf(error),
        detail: error instanceof ProblemError ? error.detail : undefined,
      };
      return false;
    }
  }
}

/** The first doubtful rows; none of a name that a model has and no data set, as that of several joined. */
async function lookFor(idFile: string): Promise<Pick<RowPage, 'items' | 'total' | 'nextCursor'>> {
  try {
    return await fetchDoubtful(idFile);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return { items: [], total: 0 };
    throw error;
  }
}

/** A training like that of the newest model of the name; one of the data set of that name where there is none. */
async function retrainingOf(idFile: string): Promise<Parameters<typeof requestTraining>[0]> {
  const versions = shelf.offered.filter((item) => item.idFile === idFile);
  const newest = versions.sort((a, b) => b.version - a.version)[0];
  if (!newest) return { idFile, datasets: [idFile] };
  return toRetraining((await fetchModel(newest.modelId)).card);
}

export const correcting = new Correcting();
