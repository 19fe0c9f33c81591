type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/**
 * A copy of a value of plain objects and lists whose typed arrays lie in shared memory: they cross to a thread
 * without a copy. What is neither (a string, an instance of a class) stays as it is; a shared array is not
 * copied again.
 */
export function shareArrays<T>(value: T): T {
  return share(value, new Map()) as T;
}

function share(value: unknown, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known) return known;
  const copy = copyOf(value, copies);
  copies.set(value, copy);
  return copy;
}

function copyOf(value: object, copies: Map<object, object>): object {
  if (ArrayBuffer.isView(value)) return value instanceof DataView ? value : moveToShared(value as TypedArray);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return typeof items[0] === 'object' ? items.map((item) => share(item, copies)) : items;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, share(item, copies)]));
}

function moveToShared(array: TypedArray): TypedArray {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const Kind = array.constructor as new (buffer: SharedArrayBuffer) => TypedArray;
  const shared = new Kind(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}
