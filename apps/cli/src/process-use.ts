/** What this process has used since it started: wall and CPU seconds, bytes of memory at its peak. */
export function measureProcess(): { seconds: number; cpuSeconds: number; peakRssBytes: number } {
  const { user, system } = process.cpuUsage();
  return {
    seconds: performance.now() / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
  };
}
