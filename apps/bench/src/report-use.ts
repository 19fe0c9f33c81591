import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Entry, imported before a script: at its end, CPU seconds of all its threads and peak memory go to descriptor 3. */
const reportTo = 3;

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const use = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakRssBytes: maxRSS * 1024 };
    writeSync(reportTo, JSON.stringify(use));
  });
}
