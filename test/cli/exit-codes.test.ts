import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSenti } from '../support/processes.ts';
import { temporaryFolder } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => (folder = temporaryFolder()));
afterAll(() => folder[Symbol.dispose]());

describe('exit codes', () => {
  it.each([
    [[], 64],
    [['--help'], 0],
    [['train', '--help'], 0],
    [['dance'], 64],
    [['train'], 64],
    [['train', 'x.tsv'], 64],
    [['train', 'x.tsv', '--out', 'y', '--sneed', '1'], 64],
    [['train', 'x.tsv', '--out', 'y', '--folds', '1'], 64],
    [['train', '/nowhere/x.tsv', '--out', 'y'], 65],
    [['inspect', '/nowhere/x.tsv'], 65],
    [['train', 'x.tsv', '--out', 'y', '--candidate', 'senti-linear'], 65],
  ])('%j ends with %i', async (args, exitCode) => {
    const run = await runSenti(args);
    expect(run.exitCode).toBe(exitCode);
    expect((exitCode === 0 ? run.stdout : run.stderr + run.stdout).length).toBeGreaterThan(0);
  });

  it.each([
    [['inspect', 'x.tsv', '--jsn'], 'No existe la opción «--jsn».'],
    [['inspect', 'x.tsv', '--json=1'], 'La opción «--json» no lleva valor.'],
    [['train', 'x.tsv', '--seed'], 'A la opción «--seed» le falta su valor.'],
    [['doctor', 'x.tsv'], 'Sobra «x.tsv».'],
  ])('says of %j, in Spanish, what is wrong', async (args, message) => {
    const { stderr } = await runSenti(args);
    expect(stderr.split('\n')[0]).toBe(message);
  });

  it('makes no folder for a model of a file that is refused', async () => {
    const bad = join(folder.path, 'bad.tsv');
    writeFileSync(bad, 'una fila sin etiqueta');
    const out = join(folder.path, 'model');
    expect((await runSenti(['train', bad, '--out', out])).exitCode).toBe(65);
    expect(existsSync(out)).toBe(false);
  });

  it('names the line of binary noise, and puts nothing on stdout', async () => {
    const noise = join(folder.path, 'noise.bin');
    writeFileSync(
      noise,
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 193 + 7) % 256),
    );
    const run = await runSenti(['inspect', noise, '--json']);
    expect(run).toMatchObject({ exitCode: 65, stdout: '' });
    expect(run.stderr).toMatch(/línea \d+/);
  });
});
