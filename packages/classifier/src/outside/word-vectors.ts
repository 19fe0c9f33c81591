import type { StemRows } from '@senti/vectorizer';
import type { DenseMatrix } from './dense-matrix.ts';
import { countNeighbours, toPpmi } from './neighbours.ts';
import { randomizedSvd, type SparseMatrix } from './randomized-svd.ts';

/** What unlabelled texts tell of words: for each term two vectors of `dims` numbers, row-major. */
export interface WordVectors {
  terms: readonly string[];
  dims: number;
  /** By the words at most four places away. */
  near: Float32Array;
  /** By the texts that they stand in. */
  doc: Float32Array;
}

/** Texts in which a term must stand. */
const minTexts = 5;
const mostDims = 128;
/** Smoothing of the weight that frequent words lose. */
const frequencySmoothing = 1e-3;

/**
 * Vectors of the words of unlabelled texts; none of them has a label in it. Equal texts give equal vectors.
 *
 * Source: Levy and Goldberg (2014) for the neighbours, latent semantic analysis for the texts, and Arora et
 * al. (2017), section 3, for the weight of frequent words.
 */
export async function learnWordVectors(
  texts: StemRows,
  pause: () => Promise<void>,
  dims = mostDims,
): Promise<WordVectors> {
  const known = knownTerms(texts);
  const { near, doc } = { near: nearMatrix(texts, known), doc: docMatrix(texts, known) };
  const nearSvd = await randomizedSvd(near, dims, pause);
  const docSvd = await randomizedSvd(doc, dims, pause);
  const { left, sizes } = nearSvd;
  for (let index = 0; index < left.values.length; index++) {
    left.values[index]! *= Math.sqrt(sizes[index % left.columns]!);
  }
  const width = Math.max(left.columns, docSvd.scaledRight.columns);
  return {
    terms: Array.from(known.ids, (id) => texts.terms[id]!),
    dims: width,
    near: finish(left, known.counts, width),
    doc: finish(docSvd.scaledRight, known.texts, width),
  };
}

interface KnownTerms {
  /** Ids of the terms that stand in enough texts, ascending. */
  ids: Uint32Array;
  /** Place of each id among them, or −1. */
  placeOf: Int32Array;
  /** How often each stands in all texts, and in how many. */
  counts: Float64Array;
  texts: Float64Array;
}

function knownTerms({ rowOffsets, stems, terms }: StemRows): KnownTerms {
  const counts = new Float64Array(terms.length);
  const texts = new Float64Array(terms.length);
  const lastRow = new Int32Array(terms.length).fill(-1);
  for (let row = 0; row + 1 < rowOffsets.length; row++) {
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const id = stems[at]!;
      counts[id]!++;
      if (lastRow[id] !== row) texts[id]!++;
      lastRow[id] = row;
    }
  }
  const ids = Uint32Array.from(texts.keys()).filter((id) => texts[id]! >= minTexts);
  const placeOf = new Int32Array(terms.length).fill(-1);
  ids.forEach((id, place) => (placeOf[id] = place));
  return {
    ids,
    placeOf,
    counts: Float64Array.from(ids, (id) => counts[id]!),
    texts: Float64Array.from(ids, (id) => texts[id]!),
  };
}

function nearMatrix({ rowOffsets, stems }: StemRows, { ids, placeOf }: KnownTerms): SparseMatrix {
  const line: number[] = [];
  const offsets = [0];
  for (let row = 0; row + 1 < rowOffsets.length; row++) {
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const place = placeOf[stems[at]!]!;
      if (place >= 0) line.push(place);
    }
    offsets.push(line.length);
  }
  return toPpmi(countNeighbours(Uint32Array.from(line), Uint32Array.from(offsets), ids.length));
}

/** Texts × terms: ln(texts / texts with the term) where it stands, rows of length 1. */
function docMatrix({ rowOffsets, stems }: StemRows, { ids, placeOf, texts }: KnownTerms): SparseMatrix {
  const rows = rowOffsets.length - 1;
  const columnOf: number[] = [];
  const values: number[] = [];
  const offsets = new Uint32Array(rows + 1);
  const lastRow = new Int32Array(ids.length).fill(-1);
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const place = placeOf[stems[at]!]!;
      if (place < 0 || lastRow[place] === row) continue;
      lastRow[place] = row;
      const weight = Math.log(rows / texts[place]!);
      columnOf.push(place);
      values.push(weight);
      square += weight * weight;
    }
    const scale = 1 / Math.sqrt(Math.max(square, 1e-18));
    for (let entry = offsets[row]!; entry < values.length; entry++) values[entry]! *= scale;
    offsets[row + 1] = values.length;
  }
  return {
    rows,
    columns: ids.length,
    rowOffsets: offsets,
    columnOf: Uint32Array.from(columnOf),
    values: Float32Array.from(values),
  };
}

/** Each vector at length 1, times less the more often its term stands. */
function finish({ rows, columns, values }: DenseMatrix, counts: Float64Array, width: number): Float32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const finished = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let index = 0; index < columns; index++) square += values[row * columns + index]! ** 2;
    const weight =
      frequencySmoothing / (frequencySmoothing + counts[row]! / total) / (Math.sqrt(square) + 1e-9);
    for (let index = 0; index < columns; index++) {
      finished[row * width + index] = values[row * columns + index]! * weight;
    }
  }
  return finished;
}
