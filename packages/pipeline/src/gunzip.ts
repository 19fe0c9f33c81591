import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Unpacks gzip by zlib, also several members one after another, no faster than it is read. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const unpacked = pipeline(Readable.from(packed), createGunzip(), () => {
    // whoever reads is told: an error ends the iteration
  });
  for await (const chunk of unpacked) yield chunk as Uint8Array;
}
