import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBundle, bundles, projectRoot, type Bundle } from './bundle.ts';
import { BundleRefusedError, MissingEntryError } from './errors.ts';

/** A project of these files. */
function writeProject(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'senti-bundle-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const spec = { entry: 'lambda.ts', handlers: ['handler'], maxZippedBytes: 1000 };

describe('buildBundle', () => {
  it('refuses an entry that is not there, by its path', async () => {
    await expect(buildBundle('api', spec, writeProject({}))).rejects.toThrow(
      expect.objectContaining({ name: MissingEntryError.name, entry: 'lambda.ts' }) as Error,
    );
  });

  it('refuses an entry without the handler that the stack names', async () => {
    const root = writeProject({ 'lambda.ts': 'export const other = 1;' });
    await expect(buildBundle('api', spec, root)).rejects.toThrow(/does not export "handler"/);
  });

  it('refuses a bundle with tfjs inside', async () => {
    const root = writeProject({
      'lambda.ts': "export { tensor as handler } from '@tensorflow/tfjs';",
      'node_modules/@tensorflow/tfjs/index.js': 'export const tensor = () => 1;',
      'node_modules/@tensorflow/tfjs/package.json': '{"type": "module", "main": "index.js"}',
    });
    await expect(buildBundle('api', spec, root)).rejects.toThrow(/holds tfjs/);
  });

  it('refuses a bundle that is larger than it may be', async () => {
    const noise = Array.from({ length: 4000 }, (_, n) => Math.imul(n + 1, 2_654_435_761).toString(36)).join(
      '',
    );
    const root = writeProject({ 'lambda.ts': `export const handler = ${JSON.stringify(noise)};` });
    await expect(buildBundle('api', spec, root)).rejects.toThrow(BundleRefusedError);
  });

  it('leaves out what our packages declare and the entry does not use', async () => {
    const root = writeProject({
      'lambda.ts': "export { used as handler } from './packages/a/src/index.ts';",
      'packages/a/src/index.ts': "export { used } from './used.ts';\nexport { unused } from './unused.ts';",
      'packages/a/src/used.ts': 'export const used = () => 1;',
      'packages/a/src/unused.ts':
        "import { DatabaseSync } from 'node:sqlite';\nexport const unused = new DatabaseSync(':memory:');",
    });
    const { bytes, inputs } = await buildBundle('api', spec, root);
    expect(inputs).toEqual(['packages/a/src/used.ts']);
    expect(new TextDecoder().decode(bytes)).not.toContain('sqlite');
  });
});

describe('the container of large trainings', () => {
  const dockerfile = readFileSync(join(projectRoot, 'apps/trainer/Dockerfile'), 'utf8');

  it('has all it needs in one file: alone in a folder, it runs up to its first missing setting', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'senti-job-'));
    const { bytes } = await buildBundle('job', bundles.job);
    writeFileSync(join(folder, 'index.mjs'), bytes);
    const { status, stderr } = spawnSync(process.execPath, ['index.mjs'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('InvalidSettingError: SENTI_TRAINING_LARGE_QUEUE_URL');
  });

  it('copies that file, runs the Node of Lambda as its first process, and is not root', () => {
    expect(dockerfile).toContain('COPY index.mjs ./');
    expect(dockerfile).toMatch(/^FROM node:24-slim$/m);
    expect(dockerfile).toMatch(/^CMD \["node", "index\.mjs"\]$/m); // not by a shell, which keeps SIGTERM to itself
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

describe.each(Object.entries(bundles))('bundle %s', (name, bundle) => {
  let built: Promise<Bundle> | undefined;
  const build = () => (built ??= buildBundle(name, bundle));

  it('has its handlers, no tfjs and no more bytes zipped than it may', async () => {
    const { zippedBytes } = await build();
    expect(zippedBytes).toBeLessThanOrEqual(bundle.maxZippedBytes);
  });

  it("holds one of zod's languages", async () => {
    const { inputs } = await build();
    expect(inputs.filter((input) => /zod.v4.locales.(?!index)/.test(input))).toEqual([
      expect.stringMatching(/en\.js$/),
    ]);
  });

  it('leaves the embedded platform out', async () => {
    const { inputs } = await build();
    expect(inputs.filter((input) => input.includes('packages/platform/src/embedded'))).toEqual([]);
  });
});
