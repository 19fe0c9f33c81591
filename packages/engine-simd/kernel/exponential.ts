const logOf2High: f64 = 6.9314718036912381649e-1;
const logOf2Low: f64 = 1.90821492927058770002e-10;

/** The bits of `packages/classifier/src/exponential.ts`. Source: FreeBSD's msun, `e_exp.c`. */
export function exponential(x: f64): f64 {
  if (!(x > -708)) return x <= -708 ? 0 : x;
  if (x > 709) return Infinity;
  const n = floor<f64>(x / (logOf2High + logOf2Low) + 0.5);
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
  const power = reinterpret<f64>((<i64>n + 1023) << 52);
  return (1 - (low - (r * c) / (2 - c) - high)) * power;
}

// @ts-ignore: decorator
@inline
export function sigmoid(x: f64): f64 {
  return 1 / (1 + exponential(-x));
}
