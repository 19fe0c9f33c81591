import type { Language } from '@senti/contract';

const space = '\u00a0';

/** Numbers, dates and sizes as people of a language write them. */
export function createFormats(language: Language) {
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .format(value)
      .replace('-', '\u2212');
  const percentSign = language === 'es' ? `${space}%` : '%';
  const percent = (fraction: number, decimals = 1) => number(fraction * 100, decimals) + percentSign;
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

  return {
    /** 1284, 48.212 */
    count: (value: number) => number(value),
    number,
    /** A weight, with its sign: +1,12, −0,83 */
    signed: (value: number, decimals = 2) => (value > 0 ? '+' : '') + number(value, decimals),
    /** Of a fraction: 94,4 % */
    percent,
    /** A whole percentage as it stands on the zone: 35 % */
    wholePercent: (value: number) => number(value) + percentSign,
    /**
     * Of P(positive), cut and never rounded up, so that the figure and the zone's whole per cents agree;
     * beyond 99 and under 1 in words.
     */
    probability: (value: number): string => {
      if (value > 0.99) return `${language === 'es' ? 'más de' : 'over'} 99${percentSign}`;
      if (value < 0.01) return `${language === 'es' ? 'menos de' : 'under'} 1${percentSign}`;
      return number(wholePercents(value)) + percentSign;
    },
    /** MB of 1000 kB, one decimal: 2,1 MB; under a tenth of that in kB. */
    bytes: (value: number) =>
      value < 100_000
        ? `${number(Math.max(1, Math.round(value / 1000)))}${space}kB`
        : value < 1e9
          ? `${number(value / 1e6, 1)}${space}MB`
          : `${number(value / 1e9, 1)}${space}GB`,
    /** 1,3 de 2,1 MB */
    bytesOf: (part: number, whole: number) => {
      const unit = whole < 100_000 ? 1e3 : 1e6;
      const decimals = unit === 1e3 ? 0 : 1;
      const word = language === 'es' ? 'de' : 'of';
      const name = unit === 1e3 ? 'kB' : 'MB';
      return `${number(part / unit, decimals)} ${word} ${number(whole / unit, decimals)}${space}${name}`;
    },
    /** 18 nov 2026 */
    date: (iso: string) => date.format(new Date(iso)),
    /** 12:04:10 */
    time: (iso: string) => time.format(new Date(iso)),
    /** "menos de 1 s", "1,4 s", "1 min 12 s" */
    duration: (milliseconds: number): string => {
      if (milliseconds < 1000) return `${language === 'es' ? 'menos de' : 'under'} 1${space}s`;
      if (milliseconds < 10_000) return `${number(milliseconds / 1000, 1)}${space}s`;
      const seconds = Math.round(milliseconds / 1000);
      if (seconds < 60) return `${number(seconds)}${space}s`;
      const rest = seconds % 60;
      return `${number((seconds - rest) / 60)}${space}min${rest ? ` ${number(rest)}${space}s` : ''}`;
    },
  };
}
export type Formats = ReturnType<typeof createFormats>;

/** Whole per cents of a probability, cut; a hair is forgiven, or 0.29 would give 28. */
export function wholePercents(probability: number): number {
  return Math.min(99, Math.floor(probability * 100 + 1e-9));
}
