import {
  describeReason,
  parseUploadKey,
  queueNames,
  reasonCodes,
  trainingRequestedSchema,
  uploadCreatedSchema,
  type DeadLetterDto,
  type Language,
  type QueueName,
  type Reason,
} from '@senti/contract';
import type { Catalog, CatalogKey, Clock, DeadLetter, JobQueue, Page } from '@senti/platform';
import { z } from 'zod';
import { ContentionError, RefusedError } from './errors.ts';
import { addEvent, isStopped, jobSchema, toJson } from './job.ts';
import { jobKeyOf } from './recover.ts';

export type JobQueues = Partial<Record<QueueName, JobQueue>>;

interface Stores {
  catalog: Catalog;
  clock: Clock;
  queues: JobQueues;
}

const writeTries = 10;

/** One page of the dead letters of all queues, of one queue after the other, oldest first in each. */
export async function listDeadLetters(
  { catalog, queues }: Omit<Stores, 'clock'>,
  { limit = 50, cursor, language }: { limit?: number; cursor?: string | undefined; language: Language },
): Promise<Page<DeadLetterDto>> {
  const names = queueNames.filter((name) => queues[name]);
  const [from, ...rest] = (cursor ?? names[0] ?? '').split(':');
  const start = names.findIndex((name) => name === from);
  if (start < 0) throw new RefusedError({ code: 'body-invalid', params: { detail: 'cursor' } });
  const items: DeadLetterDto[] = [];
  let inner = rest.length > 0 ? rest.join(':') : undefined;
  for (const name of names.slice(start)) {
    if (items.length === limit) return { items, nextCursor: name };
    const options = { limit: limit - items.length, ...(inner !== undefined && { cursor: inner }) };
    const page = await queues[name]!.listDeadLetters(options);
    for (const letter of page.items) items.push(await describeLetter(catalog, name, letter, language));
    if (page.nextCursor !== undefined) return { items, nextCursor: `${name}:${page.nextCursor}` };
    inner = undefined;
  }
  return { items };
}

async function describeLetter(
  catalog: Catalog,
  queue: QueueName,
  { messageId, body, reason, receiveCount, sentAt, diedAt }: DeadLetter,
  language: Language,
): Promise<DeadLetterDto> {
  const key = jobKeyOf(body);
  const item = key && (await catalog.read(key));
  const job = item ? jobSchema.safeParse(item.value).data : undefined;
  const stands = job !== undefined && (isStopped(job) || job.state !== 'failed') && job.state !== 'ready';
  const detail = reasonCodes.find((code) => code === reason) ?? reason;
  const why = job?.reason ?? { code: 'attempts-exhausted', params: { attempts: receiveCount, detail } };
  return {
    messageId,
    queue,
    ...subjectOf(body),
    reason,
    message: describeReason((stands ? why : { code: 'message-unknown' }) as Reason, language),
    retryable: stands,
    receiveCount,
    sentAt,
    diedAt,
  };
}

/** What a message's job is about, as far as the message tells. */
function subjectOf(body: unknown): { idFile?: string; trainingId?: string } {
  const training = trainingRequestedSchema.safeParse(body).data;
  if (training) return { idFile: training.idFile, trainingId: training.trainingId };
  const upload = uploadCreatedSchema.safeParse(body).data;
  const idFile = upload && parseUploadKey(upload.key)?.idFile;
  return idFile === undefined ? {} : { idFile };
}

/**
 * Has a stopped job tried again, with all its attempts before it, and its message sent anew. Asked twice, it is
 * the same.
 *
 * @throws {RefusedError} `dead-letter-not-found`, `message-unknown` when its message asks for no job that there
 *   is, `job-not-stopped` when that has ended.
 */
export async function retryDeadLetter(
  { catalog, clock, queues }: Stores,
  queueName: QueueName,
  messageId: string,
): Promise<{ idFile: string; trainingId?: string }> {
  const queue = queues[queueName];
  const letter = queue && (await findLetter(queue, messageId));
  if (!letter) throw new RefusedError({ code: 'dead-letter-not-found' });
  const key = jobKeyOf(letter.body);
  const { idFile, trainingId } = subjectOf(letter.body);
  if (!key || idFile === undefined) throw new RefusedError({ code: 'message-unknown' });
  await standUp(catalog, clock, key, queueName === 'ingest' ? 'queued' : 'training');
  // Should we die before this, the job stands already: `recoverDeadLetters` sends its message.
  await queue.redrive({ messageId });
  return { idFile, ...(trainingId !== undefined && { trainingId }) };
}

async function findLetter(queue: JobQueue, messageId: string): Promise<DeadLetter | undefined> {
  let cursor: string | undefined;
  do {
    const page = await queue.listDeadLetters({ limit: 1000, ...(cursor !== undefined && { cursor }) });
    const letter = page.items.find((each) => each.messageId === messageId);
    if (letter) return letter;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return undefined;
}

/** Puts a stopped job back into the state that its work begins in. */
async function standUp(
  catalog: Catalog,
  clock: Clock,
  key: CatalogKey,
  state: 'queued' | 'training',
): Promise<void> {
  for (let writeTry = 0; writeTry < writeTries; writeTry++) {
    const item = await catalog.read(key);
    const { success, data: job } = z.looseObject(jobSchema.shape).safeParse(item?.value);
    if (!item || !success) throw new RefusedError({ code: 'message-unknown' });
    if (!isStopped(job)) {
      if (job.state === 'ready' || job.state === 'failed')
        throw new RefusedError({ code: 'job-not-stopped' });
      return; // somebody was quicker
    }
    const { reason: _former, lease: _over, ...rest } = job;
    const nowMs = clock.nowMs();
    // A worker that still believes to hold it must find that it does not.
    const stood = { ...rest, attempts: 0, token: job.token + 1 };
    const retried = addEvent(stood, { event: 'retried', state }, nowMs);
    const next = addEvent(retried, { event: 'entered', state }, nowMs);
    if ((await catalog.write(key, toJson(next), { expected: item.revision })).written) return;
  }
  throw new ContentionError();
}
