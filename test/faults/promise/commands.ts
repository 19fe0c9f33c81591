import fc from 'fast-check';
import type { UploadGrant } from '../../../packages/contract/src/index.ts';
import { noFaults, type Fault, type FaultSchedule } from '../../support/faulty-process.ts';
import { checkServing, contentNames, contents, type PromiseModel } from './model.ts';
import { workQueues, type PromiseWorld } from './world.ts';

type Command = fc.AsyncCommand<PromiseModel, PromiseWorld>;

const idFiles = ['uno.tsv', 'dos.tsv'];
/** Calls of the longest handler, about. */
const calls = 45;
const kinds: Fault[] = ['refuse', 'lose', 'die', 'die-after', 'hang', 'freeze'];

const schedule: fc.Arbitrary<FaultSchedule> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(noFaults) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.nat(calls), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 2 })
      .map((faults) => ({ at: new Map(faults) })),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1 }).map((seed) => ({
      at: new Map<number, Fault>(),
      rate: { share: 0.2, ports: ['blobs'], seed },
    })),
  },
  { weight: 1, arbitrary: fc.nat(calls).map((fullFrom) => ({ at: new Map<number, Fault>(), fullFrom })) },
);

function toText({ at, rate, fullFrom }: FaultSchedule): string {
  const faults = [...at].map(([call, fault]) => `${fault} at ${call}`);
  if (rate) faults.push(`blobs fail, seed ${rate.seed}`);
  if (fullFrom !== undefined) faults.push(`disk full from ${fullFrom}`);
  return faults.join(', ');
}

type Act = (model: PromiseModel, world: PromiseWorld) => Promise<void>;

function command(text: string, act: Act): Command {
  return {
    check: () => true,
    run: async (model, world) => {
      await act(model, world);
      await checkServing(world);
    },
    toString: () => text,
  };
}

const queue = fc.constantFrom(...workQueues);

/** A person asks for a form and posts a file by it, once or twice. */
const upload = fc
  .record({
    idFile: fc.constantFrom(...idFiles),
    content: fc.constantFrom(...contentNames),
    asking: schedule,
    posting: schedule,
    posts: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ idFile, content, asking, posting, posts }) =>
    command(
      `upload ${content} as ${idFile} ×${posts} (${toText(asking)}; ${toText(posting)})`,
      async (model, world) => {
        const granted = await world.post('/v1/datasets', { idFile }, asking);
        if (granted?.status !== 201) return;
        const { upload: form } = (await granted.json()) as UploadGrant;
        const asked = { content, isAcknowledged: false };
        model.uploads.set(form.fields['key']!, asked);
        for (let post = 0; post < posts; post++) {
          const taken = await world.postFile(form, contents[content], post === 0 ? posting : noFaults);
          asked.isAcknowledged ||= taken;
        }
      },
    ),
  );

const ask = fc
  .record({ idFile: fc.constantFrom(...idFiles), seed: fc.integer({ min: 2, max: 3 }), faults: schedule })
  .map(({ idFile, seed, faults }) =>
    command(`ask for ${idFile}, seed ${seed} (${toText(faults)})`, async (model, world) => {
      const answer = await world.post('/v1/trainings', { idFile, seed }, faults);
      if (answer?.status !== 202) return;
      const { trainingId } = (await answer.json()) as { trainingId: string };
      model.acknowledgedTrainings.add(trainingId);
    }),
  );

const deliver = fc.record({ name: queue, faults: schedule }).map(({ name, faults }) =>
  command(`deliver ${name} (${toText(faults)})`, async (_model, world) => {
    await world.deliver(name, faults);
  }),
);

const upkeep = schedule.map((faults) =>
  command(`upkeep (${toText(faults)})`, (_model, world) => world.upkeep(faults)),
);

const prune = schedule.map((faults) =>
  command(`prune (${toText(faults)})`, (_model, world) => world.prune(faults)),
);

const duplicate = fc.nat(100).map((place) =>
  command(`duplicate message ${place}`, async (model, { platform }) => {
    const message = platform.messageAt(place);
    if (!message) return;
    if (typeof message.body === 'string') model.poisons++;
    await platform.queues[message.queue].send(message.body);
  }),
);

const putOff = fc
  .record({ place: fc.nat(100), delayMs: fc.integer({ min: 1, max: 15_000 }) })
  .map((late) =>
    command(`message ${late.place} comes ${late.delayMs} ms later`, (_model, { platform }) =>
      platform.putOff(late.place, late.delayMs),
    ),
  );

const poison = queue.map((name) =>
  command(`poison in ${name}`, async (model, { platform }) => {
    model.poisons++;
    await platform.queues[name].send('no message of ours');
  }),
);

const retry = fc.record({ choice: fc.nat(100), faults: schedule }).map(({ choice, faults }) =>
  command(`retry letter ${choice} (${toText(faults)})`, async (_model, world) => {
    const letters = await world.deadLetters();
    const stopped = letters.filter(({ retryable }) => retryable);
    const letter = stopped[choice % Math.max(1, stopped.length)];
    if (letter) await world.post(`/v1/dead-letters/${letter.queue}/${letter.messageId}/retry`, {}, faults);
  }),
);

const resume = fc
  .nat(100)
  .map((choice) => command(`resume ${choice}`, (_model, world) => world.resume(choice)));

const restart = fc.constant(
  command('restart', (_model, world) => {
    world.restart();
    return Promise.resolve();
  }),
);

const wait = fc
  .integer({ min: 1, max: 15_000 })
  .map((ms) => command(`wait ${ms} ms`, (_model, world) => world.advance(ms)));

/** A schedule of the world: uploads, trainings, deliveries and what may befall them. */
export const schedules = fc.commands(
  [
    upload,
    ask,
    deliver,
    deliver,
    deliver,
    upkeep,
    prune,
    duplicate,
    putOff,
    poison,
    retry,
    resume,
    restart,
    wait,
  ],
  { size: 'max', maxCommands: 30 },
);
