import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runNode } from './child-process.ts';

it.runIf(process.platform === 'linux')(
  "tells a process's own peak of memory, not that of its parent",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'senti-bench-'));
    try {
      const script = join(folder, 'empty.mjs');
      await writeFile(script, '');
      const alone = await runNode([script]);
      const held = Buffer.alloc(400_000_000, 1);
      const { use } = await runNode([script]);
      expect(held[399_999_999]).toBe(1);
      expect(use.peakRssBytes).toBeLessThan(alone.use.peakRssBytes! + 100_000_000);
      expect(use.peakRssBytes).toBeGreaterThan(20_000_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
