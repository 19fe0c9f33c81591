const percentFormat = new Intl.NumberFormat('es', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const decimalFormat = new Intl.NumberFormat('es', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const countFormat = new Intl.NumberFormat('es');

/** A fraction as Spanish writes it: 0.944 → "94,4 %". */
export const formatPercent = (fraction: number): string => percentFormat.format(fraction);
export const formatDecimal = (value: number): string => decimalFormat.format(value);
export const formatCount = (count: number): string => countFormat.format(count);
const signedFormat = new Intl.NumberFormat('es', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'always',
});
/** A weight with its sign: 0.5 → "+0,50", and a true minus. */
export const formatSigned = (value: number): string => signedFormat.format(value).replace('-', '−');
