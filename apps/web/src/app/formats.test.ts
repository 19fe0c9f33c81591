import { describe, expect, it } from 'vitest';
import { createFormats, wholePercents } from './formats.ts';

const es = createFormats('es');
const en = createFormats('en');

describe('formats in Spanish', () => {
  it('writes four digits without a point and five with one', () => {
    expect([es.count(1284), es.count(48_212)]).toEqual(['1284', '48.212']);
  });

  it('sets a no-break space before the sign of per cent and a comma', () => {
    expect(es.percent(0.944)).toBe('94,4\u00a0%');
  });

  it('writes minus as minus', () => {
    expect(es.number(-0.83, 2)).toBe('\u22120,83');
  });

  it('tells a probability without decimals, cut, and beyond 99 and under 1 in words', () => {
    expect([0.904, 0.6499, 0.29, 0.99, 0.995, 1, 0.004].map(es.probability)).toEqual([
      '90\u00a0%',
      '64\u00a0%',
      '29\u00a0%',
      '99\u00a0%',
      'más de 99\u00a0%',
      'más de 99\u00a0%',
      'menos de 1\u00a0%',
    ]);
  });

  it('tells sizes in kB and MB of 1000', () => {
    expect([es.bytes(2_100_000), es.bytes(43_210), es.bytes(10), es.bytes(2_100_000_000)]).toEqual([
      '2,1\u00a0MB',
      '43\u00a0kB',
      '1\u00a0kB',
      '2,1\u00a0GB',
    ]);
    expect(es.bytesOf(1_300_000, 2_100_000)).toBe('1,3 de 2,1\u00a0MB');
  });

  it('tells no false precision of time', () => {
    expect([400, 1400, 14_400, 72_000].map(es.duration)).toEqual([
      'menos de 1\u00a0s',
      '1,4\u00a0s',
      '14\u00a0s',
      '1\u00a0min 12\u00a0s',
    ]);
  });

  it('writes dates in text', () => {
    expect(es.date('2026-11-18T12:00:00Z')).toBe('18 nov 2026');
  });
});

it('follows the English way in English', () => {
  expect([en.percent(0.944), en.count(48_212), en.probability(0.995)]).toEqual([
    '94.4%',
    '48,212',
    'over 99%',
  ]);
});

it('agrees with the zone: a probability under a whole per cent never shows as it', () => {
  for (let percent = 1; percent < 100; percent++) {
    expect(wholePercents(percent / 100)).toBe(percent);
    expect(wholePercents(percent / 100 - 1e-6)).toBe(percent - 1);
  }
});
