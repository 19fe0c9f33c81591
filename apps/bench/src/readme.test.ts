import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { layTables, readmePath, readResults } from './readme.ts';
import type { Result } from './results.ts';

const result: Result = {
  benchmark: 'inference',
  isQuick: false,
  startedAt: '2026-11-25T10:00:00.000Z',
  endedAt: '2026-11-25T10:05:00.000Z',
  machine: { cpu: 'AMD EPYC', cores: 2, memoryBytes: 8e9, os: 'linux x64 6.1', node: 'v24.21.0' },
  load: { start: 0.1, end: 1.25 },
  series: [
    {
      contestant: 'senti',
      corpus: 'demo',
      amount: 1000,
      unit: 'reviews',
      rounds: [
        { seconds: 0.01, cpuSeconds: 0.008 },
        { seconds: 0.02, cpuSeconds: 0.008 },
        { seconds: 0.0125, cpuSeconds: 0.008 },
      ],
    },
  ],
  absent: [{ contestant: 'browser', reason: 'no Chromium' }],
};
const places =
  'Hola\n<!-- bench:es -->\nviejo\n<!-- /bench:es -->\n---\n<!-- bench:en -->\nold\n<!-- /bench:en -->\nBye\n';

describe('the tables of the README', () => {
  it('are those of the results that are kept', async () => {
    const readme = await readFile(readmePath, 'utf8');
    expect(layTables(readme, await readResults())).toBe(readme);
  });

  it('hold medians and what they lie between, in each language, with machine, date and what is missing', () => {
    const readme = layTables(places, [result]);
    const [spanish, english] = readme.split('---\n<!-- bench:en');
    expect(spanish).toContain(
      '| senti | demo | reviews | 80.000 (50.000–100.000) | 125.000 (125.000–125.000) |',
    );
    expect(spanish).toContain(
      '2026-11-25, AMD EPYC, 2 núcleos, 8 GB, linux x64, Node 24.21.0, carga 0,1–1,25',
    );
    expect(spanish).toContain('Sin medir: browser (no Chromium).');
    expect(english).toContain('| senti | demo | reviews | 80,000 (50,000–100,000) |');
    expect(readme).not.toMatch(/viejo|old/);
    expect(readme).toMatch(/^Hola\n[^]*\nBye\n$/);
    expect(layTables(readme, [result])).toBe(readme);
  });

  it('scale a few epochs to a whole fit, and compare with the kernel on the same set', () => {
    const fit = (contestant: string, amount: number, cpuSeconds: number) => ({
      contestant,
      corpus: 'demo',
      amount,
      unit: 'epochs',
      rounds: [{ seconds: 9, cpuSeconds }],
      figures: { epochsOfAFit: 30 },
    });
    const series = [fit('simd', 30, 0.1), fit('tfjs-wasm', 2, 1.5)];
    const readme = layTables(places, [{ ...result, benchmark: 'engines', series }]);
    expect(readme).toContain('| tfjs-wasm | demo | 22,5 s | 225 |');
  });

  it('refuses a README that has no place for them', () => {
    expect(() => layTables('nothing', [result])).toThrow('no place');
  });
});
