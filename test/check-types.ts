import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Entry: `tsc` over each runtime's slice, and svelte-check over the page. Each slice has its own globals. */
const root = join(import.meta.dirname, '..');
const slices = globSync(
  ['packages/*/tsconfig.json', 'apps/*/tsconfig*.json', 'infra/tsconfig.json', 'tsconfig.test.json'],
  {
    cwd: root,
  },
);
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const svelteCheck = join(root, 'node_modules/svelte-check/bin/svelte-check');

const commands = [
  ...slices.filter((slice) => slice !== 'apps/web/tsconfig.json').map((slice) => [tsc, '--project', slice]),
  [
    svelteCheck,
    '--workspace',
    'apps/web',
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ],
];
let failures = 0;
for (const command of commands) {
  const run = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (run.status === 0) continue;
  failures++;
  process.stderr.write(`${command.slice(1).join(' ')}\n${run.stdout}${run.stderr}\n`);
}
process.exit(failures === 0 ? 0 : 1);
