import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/product.ts';

/** Runs the command with a file system of 6 MB at `path` that nobody else sees. */
function runOnSmallDisk(path: string, command: string[]) {
  const script = 'mount -t tmpfs -o size=6m tmpfs "$0" && exec "$@"';
  return spawnSync('unshare', ['-rm', 'sh', '-c', script, path, ...command], {
    encoding: 'utf8',
    timeout: 60_000,
  });
}

using probe = temporaryFolder();
const mounts = runOnSmallDisk(probe.path, ['true']).status === 0;

it.skipIf(!mounts)(
  `a full disk refuses what it can't keep, loses nothing, and goes on once there is room, by itself or from the dead letters${mounts ? '' : ' (skipped: no file system can be mounted here)'}`,
  () => {
    using folder = temporaryFolder();
    const child = join(import.meta.dirname, '../support/full-disk-child.ts');
    const { stdout, stderr } = runOnSmallDisk(folder.path, [process.execPath, child, folder.path]);
    expect(stdout, stderr).not.toBe('');
    const said = JSON.parse(stdout) as {
      whileFull: { faults: string[]; state: string };
      stopped: { reason: { message: string } };
    };
    expect(said).toMatchObject({
      refused: { status: 507, code: 'disk-full' },
      kept: 'ready',
      again: 204,
      later: 'ready',
    });
    expect(said).toMatchObject({
      stopped: { state: 'failed', reason: { code: 'attempts-exhausted' } },
      letter: { queue: 'ingest', idFile: 'large.tsv', reason: 'disk-full', retryable: true },
      retried: 202,
      mended: { state: 'training', rows: 800 },
    });
    expect(said.stopped.reason.message).toMatch(
      /^Se ha intentado 3 veces .* no queda sitio en el disco del servidor: hacían falta 1(\.\d)? MB o más y hay 0\.\d libres/,
    );
    expect(said.whileFull.faults).toContain('DiskFullError');
    expect(said.whileFull.state).not.toBe('ready');
  },
  60_000,
);
