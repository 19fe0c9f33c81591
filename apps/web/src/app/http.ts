import { connection } from './connection.svelte.ts';
import { ProblemError, UnexpectedAnswerError } from './errors.ts';
import { i18n } from './i18n.svelte.ts';

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  token?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The JSON answer of the API.
 *
 * @throws {UnreachableError} when the server does not answer.
 * @throws {ProblemError} when it refuses.
 */
export async function fetchJson(path: string, call: Call = {}): Promise<unknown> {
  const headers: Record<string, string> = { 'Accept-Language': i18n.language };
  if (call.body !== undefined) headers['Content-Type'] = 'application/json';
  if (call.token) headers['Authorization'] = `Bearer ${call.token}`;
  const response = await connection.fetch(path, {
    method: call.method ?? 'GET',
    headers,
    body: call.body === undefined ? null : JSON.stringify(call.body),
    signal: call.signal ?? null,
  });
  return readAnswer(response, path);
}

/** The JSON of a response, `undefined` of an empty one (204). @throws {ProblemError} for any status but 2xx. */
export async function readAnswer(response: Response, path: string): Promise<unknown> {
  if (response.status === 204) return undefined;
  let answer: unknown;
  try {
    answer = await response.json();
  } catch (cause) {
    if (response.ok) throw new UnexpectedAnswerError(path, { cause });
  }
  if (response.ok) return answer;
  const problem = (answer ?? {}) as { code?: unknown; detail?: unknown };
  throw new ProblemError(
    response.status,
    typeof problem.code === 'string' ? problem.code : 'unknown',
    typeof problem.detail === 'string' ? problem.detail : `HTTP ${response.status}`,
  );
}
