import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPlatform, type EmbeddedPlatform, type EmbeddedPlatformOptions } from './platform.ts';

/** A platform for a test, in a folder of its own that `remove` takes away. */
export function openTestPlatform(options: Partial<EmbeddedPlatformOptions> = {}): {
  platform: EmbeddedPlatform;
  dataDir: string;
  unfinishedFiles: () => string[];
  remove: () => void;
} {
  const dataDir = options.dataDir ?? newDataDir();
  const platform = openEmbeddedPlatform({ baseUrl: 'http://senti.test', ...options, dataDir });
  return {
    platform,
    dataDir,
    unfinishedFiles: () => unfinishedFiles(dataDir),
    remove: () => {
      platform.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A path in the folder for temporary files, where nothing is yet. */
export function newDataDir(): string {
  return join(tmpdir(), `senti-platform-${randomUUID()}`);
}

/** The files of blobs that are being written, or whose writer died. */
export function unfinishedFiles(dataDir: string): string[] {
  const names = readdirSync(join(dataDir, 'tmp'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.part'));
}

/** A clock that stands until it is moved. */
export class FakeClock {
  ms = Date.parse('2026-03-01T12:00:00Z');
  nowMs(): number {
    return this.ms;
  }
}
