import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';

/**
 * Entry: all that `npm test` holds the project to. Each house check counts as one test; the last line
 * says how many tests passed and failed.
 */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'senti-verify-'));
const bin = (path: string) => join(root, 'node_modules', path);

const houseChecks: [name: string, args: string[]][] = [
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  [
    'boundaries',
    [
      bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'packages',
      'apps',
      'infra/src',
      'test',
    ],
  ],
  ['types', ['test/check-types.ts']],
  ['unused', [bin('knip/bin/knip.js')]],
];

/** The command's exit code; its output is shown, at once or (`quiet`) only when it fails. */
function run(
  args: string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {},
) {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      if (exitCode !== 0) process.stdout.write(Buffer.concat(output));
      resolve(exitCode ?? 1);
    });
  });
}

async function runHouseCheck([name, args]: [string, string[]]): Promise<Tally> {
  const startedAtMs = performance.now();
  const isFine = (await run(args, { quiet: true })) === 0;
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  process.stdout.write(`${isFine ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 };
}

async function runUnitTests(): Promise<Tally> {
  const report = join(reports, 'vitest.json');
  const exitCode = await run([
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(report) as
    { numPassedTests: number; numFailedTests: number; numPendingTests: number } | undefined;
  return toTally(exitCode, {
    passed: counts?.numPassedTests ?? 0,
    failed: counts?.numFailedTests ?? 0,
    skipped: counts?.numPendingTests ?? 0,
  });
}

async function runBrowserTests(): Promise<Tally> {
  const chromium = ensureChromium();
  if (!chromium) {
    process.stdout.write('✗ no Chromium could be found or installed: the browser tests cannot run\n');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const exitCode = await run(
    [
      bin('@playwright/test/cli.js'),
      'test',
      '--config',
      'test/e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    { env },
  );
  const { stats } = (readReport(report) ?? {}) as {
    stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return toTally(exitCode, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  });
}

/** A runner that failed without a failed test (a file that does not load, say) is itself a failure. */
function toTally(exitCode: number, counts: Tally): Tally {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // the runner ended before it wrote one; its exit code says so
  }
}

const tallies: Tally[] = [];
for (const check of houseChecks) tallies.push(await runHouseCheck(check));
tallies.push(await runUnitTests());
const built = await run(['apps/web/build-when-stale.ts']);
tallies.push({ passed: built === 0 ? 1 : 0, failed: built === 0 ? 0 : 1, skipped: 0 });
tallies.push(await runBrowserTests());
rmSync(reports, { recursive: true, force: true });

const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
if (sum('skipped') > 0) process.stdout.write(`${sum('skipped')} skipped: their titles say why\n`);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exit(sum('failed') === 0 ? 0 : 1);
