/** Bytes of a file, in pieces of any size. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Opens the file's bytes from their beginning, each time anew: a file may have to be read twice. */
export type OpenFile = () => Chunks | Promise<Chunks>;

const pieceBytes = 65_536;

/**
 * The same bytes in pieces of 64 KiB, the last one shorter: whatever is found out from a piece does not
 * depend on how the bytes happened to arrive.
 */
export async function* inEvenPieces(chunks: Chunks): AsyncGenerator<Uint8Array, void> {
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      const part = chunk.subarray(start, start + pieceBytes - filled);
      piece.set(part, filled);
      filled += part.length;
      start += part.length;
      if (filled < pieceBytes) continue;
      yield piece;
      piece = new Uint8Array(pieceBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** Both, one after the other, in an array of its own. */
export function joinBytes(head: Uint8Array, tail: Uint8Array): Uint8Array {
  if (head.length === 0) return tail;
  const joined = new Uint8Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}

/** The first item of a stream, and a stream that still begins with it. */
export async function peek<T>(
  items: AsyncGenerator<T, void>,
): Promise<{ first: T | undefined; all: AsyncGenerator<T, void> }> {
  const next = await items.next();
  const first = next.done ? undefined : next.value;
  async function* all(): AsyncGenerator<T, void> {
    if (first === undefined) return;
    yield first;
    yield* items;
  }
  return { first, all: all() };
}
