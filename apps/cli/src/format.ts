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
