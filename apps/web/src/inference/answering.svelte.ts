import type { LabelName } from '@senti/contract';
import { codeOf, isAbort, WebError } from '../app/errors.ts';
import { outgoing } from '../app/outgoing.svelte.ts';
import { sessionStore } from '../storage/small-store.ts';
import type { Reading } from '../worker/protocol.ts';
import { classifyOnDevice, readOnDevice } from './device.ts';
import { shelf } from './shelf.svelte.ts';

const consentKey = 'senti.consent';
const textsPerRequest = 500;

/** Who answered: this device with one of its models, or the server with its promoted one. */
type Source = { where: 'device'; modelId: string } | { where: 'server'; idFile: string };

/** A text's answer. The server gives its label alone. */
export type Answer =
  | { source: Source & { where: 'device' }; reading: Reading }
  | { source: Source & { where: 'server' }; label: LabelName };

/** Answers to a list, in order: probabilities of positive from this device, labels from the server. */
export interface Answered {
  source: Source;
  probabilities?: Float32Array;
  labels?: LabelName[];
}

/** Nothing here can answer, and nobody agreed to send the text elsewhere. */
class ConsentNeededError extends WebError {
  constructor() {
    super('consent-needed', 'neither a model on this device nor consent to ask the server');
  }
}

/** Where texts are answered: on this device wherever it can, on the server only with consent. */
class Answering {
  /** Why this device could not answer the last time it was asked. */
  deviceProblem = $state<string>();
  /** Given for this session of the tab. */
  hasConsent = $state(sessionStore.get(consentKey) === 'yes');

  /** The server's data set that could answer in place of this device. */
  readonly serverIdFile = $derived(
    shelf.inUse?.idFile ?? shelf.offered.find(({ promoted }) => promoted)?.idFile,
  );
  /** Why this device can't answer now, or `undefined` when it can as far as is known. */
  readonly whyNotHere = $derived.by(() => {
    if (this.deviceProblem !== undefined) return this.deviceProblem;
    if (shelf.inUse) return undefined;
    return shelf.storageFailed ? 'storage-failed' : shelf.failed?.code;
  });

  consent(given: boolean) {
    this.hasConsent = given;
    sessionStore.set(consentKey, given ? 'yes' : undefined);
  }

  /** Tries this device first; what it can't do goes to `server`, if there is one and the person agreed. */
  async ask<Result>(
    here: (modelId: string) => Promise<Result>,
    server: (idFile: string) => Promise<Result>,
  ): Promise<Result> {
    if (shelf.inUseId !== undefined) {
      try {
        const result = await here(shelf.inUseId);
        this.deviceProblem = undefined;
        return result;
      } catch (error) {
        if (isAbort(error)) throw error;
        this.deviceProblem = codeOf(error);
      }
    }
    if (!this.hasConsent || this.serverIdFile === undefined) throw new ConsentNeededError();
    return server(this.serverIdFile);
  }
}

export const answering = new Answering();

/** @throws {ConsentNeededError} when this device can't answer and the person did not agree to the server. */
export function classifyText(text: string, signal: AbortSignal): Promise<Answer> {
  return answering.ask<Answer>(
    async (modelId) => ({ source: { where: 'device', modelId }, reading: await readOnDevice(modelId, text) }),
    async (idFile) => {
      const [label] = await outgoing.classify({ idmodel: idFile, opiniones: [text] }, signal);
      return { source: { where: 'server', idFile }, label: label! };
    },
  );
}

/** The same of a list. */
export function classifyAll(
  texts: string[],
  options: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<Answered> {
  return answering.ask<Answered>(
    async (modelId) => ({
      source: { where: 'device', modelId },
      probabilities: await classifyOnDevice(modelId, texts, options),
    }),
    async (idFile) => {
      const labels: LabelName[] = [];
      for (let start = 0; start < texts.length; start += textsPerRequest) {
        const opiniones = texts.slice(start, start + textsPerRequest);
        labels.push(...(await outgoing.classify({ idmodel: idFile, opiniones }, options.signal)));
        options.onProgress(labels.length);
      }
      return { source: { where: 'server', idFile }, labels };
    },
  );
}
