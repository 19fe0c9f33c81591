import { blobKeys, type LabelName, type RowDto, type RowPage } from '@senti/contract';
import { rowIdOf } from '@senti/dataset';
import type { BlobStore, Catalog } from '@senti/platform';
import { readBlob } from './blobs.ts';
import { readCorpus } from './corpora.ts';
import { readCorrectionOf } from './corrections.ts';
import { newestCorpus, type CorpusVersion } from './datasets.ts';
import { MissingBlobError, RefusedError } from './errors.ts';
import { readOrRefuse } from './read-or-refuse.ts';
import { encodeRowIndex, readRowPlaces, readScores, type RowPlace } from './row-index.ts';
import { readNewestScores } from './scores.ts';
import type { Scores } from './records.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
}

export interface RowQuery {
  /** At most so many rows; fewer doubtful ones may come although there are more. */
  limit: number;
  /** As a page before gave it. */
  cursor?: string | undefined;
  /** Only rows whose label is in doubt and that no person has decided, the most doubtful first. */
  isDoubtful?: boolean;
}

/**
 * One page of a data set's newest corpus: each row with its label, where it comes from, and what models that
 * had not seen it gave it. A page costs a few reads of ranges, however large the corpus is.
 *
 * @throws {RefusedError} `dataset-not-found` or `dataset-not-ready`; `cursor-outdated` when the data set has a
 *   newer corpus than the page before was of.
 */
export async function listRows(stores: Stores, idFile: string, query: RowQuery): Promise<RowPage> {
  const corpus = await newestCorpus(stores.catalog, idFile);
  const start = parseCursor(query.cursor, corpus);
  const scores = await readNewestScores(stores.catalog, idFile, corpus.report.corpusSha256);
  const { items, next, total } = query.isDoubtful
    ? await readDoubtful(stores, corpus, scores, start, query.limit)
    : await readInOrder(stores, corpus, scores, start, query.limit);
  const page = { idFile, version: corpus.version, total, items };
  return next < total ? { ...page, nextCursor: `${corpus.version}.${next}` } : page;
}

interface Part {
  items: RowDto[];
  /** What the next page begins with. */
  next: number;
  total: number;
}

async function readInOrder(
  stores: Stores,
  corpus: CorpusVersion,
  scores: Scores | undefined,
  start: number,
  limit: number,
): Promise<Part> {
  // One more, whose place is the end of the last one's line.
  const { places, rows } = await requirePlaces(stores.blobs, corpus, start, start + limit + 1);
  const end = Math.min(start + limit, rows);
  if (start >= end) return { items: [], next: rows, total: rows };
  const bytes = await readBlob(stores.blobs, corpusKey(corpus), {
    start: places[0]!.offset,
    end: places[limit] ? places[limit].offset - 1 : Number.MAX_SAFE_INTEGER,
  });
  if (!bytes) throw new MissingBlobError(corpusKey(corpus));
  const lines = new TextDecoder().decode(bytes).split('\n');
  const probabilities =
    scores && (await readScores(stores.blobs, scores.modelId, scores.offset + start, scores.offset + end));
  const items = places.slice(0, end - start).map((place, index) =>
    describeRow(stores.catalog, corpus, {
      row: start + index,
      place,
      line: lines[index]!,
      ...(scores && { outOfFold: { modelId: scores.modelId, probability: probabilities![index]! } }),
    }),
  );
  return { items: await Promise.all(items), next: end, total: rows };
}

