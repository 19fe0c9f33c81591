import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium: the system's, or the one that Playwright has installed; `undefined` when there is none. */
export function findChromium(): string | undefined {
  const wished = process.env['PLAYWRIGHT_CHROMIUM'];
  return [...(wished ? [wished] : []), ...systemPaths, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** `findChromium`, after installing one where there is none: Debian's when root, Playwright's otherwise. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found) return found;
  process.stdout.write('No Chromium here: installing one for the browser tests…\n');
  const install = (command: string, args: string[]) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install('apt-get', ['update', '-qq']);
    install('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!findChromium())
    install(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return findChromium();
}
