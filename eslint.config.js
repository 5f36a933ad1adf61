/** What the linter asks of the sources: strict types, safe regular expressions, and a core that stays pure. */
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const owner = (packageName, file) => ({ name: packageName, message: `Only ${file} imports ${packageName}.` });
const franc = owner('franc', 'src/languages/detect-language.ts');
const parse5 = owner('parse5', 'src/read/html');

/** One input gives one result, on every host and at any time. */
const impurities = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'The core has no clock.'],
  ['CallExpression[callee.name="Date"]', 'The core has no clock.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'The core has no clock.'],
  ['MemberExpression[object.name="Date"][property.name="parse"]', 'The core has no time zone: take Date.UTC.'],
  ['MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Hours|TimezoneOffset)$/]', 'Take the UTC method.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'The core gives the same result every time.'],
  ['MemberExpression[object.name="Intl"]', 'Tables from Intl are generated and committed, never built at run time.'],
  [
    'MemberExpression[property.name=/^(toLocale|localeCompare)/]',
    'The core does not depend on the locale of its host.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  eslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    // Ranges of scripts and control characters are what this library's expressions are about.
    rules: { 'no-control-regex': 'off', 'no-regex-spaces': 'off', 'regexp/no-obscure-range': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // isolatedDeclarations asks for types that could be inferred.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/records/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [franc, parse5] }],
      'no-restricted-syntax': ['error', ...impurities],
    },
  },
  { files: ['src/languages/detect-language.ts'], rules: { 'no-restricted-imports': ['error', { paths: [parse5] }] } },
  { files: ['src/read/html/**'], rules: { 'no-restricted-imports': ['error', { paths: [franc] }] } },
  {
    // Plain programs: they run under Node as they are.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', performance: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', __dirname: 'readonly' } },
  },
  {
    // Outside the projects of the sources: the tools' own settings, and programs that are compiled against the package.
    files: ['*.config.ts', 'test/package/programs/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
