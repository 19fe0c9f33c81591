import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { runSenti } from '../support/processes.ts';
import { temporaryFolder } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
let tsv: string;
let model: string;

beforeAll(async () => {
  folder = temporaryFolder();
  tsv = join(folder.path, 'tiny.tsv');
  model = join(folder.path, 'model');
  writeFileSync(tsv, tinyTsv());
  const run = await runSenti(['train', tsv, '--out', model, '--folds', '4', '--json']);
  expect(run.stderr).toBe('');
  const result = JSON.parse(run.stdout) as object;
  expect(result).toMatchObject({
    rows: 80,
    positives: 40,
    candidate: 'senti-linear',
    crossValidation: { folds: 4, confusion: {} },
    candidates: [{ candidate: 'senti-linear' }, { candidate: 'thesis-mlp' }],
    model: { dir: model },
  });
  const figures = ['accuracy', 'accuracySd', 'macroF1', 'auc', 'logLoss', 'ece', 'confusion', 'folds'];
  expect(Object.keys((result as { crossValidation: object }).crossValidation)).toEqual(figures);
  for (const key of ['seconds', 'cpuSeconds', 'peakRssBytes']) {
    expect((result as Record<string, number>)[key]).toBeGreaterThan(0);
  }
});

afterAll(() => folder[Symbol.dispose]());

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

