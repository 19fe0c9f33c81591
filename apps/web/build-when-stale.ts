import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';

/** Entry: builds the web app unless the last build was made from the very same sources. */
const root = join(import.meta.dirname, '../..');
const output = join(import.meta.dirname, 'dist');
const stampFile = join(output, '.sources');
const sources = [
  'apps/web',
  'packages/vectorizer',
  'packages/classifier',
  'packages/dataset',
  'packages/contract',
  'packages/engine-tfjs',
  'pnpm-lock.yaml',
];
const generated = new Set(['node_modules', 'dist', 'dev-dist']);

const stamp = hashSources();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  process.stdout.write('Preparando la página…\n');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
  writeFileSync(stampFile, stamp);
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((path) => listFiles(join(root, path))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !generated.has(name))
    .flatMap((entry) => listFiles(join(path, entry.name)));
}
