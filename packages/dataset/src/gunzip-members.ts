import { Gunzip } from 'fflate';
import { DatasetRefusedError } from './errors.ts';

/** CRC-32 and length of the bytes, both little-endian: RFC 1952 §2.3.1. */
const trailerBytes = 8;

/**
 * Unpacks gzip, also several members one after another (RFC 1952 §2.2), which a browser's `DecompressionStream`
 * refuses.
 *
 * @throws {DatasetRefusedError} `packed-broken` where the bytes are no gzip's, or not those that were packed.
 */
export async function* gunzipMembers(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let unpacked: Uint8Array[] = [];
  let crc = 0;
  let length = 0;
  /** The end of what was read: where a member's trailer stands. */
  let tail = new Uint8Array(0);
  let readBytes = 0;
  const stream = new Gunzip((chunk) => {
    if (chunk.length === 0) return;
    crc = updateCrc(crc, chunk);
    length = (length + chunk.length) >>> 0;
    unpacked.push(chunk);
  });
  const endMember = (atByte: number) => {
    const end = tail.length - (readBytes - atByte);
    const trailer = new DataView(tail.buffer, tail.byteOffset, tail.length);
    const start = end - trailerBytes;
    if (
      start < 0 ||
      trailer.getUint32(start, true) !== crc ||
      trailer.getUint32(start + 4, true) !== length
    ) {
      throw new DatasetRefusedError('packed-broken');
    }
    crc = length = 0;
  };
  stream.onmember = endMember;
  for await (const piece of packed) {
    const kept = tail.subarray(Math.max(0, tail.length - keptBytes));
    tail = new Uint8Array(kept.length + piece.length);
    tail.set(kept);
    tail.set(piece, kept.length);
    readBytes += piece.length;
    for (let at = 0; at < piece.length; at += sliceBytes) {
      stream.push(piece.subarray(at, at + sliceBytes));
      yield* unpacked;
      unpacked = [];
    }
  }
  endMember(readBytes);
}

/** A member's trailer may have come with the piece before the one in which the next member is found. */
const keptBytes = 70_000;

/** Unpacked at once: a bomb's thousandfold of it is in memory before anybody counts. */
const sliceBytes = 4096;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function updateCrc(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  for (const byte of bytes) value = (value >>> 8) ^ table[(value ^ byte) & 0xff]!;
  return ~value >>> 0;
}