describe('senti train', () => {
  it('gives the same files for the same seed', async () => {
    const again = join(folder.path, 'again');
    expect((await runSenti(['train', tsv, '--out', again, '--folds', '4'])).exitCode).toBe(0);
    for (const name of ['model.json', 'group1-shard1of1.bin', 'vocabulary.json', 'card.json']) {
      expect(readFileSync(join(again, name))).toEqual(readFileSync(join(model, name)));
    }
  });

  it('takes folds from a file, and says how both lengths differ when it does not fit', async () => {
    const fold = Array.from({ length: 80 }, (_, row) => row % 2);
    const out = join(folder.path, 'split');
    const split = write('split.json', JSON.stringify({ kind: 'split', fold }));
    const run = await runSenti(['train', tsv, '--out', out, '--folds-file', split, '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ crossValidation: { folds: 1, accuracySd: 0 } });

    const short = write('short.json', JSON.stringify({ kind: 'group', fold: fold.slice(1) }));
    const refused = await runSenti(['train', tsv, '--out', out, '--folds-file', short]);
    expect(refused).toMatchObject({ exitCode: 65, stdout: '' });
    expect(refused.stderr).toContain('79 entradas');
    expect(refused.stderr).toContain('80 filas');
  });

  it('learns from bases and bare texts, also packed by gzip, within a size, and doubts a wrong label', async () => {
    const base = write('base.tsv.gz', gzipSync(tinyTsv('b')));
    const out = join(folder.path, 'with-outside');
    const options = [
      '--candidate',
      'senti-linear',
      '--folds',
      '4',
      '--max-bytes',
      '40000',
      '--no-built-in-base',
    ];
    const outside = ['--base', base, '--base', model, '--unlabelled', base];
    const env = { SENTI_DATA_DIR: join(folder.path, 'data') };
    const run = await runSenti(
      [
        'train',
        write('c.tsv', tinyTsv('c').replace('\t1', '\t0')),
        '--out',
        out,
        ...options,
        ...outside,
        '--json',
      ],
      { env },
    );
    expect(JSON.parse(run.stdout)).toMatchObject({
      candidate: 'senti-linear',
      doubtful: [{ file: 'c.tsv', line: 1, text: 'El hotel bueno c00', label: 'Negativo' }],
    });
    const card = JSON.parse(readFileSync(join(out, 'card.json'), 'utf8')) as Record<string, unknown>;
    expect(card).toMatchObject({
      outside: {
        bases: [
          { kind: 'corpus', name: 'base.tsv.gz' },
          { kind: 'model', name: 'tiny.tsv' },
        ],
        unlabelled: [{ name: 'base.tsv.gz' }],
      },
      size: { maxBytes: 40_000 },
    });
  });

  it('refuses a base model of the very same rows, and a broken gzip file', async () => {
    const out = join(folder.path, 'refused');
    const same = await runSenti(['train', tsv, '--out', out, '--base', model]);
    expect(same).toMatchObject({ exitCode: 65, stdout: '' });
    expect(same.stderr).toContain('estas mismas opiniones');
    const broken = write('broken.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3));
    expect((await runSenti(['train', broken, '--out', out])).exitCode).toBe(65);
  });

  it('refuses a place that it cannot write to before it trains', async () => {
    const run = await runSenti(['train', tsv, '--out', join(tsv, 'below-a-file')]);
    expect(run).toMatchObject({ exitCode: 65, stdout: '' });
    expect(run.stderr).toContain('No puedo escribir');
  });

  it('trains by tfjs, says which of its backends that is, and gives the model a name of its own', async () => {
    const out = join(folder.path, 'by-tfjs');
    const run = await runSenti(['train', tsv, '--out', out, '--folds', '4', '--engine', 'tfjs', '--json']);
    expect(run.stderr).toMatch(/Motor: tfjs-(node|wasm|cpu)\n$/);
    const cardOf = (path: string) =>
      JSON.parse(readFileSync(join(path, 'card.json'), 'utf8')) as {
        modelId: string;
        training: { engine: string };
        figures: { logLoss: number };
      };
    expect(run.stderr).toContain(cardOf(out).training.engine);
    expect(cardOf(out).modelId).not.toBe(cardOf(model).modelId);
    expect(cardOf(out).figures.logLoss).toBeCloseTo(cardOf(model).figures.logLoss, 4);
  });

  it('refuses an engine that is not here', async () => {
    const run = await runSenti(['train', tsv, '--out', join(folder.path, 'x'), '--engine', 'abacus']);
    expect(run).toMatchObject({ exitCode: 65, stdout: '' });
    expect(run.stderr).toContain('simd, typed-array, tfjs');
  });

  it('trains on several files as one', async () => {
    const other = write('other.tsv', tinyTsv('b'));
    const run = await runSenti([
      'train',
      tsv,
      other,
      '--out',
      join(folder.path, 'both'),
      '--folds',
      '2',
      '--json',
    ]);
    expect(JSON.parse(run.stdout)).toMatchObject({ rows: 160 });
  });
});

describe('senti evaluate', () => {
  it('measures a model on a labelled file', async () => {
    const run = await runSenti(['evaluate', model, tsv, '--json']);
    const result = JSON.parse(run.stdout) as { evaluation: { accuracy: number } };
    const { evaluation } = result;
    expect(result).toMatchObject({
      rows: 80,
      candidates: [{ candidate: 'senti-linear' }, { candidate: 'thesis-mlp' }],
      model: { dir: model },
    });
    expect(evaluation.accuracy).toBeGreaterThan(0.9); // its own training rows
  });
});

describe('senti classify', () => {
  const lines = 'hotel excelente\nbaño sucio y roto\n\nxyz\n';

  it('gives one prediction a line, in order, as JSON', async () => {
    const run = await runSenti(['classify', model, write('lines.txt', lines), '--json']);
    const { predictions } = JSON.parse(run.stdout) as {
      predictions: { label: string; probability: number; sure: boolean }[];
    };
    expect(predictions).toHaveLength(4);
    expect(predictions.map(({ label }) => label).slice(0, 2)).toEqual(['Positivo', 'Negativo']);
    expect(Object.keys(predictions[0]!)).toEqual(['label', 'probability', 'sure']);
  });

  it('says why with --explain, reads another zone and another share of positives', async () => {
    const path = write('lines.txt', lines);
    const told = await runSenti(['classify', model, path, '--explain', '--zone', '0-100']);
    expect(told.stdout).toMatch(/^Positivo\??\t.*hotel excelente\n {2}\+\d+,\d\d {2}«excelent»/m);
    expect(told.stdout).toContain('de partida');
    expect(told.stdout).toContain('Negativo?'); // nothing but a certainty is outside of that zone
    const shares = ['0,05', '0.95'].map((share) =>
      runSenti(['classify', model, path, '--json', '--explain', '--positive-share', share]),
    );
    const [few, many] = (await Promise.all(shares)).map(
      ({ stdout }) =>
        (JSON.parse(stdout) as { predictions: { probability: number; explanation: object }[] }).predictions,
    );
    expect(few![2]!.probability).toBeLessThan(many![2]!.probability);
    expect(Object.keys(few![0]!.explanation)).toEqual(['method', 'logit', 'start', 'rest', 'contributions']);
    for (const wrong of [
      ['--zone', '65-35'],
      ['--positive-share', '2'],
      ['--csv', '--explain'],
    ]) {
      expect((await runSenti(['classify', model, path, ...wrong])).exitCode).toBe(64);
    }
  });

  it('reads standard input and writes CSV', async () => {
    const run = await runSenti(['classify', model, '-', '--csv'], { input: lines });
    const rows = run.stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toBe('etiqueta,probabilidad,seguro');
    expect(rows[1]).toMatch(/^Positivo,(0\.\d+|1),(sí|no)$/);
  });

  it('ends a line at a line feed alone, as the other commands do', async () => {
    const text = 'uno\u2028dos\ntres\rcuatro\ncinco\r\nseis';
    const run = await runSenti(['classify', model, '-', '--json'], { input: text });
    expect((JSON.parse(run.stdout) as { predictions: unknown[] }).predictions).toHaveLength(4);
  });

  it('refuses a folder without a whole model', async () => {
    const empty = join(folder.path, 'empty');
    mkdirSync(empty);
    const run = await runSenti(['classify', empty, '-'], { input: lines });
    expect(run).toMatchObject({ exitCode: 65, stdout: '' });
    expect(run.stderr).toContain('card.json');
    expect(run.stderr).not.toMatch(/[{}]/);
  });
});

describe('senti inspect', () => {
  it('tells what a file holds', async () => {
    const run = await runSenti(['inspect', write('mixed.tsv', 'bien\t1\nmal\t0\nnada\nBIEN\t0\n'), '--json']);
    expect(JSON.parse(run.stdout)).toEqual({
      rows: 3,
      positives: 1,
      negatives: 2,
      duplicates: 1,
      conflicts: 1,
      problems: [
        { line: 3, code: 'row-without-tab', message: 'No hay tabulador entre el texto y la etiqueta.' },
      ],
      problemCounts: { 'row-without-tab': 1 },
      corpusSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      file: {
        format: 'delimited',
        delimiter: '\t',
        encoding: 'utf-8',
        textColumn: 1,
        labelColumn: 2,
        labels: 'binary',
        isPacked: false,
      },
      corpusBytes: 20,
      findings: [
        {
          code: 'too-few-rows',
          count: 1,
          lines: [],
          message: expect.stringContaining('al menos 10') as string,
        },
        { code: 'conflicting-labels', count: 1, lines: [[1, 4]], message: expect.any(String) as string },
        { code: 'duplicate-texts', count: 1, lines: [[1, 4]], message: expect.any(String) as string },
        { code: 'short-texts', count: 3, lines: [[1], [2], [4]], message: expect.any(String) as string },
      ],
    });
  });

  it('reads the columns that are named, and refuses a name that is none with those there are', async () => {
    const table = write('tabla.csv', 'Título;Opinión;Útil;Estrellas\r\nBien;"Mal; muy mal";sí;1\r\n');
    const run = await runSenti([
      ...['inspect', table, '--text-column', 'titulo', '--label-column', '3', '--json'],
    ]);
    expect(JSON.parse(run.stdout)).toMatchObject({ rows: 1, positives: 1, file: { textColumn: 1 } });
    const refused = await runSenti(['inspect', table, '--text-column', 'cuerpo']);
    expect(refused).toMatchObject({ exitCode: 65, stdout: '' });
    expect(refused.stderr).toContain('«Título», «Opinión», «Útil», «Estrellas»');
  });
});
