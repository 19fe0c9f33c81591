import { unknown } from './vocabulary-block.ts';

/** Numbers that one slot takes: the first of a pair (one higher, so that 0 is none), the second, the id. */
const slotSize = 3;

/** A pair of whole numbers → id, by open addressing over one array: whole 32-bit numbers are all that a look-up reads. */
export class PairTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Takes up to `most` pairs. */
  constructor(most: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
    this.#slots = new Int32Array(capacity * slotSize);
    this.#mask = capacity - 1;
  }

  /** The id of a pair, or `unknown`. */
  get(first: number, second: number): number {
    const slots = this.#slots;
    const at = this.#find(first, second);
    return slots[at] === 0 ? unknown : slots[at + 2]!;
  }

  /** Gives an id to a pair that has none. */
  add(first: number, second: number, id: number): void {
    const slots = this.#slots;
    const at = this.#find(first, second);
    slots[at] = first + 1;
    slots[at + 1] = second;
    slots[at + 2] = id;
  }

  /** Where the pair's slot begins, or the free one that it would take. */
  #find(first: number, second: number): number {
    const slots = this.#slots;
    const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1);
    for (let slot = (hash ^ (hash >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * slotSize;
      if (slots[at] === 0 || (slots[at] === first + 1 && slots[at + 1] === second)) return at;
    }
  }
}
