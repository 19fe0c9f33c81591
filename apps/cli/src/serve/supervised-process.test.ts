import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SupervisedProcess } from './supervised-process.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'senti-supervised-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function supervise(source: string, onDeath: (how: string) => void): SupervisedProcess {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, source);
  const supervised = new SupervisedProcess({
    name: 'test',
    entry,
    env: () => ({}),
    silenceMs: 1200,
    onDeath,
  });
  supervised.start();
  return supervised;
}

it('kills a process that hangs, and starts it again', async () => {
  const deaths: string[] = [];
  const supervised = supervise(`process.send('alive'); for (;;);`, (how) => deaths.push(how));
  await vi.waitUntil(() => deaths.length === 2, { timeout: 15_000 });
  await supervised.stop();
  expect(deaths).toEqual(['no daba señales de vida', 'no daba señales de vida']);
});

it('leaves one alone that shows that it lives', async () => {
  const deaths: string[] = [];
  const supervised = supervise(
    `process.on('disconnect', () => process.exit()); setInterval(() => process.send('alive'), 100);`,
    (how) => deaths.push(how),
  );
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await supervised.stop();
  expect(deaths).toEqual([]);
});
