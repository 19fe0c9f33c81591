import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../../packages/platform/src/index.ts';
import type { DatasetDto, Problem } from '../../../packages/contract/src/index.ts';
import { noFaults, type Fault } from '../../support/faulty-process.ts';
import { inWorld, upload } from './in-world.ts';
import type { PromiseWorld } from './world.ts';

type MakeModel = Parameters<PromiseWorld['deliver']>[2];

async function dataset(world: PromiseWorld): Promise<DatasetDto> {
  return (await (await world.request('/v1/datasets/uno.tsv', {}))!.json()) as DatasetDto;
}

/** Lets the training of `uno.tsv` fail as often as it is tried. */
async function failTraining(world: PromiseWorld, makeModel: MakeModel): Promise<void> {
  for (let turn = 0; turn < 20 && (await dataset(world)).state !== 'failed'; turn++) {
    await world.deliver('training', noFaults, makeModel);
    await world.advance(10_000);
  }
  world.faults += 3; // the fault is in the work itself
}

const broken: MakeModel = () => Promise.reject(new RangeError('the engine is broken'));

const permanent: MakeModel = () => Promise.reject(new InvalidArgumentError('limit', 'is no number'));
const kinds: Fault[] = ['refuse', 'lose', 'die', 'die-after', 'hang'];

/** A training that stops at its first attempt, one of whose worker's calls met the fault; the calls made. */
async function stopTraining(
  world: PromiseWorld,
  model: Parameters<typeof upload>[1],
  at: [number, Fault][],
): Promise<string[]> {
  await upload(world, model, 'first');
  await world.deliver('ingest', noFaults);
  await world.deliver('training', { at: new Map(at) }, permanent);
  const calls = world.lastCalls;
  for (let look = 0; world.hangs() && look < 2; look++) await world.resume(0);
  for (let turn = 0; turn < 20 && (await dataset(world)).state !== 'failed'; turn++) {
    await world.advance(10_000);
    await world.upkeep();
    await world.deliver('training', noFaults, permanent);
  }
  world.faults += 3; // the fault is in the work itself
  return calls;
}

/** Tries a stopped training again by a request one of whose calls meets the fault; whether it made as many. */
async function retryMeeting(kind: Fault, call: number): Promise<boolean> {
  let faults = 0;
  await inWorld(async (world, model) => {
    await stopTraining(world, model, []);
    const [letter] = await world.deadLetters();
    const path = `/v1/dead-letters/training/${letter!.messageId}/retry`;
    const answer = await world.post(path, {}, { at: new Map([[call, kind]]) });
    faults = world.requestFaults;
    await world.settle();
    const { state } = await dataset(world);
    if (answer?.status === 202) expect(state).toBe('ready');
    else expect(['ready', 'failed']).toContain(state); // `checkPromise` looks for the letter
  });
  return faults > 0;
}

describe.each(kinds)('a fault “%s”', (kind) => {
  it('at any one call leaves a job that stops among the dead letters', async () => {
    let calls: string[] = [];
    await inWorld(async (world, model) => void (calls = await stopTraining(world, model, [])));
    expect(calls.length).toBeGreaterThan(8);
    for (const call of calls.keys()) {
      await inWorld(async (world, model) => {
        await stopTraining(world, model, [[call, kind]]);
        expect((await dataset(world)).state).toBe('failed');
      });
    }
  });

  it('at any one call of trying a dead letter again loses neither the letter nor the job', async () => {
    let calls = 0;
    while (await retryMeeting(kind, calls)) calls++;
    expect(calls).toBeGreaterThan(3);
  });
});

describe('a worker that dies', () => {
  it('alone, three times in one job, stops it', async () => {
    await inWorld(async (world, model) => {
      await upload(world, model, 'first');
      await world.deliver('ingest', noFaults);
      for (let death = 1; death <= 3; death++) {
        expect((await dataset(world)).state).toBe('training');
        await world.deliver('training', { at: new Map([[5, 'die']]) });
        await world.advance(30_000);
      }
      await world.deliver('training', noFaults);
      expect((await dataset(world)).reason?.code).toBe('attempts-exhausted');
      expect(await world.deadLetters()).toMatchObject([{ reason: 'worker-died', retryable: true }]);
    });
  });

  it('with all others, as when the machine stops, is no attempt of the job', async () => {
    await inWorld(async (world, model) => {
      await upload(world, model, 'first');
      await world.deliver('ingest', noFaults);
      for (let stop = 1; stop <= 5; stop++) {
        await world.deliver('training', { at: new Map([[5, 'die']]) });
        world.restart();
        await world.advance(30_000);
      }
      await world.deliver('training', noFaults);
      expect((await dataset(world)).state).toBe('ready');
    });
  });
});

