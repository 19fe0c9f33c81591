import type { TrainingRequested } from '@senti/contract';
import { limits } from '@senti/contract/constants';
import type { Corpus } from '@senti/dataset';
import { RefusedError } from './errors.ts';
import { addEvent, toJson } from './job.ts';
import type { Training } from './records.ts';
import type { HeldJob } from './leased-job.ts';
import type { JobContext } from './run-job.ts';

/** How much a place where trainings run can take on. */
export interface Runner {
  /** Seconds that a training may be expected to take here; `limits.trainingSeconds` when absent. */
  maxSeconds?: number;
  /** Bytes of reviews that a training may hold here; `limits.corpusBytes` when absent. */
  maxCorpusBytes?: number;
  /** The queue of a larger runner, which takes what is too much for this one; without it, that is refused. */
  largerQueue?: string;
}

/** @throws {RefusedError} `corpus-too-large` when the reviews take more memory than there is here. */
export function requireRoom({ reviews }: Corpus, { maxCorpusBytes = limits.corpusBytes }: Runner): void {
  const bytes = reviews.reduce((sum, { text }) => sum + text.length, 0);
  if (bytes <= maxCorpusBytes) return;
  const params = { megabytes: Math.ceil(bytes / 1e6), max: Math.floor(maxCorpusBytes / 1e6) };
  throw new RefusedError({ code: 'corpus-too-large', params });
}

/** Codes of what another runner may still take on. */
const tooLarge = ['too-large-to-train', 'corpus-too-large'];

/** Whether the training is another runner's by now: a message that comes again here has nothing left to do. */
export function isWithLargerRunner({ largerQueue }: Runner, { handedOver }: Training): boolean {
  return largerQueue !== undefined && handedOver === true;
}

/**
 * Does the work. Where it is refused as too large before it began, and a larger runner is there, the request goes
 * to that one's queue instead, in the very write that notes it.
 */
export async function handOverWhenTooLarge(
  { clock, largerQueue }: JobContext & Runner,
  job: HeldJob<Training>,
  request: TrainingRequested,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isTooLarge = error instanceof RefusedError && tooLarge.includes(error.code);
    if (!isTooLarge || largerQueue === undefined) throw error;
    await job.update(
      (value) =>
        addEvent(
          { ...value, handedOver: true },
          { event: 'handed-over', state: value.state, detail: largerQueue },
          clock.nowMs(),
        ),
      [{ queue: largerQueue, body: toJson(request) }],
    );
  }
}
