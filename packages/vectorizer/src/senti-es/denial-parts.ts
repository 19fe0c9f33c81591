import { befalling, breakers, light } from './denial-words.ts';
import { faultKinds } from './faults.ts';

/** What the grammar asks of a word. */
export interface DenialWord {
  plain: string;
  /** Bits of `faultKinds`. */
  fault: number;
}

/** The word so many tokens on, or `undefined` where the text or the clause ends. */
export type WordAt = (offset: number) => DenialWord | undefined;

/** Words looked at for a fault after "que no" and "sin". */
const aftermath = 6;

/** Whether a fault stands in the next words. */
export function hasFault(at: WordAt, from: number): boolean {
  for (let offset = from; offset < from + aftermath; offset++) {
    const word = at(offset);
    if (!word) return false;
    if (word.fault !== 0) return true;
  }
  return false;
}

/** Past a fault and what it befell: "perdió la paciencia", "gasta batería". */
export function passObject(at: WordAt, fault: number): number {
  if (!befalling.test(at(fault)!.plain)) return fault + 1;
  const next = at(fault + 1)?.plain ?? '';
  const noun = /^(?:el|la|los|las|un|una|mas)$/.test(next) ? fault + 2 : fault + 1;
  const word = at(noun);
  return word && !light.has(word.plain) && !breakers.has(word.plain) ? noun + 1 : fault + 1;
}

/** Past "de haber reservado", after a regret. */
export function passRegretted(at: WordAt, from: number): number {
  if (at(from)?.plain !== 'de') return from;
  const hasAuxiliary = at(from + 1)?.plain.startsWith('haber');
  const end = from + (hasAuxiliary ? 3 : 2);
  return at(end - 1) ? end : from;
}

/** Whether a word can name a fault of this kind. */
export function isFault(word: DenialWord | undefined, kind: keyof typeof faultKinds): boolean {
  return word !== undefined && (word.fault & faultKinds[kind]) !== 0;
}

/** What underlines a denial goes with it: "en ningún momento", "ni una sola vez", "para nada", "ni sucio". */
export function passTail(at: WordAt, from: number): number {
  let end = from;
  for (;;) {
    const plain = at(end)?.plain;
    let next = end;
    if (plain === 'para' || plain === 'de') next = at(end + 1)?.plain === 'nada' ? end + 2 : end;
    else if (plain === 'nada' || plain === 'nunca' || plain === 'jamas') next = end + 1;
    else if (plain === 'ni' || plain === 'o') next = passAlso(at, end + 1);
    else if (plain !== 'pero' && isFault(at(end), 'thing') && isFault(at(end - 1), 'quality')) {
      next = end + 1; // "malos olores"
    }
    if (next === end) next = passNoTime(at, end);
    if (next === end) return end;
    end = next;
  }
}

/** Past "(ni) es ruidoso", "(ni) el agua": a further fault, or a last thing, under the same denial. */
function passAlso(at: WordAt, from: number): number {
  let end = from;
  while (light.has(at(end)?.plain ?? '')) end++;
  const word = at(end);
  if (!word) return from - 1;
  const next = at(end + 1)?.plain;
  return word.fault !== 0 || next === undefined || breakers.has(next) ? end + 1 : from - 1;
}

/** Past "en ningún momento", "en absoluto", "ni una sola vez". */
function passNoTime(at: WordAt, from: number): number {
  const plainAt = (offset: number) => at(from + offset)?.plain ?? '';
  if (plainAt(0) === 'en' && plainAt(1) === 'absoluto') return from + 2;
  const start = /^(?:en|de|por|con|a)$/.test(plainAt(0)) ? 1 : 0;
  if (/^ningun[oa]?$/.test(plainAt(start))) return plainAt(start + 1) ? from + start + 2 : from;
  if (plainAt(0) !== 'ni' || !/^una?$/.test(plainAt(1))) return from;
  const noun = /^sol[oa]$/.test(plainAt(2)) ? 3 : 2;
  return plainAt(noun) ? from + noun + 1 : from;
}
