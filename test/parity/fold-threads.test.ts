import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultTrainingOptions } from '../../packages/contract/src/index.ts';
import { createSimdEngine } from '../../packages/engine-simd/src/index.ts';
import { createFoldThreads } from '../../packages/fold-threads/src/index.ts';
import { createFoldRunner } from '../../packages/pipeline/src/folds/fold-runner.ts';
import type { FoldMaterial, FoldOutcome } from '../../packages/pipeline/src/folds/index.ts';
import { nothingOutside } from '../../packages/pipeline/src/outside.ts';
import { prepareTraining } from '../../packages/pipeline/src/prepare-training.ts';
import { tinyDataset } from '../../packages/pipeline/src/test-corpus.ts';

const names = ['senti-linear', 'senti-net', 'thesis-mlp'] as const;
const threads = createFoldThreads({ threads: 2, worthSeconds: 0 });
const folds = [0, 1, 2, 3];

async function prepareTiny() {
  const dataset = await tinyDataset();
  const fold = Uint16Array.from(dataset.reviews, (_review, row) => row % 4);
  return prepareTraining({
    dataset,
    names,
    plan: { kind: 'folds', fold, count: 4 },
    options: { ...defaultTrainingOptions, epochs: 3 },
    outside: nothingOutside,
    engine: createSimdEngine(),
    threads,
  });
}

/** Starts threads on all folds, of which this thread takes none. */
function startTeam(material: FoldMaterial, signal?: AbortSignal) {
  const outcomes: FoldOutcome[] = [];
  const onOutcome = (outcome: FoldOutcome) => void outcomes.push(outcome);
  return { outcomes, team: threads.start(material, folds, { seconds: 1, signal, onOutcome }) };
}

describe('folds in threads', () => {
  it('come to what they come to in this thread, by every candidate', async () => {
    const { material, corpus } = await prepareTiny();
    expect(material.words.columns.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(material.outside!.blocks[0]!.block.weights[0]!.buffer).toBeInstanceOf(SharedArrayBuffer);
    const { outcomes, team } = startTeam(material);
    expect(team.size).toBe(2);
    await team.finished;
    await team.close();
    const here = createFoldRunner(material, corpus.engine, corpus);
    const expected = await Promise.all(folds.map((fold) => here.run(fold)));
    expect(outcomes.sort((a, b) => a.fold - b.fold)).toEqual(expected);
    expect(team.take()).toBeUndefined();
  });

  it('fail with what went wrong in there', async () => {
    const { material } = await prepareTiny();
    const { team } = startTeam({ ...material, counts: undefined });
    await expect(team.finished).rejects.toMatchObject({
      code: 'fold-thread-failed',
      cause: expect.any(TypeError) as unknown,
    });
    await team.close();
  });

  it('end when their signal is aborted', async () => {
    const { material } = await prepareTiny();
    const stop = new AbortController();
    const { team, outcomes } = startTeam({ ...material, epochs: 1_000_000 }, stop.signal);
    setTimeout(() => stop.abort(new RangeError('enough')), 50);
    await expect(team.finished).rejects.toThrow('enough');
    await team.close();
    expect(outcomes).toEqual([]);
  });

  it('are taken by threads that were readied, of which one more would not keep a process alive', async () => {
    const { material } = await prepareTiny();
    const ready = createFoldThreads({ threads: 2 });
    ready.prepare(2, 'simd');
    const outcomes: FoldOutcome[] = [];
    const onOutcome = (outcome: FoldOutcome) => void outcomes.push(outcome);
    const team = ready.start(material, folds, { seconds: 0.5, onOutcome });
    expect(team.size).toBe(1); // the other one is left over
    await team.finished;
    await team.close();
    expect(outcomes.map(({ fold }) => fold)).toEqual(folds);
    const door = join(import.meta.dirname, '../../packages/fold-threads/src/index.ts');
    const script = `import { createFoldThreads } from ${JSON.stringify(pathToFileURL(door).href)};
      createFoldThreads({ threads: 1 }).prepare(1, 'simd');`;
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
    const { status, stderr } = spawnSync(process.execPath, args, { timeout: 20_000, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('are worked out here alone where a thread is not worth while, or has not the engine', async () => {
    const { material } = await prepareTiny();
    const onOutcome = () => undefined;
    const small = createFoldThreads({ threads: 2 }).start(material, folds, { seconds: 1, onOutcome });
    const foreign = threads.start({ ...material, engine: 'tfjs-cpu' }, folds, { seconds: 1, onOutcome });
    const single = threads.start(material, [3], { seconds: 1, onOutcome });
    expect([small.size, foreign.size, single.size]).toEqual([0, 0, 0]);
    expect([single.take(), single.take()]).toEqual([3, undefined]);
  });
});
