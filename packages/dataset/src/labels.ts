import type { Label } from './rows.ts';

/** What a numeric label means: 0 and 1; −1, 0 (neutral) and 1; or 1 to 5 stars. */
export type LabelScheme = 'binary' | 'signed' | 'stars';

/** A label as it stands in a file; whether a bare number counts stars, only the whole column tells. */
export type LabelToken = 'positive' | 'negative' | 'neutral' | `${number}` | `${number} stars`;

const words: Record<'positive' | 'negative' | 'neutral', string[]> = {
  positive: [
    ...['positivo', 'positiva', 'positivos', 'positivas', 'positive', 'pos', 'p', 'p+'],
    ...['si', 'yes', 'true', 'verdadero', 'favorable', 'bueno', 'buena', 'good', '+'],
  ],
  negative: [
    ...['negativo', 'negativa', 'negativos', 'negativas', 'negative', 'neg', 'n', 'n+'],
    ...['no', 'false', 'falso', 'desfavorable', 'malo', 'mala', 'bad', '-'],
  ],
  neutral: ['neutral', 'neutro', 'neutra', 'neu', 'none', 'mixed', 'mixto'],
};
const tokenOfWord = new Map(
  Object.entries(words).flatMap(([token, list]) => list.map((word) => [word, token as LabelToken] as const)),
);

/** The label that a cell holds, or `undefined`: `" Positiva "`, `1.0` and `★★★★` are labels. */
export function readLabel(cell: string): LabelToken | undefined {
  if (cell.length > 40) return undefined;
  const text = cell
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|["'.]+$|^["']+/gu, '');
  const word = tokenOfWord.get(text);
  if (word) return word;
  const drawn = /^★{1,5}☆*$/u.exec(text);
  if (drawn) return `${text.replaceAll('☆', '').length} stars`;
  const number = /^([+-]?\d+)(?:[.,]0+)?( ?(?:estrellas?|stars?|\/ ?5))?$/u.exec(text);
  if (!number) return undefined;
  const value = Number(number[1]);
  if (value < -1 || value > 5) return undefined;
  return number[2] === undefined ? `${value}` : value > 0 ? `${value} stars` : undefined;
}

/** How often each token stands in a file. */
export type LabelCounts = Map<LabelToken, number>;

/** The scheme that the numbers of a whole column, and its name, speak for. */
export function chooseScheme(counts: LabelCounts, columnName = ''): LabelScheme {
  const count = (...tokens: LabelToken[]): number =>
    tokens.reduce((sum, token) => sum + (counts.get(token) ?? 0), 0);
  const [minus, zeros, ones, above] = [count('-1'), count('0'), count('1'), count('2', '3', '4', '5')];
  const numbers = minus + zeros + ones + above;
  // A number that does not fit in among hundreds is a slip of the pen, not another scheme.
  if (above >= 0.5 * numbers && above > 0) return 'stars';
  if (minus > 0 && (zeros === 0 || minus >= 0.05 * numbers)) return 'signed';
  if (zeros > 0) return 'binary';
  return above > 0 || /estrella|star|rating|puntua|califica/iu.test(columnName) ? 'stars' : 'binary';
}

/** What a token says under a scheme; `undefined` for a number that the scheme does not know. */
export function toLabel(token: LabelToken, scheme: LabelScheme): Label | 'neutral' | undefined {
  if (token === 'positive') return 1;
  if (token === 'negative') return 0;
  if (token === 'neutral') return 'neutral';
  const value = Number.parseInt(token);
  if (scheme === 'stars' || token.endsWith(' stars')) {
    if (value < 1) return undefined;
    return value === 3 ? 'neutral' : value > 3 ? 1 : 0;
  }
  if (value === 1) return 1;
  if (value === 0) return scheme === 'signed' ? 'neutral' : 0;
  return value === -1 && scheme === 'signed' ? 0 : undefined;
}