async function readDoubtful(
  { blobs, catalog }: Stores,
  corpus: CorpusVersion,
  scores: Scores | undefined,
  start: number,
  limit: number,
): Promise<Part> {
  if (!scores) return { items: [], next: 0, total: 0 };
  const { doubtful, modelId, offset } = scores;
  const items: RowDto[] = [];
  let next = start;
  while (items.length < limit && next < doubtful.length) {
    const chunk = doubtful.slice(next, next + limit - items.length);
    const found = await Promise.all(
      chunk.map(async (row) => {
        const { places } = await requirePlaces(blobs, corpus, row, row + 2);
        const [place, following] = places as [RowPlace, RowPlace?];
        const range = {
          start: place.offset,
          end: following ? following.offset - 2 : Number.MAX_SAFE_INTEGER,
        };
        const [bytes, [probability]] = await Promise.all([
          readBlob(blobs, corpusKey(corpus), range),
          readScores(blobs, modelId, offset + row, offset + row + 1),
        ]);
        if (!bytes) throw new MissingBlobError(corpusKey(corpus));
        const line = new TextDecoder().decode(bytes).trimEnd();
        return describeRow(catalog, corpus, {
          row,
          place,
          line,
          outOfFold: { modelId, probability: probability! },
        });
      }),
    );
    items.push(...found.filter(({ correctionId }) => correctionId === undefined));
    next += chunk.length;
  }
  return { items, next, total: doubtful.length };
}

interface ReadRow {
  row: number;
  place: RowPlace;
  /** Of the corpus blob. */
  line: string;
  outOfFold?: { modelId: string; probability: number };
}

async function describeRow(
  catalog: Catalog,
  { idFile }: CorpusVersion,
  { row, place, line, outOfFold }: ReadRow,
): Promise<RowDto> {
  const [text, mark] = line.split('\t') as [string, string];
  const { occurrence } = place;
  const fileLabel: LabelName = mark === '1' ? 'Positivo' : 'Negativo';
  const correction = await readCorrectionOf(catalog, idFile, { text, occurrence });
  return {
    rowId: rowIdOf(idFile, text, occurrence),
    row: row + 1,
    text,
    occurrence,
    label: correction?.label ?? fileLabel,
    fileLabel,
    ...(place.line > 0 && { line: place.line }),
    ...(outOfFold && !Number.isNaN(outOfFold.probability) && { outOfFold }),
    ...(correction && { correctionId: correction.correctionId }),
  };
}

const corpusKey = ({ report }: CorpusVersion) => blobKeys.corpus(report.corpusSha256);

/** The places of rows from `start` up to `end`; of a corpus that an older version made, the index is made first. */
async function requirePlaces(blobs: BlobStore, corpus: CorpusVersion, start: number, end: number) {
  const key = blobKeys.rowIndex(corpus.source.sha256, corpus.report.corpusSha256);
  const found = await readRowPlaces(blobs, key, start, end);
  if (found) return found;
  await blobs.put(key, encodeRowIndex(await readRowsAgain(blobs, corpus)), {
    contentType: 'application/octet-stream',
  });
  const made = await readRowPlaces(blobs, key, start, end);
  if (!made) throw new MissingBlobError(key);
  return made;
}

async function readRowsAgain(blobs: BlobStore, { uploadKey, report, columns }: CorpusVersion) {
  const open = async () => {
    const upload = await blobs.get(uploadKey);
    if (!upload) throw new MissingBlobError(uploadKey);
    return upload.body;
  };
  const read = (await blobs.stat(uploadKey)) && (await readOrRefuse(open, columns).catch(refusalOnly));
  if (read && read.report.corpusSha256 === report.corpusSha256) return read;
  const { reviews } = await readCorpus(blobs, report.corpusSha256);
  return { reviews, lines: new Uint32Array(reviews.length) }; // the file is another by now: no line is known
}

function refusalOnly(error: unknown): undefined {
  if (!(error instanceof RefusedError)) throw error;
  return undefined; // it was read once, so it is another file now
}

function parseCursor(cursor: string | undefined, { idFile, version }: CorpusVersion): number {
  if (cursor === undefined) return 0;
  const [, ofVersion, start] = /^(\d{1,9})\.(\d{1,9})$/.exec(cursor) ?? [];
  if (Number(ofVersion) !== version)
    throw new RefusedError({ code: 'cursor-outdated', params: { name: idFile } });
  return Number(start);
}
