import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { startEmulators, type Emulators } from '../../../packages/platform/src/aws/test-emulators.ts';
import { openEmulatedPlatform } from '../../support/emulated-platform.ts';
import { schedules } from './commands.ts';
import { inWorld } from './in-world.ts';

/** Schedules of a run; `SENTI_AWS_SCHEDULES=500` looks longer. */
const runs = Number(process.env['SENTI_AWS_SCHEDULES'] ?? 20);
const seed = Number(process.env['SENTI_SEED'] ?? 20_210_601);

let emulators: Emulators;

beforeAll(async () => {
  emulators = await startEmulators();
});
afterAll(() => emulators.stop());

const open = () => openEmulatedPlatform(emulators);

it(`keeps the promise on S3, SQS and DynamoDB in ${runs} schedules of faults`, async () => {
  await fc.assert(
    fc.asyncProperty(schedules, (commands) =>
      inWorld((real, model) => fc.asyncModelRun(() => ({ model, real }), commands), open),
    ),
    { numRuns: runs, seed },
  );
}, 1_200_000);
