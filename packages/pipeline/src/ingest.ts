import { createHash } from 'node:crypto';
import {
  blobKeys,
  defaultTrainingOptions,
  uploadCreatedSchema,
  type TrainingRequested,
} from '@senti/contract';
import type { BlobStore } from '@senti/platform';
import { writeCorpus } from './corpora.ts';
import { snapshotCorrections } from './corrections.ts';
import { MissingBlobError } from './errors.ts';
import { addEvent, toJson } from './job.ts';
import { identifyModel } from './model-identity.ts';
import { readOrRefuse } from './read-or-refuse.ts';
import { uploadJobKey } from './recover.ts';
import { datasetVersionSchema, trainingIdOf, type DatasetVersion } from './records.ts';
import { encodeRowIndex } from './row-index.ts';
import type { HeldJob } from './leased-job.ts';
import { patientBlobs } from './patience.ts';
import { runJob, type JobContext, type Outcome } from './run-job.ts';
import { requireTrainable } from './trainable.ts';
import { toCardOutside } from './trainings.ts';

/** Problems kept in the data set's record, which must stay small; the report's counts tell of all. */
const problemsKept = 1000;

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
  const upload = await blobs.stat(key);
  if (!upload) throw new MissingBlobError(key);
  if (job.value.state === 'awaiting-upload') {
    const uploadedAtMs = Date.parse(upload.createdAt);
    await job.update((value) => addEvent(value, { event: 'entered', state: 'queued' }, uploadedAtMs));
  }
  await job.enter('ingesting');

  const startedAtMs = clock.nowMs();
  const { dataset, source } = await readUpload(blobs, key, job);
  const { idFile, version } = job.value;
  const report = { ...dataset.report, problems: dataset.report.problems.slice(0, problemsKept) };
  const seconds = (clock.nowMs() - startedAtMs) / 1000;
  await job.note({ event: 'rows-read', rows: report.rows, seconds }, (value) => ({
    ...value,
    source,
    report: { ...report, problemCounts: { ...report.problemCounts } },
  }));
  const distinct = new Set(dataset.groups).size;
  requireTrainable({ ...dataset.report, distinct }, defaultTrainingOptions);

  const { corpusSha256 } = await writeCorpus(blobs, dataset.reviews, { signal: job.signal });
  await blobs.put(blobKeys.rowIndex(source.sha256, corpusSha256), encodeRowIndex(dataset), {
    contentType: 'application/octet-stream',
    signal: job.signal,
  });
  const correctionsSha256 = await snapshotCorrections({ blobs, catalog }, idFile, [idFile]);
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
      correctionsSha256,
    }),
    options,
    sources: [source],
    outside,
    ...(correctionsSha256 !== undefined && { correctionsSha256 }),
  };
  await job.enter('training', (value) => ({ ...value, trainingId }), [
    { queue: 'training', body: toJson(request) },
  ]);
}

async function readUpload(blobs: BlobStore, key: string, job: HeldJob<DatasetVersion>) {
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
  const dataset = await readOrRefuse(async () => {
    const content = await blobs.get(key);
    if (!content) throw new MissingBlobError(key);
    hash = createHash('sha256');
    sizeBytes = 0;
    return hashed(content.body);
  }, job.value.columns);
  return { dataset, source: { idFile: job.value.idFile, sha256: hash.digest('hex'), sizeBytes } };
}
