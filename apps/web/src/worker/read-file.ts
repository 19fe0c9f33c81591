import { inspectDataset, type WantedColumns } from '@senti/dataset';
import type { FileReading } from './protocol.ts';

/** Words from which lengths are no longer told apart. */
const mostWords = 2000;

/** Reads a labelled file as the trainer will. @throws {DatasetRefusedError} as `inspectDataset` does. */
export async function readFile(file: Blob, columns?: WantedColumns): Promise<FileReading> {
  let perLength = new Uint32Array(mostWords + 1);
  const report = await inspectDataset(
    () => chunksOf(file),
    { columns },
    () => {
      perLength = new Uint32Array(mostWords + 1);
      return ({ text }) => (perLength[Math.min(text.split(' ').length, mostWords)]! += 1);
    },
  );
  let shorter = 0;
  const medianWords = perLength.findIndex((reviews) => (shorter += reviews) > report.rows / 2);
  return { report, medianWords: Math.max(0, medianWords) };
}

/** Safari's streams are not iterable yet. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
