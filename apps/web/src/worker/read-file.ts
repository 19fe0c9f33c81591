import { readDataset } from '@senti/dataset';
import type { FileReading } from './protocol.ts';

/** Reads a labelled file as the trainer will. @throws {DatasetRefusedError} as `readDataset` does. */
export async function readFile(file: Blob): Promise<FileReading> {
  const { reviews, report } = await readDataset(() => chunksOf(file));
  const words = Uint32Array.from(reviews, ({ text }) => text.split(' ').length).sort();
  return { report, medianWords: words[words.length >> 1] ?? 0 };
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
