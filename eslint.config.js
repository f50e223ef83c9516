import js from '@eslint/js';
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What stands on the site’s own packages can be looked at where those are installed (`npm ci --prefix site`), as `.ci/run` does first.
const sitePackages = existsSync('site/node_modules') ? [] : ['site/.vitepress/', 'site/test/'];

const library = { files: ['src/**/*.ts'], ignores: ['src/cli/**'] };

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'site/dist/',
    'site/versions/',
    'site/pages/',
    'site/public/',
    'site/.vitepress/cache/',
    // Written as their readers write, without our types; they are built and run by `npm run check:package`.
    'examples/',
    ...sitePackages,
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      // A strict content security policy forbids code made from text; so do we, everywhere.
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',

      // Deviations, each with its reason.
      // Shapes of JSON are `type`s: an interface is not assignable to an index signature, and unions need `type` anyway.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A number in a message reads as it should; every other non-string still has to be converted on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // It takes `undefined` for void: `return complain()`, where a parser notes a problem and has no value, is meant.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Pages keep columns apart by a space as wide as a character, and tests show them.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      // `{ left: _, ...rest }` is the plain way to leave a key out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // It asks for `!`, which the strict set forbids: a slot known to be there is claimed with a written type.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // A file that is longer holds a second idea. What is generated is read by nobody.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'site/**/*.ts'],
    ignores: [
      'src/documents/**',
      'src/evaluators/**',
      'src/subject/inputs.ts',
      'src/subject/shipped-words.ts',
      'src/explain/shapes.ts',
    ],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    // A choice within a choice is read twice: its parts have names, or stand in steps.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'site/**/*.ts'],
    rules: { 'no-nested-ternary': 'error' },
  },
  {
    // The same input gives the same answer: no clock, no chance.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The year is an argument, never the clock.' },
        { object: 'performance', property: 'now', message: 'Measure in test/bench.' },
        { object: 'Math', property: 'random', message: 'Take a seed as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The year is an argument, never the clock.',
        },
        { selector: "CallExpression[callee.name='Date']", message: 'The year is an argument, never the clock.' },
        {
          selector: 'ImportDeclaration[source.value=/^zod/][source.value!=/^zod.(?:mini|v4.core)$/]',
          message:
            "Import 'zod/mini', or a name of 'zod/v4/core': the whole of zod weighs thrice as much, and writes a parser as code for each object.",
        },
      ],
    },
  },
  {
    // Browser-safe and silent: only the command line may know Node and print.
    ...library,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', '__dirname', '__filename'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^node:', message: 'The library runs in browsers; Node belongs in src/cli.' }],
          paths: builtinModules,
        },
      ],
    },
  },
);
