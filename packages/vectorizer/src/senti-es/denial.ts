import { hasFault, isFault, passObject, passRegretted, passTail, type WordAt } from './denial-parts.ts';
import {
  able,
  articles,
  beforeThat,
  breakers,
  conceding,
  dues,
  excepting,
  existence,
  grades,
  hardships,
  judging,
  heads,
  leaving,
  light,
  living,
  nobodies,
  openers,
  perceiving,
  pronouns,
  remedies,
  serving,
  stopping,
} from './denial-words.ts';
import { faultKinds } from './faults.ts';

/** So many tokens are read as one plain word. */
export interface Reading {
  tokens: number;
  reading: string;
}

/** Words that a denial may reach over. */
const reach = 10;

const praise = 'bien';
const highPraise = 'excelente';
/** What a denial that blames is read as. */
export const blame = 'pesimo';
const even = 'normal';

export function mayOpenDenial(plain: string): boolean {
  return openers.has(plain);
}

/**
 * The denial that begins at a word, and what it says. A denied fault praises ("no nos pusieron ninguna
 * traba"), as do two denials that undo each other ("no hay plato que no valga la pena", "no puedo vivir sin
 * ella"), unless a fault stands inside ("no hubo noche sin ruido").
 */
export function findDenial(at: WordAt): Reading | undefined {
  const opener = at(0)?.plain;
  if (opener === undefined || !openers.has(opener)) return undefined;
  const before = at(-1)?.plain ?? '';
  // What is supposed is not said: "si no me equivoco".
  if (before === 'si') return undefined;
  // "… a nadie" denies no clause from its head, "a nadie le …" does; "resolver ningún problema" denies the remedy.
  const isObject = before === 'con' || (before === 'a' && !/^les?$/.test(at(1)?.plain ?? ''));
  if (heads.has(opener) && (isObject || remedies.test(before))) return undefined;
  return hardships.has(opener) ? readHardship(at) : new Denial(at, opener).read();
}

class Denial {
  readonly #at: WordAt;
  readonly #opener: string;
  /** Denies a whole clause, whatever its verb. */
  readonly #isHead: boolean;
  /** Words that may stand between a denial at its head and the fault: the subject of "ningún …". */
  readonly #mostOpen: number;
  /** Since "ningún", "ni un": the denial holds whatever the verb was. */
  #isQuantified = false;
  /** Where *nada* stands, which reaches only what follows at once. */
  #nothingAt: number;
  #isExistential = false;
  #isCeaseless = false;
  /** "no he visto tanta …" and "nunca …" compare, and blame. */
  #compares: boolean;
  #isAble = false;
  #isLiving = false;
  /** Has passed a verb or a grade, or needs none: after "sin", "ni". */
  #isSupported: boolean;
  /** Words that are not light, before a quantifier and after it. */
  #before = 0;
  #after = 0;

  constructor(at: WordAt, opener: string) {
    this.#at = at;
    this.#opener = opener;
    this.#isHead = heads.has(opener);
    this.#mostOpen = /^ningun/.test(opener) ? 1 : 0;
    this.#compares = this.#isHead;
    this.#isSupported = !/^(?:no|nunca|jamas|tampoco|nadie)$/.test(opener);
    this.#nothingAt = opener === 'nada' ? 0 : -reach;
  }

