import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../errors.ts';
import { acquireLock } from './os-lock.ts';
import { spawnChild } from './spawn-child.ts';
import { newDataDir } from './test-platform.ts';

describe('a lock of the operating system', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = newDataDir();
    mkdirSync(folder, { recursive: true });
    path = join(folder, 'worker.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has one holder in a process, and another after its release', () => {
    const lock = acquireLock(path);
    expect(lock).toBeDefined();
    expect(acquireLock(path)).toBeUndefined();

    lock?.release();
    lock?.release();
    const next = acquireLock(path);
    expect(next).toBeDefined();
    next?.release();
  });

  it('is kept by a holder whose process asked for it in vain', async () => {
    const lock = acquireLock(path);
    expect(acquireLock(path)).toBeUndefined();
    expect(await spawnChild('lock', folder).ended()).toEqual(['refused']);
    lock?.release();
  });

  it('is none where its file cannot be', () => {
    expect(() => acquireLock(join(folder, 'no such folder', 'worker.lock'))).toThrow(StoreUnavailableError);
  });

  it('is dropped by the kernel when its process is killed', async () => {
    const child = spawnChild('lock', folder);
    expect(await child.next()).toBe('locked');
    expect(acquireLock(path)).toBeUndefined();

    await child.kill();
    const lock = acquireLock(path);
    expect(lock).toBeDefined();
    lock?.release();
  });
});
