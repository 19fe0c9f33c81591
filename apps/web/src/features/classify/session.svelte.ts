import { codeOf, isAbort } from '../../app/errors.ts';
import { answering, classifyText, type Answer } from '../../inference/answering.svelte.ts';
import { shelf } from '../../inference/shelf.svelte.ts';
import { sessionStore } from '../../storage/small-store.ts';
import { maxTextLength } from '../../inference/limits.ts';

const draftKey = 'senti.draft';
const deviceDelayMs = 60;
/** A pause that says the text is there: each request carries it away. */
const serverDelayMs = 700;

/** The text being written and its answer; both outlive a change of screen, the text a reload too. */
class Session {
  text = $state(sessionStore.get(draftKey) ?? '');
  answer = $state.raw<Answer>();
  /** The text that the answer is of. */
  answered = $state('');
  failure = $state<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  /** What the model read, where this device answered. */
  readonly reading = $derived(this.answer && 'reading' in this.answer ? this.answer.reading : undefined);
  /** P(positive) with the share of positives that is expected here. */
  readonly probability = $derived(
    this.answer && 'reading' in this.answer
      ? shelf.expect(this.answer.source.modelId, this.answer.reading.probability)
      : undefined,
  );
  readonly isTooLong = $derived(this.text.length > maxTextLength);
  readonly isEmpty = $derived(this.text.trim() === '');

  /** After each change of the text. */
  schedule() {
    if (!this.isTooLong) sessionStore.set(draftKey, this.text);
    clearTimeout(this.#timer);
    this.#running?.abort();
    if (this.isEmpty || this.isTooLong) {
      this.answer = undefined;
      this.failure = undefined;
      return;
    }
    const isServer = answering.whyNotHere !== undefined && answering.hasConsent;
    this.#timer = setTimeout(() => void this.run(), isServer ? serverDelayMs : deviceDelayMs);
  }

  /** Asks for the text as it stands; an answer that comes after a newer text is dropped. */
  async run() {
    if (this.isEmpty || this.isTooLong) return;
    const { text } = this;
    const running = (this.#running = new AbortController());
    try {
      const answer = await classifyText(text, running.signal);
      if (text !== this.text || running.signal.aborted) return;
      this.answer = answer;
      this.answered = text;
      this.failure = undefined;
    } catch (error) {
      if (isAbort(error) || text !== this.text) return;
      this.answer = undefined;
      this.failure = codeOf(error);
    }
  }
}

export const session = new Session();
