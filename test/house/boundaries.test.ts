import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/product.ts';

const root = join(import.meta.dirname, '../..');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** The boundary tool's verdict on a tree of these files, under the project's own rules. */
function cruise(files: Record<string, string>): { exitCode: number | null; output: string } {
  using folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), content);
  }
  const run = spawnSync(
    process.execPath,
    [depcruise, '--config', join(root, '.dependency-cruiser.mjs'), 'packages', 'apps'],
    {
      cwd: folder.path,
      encoding: 'utf8',
    },
  );
  return { exitCode: run.status, output: run.stdout + run.stderr };
}

const door = {
  'packages/vectorizer/src/index.ts': 'export const a = 1;',
  'apps/web/src/main.ts': 'export const b = 1;',
};

describe('the boundary rules', () => {
  it('let a room import what the table allows', () => {
    const tree = {
      ...door,
      'packages/classifier/src/index.ts': "import '../../vectorizer/src/index.ts';",
      'packages/engine-tfjs/src/index.ts': "import '../../classifier/src/index.ts';",
      'apps/web/src/b.ts': "export const e = () => import('../../../packages/engine-tfjs/src/index.ts');",
    };
    expect(cruise(tree)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'an import against the table',
      'packages/vectorizer/src/b.ts',
      "import '../../platform/src/index.ts';",
      'imports-of-packages-vectorizer',
    ],
    [
      'a room entered by the window',
      'packages/classifier/src/b.ts',
      "import '../../vectorizer/src/sparse.ts';",
      'one-door',
    ],
    [
      'an app that imports another',
      'apps/api/src/b.ts',
      "import '../../web/src/main.ts';",
      'imports-of-apps-api',
    ],
    ['node: in a room that runs anywhere', 'packages/dataset/src/b.ts', "import 'node:fs';", 'runs-anywhere'],
    [
      'tfjs named outside of its room',
      'packages/classifier/src/b.ts',
      "import '@tensorflow/tfjs-core';",
      'tensorflow-only-in-its-room',
    ],
    [
      'tfjs loaded by whoever may not need it',
      'apps/web/src/b.ts',
      "import '../../../packages/engine-tfjs/src/index.ts';",
      'tfjs-lazily',
    ],
    ['a cycle', 'packages/vectorizer/src/sparse.ts', "import './b.ts';", 'no-cycles'],
  ])('refuse %s', (_what, path, content, rule) => {
    const run = cruise({
      ...door,
      'packages/platform/src/index.ts': 'export const c = 1;',
      'packages/engine-tfjs/src/index.ts': 'export const e = 1;',
      'packages/vectorizer/src/sparse.ts': 'export const d = 1;',
      'packages/vectorizer/src/b.ts': "import './sparse.ts';",
      [path]: content,
    });
    expect(run.output).toContain(rule);
    expect(run.exitCode).not.toBe(0);
  });
});
