// What every script of the extension has to keep to. Comments may be longer than code: they are not folded by hand.
import js from '@eslint/js';
import globals from 'globals';

const COMMON = {
  'no-shadow': 'error',
  'no-mixed-operators': ['error', { groups: [['&&', '||'], ['&', '|', '^', '<<', '>>', '>>>']] }],
  'max-len': ['error', {
    code: 120, comments: 160, ignoreTrailingComments: true, ignorePattern: '^[-*] [a-z]', // the sanitizer's list
  }],
  'max-lines': ['error', 400],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 18],
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: 'error',
  'no-implicit-globals': 'error',
  'no-unused-expressions': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-promise-executor-return': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'off', // tsc looks for it
};

// A frame of ours over a page that came without encryption has none of these.
const SECURE = [
  { object: 'crypto', property: 'randomUUID', message: 'Use shared/uuid.js.' },
  { object: 'crypto', property: 'subtle' },
  { object: 'navigator', property: 'locks' },
  { object: 'navigator', property: 'serviceWorker' },
];

export default [
  { ignores: ['dist/', 'extension/built/', 'extension/wasm_exec.js', 'wasm/', 'node_modules/', '**/*.d.ts'] },
  js.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.webextensions, Go: 'readonly' } }, rules: COMMON },
  {
    files: ['page', 'reader', 'shared', 'export', 'marks'].map(folder => `extension/${folder}/**`),
    rules: { 'no-restricted-properties': ['error', ...SECURE] },
  },
  {
    files: ['extension/test/**'],
    languageOptions: { globals: globals.node },
    rules: { 'max-lines-per-function': 'off', complexity: 'off' },
  },
];
