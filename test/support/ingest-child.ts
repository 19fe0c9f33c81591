import { readFileSync } from 'node:fs';
import { ingestUpload } from '../../packages/pipeline/src/index.ts';
import { openAwsPlatform, readAwsSettings } from '../../packages/platform/src/aws/index.ts';
import { openEmbeddedPlatform, systemClock } from '../../packages/platform/src/index.ts';

/** On Linux `maxRSS` begins with what the process had that started this one, which may hold a whole emulator. */
function peakKib(maxRss: number): number {
  if (process.platform !== 'linux') return maxRss;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

/** Run with the key of an upload: ingests it as a worker does, and says in one line of JSON what that took. */
const { env, argv } = process;
const platform =
  env['SENTI_PLATFORM'] === 'aws'
    ? openAwsPlatform(readAwsSettings(env))
    : openEmbeddedPlatform({ dataDir: env['SENTI_DATA_DIR']!, baseUrl: '' });
const startedAtMs = performance.now();
const outcome = await ingestUpload(
  {
    blobs: platform.blobs,
    catalog: platform.catalog,
    clock: systemClock,
    worker: { workerId: 'ingest', supervisorId: 'ingest' },
    leaseMs: 60_000,
    signal: new AbortController().signal,
  },
  { type: 'upload-created', key: argv[2] },
);
const seconds = (performance.now() - startedAtMs) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ outcome, seconds, cpuSeconds, peakRssBytes: peakKib(maxRSS) * 1024 }));
platform.close();
