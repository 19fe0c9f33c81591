const logOf2High = 6.9314718036912381649e-1;
const logOf2Low = 1.90821492927058770002e-10;

/** 2ⁿ for n from −1022 to 1023, by repeated exact doubling and halving. */
const powersOf2 = ((): Float64Array => {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let index = 1023; index < 2046; index++) powers[index] = powers[index - 1]! * 2;
  for (let index = 1021; index >= 0; index--) powers[index] = powers[index + 1]! / 2;
  return powers;
})();

/**
 * eˣ to within an ulp, with the same bits in every runtime; ECMAScript leaves the last bits of `Math.exp`
 * open. Below −708 it is 0 and above 709 it is ∞.
 *
 * Source: FreeBSD's msun, `e_exp.c`: reduction by multiples of ln 2, then a Remez approximation.
 */
export function exponential(x: number): number {
  if (!(x > -708)) return x <= -708 ? 0 : x;
  if (x > 709) return Infinity;
  const n = Math.round(x / (logOf2High + logOf2Low));
  const high = x - n * logOf2High;
  const low = n * logOf2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * powersOf2[n + 1022]!;
}