  read(): Reading | undefined {
    // "no solo …", "nunca más …".
    if (/^(?:solo|solamente)$/.test(this.#plainAt(1))) return undefined;
    if (/^(?:nunca|jamas)$/.test(this.#opener) && this.#plainAt(1) === 'mas') return undefined;
    for (let offset = 1; offset <= reach; offset++) {
      const word = this.#at(offset);
      if (!word) return undefined;
      const { plain } = word;
      const last = this.#plainAt(offset - 1);
      if (plain === 'que') {
        if (this.#at(offset + 1)?.plain === 'no') return this.#readThatNot(offset, last);
        if (!beforeThat.has(last)) return undefined;
      }
      if (plain === 'sin') return this.#readWithout(offset);
      // "no puede ser más caro", "nada más feo".
      const isMore = last === 'mas' && (this.#isAble || this.#nothingAt === offset - 2);
      if (isMore && isFault(word, 'quality')) return { tokens: offset + 1, reading: blame };
      if (word.fault !== 0 && this.#reaches(offset, word.fault, plain, last))
        return this.#readFault(offset, plain);
      if (this.#isChore(offset, plain, last))
        return { tokens: passTail(this.#at, offset + 1), reading: praise };
      if (breakers.has(plain) || remedies.test(plain)) return undefined;
      this.#pass(offset, plain, last);
    }
    return undefined;
  }

  #plainAt(offset: number): string {
    return offset < 0 ? '' : (this.#at(offset)?.plain ?? '');
  }

  #pass(offset: number, plain: string, last: string): void {
    if (!pronouns.has(plain)) this.#isSupported = true;
    if (existence.has(plain)) this.#isExistential = true;
    if (able.has(plain)) this.#isAble = true;
    if (living.has(plain)) this.#isLiving = true;
    if (plain === 'de' && stopping.has(last)) this.#isCeaseless = true;
    if (/^(?:he|ha|han|hemos|habian?)$/.test(plain)) this.#compares = true;
    if (plain === 'nada') this.#nothingAt = offset;
    else if (/^(?:ningun[oa]?|nadie)$/.test(plain) || (/^una?$/.test(plain) && last === 'ni'))
      this.#isQuantified = true;
    else if (last === 'de' && nobodies.has(this.#plainAt(offset - 2))) return;
    else if (light.has(plain)) return;
    else if (this.#isQuantified || this.#isHead) this.#after++;
    else this.#before++;
  }

  /** "no tuvimos que reclamar", "no hizo falta pedir": what one was spared. */
  #isChore(offset: number, plain: string, last: string): boolean {
    if (this.#before > 0 || conceding.has(plain) || !/r(?:l[oae]s?|me|nos|se|te)?$/.test(plain)) return false;
    if (/^necesit(?:e|as?|amos|an)$/.test(last)) return offset === 2;
    if (last === 'falta') return /^h(?:ace|izo|acia)$/.test(this.#plainAt(offset - 2));
    return last === 'que' && offset <= 4 && /^(?:tuv|ten)/.test(this.#plainAt(offset - 2));
  }

  /** Whether the denial reaches a fault. */
  #reaches(offset: number, fault: number, plain: string, last: string): boolean {
    if (plain === 'pero' && !/^(?:un|ningun)$/.test(last)) return false;
    if (plain === 'lejos' && last === 'de') return false;
    if (offset - this.#nothingAt <= 2 && this.#before <= 1) return true;
    if ((fault & faultKinds.deed) !== 0 && this.#reachesDeed(plain, last)) return true;
    if (!this.#isSupported) return false;
    const most = this.#isHead ? this.#mostOpen : this.#isQuantified ? 1 : 0;
    if ((fault & faultKinds.thing) !== 0 && this.#reachesThing(most, last)) return true;
    if ((fault & faultKinds.quality) === 0 || articles.has(last)) return false;
    if (plain === 'mal') {
      const isDenied = last !== 'de' && !/^(?:estaria|vendria)n?$/.test(last);
      return isDenied && this.#before <= 1 && this.#after <= 2;
    }
    return this.#before <= most && this.#after <= most;
  }

  #reachesThing(most: number, last: string): boolean {
    // "ni la espera …" and "no se va el olor" deny no fault.
    if (articles.has(last) && this.#opener === 'ni') return false;
    return this.#before <= most && this.#after <= (this.#isHead ? this.#mostOpen : 0);
  }

  #reachesDeed(plain: string, last: string): boolean {
    // An order: "a no confundirse".
    if (last === 'no' && /r(?:se)?$/.test(plain)) return false;
    // What the writer leaves undone: "sin exagerar", "sin ánimo de insultar".
    if (this.#opener === 'sin' && /r(?:se|me)?$/.test(plain) && !serving.test(plain)) return false;
    return this.#before === 0 && this.#after <= this.#mostOpen;
  }

  #readFault(offset: number, plain: string): Reading | undefined {
    const last = this.#plainAt(offset - 1);
    const next = this.#at(offset + 1)?.plain;
    // "no se molestan en limpiar", "no se va el olor", "no es raro que falle", "no hace falta decir".
    if (last === 'se' && /^molest/.test(plain) && next === 'en') return undefined;
    if (articles.has(last) && /^(?:va|van|fue|iba|sale|salen|salio)$/.test(this.#plainAt(offset - 2)))
      return undefined;
    if (next === 'que' && /^(?:raro|dificil|malo)$/.test(plain)) return undefined;
    if (plain === 'falta' && /^hac|^hizo/.test(last) && conceding.has(next ?? '')) return undefined;
    // "no se pierden nada" means that there is nothing to miss.
    if (/^p(?:ie|e)rd/.test(plain) && (next === 'nada' || this.#plainAt(offset + 2) === 'nada'))
      return undefined;
    if (this.#isCeaseless) return { tokens: offset + 1, reading: blame };
    const isGraded = grades.has(last) || grades.has(this.#plainAt(offset - 2));
    if (this.#compares && isGraded) return { tokens: offset + 1, reading: blame };
    const lukewarm = this.#readLukewarm(offset);
    if (lukewarm) return lukewarm;
    const end = passTail(this.#at, passObject(this.#at, offset));
    const isEmphatic =
      this.#isQuantified || this.#isHead || end > passObject(this.#at, offset) || judging.test(plain);
    const reading = isEmphatic ? highPraise : praise;
    if (!/^arrep/.test(plain)) return { tokens: end, reading };
    const regretted = passRegretted(this.#at, end);
    const isLeaving = leaving.has(this.#plainAt(regretted - 1));
    return { tokens: regretted, reading: isLeaving ? blame : reading };
  }

  /** "ni malo ni bueno". */
  #readLukewarm(offset: number): Reading | undefined {
    if (!isFault(this.#at(offset), 'quality')) return undefined;
    const other = this.#at(offset + 2);
    if (this.#plainAt(offset + 1) === 'ni' && other && other.fault === 0 && !light.has(other.plain)) {
      return { tokens: offset + 3, reading: even };
    }
    const isSecond = this.#opener === 'ni' && this.#at(-2)?.plain === 'ni' && this.#at(-1)?.fault === 0;
    return isSecond ? { tokens: offset + 1, reading: even } : undefined;
  }

  /** "no hay … que no …": two denials undo each other, unless a fault stands inside. */
  #readThatNot(offset: number, last: string): Reading | undefined {
    if (!this.#isExistential && !this.#isQuantified && !nobodies.has(last)) return undefined;
    if (hasFault(this.#at, offset + 2)) return { tokens: offset + 2, reading: blame };
    // "nada que no se pueda hacer en casa" sets something apart, and praises nothing.
    if (last === 'asi' || this.#plainAt(offset + 2) === 'se') return undefined;
    if (excepting.test(this.#plainAt(offset + 2)) || excepting.test(this.#plainAt(offset + 3)))
      return undefined;
    let end = offset + 2;
    while (light.has(this.#at(end)?.plain ?? '')) end++;
    return { tokens: this.#at(end) ? end + 1 : end, reading: highPraise };
  }

  #readWithout(offset: number): Reading | undefined {
    const canDoWithout = this.#isLiving && (this.#isAble || this.#compares);
    if (!canDoWithout && !this.#isExistential) return undefined;
    if (hasFault(this.#at, offset + 1)) return { tokens: offset + 1, reading: blame };
    const next = this.#at(offset + 1)?.plain;
    if (!canDoWithout || next === undefined || next === 'que' || dues.has(next)) return undefined;
    return { tokens: offset + 1, reading: highPraise };
  }
}

/** "imposible no enamorarse", "imposible aburrirse". */
function readHardship(at: WordAt): Reading | undefined {
  const next = at(1);
  if (next?.plain === 'no') {
    const verb = at(2)?.plain;
    if (!verb || !/r(?:se|me|te|nos)$/.test(verb)) return undefined;
    return perceiving.has(verb) || hasFault(at, 2) ? undefined : { tokens: 3, reading: highPraise };
  }
  return next && isFault(next, 'deed') && /r(?:se|me|te|nos)$/.test(next.plain)
    ? { tokens: 2, reading: praise }
    : undefined;
}
