import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Entry, imported before a script: at its end, CPU seconds of all its threads and peak memory go to descriptor 3. */
const reportTo = 3;

/** Linux tells a process's own peak; `maxRSS` begins with that of whoever started it, which may be more. */
function peakBytes(maxRssKilobytes: number): number {
  if (process.platform !== 'linux') return maxRssKilobytes * 1024;
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return (own === undefined ? maxRssKilobytes : Number(own)) * 1024;
}

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const use = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakRssBytes: peakBytes(maxRSS) };
    writeSync(reportTo, JSON.stringify(use));
  });
}
