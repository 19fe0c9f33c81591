import { expect, it } from 'vitest';
import { inspectDataset } from './index.ts';
import { release } from './release.ts';

it('gives memory back at once', () => {
  const [bytes, numbers] = [new Uint8Array(100), new Uint32Array(3)];
  release(bytes, numbers);
  expect([bytes.length, numbers.length]).toEqual([0, 0]);
});

it('leaves nothing of the tables of a file that was looked at', async () => {
  const lines = Array.from(
    { length: 5000 },
    (_, row) => `el hotel ${row} tenía una terraza muy tranquila\t${row % 2}\n`,
  );
  const file = Buffer.from(lines.join(''));
  const before = process.memoryUsage().arrayBuffers;
  const { rows } = await inspectDataset(() => [file]);
  expect(rows).toBe(5000);
  // A part of the table of near duplicates alone is 5.9 MB.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
});
