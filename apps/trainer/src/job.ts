import { createSimdEngine } from '@senti/engine-simd';
import { openAwsPlatform, readAwsSettings, requireSetting } from '@senti/platform/aws';
import { trainLarge } from './train-large.ts';

/**
 * Entry of the container: trains corpora too large for Lambda, as queue `training-large` asks for them, until it is
 * told to stop (SIGTERM).
 */
const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());

requireSetting(process.env, 'SENTI_TRAINING_LARGE_QUEUE_URL');
const platform = openAwsPlatform(readAwsSettings(process.env));
await trainLarge({
  ...platform,
  queues: { ...platform.queues, 'training-large': platform.queue('training-large') },
  engine: createSimdEngine(),
  leaseMs: 60_000,
  signal: stop.signal,
  onError: (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${JSON.stringify({ level: 'error', event: 'training-failed', error: text })}\n`);
  },
});
platform.close();