describe('a job that stopped', () => {
  it('is told by the API with its reason, and tried again from there to its end', async () => {
    await inWorld(async (world, model) => {
      await upload(world, model, 'first');
      await world.deliver('ingest', noFaults);
      await failTraining(world, broken);
      expect((await dataset(world)).reason?.code).toBe('attempts-exhausted');
      const [letter, ...others] = await world.deadLetters();
      expect(others).toEqual([]);
      expect(letter).toMatchObject({
        queue: 'training',
        idFile: 'uno.tsv',
        reason: 'RangeError',
        retryable: true,
      });
      expect(letter?.message).toContain('3 veces');

      const path = `/v1/dead-letters/training/${letter!.messageId}/retry`;
      const unauthorized = await world.request(path, { method: 'POST', headers: { authorization: '' } });
      expect(unauthorized?.status).toBe(401);
      expect((await world.post(path, {}))?.status).toBe(202);
      expect(await dataset(world)).not.toHaveProperty('reason');
      expect(await world.deadLetters()).toEqual([]);
      expect((await world.post(path, {}))?.status).toBe(404);
      await world.deliver('training', noFaults);
      expect((await dataset(world)).state).toBe('ready');
    });
  });

  it('is tried again three times more, when somebody says so', async () => {
    await inWorld(async (world, model) => {
      await upload(world, model, 'first');
      await world.deliver('ingest', noFaults);
      await failTraining(world, broken);
      const [letter] = await world.deadLetters();
      await world.post(`/v1/dead-letters/training/${letter!.messageId}/retry`, {});
      const before = world.begun;
      await failTraining(world, broken);
      expect(world.begun - before).toBe(3);
      expect(await world.deadLetters()).toHaveLength(1);
    });
  });

  it('is none when its failure is permanent: it is not tried again by itself', async () => {
    await inWorld(async (world, model) => {
      await upload(world, model, 'first');
      await world.deliver('ingest', noFaults);
      await failTraining(world, () => Promise.reject(new InvalidArgumentError('limit', 'is no number')));
      expect(world.begun).toBe(1);
      expect((await dataset(world)).reason).toMatchObject({ code: 'not-repeatable' });
      expect(await world.deadLetters()).toMatchObject([{ reason: 'invalid-argument', retryable: true }]);
    });
  });

  it('hung: each attempt is stopped at its limit, and what hung can write no more', async () => {
    await inWorld(async (world, model) => {
      await upload(world, model, 'first');
      await world.deliver('ingest', noFaults);
      const hung: (() => void)[] = [];
      for (let attempt = 0; attempt < 3; attempt++) {
        const delivery = world.deliver('training', noFaults, async ({ signal, foldStore }) => {
          await new Promise<void>((resolve) => hung.push(resolve));
          expect(signal?.aborted).toBe(true);
          const outcome = { fold: 0, rows: [], probabilities: [], chosen: 'senti-linear' as const };
          await foldStore?.save({ ...outcome, candidates: [] }, 1);
          throw new RangeError('not reached');
        });
        while (hung.length === attempt) await world.advance(0);
        await world.advance(16 * 60_000);
        expect(await delivery).toBe(true);
        await world.advance(60_000);
      }
      world.faults += 3;
      const failed = await dataset(world);
      expect(failed.reason).toMatchObject({ code: 'attempts-exhausted' });
      expect(failed.reason?.message).toContain('sin avanzar');
      for (const wake of hung) wake();
      await world.advance(1000);
      expect(await dataset(world)).toEqual(failed);
    });
  });

  it('keeps nobody else waiting, nor does a message that is none of ours', async () => {
    await inWorld(async (world, model) => {
      for (const queue of ['ingest', 'training'] as const) {
        await world.platform.queues[queue].send('no message of ours');
        model.poisons++;
      }
      await upload(world, model, 'first');
      for (const queue of ['ingest', 'training'] as const) {
        await world.deliver(queue, noFaults);
        await world.deliver(queue, noFaults);
      }
      expect((await dataset(world)).state).toBe('ready');
      const letters = await world.deadLetters();
      expect(letters.map(({ retryable }) => retryable)).toEqual([false, false]);
      const refused = await world.post(`/v1/dead-letters/ingest/${letters[0]!.messageId}/retry`, {});
      expect(((await refused!.json()) as Problem).code).toBe('message-unknown');
    });
  });

  it('is none because a store fails a fifth of its calls', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      await inWorld(async (world, model) => {
        await upload(world, model, 'first');
        const rate = { share: 0.2, ports: ['blobs'], seed };
        for (const queue of ['ingest', 'training'] as const) {
          await world.deliver(queue, { at: new Map(), rate });
          await world.advance(10_000);
        }
        await world.settle();
        expect((await dataset(world)).state).toBe('ready');
      });
    }
  });
});
