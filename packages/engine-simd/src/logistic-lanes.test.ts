import { createHash } from 'node:crypto';
import {
  createRandom,
  createTypedArrayEngine,
  type LogisticData,
  type LogisticFit,
  type LogisticTask,
} from '@senti/classifier';
import { analyzeTexts, sentiEs1 } from '@senti/vectorizer';
import { describe, expect, it, vi } from 'vitest';
import { createKernelPool } from './kernel.ts';
import { createKernelEngine } from './simd-engine.ts';

const kernels = createKernelPool();
const engine = createKernelEngine({ kernels });
const oracle = createTypedArrayEngine();

const rowCount = 300;
const columnCount = 120;

/** Rows of some columns each, of which the lower ones praise. */
function createData(Columns: typeof Uint16Array | typeof Uint32Array = Uint16Array): LogisticData {
  const random = createRandom(1, 'logistic-lanes');
  const labels = Uint8Array.from({ length: rowCount }, (_, row) => row % 2);
  const rowOffsets = new Uint32Array(rowCount + 1);
  const columns: number[] = [];
  labels.forEach((label, row) => {
    const own = new Set<number>();
    const size = row === 7 ? 0 : 3 + random.below(20);
    while (own.size < size) {
      const side = random.below(3) === 0 ? 1 - label : label;
      own.add(side === 1 ? random.below(columnCount / 2) : columnCount / 2 + random.below(columnCount / 2));
    }
    columns.push(...own);
    rowOffsets[row + 1] = columns.length;
  });
  const terms = Array.from({ length: columnCount }, (_, column) => `t${column}`);
  return { matrix: { rowOffsets, columns: Columns.from(columns), terms }, labels, C: 10, tolerance: 1e-4 };
}

const data = createData();
const groupedTexts = [
  'muy buena comida',
  'comida horrible',
  '',
  'bueno, buenísimo y bonito',
  'mala malísima comida',
];

/** A task of nine tenths of the rows and of most columns. */
function taskOf(fold: number, change: Partial<LogisticTask> = {}): LogisticTask {
  const known = Uint32Array.from({ length: columnCount }, (_, column) => column).filter(
    (column) => column % 10 !== fold,
  );
  return {
    rows: Uint32Array.from({ length: rowCount }, (_, row) => row).filter((row) => row % 10 !== fold),
    known,
    factors: Float64Array.from(known, (column) => 0.2 + (column % 7) / 4),
    keepsDual: true,
    ...change,
  };
}

const fitAll = (tasks: readonly LogisticTask[], of = data) =>
  Promise.all(tasks.map((task) => engine.fitLogistic(of, task)));

function expectNear(found: LogisticFit, expected: LogisticFit): void {
  expect(Math.abs(found.intercept - expected.intercept)).toBeLessThan(2e-3);
  expect(found.weights.length).toBe(expected.weights.length);
  found.weights.forEach((weight, at) => expect(Math.abs(weight - expected.weights[at]!)).toBeLessThan(5e-3));
  Array.from(found.dual!.logits).forEach((logit, at) =>
    expect(Math.abs(logit - expected.dual!.logits[at]!)).toBeLessThan(5e-3),
  );
}

