import tseslint from 'typescript-eslint';

const PURE = ['lib', 'facts', 'controls', 'policy', 'decision', 'evidence', 'report'].map(
  (folder) => `src/${folder}/**/*.ts`,
);

const impure = (name, why) => ({ name, message: why });

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '**/*.generated.*', '.cache/**', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Answers of an API are maps: a key in brackets says that it may be missing.
      '@typescript-eslint/dot-notation': 'off',
      // Closed unions of plain data read better as types; interfaces stay for objects with a name.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/method-signature-style': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[operator=/^(\\|\\||&&|\\?\\?)=$/]',
          message: 'A verdict must not be assigned by a short circuit: it skips checks.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Files are named after their main export.' },
        { selector: 'TSEnumDeclaration', message: 'Unions of literals.' },
      ],
    },
  },
  {
    files: PURE,
    ignores: ['src/lib/client/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        impure('process', 'Pure: the environment comes in as data.'),
        impure('fetch', 'Pure: reading is the business of collect.'),
        impure('console', 'Pure: report returns text, publish shows it.'),
        impure('setTimeout', 'Pure: no time passes here.'),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is a fact (clock).' },
        { object: 'Math', property: 'random', message: 'Same facts, same decision.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[operator=/^(\\|\\||&&|\\?\\?)=$/]',
          message: 'A verdict must not be assigned by a short circuit: it skips checks.',
        },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time is a fact (clock).' },
        { selector: ':function[async=true]', message: 'Pure folders are synchronous.' },
        { selector: 'CallExpression[callee.property.name="localeCompare"]', message: 'No locale: compare code units.' },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'emulator/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
