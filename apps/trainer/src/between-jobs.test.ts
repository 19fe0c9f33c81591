import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BetweenJobs } from './between-jobs.ts';

it('lets jobs run side by side, and what must be alone never beside one', async () => {
  const anyStep = fc.record({
    isJob: fc.boolean(),
    fails: fc.boolean(),
    turns: fc.nat(3),
    pause: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
      const between = new BetweenJobs();
      const running = { jobs: 0, alone: 0 };
      const faults: string[] = [];
      const work = (kind: keyof typeof running, turns: number, fails: boolean) => async () => {
        running[kind]++;
        for (let turn = 0; turn <= turns; turn++) {
          if (running.alone > 0 && running.jobs + running.alone > 1) faults.push(`beside ${kind}`);
          await sleep(0);
        }
        running[kind]--;
        if (fails) throw new TypeError('failed on purpose');
        return turns;
      };
      const results = [];
      for (const { isJob, fails, turns, pause } of steps) {
        const begun = isJob
          ? between.job(work('jobs', turns, fails))
          : between.tryAlone(work('alone', turns, fails));
        results.push(begun.catch(() => 'failed'));
        if (pause) await sleep(0);
      }
      const ended = await Promise.all(results);
      steps.forEach(({ isJob, fails, turns }, index) => {
        const fates = isJob ? [fails ? 'failed' : turns] : [false, fails ? 'failed' : true];
        expect(fates).toContain(ended[index]);
      });
      expect(faults).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('begins nothing alone beside a job, and does so once the job has ended', async () => {
  const between = new BetweenJobs();
  const held = Promise.withResolvers<undefined>();
  const job = between.job(() => held.promise);
  expect(await between.tryAlone(() => Promise.resolve())).toBe(false);
  held.resolve(undefined);
  await job;
  expect(await between.tryAlone(() => Promise.resolve())).toBe(true);
});
