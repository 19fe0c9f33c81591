import { parseUploadKey, uploadCreatedSchema, type UploadCreated } from '@senti/contract';
import { adoptRootUpload, ingestUpload, isRootUpload, type Outcome } from '@senti/pipeline';

interface S3Record {
  eventName?: string;
  s3?: { object?: { key?: string } };
}

/**
 * Ingests the uploads that a message of queue `ingest` tells of. One that must come again makes the whole
 * message come again: what is done stays done.
 */
export async function ingestUploads(
  context: Parameters<typeof ingestUpload>[0],
  body: unknown,
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'done' };
  for (const message of toUploadMessages(body)) {
    const each = await ingestUpload(context, await adopt(context, message));
    if (each.kind !== 'done') outcome = each;
  }
  return outcome;
}

/** The message itself, or that of the upload which a file at the store's root is taken as. */
async function adopt(context: Parameters<typeof ingestUpload>[0], message: unknown): Promise<unknown> {
  const { data } = uploadCreatedSchema.safeParse(message);
  if (!data || !isRootUpload(data.key)) return message;
  const key = await adoptRootUpload(context, data.key);
  return key === undefined ? message : ({ ...data, key } satisfies UploadCreated);
}

/**
 * The uploads that a message of queue `ingest` tells of: S3's notification, of one or more objects, or our
 * own message, passed on as it is. S3's test event tells of none.
 *
 * Source: "Event message structure" of the S3 user guide: the key is URL-encoded, a space is a plus.
 */
function toUploadMessages(body: unknown): unknown[] {
  const { Records: records, Event: event } = (body ?? {}) as { Records?: S3Record[]; Event?: string };
  if (event === 's3:TestEvent') return [];
  if (!Array.isArray(records)) return [body];
  return records
    .filter(({ eventName }) => eventName?.startsWith('ObjectCreated:'))
    .map(({ s3 }): UploadCreated => {
      const key = decodeKey(s3?.object?.key ?? '');
      return { type: 'upload-created', key };
    })
    .filter(({ key }) => parseUploadKey(key) !== undefined || isRootUpload(key)); // others are not for us
}

function decodeKey(encoded: string): string {
  const spaced = encoded.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // not what S3 sends; whoever reads the key refuses it
  }
}
