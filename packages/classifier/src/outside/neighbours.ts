import type { SparseMatrix } from './randomized-svd.ts';

/** Places between two words that count as neighbours. */
const window = 4;
/** Flattens the counts of contexts, which are too high for frequent ones. */
const contextPower = 0.75;

/**
 * How often each of `size` words stands at most `window` places from each other one. Text `t` is
 * `line[offsets[t]]` up to `line[offsets[t + 1]]`.
 */
export function countNeighbours(line: Uint32Array, offsets: Uint32Array, size: number): SparseMatrix {
  const { starts, places, textOf } = indexPlaces(line, offsets, size);
  const counts = new Float64Array(size);
  const columnOf: number[] = [];
  const values: number[] = [];
  const rowOffsets = new Uint32Array(size + 1);
  for (let word = 0; word < size; word++) {
    const met: number[] = [];
    for (let index = starts[word]!; index < starts[word + 1]!; index++) {
      const at = places[index]!;
      const text = textOf[at]!;
      const last = Math.min(offsets[text + 1]! - 1, at + window);
      for (let other = Math.max(offsets[text]!, at - window); other <= last; other++) {
        if (other === at) continue;
        const neighbour = line[other]!;
        if (counts[neighbour] === 0) met.push(neighbour);
        counts[neighbour]!++;
      }
    }
    for (const neighbour of met.sort((a, b) => a - b)) {
      columnOf.push(neighbour);
      values.push(counts[neighbour]!);
      counts[neighbour] = 0;
    }
    rowOffsets[word + 1] = values.length;
  }
  return {
    rows: size,
    columns: size,
    rowOffsets,
    columnOf: Uint32Array.from(columnOf),
    values: Float32Array.from(values),
  };
}

/** Where each word stands in `line`, and which text each place belongs to. */
function indexPlaces(line: Uint32Array, offsets: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 1);
  for (const word of line) starts[word + 1]!++;
  for (let word = 0; word < size; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const places = new Uint32Array(line.length);
  const textOf = new Uint32Array(line.length);
  for (let text = 0; text + 1 < offsets.length; text++) {
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      textOf[at] = text;
      places[next[line[at]!]!++] = at;
    }
  }
  return { starts, places, textOf };
}

/**
 * Positive pointwise mutual information of counts: max(0, ln(nᵢⱼ / (nᵢ cⱼ))), cⱼ being the share of context
 * j, flattened. Pairs that come to 0 are left out.
 *
 * Source: Levy, Goldberg and Dagan (2015), section 3.
 */
export function toPpmi({ rows, columns, rowOffsets, columnOf, values }: SparseMatrix): SparseMatrix {
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let entry = rowOffsets[row]!; entry < rowOffsets[row + 1]!; entry++) totals[row]! += values[entry]!;
  }
  const powers = totals.map((total) => total ** contextPower);
  const sum = powers.reduce((all, power) => all + power, 0);
  const offsets = new Uint32Array(rows + 1);
  const keptColumns = new Uint32Array(values.length);
  const kept = new Float32Array(values.length);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    for (let entry = rowOffsets[row]!; entry < rowOffsets[row + 1]!; entry++) {
      const column = columnOf[entry]!;
      const information = Math.log((values[entry]! * sum) / (totals[row]! * powers[column]!));
      if (information <= 0) continue;
      keptColumns[length] = column;
      kept[length++] = information;
    }
    offsets[row + 1] = length;
  }
  return {
    rows,
    columns,
    rowOffsets: offsets,
    columnOf: keptColumns.slice(0, length),
    values: kept.slice(0, length),
  };
}
