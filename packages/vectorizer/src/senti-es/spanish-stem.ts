import { stripAccents } from './letters.ts';

const vowel = '[aeiouáéíóúü]';
const other = '[^aeiouáéíóúü]';
/** Up to the region RV, in which endings of verbs are looked for. */
const beforeVerb = new RegExp(
  `^(?:${vowel}{2,}${other}|${vowel}${other}+${vowel}|${other}{2,}${vowel}|${other}${vowel}[^])`,
);
/** Up to R1, and on from there up to R2, in which endings of nouns and adjectives are. */
const beforeNoun = new RegExp(`^(${other}*${vowel}+${other})(${other}*${vowel}+${other})?`);

/** A form of a verb with pronouns written onto it: "dándoselo". */
const verbWithPronouns = /([aá]ndo|i[eé]ndo|yendo|[aeiáéí]r)(?:(?:se)?l[ao]s?|les?|me|se|nos)$/;

/** Endings of derived words: of each what stays in its place, and what goes too where it stands before. */
const derivations: readonly (readonly [ending: RegExp, stays?: string, before?: RegExp])[] = [
  [/(?:anza|ic[ao]|ista|ismo|[ai]ble|os[ao]|[ai]miento)s?$/],
  [/(?:ancias?|ador(?:as?|es)?|antes?|aci(?:ón|ones))$/, '', /ic$/],
  [/logías?$/, 'log'],
  [/uci(?:ón|ones)$/, 'u'],
  [/encias?$/, 'ente'],
  [/mente$/, '', /(?:[ai]ble|ante)$/],
  [/idad(?:es)?$/, '', /(?:ic|abil|iv)$/],
  [/iv[ao]s?$/, '', /at$/],
];

const verbInY = /y(?:[ae][ns]?|eron|endo|o|ais|amos|ó)$/;
const verb =
  /(?:(?:[aei]r)?ía(?:n|s|is|mos)?|[aei]r(?:á[ns]?|é(?:is)?|emos)?|(?:a|ie)(?:ra|se)(?:n|s|is)?|(?:á|ié)(?:ra|se)mos|aba(?:n|s|is)?|ábamos|[ai]d[ao]s?|[aei]d|[ai]ste(?:is)?|(?:a|ie)(?:ron|ndo)|a[ns]|áis|[ai]mos|ís|ió|e[ns]|éis|emos)$/;
/** Where an e follows, a g is written "gu". */
const guBeforeE = /gu(?:e[ns]|éis|emos)$/;

/**
 * The Spanish stem of a lower-case word by Snowball's algorithm, without its last step: accents stay.
 *
 * Source: https://snowballstem.org/algorithms/spanish/stemmer.html, as of Snowball 2.0.
 */
export function stemSpanish(word: string): string {
  const verbStart = beforeVerb.exec(word)?.[0].length ?? word.length;
  const [, first, second] = beforeNoun.exec(word) ?? [];
  const nounStart = first?.length ?? word.length;
  const innerStart = second === undefined ? word.length : nounStart + second.length;
  const form = dropPronouns(word, verbStart);
  const root = dropDerivation(form, nounStart, innerStart) ?? dropVerb(form, verbStart);
  const stem = drop(root, /(?:os|[aeoáéíó])$/, verbStart);
  return /gu[eé]$/.test(root) ? drop(stem, /u$/, verbStart) : stem;
}

/** The word without an ending, where that begins at `from` or after. */
function drop(word: string, ending: RegExp, from: number): string {
  const at = word.search(ending);
  return at < from ? word : word.slice(0, at);
}

function dropPronouns(word: string, verbStart: number): string {
  const found = verbWithPronouns.exec(word);
  if (!found || found.index < verbStart) return word;
  const before = word.slice(0, found.index);
  const form = found[1]!;
  return form === 'yendo' && !before.endsWith('u') ? word : before + stripAccents(form);
}

/** The word without the ending of a noun, an adjective or an adverb; `undefined` where it has none. */
function dropDerivation(word: string, nounStart: number, innerStart: number): string | undefined {
  const adjective = drop(word, /amente$/, nounStart);
  if (adjective !== word) {
    const active = drop(adjective, /iv$/, innerStart);
    return active === adjective ? drop(active, /(?:ic|ad|os)$/, innerStart) : drop(active, /at$/, innerStart);
  }
  for (const [ending, stays = '', before] of derivations) {
    const at = word.search(ending);
    if (at < 0) continue;
    if (at < innerStart) return undefined;
    const stem = word.slice(0, at) + stays;
    return before ? drop(stem, before, innerStart) : stem;
  }
  return undefined;
}

/** The word without the longest ending of a verb that lies in RV. */
function dropVerb(word: string, verbStart: number): string {
  const region = word.slice(verbStart);
  const y = verbStart + region.search(verbInY);
  if (y >= verbStart && word[y - 1] === 'u') return word.slice(0, y);
  const at = region.search(verb);
  if (at < 0) return word;
  return word.slice(0, guBeforeE.test(word) ? verbStart + at - 1 : verbStart + at);
}
