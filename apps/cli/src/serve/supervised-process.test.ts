import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SupervisedProcess } from './supervised-process.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'senti-supervised-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function supervise(
  source: string,
  onDeath: (how: string) => void,
  onMessage: (message: unknown) => void = () => undefined,
): SupervisedProcess {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, source);
  const supervised = new SupervisedProcess({
    name: 'test',
    entry,
    env: () => ({ OWN: 'yes' }),
    silenceMs: 1200,
    onMessage,
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

it('has little memory held of what is dead', async () => {
  const told: unknown[] = [];
  const supervised = supervise(
    `process.on('disconnect', () => process.exit()); const { OWN, MALLOC_MMAP_THRESHOLD_ } = process.env;
     process.send({ flags: process.execArgv, OWN, MALLOC_MMAP_THRESHOLD_ });`,
    () => undefined,
    (message) => told.push(message),
  );
  await vi.waitUntil(() => told.length === 1, { timeout: 15_000 });
  await supervised.stop();
  expect(told).toEqual([
    {
      flags: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
      OWN: 'yes',
      MALLOC_MMAP_THRESHOLD_: '131072',
    },
  ]);
});
