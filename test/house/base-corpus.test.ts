import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseCorpusSha256, loadBaseReviews } from '../../packages/base-corpus/src/index.ts';
import { behaviourKinds } from '../../packages/classifier/src/behaviour/behaviour-kinds.ts';
import { equalTextKey, hashCorpus, readDataset } from '../../packages/dataset/src/index.ts';

const file = readFileSync(new URL('../../demo/opiniones.tsv', import.meta.url));
const cases = new Map(
  behaviourKinds.flatMap(({ cases: own }) => own.map(({ text }) => [equalTextKey(text), text])),
);
const isCase = ({ text }: { text: string }) => cases.has(equalTextKey(text));

const baseReviews = await loadBaseReviews();

describe('the base corpus', () => {
  it('is the one that its sha-256 names', () => {
    expect(hashCorpus(baseReviews)).toBe(baseCorpusSha256);
  });

  it('has texts that are not empty, in NFC and without loose ends, labelled 0 or 1', () => {
    expect(baseReviews.length).toBeGreaterThan(4000);
    for (const { text, label } of baseReviews) {
      expect(equalTextKey(text), text).not.toBe('');
      expect(text).toBe(text.normalize('NFC').trim());
      expect([0, 1]).toContain(label);
    }
  });

  it('praises as often as it blames, to 2 %', () => {
    const share = baseReviews.filter(({ label }) => label === 1).length / baseReviews.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.02);
  });

  it('has a label before each of its lines', () => {
    for (const room of ['food', 'goods', 'lodging', 'negation']) {
      const source = readFileSync(
        new URL(`../../packages/base-corpus/src/${room}.ts`, import.meta.url),
        'utf8',
      );
      const lines = source
        .slice(source.indexOf('`') + 1, source.lastIndexOf('`'))
        .trim()
        .split('\n');
      expect(
        lines.filter((line) => !/^[01] \S/.test(line)),
        room,
      ).toEqual([]);
    }
  });

  it('says nothing twice', () => {
    const known = new Set<string>();
    const repeated = baseReviews.filter(({ text }) => known.size === known.add(equalTextKey(text)).size);
    expect(repeated.map(({ text }) => text)).toEqual([]);
  });

  it('has no case of the behaviour suite in it, nor has the demo corpus', async () => {
    expect(cases.size).toBeGreaterThanOrEqual(150);
    const { reviews } = await readDataset(() => [file]);
    expect(baseReviews.filter(isCase)).toEqual([]);
    expect(reviews.filter(isCase)).toEqual([]);
  });

  it('shares no review with the demo corpus', async () => {
    const own = new Set(baseReviews.map(({ text }) => equalTextKey(text)));
    const { reviews } = await readDataset(() => [file]);
    expect(reviews.filter(({ text }) => own.has(equalTextKey(text)))).toEqual([]);
  });
});
