import { join } from 'node:path';
import { createApp, synthesize } from './app.ts';
import { writeBundles } from './bundle.ts';
import { InfraError } from './errors.ts';
import { readInfraSettings } from './settings.ts';

/**
 * Entry: bundles the functions and writes the stacks into `infra/cdk.out`, with no account, Docker or network.
 * `cdk deploy --app infra/cdk.out senti-dev` takes it from there.
 */
const infraFolder = join(import.meta.dirname, '..');
const outdir = join(infraFolder, 'cdk.out');
const distFolder = join(infraFolder, 'dist');

try {
  const settings = readInfraSettings(process.env);
  const built = await writeBundles(distFolder);
  for (const { name, zippedBytes } of built) {
    process.stdout.write(`bundle ${name}: ${(zippedBytes / 1000).toFixed(0)} kB zipped\n`);
  }
  const app = createApp(settings, distFolder, { outdir });
  synthesize(app);
  const stacks = app.node.children.map(({ node }) => node.id).filter((id) => id.startsWith('senti-'));
  process.stdout.write(`synthesized ${stacks.join(', ')} into infra/cdk.out\n`);
} catch (error) {
  if (!(error instanceof InfraError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