describe('logistic regressions side by side', () => {
  const tasks = Array.from({ length: 11 }, (_, fold) => taskOf(fold));

  it('come to what the typed arrays come to, whether columns take 16 bits or 32', async () => {
    const expected = await Promise.all(tasks.map((task) => oracle.fitLogistic(data, task)));
    expect(Math.max(...expected[0]!.weights)).toBeGreaterThan(1); // something to compare
    const narrow = await fitAll(tasks);
    narrow.forEach((fit, at) => expectNear(fit, expected[at]!));
    expect(await fitAll(tasks, createData(Uint32Array))).toEqual(narrow);
  });

  it('come to the same bits where rows are of groups', async () => {
    const grouped = analyzeTexts(groupedTexts, sentiEs1, { mostEntries: 0 }).chars;
    const flat = analyzeTexts(groupedTexts, sentiEs1).chars;
    expect(grouped.groups).toBeDefined();
    const known = Uint32Array.from(flat.terms.keys());
    const all = {
      rows: Uint32Array.from(groupedTexts.keys()),
      known,
      factors: Float64Array.from(known, () => 1),
      keepsDual: true,
    };
    const labels = Uint8Array.from(groupedTexts, (_text, row) => row % 2);
    const [a, b] = await Promise.all(
      [grouped, flat].map((matrix) => engine.fitLogistic({ ...data, matrix, labels }, all)),
    );
    expect(a).toEqual(b);
    expectNear(a!, await oracle.fitLogistic({ ...data, matrix: grouped, labels }, all));
  });

  it('come to the same bits alone and beside any others', async () => {
    const together = await fitAll(tasks);
    const [alone] = await fitAll([tasks[4]!]);
    const [among] = await fitAll([
      tasks[4]!,
      tasks[9]!,
      taskOf(2, { known: Uint32Array.of(3), factors: Float64Array.of(9) }),
    ]);
    expect(alone).toEqual(together[4]);
    expect(among).toEqual(together[4]);
  });

  it('start where a fit of nearly the same rows ended, and end where they would without', async () => {
    const [near] = await fitAll([taskOf(3)]);
    const [cold, warm] = await fitAll([taskOf(5), taskOf(5, { start: near!.dual })]);
    expectNear(warm!, cold!);
    expect(warm).not.toEqual(cold);
  });

  it('keep no number a row for tasks from which none goes on', async () => {
    const [kept, released] = await fitAll([taskOf(3), taskOf(3, { keepsDual: false })]);
    const { dual, ...rest } = kept!;
    expect(dual!.logits).toHaveLength(dual!.rows.length);
    expect(released).toEqual(rest);
  });

  it('keep tasks apart whose data differ', async () => {
    const other: LogisticData = { ...data, C: 0.1 };
    const [a, b] = await Promise.all([
      engine.fitLogistic(data, tasks[0]!),
      engine.fitLogistic(other, tasks[0]!),
    ]);
    expectNear(a, await oracle.fitLogistic(data, tasks[0]!));
    expectNear(b, await oracle.fitLogistic(other, tasks[0]!));
    expect(Math.max(...b.weights)).toBeLessThan(Math.max(...a.weights) / 2);
  });

  it('give on every machine the bytes that they gave when this test was written', async () => {
    // A change of these is a change of every model: it needs a new code version.
    const [{ weights, intercept }] = (await fitAll([taskOf(1)])) as [LogisticFit];
    const hash = createHash('sha256').update(weights).update(Float64Array.of(intercept)).digest('hex');
    expect(hash.slice(0, 16)).toMatchInlineSnapshot(`"4ff85205b8824cc6"`);
  });

  it('are given up when their signal is aborted, those of others not', async () => {
    const stop = new AbortController();
    const aborted = engine.fitLogistic(data, taskOf(0), { signal: stop.signal });
    const beside = engine.fitLogistic(data, taskOf(0));
    stop.abort(new RangeError('enough'));
    await expect(aborted).rejects.toThrow('enough');
    expect(await beside).toEqual((await fitAll([taskOf(0)]))[0]);
  });

  it('tell each asker after each pass, once', async () => {
    const own = vi.fn();
    const onPass = vi.fn();
    await engine.fitLogistic(data, taskOf(0), { onPass: own });
    await Promise.all([0, 0].map((fold) => engine.fitLogistic(data, taskOf(fold), { onPass })));
    expect(own.mock.calls.length).toBeGreaterThan(1);
    expect(onPass).toHaveBeenCalledTimes(own.mock.calls.length);
  });

  it('walk along the rows once a pass for all of them', async () => {
    let walks = 0;
    const counting: typeof kernels = {
      ...kernels,
      async take() {
        const kernel = await kernels.take();
        const descendRows: typeof kernel.calls.descendRows = (...args) => {
          walks++;
          kernel.calls.descendRows(...args);
        };
        return { ...kernel, calls: { ...kernel.calls, descendRows } };
      },
    };
    const counted = createKernelEngine({ kernels: counting });
    await counted.fitLogistic(data, taskOf(0));
    const alone = walks;
    walks = 0;
    await Promise.all(Array.from({ length: 8 }, () => counted.fitLogistic(data, taskOf(0))));
    expect(walks).toBe(alone);
  });
});
