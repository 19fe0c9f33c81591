import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPlatform, type EmbeddedPlatform } from '@senti/platform';

/** For tests: an embedded platform in a folder of its own, which goes when it is closed. */
export function openTestPlatform(): EmbeddedPlatform {
  const dataDir = mkdtempSync(join(tmpdir(), 'senti-pipeline-'));
  const platform = openEmbeddedPlatform({ dataDir, baseUrl: 'http://senti.test' });
  return {
    ...platform,
    close() {
      platform.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
