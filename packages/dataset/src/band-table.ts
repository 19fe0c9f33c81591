import { release } from './release.ts';
import { mix } from './text-table.ts';

/** Texts of a part; each part has a table of its own, so that none is ever filled anew. */
const partTexts = 160_000;
/** Places per band and text, three quarters of which are taken at most. */
const placesPerText = 1.3;

/** Texts of one key that are kept, and looked at. */
const metAtMost = 8;

/** Where a text's words are kept. */
interface Place {
  start: number;
  words: number;
}

interface Part {
  lines: Uint32Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  words: Uint16Array<ArrayBuffer>;
  /** 14 bits of a band's hash above the number of a text within its part, from 1; 0 where nothing is. */
  slots: Uint32Array<ArrayBuffer>;
}

const numberBits = 18;
const numberMask = 2 ** numberBits - 1;

/** Texts by number, from 0, and which of them came first in each band. */
export class BandTable {
  readonly #slots: number;
  readonly #parts: Part[] = [];
  #texts = 0;

  constructor(bands: number) {
    this.#slots = 2 ** Math.ceil(Math.log2(bands * partTexts * placesPerText));
  }

  /** The number of a new text. */
  add({ line, start, words }: Place & { line: number }): number {
    const text = this.#texts++;
    const within = text % partTexts;
    if (within === 0) {
      this.#parts.push({
        lines: new Uint32Array(partTexts),
        starts: new Uint32Array(partTexts),
        words: new Uint16Array(partTexts),
        slots: new Uint32Array(this.#slots),
      });
    }
    const part = this.#partOf(text);
    part.lines[within] = line;
    part.starts[within] = start;
    part.words[within] = words;
    return text;
  }

  /**
   * Enters a text under its key in a band, unless enough are there, and hands each of those, the first one
   * first, to `isIt` until it says yes; that one, or `undefined`. Now and then (1 in 16,384 places looked at)
   * one of another key is among them.
   */
  meet(band: number, key: number, text: number, isIt: (other: number) => boolean): number | undefined {
    const hash = mix(key ^ Math.imul(band + 1, 0x9e3779b1));
    const tag = hash >>> numberBits;
    const mask = this.#slots - 1;
    let slot = 0;
    let met = 0;
    for (let part = 0; part < this.#parts.length; part++) {
      const { slots } = this.#parts[part]!;
      slot = hash & mask;
      for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
        if (entry >>> numberBits === tag) {
          const other = part * partTexts + (entry & numberMask) - 1;
          if (other !== text) {
            if (isIt(other)) return other;
            if (++met === metAtMost) return undefined;
          }
        }
        slot = (slot + 1) & mask;
      }
    }
    this.#partOf(text).slots[slot] = ((tag << numberBits) | ((text % partTexts) + 1)) >>> 0;
    return undefined;
  }

  /** Gives its memory back; it is of no use then. */
  release(): void {
    for (const { lines, starts, words, slots } of this.#parts) release(lines, starts, words, slots);
  }

  lineOf(text: number): number {
    return this.#partOf(text).lines[text % partTexts]!;
  }

  placeOf(text: number): Place {
    const { starts, words } = this.#partOf(text);
    return { start: starts[text % partTexts]!, words: words[text % partTexts]! };
  }

  #partOf(text: number): Part {
    return this.#parts[Math.trunc(text / partTexts)]!;
  }
}
