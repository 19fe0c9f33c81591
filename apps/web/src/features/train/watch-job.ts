import type { DatasetDto, TrainingDto } from '@senti/contract';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { connection } from '../../app/connection.svelte.ts';
import { UnexpectedAnswerError } from '../../app/errors.ts';
import { readAnswer } from '../../app/http.ts';
import { i18n } from '../../app/i18n.svelte.ts';

/**
 * The newest version of a data set each time that something happens to it, until it has ended or the server lets
 * go: one that can't keep an answer open tells how it stands and no more.
 *
 * @throws {ProblemError} when there is none (404) or it may not be read.
 */
export async function* watchDataset(idFile: string, signal: AbortSignal): AsyncGenerator<DatasetDto> {
  let report: DatasetDto['report'];
  for await (const told of watch(`/v1/datasets/${encodeURIComponent(idFile)}/events`, signal)) {
    const dataset = told as DatasetDto;
    report = dataset.report ?? report; // it is told once
    yield { ...dataset, ...(report && { report }) };
  }
}

/** A training, likewise. */
export async function* watchTraining(trainingId: string, signal: AbortSignal): AsyncGenerator<TrainingDto> {
  for await (const told of watch(`/v1/trainings/${encodeURIComponent(trainingId)}/events`, signal)) {
    yield told as TrainingDto;
  }
}

async function* watch(path: string, signal: AbortSignal): AsyncGenerator<{ state: string }> {
  const headers = { Accept: 'text/event-stream', 'Accept-Language': i18n.language };
  const response = await connection.fetch(path, { headers, signal, cache: 'no-store' });
  if (!response.ok || !response.body) {
    await readAnswer(response, path);
    throw new UnexpectedAnswerError(path);
  }
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (read.value.event !== 'state') continue;
      const told = JSON.parse(read.value.data) as { state?: string; timeline?: unknown };
      if (told.state === undefined || !told.timeline) throw new UnexpectedAnswerError(path);
      yield { ...told, state: told.state };
    }
  } finally {
    await reader.cancel().catch(() => undefined); // of a connection that broke there is nothing to cancel
  }
}
