/**
 * Gives the memory of arrays back now, and not when it is found to be unused, which may be long after; nothing may
 * read them again.
 */
export function release(
  ...arrays: readonly (Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>)[]
): void {
  for (const { buffer } of arrays) buffer.transfer(0);
}
