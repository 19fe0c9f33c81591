import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetRefusedError } from './errors.ts';
import { gunzipMembers } from './gunzip-members.ts';

async function unpack(packed: Uint8Array, pieceBytes = packed.length): Promise<Buffer> {
  const count = Math.ceil(packed.length / pieceBytes);
  const pieces = Array.from({ length: count }, (_, piece) =>
    packed.subarray(piece * pieceBytes, (piece + 1) * pieceBytes),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of gunzipMembers(Readable.from(pieces))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('gunzipMembers', () => {
  it('unpacks any members one after another, in pieces of any size', async () => {
    const content = fc.oneof(
      fc.string(),
      fc.integer({ min: 1, max: 200_000 }).map((n) => 'bueno malo '.repeat(n / 11)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5000 }),
        async (texts, pieceBytes) => {
          const packed = Buffer.concat(texts.map((text) => gzipSync(text)));
          expect((await unpack(packed, pieceBytes)).toString()).toBe(texts.join(''));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('refuses what was cut off or changed', async () => {
    const packed = Buffer.concat([gzipSync('uno\t1\n'.repeat(50)), gzipSync('dos\t0\n'.repeat(50))]);
    for (let length = 1; length < packed.length; length++) {
      if (length === gzipSync('uno\t1\n'.repeat(50)).length) continue; // that is a whole file
      await expect(unpack(packed.subarray(0, length), 7), `cut at ${length}`).rejects.toThrow();
    }
    const trailer = packed.length - 8;
    for (const at of [trailer, trailer + 5, gzipSync('uno\t1\n'.repeat(50)).length - 6]) {
      const changed = Buffer.from(packed);
      changed[at]! ^= 1;
      await expect(unpack(changed, 11), `changed at ${at}`).rejects.toThrow(DatasetRefusedError);
    }
  });
});
