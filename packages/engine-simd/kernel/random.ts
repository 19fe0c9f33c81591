/** The stream of `packages/classifier/src/random.ts`: sfc32, Chris Doty-Humphrey (PractRand). */
let a: u32 = 0;
let b: u32 = 0;
let c: u32 = 0;
let counter: u32 = 0;

export function seedRandom(first: u32, second: u32, third: u32): void {
  a = first;
  b = second;
  c = third;
  counter = 1;
  for (let round = 0; round < 12; round++) nextRandom();
}

// @ts-ignore: decorator
@inline
export function nextRandom(): u32 {
  const sum = a + b + counter++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = rotl<u32>(c, 21) + sum;
  return sum;
}
