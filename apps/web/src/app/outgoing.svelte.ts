import type { CorrectionDto, CorrectionRequest, SentiRequest, UploadGrant } from '@senti/contract';
import { sessionStore } from '../storage/small-store.ts';
import { connection } from './connection.svelte.ts';
import { UnexpectedAnswerError, UnreachableError } from './errors.ts';
import { fetchJson, readAnswer } from './http.ts';
import { i18n } from './i18n.svelte.ts';

const storageKey = 'senti.outgoing';

/**
 * The one door by which text leaves this device, and its count. Nothing else in the page may send what a
 * person wrote.
 */
class Outgoing {
  /** Requests with text since the tab was opened; a reload does not set it back. */
  count = $state(Number(sessionStore.get(storageKey) ?? 0));

  /** The labels of texts, in order, by the server's promoted model of `request.idmodel`. */
  async classify(request: SentiRequest, signal?: AbortSignal): Promise<('Positivo' | 'Negativo')[]> {
    this.#note();
    const response = await connection.fetch('/senti', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify(request),
      signal: signal ?? null,
    });
    const answer = await readAnswer(response, '/senti');
    if (!Array.isArray(answer) || answer.length !== request.opiniones.length) {
      throw new UnexpectedAnswerError('/senti');
    }
    return (answer as [string, string][]).map(([label]) => (label === 'Positivo' ? 'Positivo' : 'Negativo'));
  }

  /** Sends a person's labels of texts, for the next training of a data set. @throws {ProblemError} 401 as uploads. */
  async correct(
    idFile: string,
    corrections: readonly CorrectionRequest[],
    proof: string | undefined,
  ): Promise<CorrectionDto[]> {
    this.#note();
    const path = `/v1/datasets/${encodeURIComponent(idFile)}/corrections`;
    const page = (await fetchJson(path, { method: 'POST', body: { corrections }, token: proof })) as {
      items?: CorrectionDto[];
    };
    if (page.items?.length !== corrections.length) throw new UnexpectedAnswerError(path);
    return page.items;
  }

  /** Posts the form of a grant; XMLHttpRequest, because `fetch` tells nothing of an upload's progress. */
  async upload(
    grant: UploadGrant['upload'],
    file: Blob,
    { signal, onProgress }: { signal: AbortSignal; onProgress: (sentBytes: number) => void },
  ): Promise<void> {
    this.#note();
    const form = new FormData();
    for (const [name, value] of Object.entries(grant.fields)) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    const answered = new Promise<void>((resolve, reject) => {
      request.upload.onprogress = (event) => onProgress(Math.min(event.loaded, file.size));
      request.onload = () => resolve();
      request.onerror = () => reject(new UnreachableError());
      request.onabort = () => reject(signal.reason as DOMException);
    });
    const abort = () => request.abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
      request.open('POST', grant.url);
      request.setRequestHeader('Accept-Language', i18n.language);
      request.send(form);
      await answered;
      const { status, responseText } = request;
      if (status >= 300) await readAnswer(new Response(responseText, { status }), grant.url);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  #note() {
    this.count++;
    sessionStore.set(storageKey, String(this.count));
  }
}

export const outgoing = new Outgoing();
