import { isAbort } from '../../app/errors.ts';
import { outgoing } from '../../app/outgoing.svelte.ts';
import { answering, classifyAll, type Answered } from '../../inference/answering.svelte.ts';
import { shelf } from '../../inference/shelf.svelte.ts';
import { verdictOf, verdictOfLabel, type Verdict } from '../../inference/verdict.ts';
import { parseList } from './parse-list.ts';

export interface BatchRow {
  /** From 1, in the order of the list. */
  number: number;
  text: string;
  verdict: Verdict;
  /** Of positive; unknown when the server answered. */
  probability: number | undefined;
}

/** A list being classified or classified; it outlives a change of screen. */
class Batch {
  state = $state<'empty' | 'working' | 'done'>('empty');
  name = $state<string>();
  total = $state(0);
  done = $state(0);
  tooLong = $state.raw<number[]>([]);
  durationMs = $state(0);
  requestsSent = $state(0);
  answered = $state.raw<Answered>();
  failure = $state<string>();
  #texts = $state.raw<string[]>([]);
  #abort: AbortController | undefined;

  /** With the share of positives that is expected here. */
  readonly probabilities = $derived.by(() => {
    if (this.answered?.source.where !== 'device') return undefined;
    const { modelId } = this.answered.source;
    return this.answered.probabilities?.map((probability) => shelf.expect(modelId, probability));
  });
  readonly rows: BatchRow[] = $derived.by(() => {
    const { answered, texts } = { answered: this.answered, texts: this.#texts };
    if (!answered) return [];
    const { thresholds } = shelf;
    const probabilities = this.probabilities;
    return texts.map((text, index) => {
      const probability = probabilities?.[index];
      const verdict =
        probability === undefined
          ? verdictOfLabel(answered.labels![index]!)
          : verdictOf(probability, thresholds);
      return { number: index + 1, text, verdict, probability };
    });
  });

  async start(list: string, name?: string) {
    const { texts, tooLong } = parseList(list);
    this.name = name;
    this.tooLong = tooLong;
    if (texts.length === 0) {
      this.failure = 'empty-list';
      return;
    }
    const abort = (this.#abort = new AbortController());
    const requestsBefore = outgoing.count;
    const startedAt = performance.now();
    this.#texts = texts;
    this.total = texts.length;
    this.done = 0;
    this.failure = undefined;
    this.answered = undefined;
    this.state = 'working';
    try {
      this.answered = await classifyAll(texts, {
        signal: abort.signal,
        onProgress: (done) => (this.done = done),
      });
      this.durationMs = performance.now() - startedAt;
      this.requestsSent = outgoing.count - requestsBefore;
      this.state = 'done';
    } catch (error) {
      this.state = 'empty';
      this.failure = isAbort(error) ? undefined : (answering.deviceProblem ?? 'unknown');
    }
  }

  /** Ends the work, or puts the results away. */
  clear() {
    this.#abort?.abort();
    this.state = 'empty';
    this.answered = undefined;
    this.#texts = [];
    this.failure = undefined;
  }
}

export const batch = new Batch();
