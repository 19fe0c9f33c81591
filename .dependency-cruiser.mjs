/** The import table of ARCHITECTURE.md, enforced. Each room names what it may import; the rest is forbidden. */
const rooms = {
  'packages/vectorizer': [],
  'packages/classifier': ['packages/vectorizer'],
  'packages/dataset': [],
  'packages/contract': [],
  'packages/base-corpus': [],
  'packages/engine-tfjs': ['packages/(vectorizer|classifier)'],
  'packages/engine-simd': ['packages/(vectorizer|classifier)'],
  'packages/platform': ['packages/contract'],
  'packages/pipeline': ['packages/(vectorizer|classifier|dataset|contract|platform|base-corpus)'],
  'packages/fold-threads': ['packages/(classifier|engine-simd|pipeline)'],
  'apps/trainer': ['packages'],
  'apps/api': ['packages'],
  'apps/cli': ['packages'],
  'apps/bench': ['packages'],
  infra: ['packages/contract', 'packages/platform/src/aws/dynamodb-table\\.ts'],
  'apps/web': ['packages/(vectorizer|classifier|dataset|contract|engine-tfjs)'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `imports-of-${room.replace('/', '-')}`,
  severity: 'error',
  comment: `${room} may import only itself, libraries and: ${allowed.join(', ') || 'nothing else'}`,
  from: { path: `^${room}/` },
  to: { path: '^(packages|apps|infra|test)/', pathNot: [room, ...allowed].map((path) => `^${path}(/|$)`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'runs-anywhere',
      severity: 'error',
      comment:
        'vectorizer, classifier, dataset, contract, base-corpus, engine-simd and engine-tfjs run in every runtime: no node: modules',
      from: {
        path: '^packages/(vectorizer|classifier|dataset|contract|base-corpus|engine-simd|engine-tfjs)/src',
        pathNot: '\\.test\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-door',
      severity: 'error',
      comment:
        'a package is entered by its index.ts alone, platform also by aws/ and lambda/index.ts, which load the SDK and Powertools, pipeline by folds/, training/ and models/index.ts, contract by constants/index.ts, which load less',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: '^test/' },
      to: {
        path: '^packages/([^/]+)/src/(?!((aws|lambda|folds|training|models|constants)/)?index\\.ts$)',
        pathNot: '^$1/$2/',
      },
    },
    {
      name: 'tensorflow-only-in-its-room',
      severity: 'error',
      comment: 'tfjs is named by engine-tfjs, by tests, and by one peer of the benchmarks',
      from: {
        path: '^(packages|apps)/',
        pathNot: '^(packages/engine-tfjs/|apps/bench/src/peers/tfjs-fit\\.ts$)',
      },
      to: { path: '@tensorflow/' },
    },
    {
      name: 'tfjs-lazily',
      severity: 'error',
      comment: 'engine-tfjs is loaded by whoever needs it when it is needed: over a megabyte of scripts',
      from: { path: '^(packages|apps)/', pathNot: '^packages/engine-tfjs/' },
      to: { path: '^packages/engine-tfjs/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'dependencies point one way',
      from: {},
      to: { circular: true },
    },
    {
      name: 'known-libraries',
      severity: 'error',
      comment: 'a library must stand in the package.json that uses it',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the kernel is compiled from is AssemblyScript, not TypeScript.
    exclude: { path: '(^|/)(dist|node_modules)/|^packages/engine-simd/kernel/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
