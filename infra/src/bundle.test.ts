import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBundle, bundles, projectRoot, writeBundle, type Bundle } from './bundle.ts';
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

/** What Lambda and the stack tell a function by its environment. */
function lambdaEnvironment(taskRoot: string): Record<string, string> {
  const queue = 'https://sqs.eu-west-1.amazonaws.com/1/queue';
  return {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_REGION: 'eu-west-1',
    LAMBDA_TASK_ROOT: taskRoot,
    _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
    SENTI_UPLOADS_BUCKET: 'uploads',
    SENTI_TABLE: 'catalog',
    SENTI_INGEST_QUEUE_URL: queue,
    SENTI_INGEST_DEAD_LETTERS_URL: queue,
    SENTI_TRAINING_QUEUE_URL: queue,
    SENTI_TRAINING_DEAD_LETTERS_URL: queue,
    SENTI_TOKEN_ISSUER: 'https://issuer.test',
    SENTI_TOKEN_AUDIENCE: 'page',
  };
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
    const { files, inputs } = await buildBundle('api', spec, root);
    expect(inputs).toEqual(['packages/a/src/used.ts']);
    expect(files.map(({ name }) => name)).toEqual(['index.mjs']);
    expect(new TextDecoder().decode(files[0]!.bytes)).not.toContain('sqlite');
  });
});

describe('the container of large trainings', () => {
  const dockerfile = readFileSync(join(projectRoot, 'apps/trainer/Dockerfile'), 'utf8');

  it('has all it needs in its bundle: alone in a folder, it runs up to its first missing setting', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'senti-job-'));
    writeBundle(await buildBundle('job', bundles.job), folder);
    const { status, stderr } = spawnSync(process.execPath, ['index.mjs'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('InvalidSettingError: SENTI_TRAINING_LARGE_QUEUE_URL');
  });

  it('copies it, runs the Node of Lambda as its first process, and is not root', () => {
    expect(dockerfile).toContain('COPY *.mjs ./');
    expect(dockerfile).toMatch(/^FROM node:24-slim$/m);
    expect(dockerfile).toMatch(/^CMD \["node", "index\.mjs"\]$/m); // not by a shell, which keeps SIGTERM to itself
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

describe('bundle api', () => {
  it('compiles neither the tracer nor ways to get credentials that Lambda does not use at its start', async () => {
    const { files } = await buildBundle('api', bundles.api);
    const index = new TextDecoder().decode(files.find(({ name }) => name === 'index.mjs')!.bytes);
    expect(files.length).toBeGreaterThan(5);
    expect(index).not.toMatch(/AWS_XRAY_|sso_start_url/);
    expect(index.length).toBeLessThan(800_000);
  });

  it('answers in Lambda, its first invocation and the next, which is traced', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'senti-api-'));
    writeBundle(await buildBundle('api', bundles.api), folder);
    const event = {
      version: '2.0',
      rawPath: '/v1/sign-in',
      rawQueryString: '',
      headers: { host: 'api.test' },
      requestContext: {
        http: { method: 'GET', path: '/v1/sign-in' },
        stage: '$default',
        domainName: 'api.test',
      },
    };
    const script = `
      const { handler } = await import('./index.mjs');
      const event = ${JSON.stringify(event)};
      const answers = [await handler(event, {}), await handler(event, {})];
      process.stdout.write(JSON.stringify(answers.map(({ statusCode, body }) => [statusCode, body])));
      process.exit(0);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...lambdaEnvironment(folder) },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      [200, '{}'],
      [200, '{}'],
    ]);
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
