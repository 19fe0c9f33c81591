import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFaults, type Fault } from '../../support/faulty-process.ts';
import { schedules } from './commands.ts';
import { inWorld, upload } from './in-world.ts';
import { checkServing } from './model.ts';
import { workQueues, type WorkQueue } from './world.ts';

/** Schedules of a run; `SENTI_SCHEDULES=2000` looks longer. */
const runs = Number(process.env['SENTI_SCHEDULES'] ?? 300);
const seed = Number(process.env['SENTI_SEED'] ?? 20_210_601);

it(`keeps the promise in ${runs} schedules of faults`, async () => {
  await fc.assert(
    fc.asyncProperty(schedules, (commands) =>
      inWorld((real, model) => fc.asyncModelRun(() => ({ model, real }), commands)),
    ),
    { numRuns: runs, seed },
  );
}, 600_000);

const kinds: Fault[] = ['refuse', 'lose', 'die', 'die-after', 'hang'];

/** The calls of a worker that takes a message of the queue and meets no fault. */
async function callsOf(queue: WorkQueue): Promise<string[]> {
  let calls: string[] = [];
  await inWorld(async (world, model) => {
    await upload(world, model, 'first');
    if (queue === 'training') await world.deliver('ingest', noFaults);
    await world.deliver(queue, noFaults);
    calls = world.lastCalls;
  });
  return calls;
}

describe.each(workQueues)('a fault at any one call of a worker of “%s”', (queue) => {
  it.each(kinds)('keeps the promise: “%s”', async (kind) => {
    const calls = await callsOf(queue);
    expect(calls.length).toBeGreaterThan(10);
    for (const call of calls.keys()) {
      await inWorld(async (world, model) => {
        await upload(world, model, 'first');
        if (queue === 'training') await world.deliver('ingest', noFaults);
        await world.deliver(queue, { at: new Map([[call, kind]]) });
        expect(world.faults).toBe(1);
        await checkServing(world);
      });
    }
  });
});

it('lets nobody else begin while a worker that hangs shows that it lives', async () => {
  await inWorld(async (world, model) => {
    await upload(world, model, 'first');
    await world.deliver('ingest', noFaults);
    const message = world.platform.messageAt(0)!;
    const corpusRead = 5; // receive, record, read, claim, pruning come before it
    await world.deliver('training', { at: new Map([[corpusRead, 'hang']]) });
    for (let look = 0; look < 10; look++) {
      await world.advance(look === 0 ? 70_000 : 7000);
      if (look === 0)
        expect(await world.deliver('training', noFaults), 'a message that is in work').toBe(false);
      await world.platform.queues.training.send(message.body);
      await world.deliver('training', noFaults);
    }
    expect(world.begun).toBe(0);
    await world.resume(0);
    expect(world.begun).toBe(1);
  });
});

it('lets a worker that lost its job write nothing, though the next has only claimed it', async () => {
  await inWorld(async (world, model) => {
    await upload(world, model, 'first');
    const firstWrite = 5; // after receive, record, claim, pruning, stat of the file
    await world.deliver('ingest', { at: new Map([[firstWrite, 'freeze']]) });
    expect(world.lastCalls.at(-1)).toBe('catalog.write');
    await checkServing(world);
    await world.advance(30_000);
    await world.deliver('ingest', { at: new Map([[firstWrite - 2, 'freeze']]) });
    await checkServing(world);
    await world.resume(0);
    await checkServing(world);
  });
});

it('keeps a message that comes early while its worker is at work, for that worker may die', async () => {
  await inWorld(async (world, model) => {
    await upload(world, model, 'first');
    await world.deliver('ingest', noFaults);
    await world.deliver('training', { at: new Map([[5, 'hang']]) });
    await world.platform.putOff(0, -20_000);
    expect(await world.deliver('training', noFaults)).toBe(true);
    expect(world.begun).toBe(0);
    world.restart();
    await world.settle();
    expect(world.begun).toBe(1);
  });
});

it('finds a job’s message again that the broker gave up on', async () => {
  await inWorld(async (world, model) => {
    await upload(world, model, 'first');
    for (let delivery = 0; delivery < 12; delivery++) {
      await world.deliver('ingest', { at: new Map([[1, 'die']]) });
      await world.advance(30_000);
    }
    expect(await world.deadLetters()).toHaveLength(1);
  });
});

it('promotes a model once, though a worker that lost its job wakes up after the next model', async () => {
  await inWorld(async (world, model) => {
    await upload(world, model, 'first');
    await world.deliver('ingest', noFaults);
    const calls = await callsOf('training');
    await world.deliver('training', { at: new Map([[calls.lastIndexOf('catalog.read'), 'freeze']]) });
    await world.advance(30_000);
    await world.deliver('training', noFaults);
    await upload(world, model, 'second');
    for (const queue of workQueues) await world.deliver(queue, noFaults);
    await world.resume(0);
    const [registered] = await checkServing(world);
    expect(registered?.history.map(({ modelId }) => modelId)).toEqual(
      registered?.versions.map(({ modelId }) => modelId),
    );
  });
});
