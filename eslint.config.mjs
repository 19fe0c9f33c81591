import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const bareError = {
  selector: 'ThrowStatement > NewExpression[callee.name="Error"]',
  message: "Throw a class from the package's errors.ts: callers and the wire need a stable `code`.",
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/cdk.out/**',
      '**/node_modules/**',
      '.senti/**',
      'coverage/**',
      '**/*.mjs',
      'packages/engine-simd/kernel/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.nodeBuiltin },
      parserOptions: {
        project: [
          'packages/*/tsconfig.json',
          'apps/*/tsconfig*.json',
          'infra/tsconfig.json',
          'tsconfig.test.json',
        ],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-restricted-syntax': ['error', bareError],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off', // typed-array reads under noUncheckedIndexedAccess
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: tseslint.parser },
    },
  },
  { files: ['**/*.test.ts', '**/*.contract.ts', 'test/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/fail-on-console.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/unbound-method': 'off' }, // it watches the console itself
  },
);
