import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { BundleRefusedError, MissingEntryError } from './errors.ts';

/** What is bundled, from which entry, with which handlers, and how large it may be. */
export const bundles = {
  api: { entry: 'apps/api/src/lambda.ts', handlers: ['handler'], maxZippedBytes: 1_500_000 },
  trainer: {
    entry: 'apps/trainer/src/lambda.ts',
    handlers: ['ingest', 'training', 'upkeep'],
    maxZippedBytes: 3_000_000,
  },
  /** For the container's image, which runs it. */
  job: { entry: 'apps/trainer/src/job.ts', handlers: [], maxZippedBytes: 3_000_000 },
} as const satisfies Record<string, BundleSpec>;

export interface BundleSpec {
  /** Path from the root of the project. */
  entry: string;
  handlers: readonly string[];
  maxZippedBytes: number;
}

export interface Bundle {
  name: string;
  /** `index.mjs` and the parts that it loads when they are needed, all of one folder. */
  files: { name: string; bytes: Uint8Array }[];
  zippedBytes: number;
  /** Modules that the bundle has code of, from the root of the project. */
  inputs: string[];
}

export const projectRoot = join(import.meta.dirname, '../..');

// Some of the SDK's CommonJS parts ask for Node's modules by `require`, which an ES module does not have.
const requireBanner =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * The entry as an ES module with all that it uses, the SDK included: the runtime's own has another version every
 * few weeks. What is imported while it runs (ways to get credentials that Lambda does not use, the tracer) is in
 * parts of its own, which a cold start does not compile.
 *
 * @throws {MissingEntryError} when there is no such entry.
 * @throws {BundleRefusedError} when it lacks a handler, holds tfjs or is larger than it may be.
 */
export async function buildBundle(name: string, spec: BundleSpec, root = projectRoot): Promise<Bundle> {
  if (!existsSync(join(root, spec.entry))) throw new MissingEntryError(spec.entry);
  const { outputFiles, metafile } = await build({
    ...lambdaOptions(root),
    entryPoints: { index: spec.entry },
    outdir: 'out', // named, and never written
    outExtension: { '.js': '.mjs' },
    splitting: true,
    minify: true,
    keepNames: true, // an error's name is read by whoever mends it
    banner: { js: requireBanner },
    write: false,
    metafile: true,
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), bytes: contents }));
  const bundle = {
    name,
    files,
    zippedBytes: files.reduce((sum, { bytes }) => sum + deflateRawSync(bytes, { level: 9 }).length, 0),
    inputs: inputsOf(metafile),
  };
  checkBundle(bundle, spec, exportsOf(metafile));
  return bundle;
}

/** Builds every bundle into `<folder>/<name>/`, which then holds nothing else. */
export async function writeBundles(folder: string): Promise<Bundle[]> {
  const built = await Promise.all(Object.entries(bundles).map(([name, spec]) => buildBundle(name, spec)));
  for (const bundle of built) writeBundle(bundle, join(folder, bundle.name));
  return built;
}

/** Writes a bundle's files into a folder, in place of all that was there. */
export function writeBundle({ files }: Pick<Bundle, 'files'>, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
}

/** How esbuild reads the project's sources for Lambda's Node. */
function lambdaOptions(root: string) {
  return {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'silent', // what fails is thrown
    plugins: [ourModulesHaveNoSideEffects, zodSpeaksEnglish],
  } as const satisfies BuildOptions;
}

/** Our packages only declare: what an entry does not use (the embedded platform, say) need not come along. */
const ourModulesHaveNoSideEffects: Plugin = {
  name: 'our-modules-have-no-side-effects',
  setup(build) {
    build.onResolve({ filter: /^(\.|@senti\/)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === resolving || from.importer === '' || from.importer.includes('node_modules'))
        return undefined;
      const found = await build.resolve(path, { ...from, pluginData: resolving });
      return /[/\\]packages[/\\][\w-]+[/\\]src[/\\]/.test(found.path)
        ? { ...found, sideEffects: false }
        : undefined;
    });
  },
};
const resolving = Symbol('resolving');

/**
 * zod's door passes on its messages in some fifty languages, a fifth of the API's bundle that every cold start
 * would compile; its own default, English, is all that is asked of it.
 */
const zodSpeaksEnglish: Plugin = {
  name: 'zod-speaks-english',
  setup(build) {
    build.onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

function checkBundle(bundle: Bundle, spec: BundleSpec, exported: readonly string[]): void {
  const { name, zippedBytes, inputs } = bundle;
  const missing = spec.handlers.find((handler) => !exported.includes(handler));
  if (missing !== undefined) {
    throw new BundleRefusedError(name, `${spec.entry} does not export "${missing}", which the stack calls`);
  }
  const tfjs = inputs.find((input) => input.includes('@tensorflow'));
  if (tfjs !== undefined) throw new BundleRefusedError(name, `holds tfjs (${tfjs})`);
  if (zippedBytes > spec.maxZippedBytes) {
    throw new BundleRefusedError(name, `has ${zippedBytes} bytes zipped; it may have ${spec.maxZippedBytes}`);
  }
}

function inputsOf(metafile: Metafile): string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

function exportsOf(metafile: Metafile): string[] {
  const entries = Object.entries(metafile.outputs).filter(([path]) => basename(path) === 'index.mjs');
  return entries.flatMap(([, { exports }]) => exports);
}
