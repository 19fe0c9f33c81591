import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { runSenti } from '../support/processes.ts';
import { temporaryFolder } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => (folder = temporaryFolder()));
afterAll(() => folder[Symbol.dispose]());

/** The modules that a command loads, those of Node left out. */
async function loadedBy(...args: string[]): Promise<string[]> {
  const list = join(folder.path, 'loaded');
  const hook = pathToFileURL(join(import.meta.dirname, '../support/loaded-modules.mjs')).href;
  const NODE_OPTIONS = `--disable-warning=ExperimentalWarning --import=${hook}`;
  const { exitCode, stderr } = await runSenti(args, { env: { NODE_OPTIONS, SENTI_TEST_LOADED: list } });
  expect([exitCode, stderr]).toEqual([0, '']);
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'));
}

describe('the start of a command', () => {
  it('loads next to nothing for --help', async () => {
    const loaded = await loadedBy('--help');
    expect(loaded.length).toBeLessThan(10);
  });

  it('of a training loads no platform, no cloud, no schema, no reader of workbooks and no text of the base corpus', async () => {
    const tsv = join(folder.path, 'tiny.tsv');
    writeFileSync(tsv, tinyTsv());
    const loaded = await loadedBy('train', tsv, '--out', join(folder.path, 'model'), '--folds', '2');
    expect(loaded.filter((url) => /packages\/vectorizer/.test(url))).not.toEqual([]);
    const spared =
      /packages\/platform|@aws-sdk|\/zod\/|busboy|fflate|saxes|workbook-reader|tensorflow|lodging\.ts/;
    expect(loaded.filter((url) => spared.test(url))).toEqual([]);
    expect(loaded.length).toBeLessThan(210); // each costs a third of a millisecond
  });
});
