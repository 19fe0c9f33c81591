import { createHash } from 'node:crypto';
import {
  blobKeys,
  defaultTrainingOptions,
  uploadCreatedSchema,
  type TrainingRequested,
} from '@senti/contract';
import type { BlobStore } from '@senti/platform';
import { writeCorpusStream } from './corpora.ts';
import { snapshotCorrections } from './corrections.ts';
import { MissingBlobError } from './errors.ts';
import { addEvent, toJson } from './job.ts';
import { identifyModel } from './model-identity.ts';
import { inspectOrRefuse, streamInspected } from './read-or-refuse.ts';
import { uploadJobKey } from './recover.ts';
import { datasetVersionSchema, trainingIdOf, type DatasetVersion } from './records.ts';
import { RowIndexWriter } from './row-index.ts';
import type { HeldJob } from './leased-job.ts';
import { patientBlobs } from './patience.ts';
import { runJob, type JobContext, type Outcome } from './run-job.ts';
import { requireTrainable } from './trainable.ts';
import { toCardOutside } from './trainings.ts';

/**
 * Turns an upload into a corpus and asks for its training. The message may come any number of times:
 * the version's record makes it one corpus and one request.
 */
export async function ingestUpload(
  context: JobContext & { blobs: BlobStore },
  message: unknown,
): Promise<Outcome> {
  const parsed = uploadCreatedSchema.safeParse(message);
  const key = parsed.success ? uploadJobKey(parsed.data.key) : undefined;
  if (!parsed.success || !key) {
    return { kind: 'dead', reason: 'not a message about an upload' };
  }
  return runJob(context, {
    key,
    parse: (value) => datasetVersionSchema.parse(value),
    isDone: ({ state, trainingId }) => trainingId !== undefined || state === 'failed',
    work: (job) => ingest({ ...context, blobs: patientBlobs(context.blobs, context) }, job, parsed.data.key),
  });
}

async function ingest(
  { blobs, catalog, clock }: JobContext & { blobs: BlobStore },
  job: HeldJob<DatasetVersion>,
  key: string,
): Promise<void> {
  const stored = await blobs.stat(key);
  if (!stored) throw new MissingBlobError(key);
  if (job.value.state === 'awaiting-upload') {
    const uploadedAtMs = Date.parse(stored.createdAt);
    await job.update((value) => addEvent(value, { event: 'entered', state: 'queued' }, uploadedAtMs));
  }
  await job.enter('ingesting');

  const startedAtMs = clock.nowMs();
  const upload = await inspectUpload(blobs, key, job);
  const { source, report } = upload;
  const { idFile, version } = job.value;
  const seconds = (clock.nowMs() - startedAtMs) / 1000;
  await job.note({ event: 'rows-read', rows: report.rows, seconds }, (value) => ({
    ...value,
    source,
    report: { ...report, problemCounts: { ...report.problemCounts } },
  }));
  const distinct = report.rows - report.duplicates;
  requireTrainable({ ...report, distinct }, defaultTrainingOptions);

  const { corpusSha256 } = report;
  const index = new RowIndexWriter();
  await writeCorpusStream(blobs, report, upload.readReviews(), { index, signal: job.signal });
  await blobs.put(blobKeys.rowIndex(source.sha256, corpusSha256), index.take(), {
    contentType: 'application/octet-stream',
    signal: job.signal,
  });
  const corrections = await snapshotCorrections({ blobs, catalog, clock }, idFile, [idFile]);
  const trainingId = trainingIdOf(idFile, version);
  const options = defaultTrainingOptions;
  const outside = { bases: [], unlabelled: [] };
  const request: TrainingRequested = {
    type: 'training-requested',
    trainingId,
    idFile,
    corpusSha256,
    furtherCorpora: [],
    modelId: identifyModel({
      idFile,
      sources: [source],
      corpusSha256,
      options,
      outside: toCardOutside(outside, options),
      correctionsSha256: corrections?.correctionsSha256,
    }),
    options,
    sources: [source],
    outside,
    ...corrections,
  };
  await job.enter('training', (value) => ({ ...value, trainingId }), [
    { queue: 'training', body: toJson(request) },
  ]);
}

/** Reads the upload as a stream, with its sha-256; its reviews are read in a second pass, so that none are held. */
async function inspectUpload(blobs: BlobStore, key: string, job: HeldJob<DatasetVersion>) {
  let hash = createHash('sha256');
  let sizeBytes = 0;
  async function* hashed(body: AsyncIterable<Uint8Array>) {
    for await (const chunk of body) {
      job.signal.throwIfAborted();
      job.progress();
      hash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  const open = async () => {
    const content = await blobs.get(key);
    if (!content) throw new MissingBlobError(key);
    hash = createHash('sha256');
    sizeBytes = 0;
    return hashed(content.body);
  };
  const { idFile, columns } = job.value;
  const report = await inspectOrRefuse(open, columns);
  return {
    report,
    source: { idFile, sha256: hash.digest('hex'), sizeBytes },
    readReviews: () => streamInspected(open, columns, report),
  };
}
