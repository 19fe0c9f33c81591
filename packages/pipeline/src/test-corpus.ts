import { readDataset, type Dataset } from '@senti/dataset';

const praise = ['bueno', 'excelente', 'limpio', 'amable', 'perfecto'];
const blame = ['malo', 'horrible', 'sucio', 'grosero', 'roto'];
const things = ['hotel', 'cuarto', 'trato', 'plato', 'móvil', 'baño', 'viaje', 'patio'];

/** For tests: a TSV of 80 easy reviews, half of them positive, each with a number of its own. */
export function tinyTsv(tag = 'a'): string {
  return things
    .flatMap((thing, row) =>
      [...praise, ...blame].map(
        (word, column) => `El ${thing} ${word} ${tag}${row}${column}\t${column < 5 ? 1 : 0}`,
      ),
    )
    .join('\n');
}

/** For tests: the data set of `tinyTsv`. */
export function tinyDataset(tag?: string): Promise<Dataset> {
  return readDataset(() => [new TextEncoder().encode(tinyTsv(tag))]);
}
