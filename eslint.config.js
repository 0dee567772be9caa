import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The plugin has no flat config of its own.
const a11yRules = Object.fromEntries(Object.keys(a11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error']));

export default defineConfig(
  {
    ignores: [
      ...['dist', 'storybook-static', 'coverage', 'reports', '.cache', 'demo', 'src/model/film-table.ts'],
      // What a guide shows need not go on to use it.
      'docs/snippets',
    ],
  },
  {
    files: [
      'src/**/*.ts',
      'test/**/*.ts',
      'stories/**/*.ts',
      '.storybook/*.ts',
      'build/*.ts',
      'vite.config.ts',
    ],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': a11y },
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './tsconfig.cli.json'] } },
    rules: {
      ...a11yRules,
      // Safari drops the role of a list without markers and of a table laid out otherwise; saying it again keeps it.
      'lit-a11y/no-redundant-role': 'off',
      // A class field over a reactive property builds without error and never renders again.
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers and the like in a template string are what template strings are for.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['src/desk/**/*.ts'],
    rules: {
      // A choice on the desk changes a field of the film and moves nothing; undo takes it back.
      'lit-a11y/no-invalid-change-handler': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      // chai's `to.be.true` is an expression; tests define throw-away elements, and break rules to see what happens.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Open Web Components types chai's `equal` as a promise, for the sake of snapshots.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      'wc/guard-super-call': 'off',
      'wc/file-name-matches-element': 'off',
      'lit/no-legacy-template-syntax': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
  },
);
