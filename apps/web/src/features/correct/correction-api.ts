import type { CorrectionDto, RowPage, TrainingCreate } from '@senti/contract';
import { UnexpectedAnswerError } from '../../app/errors.ts';
import { fetchJson } from '../../app/http.ts';
import { signIn } from '../../app/sign-in.svelte.ts';

const pathOf = (idFile: string, rest: string) => `/v1/datasets/${encodeURIComponent(idFile)}/${rest}`;

const rowsPerPage = 10;

/**
 * A page of the rows whose label the newest training doubts.
 *
 * @throws {ProblemError} 401 when key or session is not accepted, 404 when the data set is none of the server's.
 */
export async function fetchDoubtful(idFile: string, cursor?: string): Promise<RowPage> {
  const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  const path = pathOf(idFile, `rows?filter=doubtful&limit=${rowsPerPage}${after}`);
  const page = (await fetchJson(path, { token: await signIn.proof() })) as Partial<RowPage>;
  if (!Array.isArray(page.items)) throw new UnexpectedAnswerError(path);
  return page as RowPage;
}

/** The first 100 corrections of a data set, and whether there are more. */
export async function fetchCorrections(
  idFile: string,
): Promise<{ items: CorrectionDto[]; hasMore: boolean }> {
  const path = pathOf(idFile, 'corrections?limit=100');
  const page = (await fetchJson(path, { token: await signIn.proof() })) as {
    items?: CorrectionDto[];
    nextCursor?: string;
  };
  if (!Array.isArray(page.items)) throw new UnexpectedAnswerError(path);
  return { items: page.items, hasMore: page.nextCursor !== undefined };
}

export async function removeCorrection(idFile: string, correctionId: string): Promise<void> {
  await fetchJson(pathOf(idFile, `corrections/${correctionId}`), {
    method: 'DELETE',
    token: await signIn.proof(),
  });
}

/** Asks for a training with the corrections that stand; its id. */
export async function requestTraining(body: Partial<TrainingCreate>): Promise<string> {
  const path = '/v1/trainings';
  const answer = (await fetchJson(path, { method: 'POST', body, token: await signIn.proof() })) as {
    trainingId?: string;
  };
  if (answer.trainingId === undefined) throw new UnexpectedAnswerError(path);
  return answer.trainingId;
}
