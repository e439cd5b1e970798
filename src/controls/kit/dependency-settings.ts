import { limit } from './scan-setting.js';
import { choice, choices, flag, group, text, texts, type Setting } from './setting.js';

/** A demand that is made unless it is null. */
const unless = <T>(
  setting: Setting<T>,
  options: { readonly help: string; readonly default: T | null },
): Setting<T | null> => ({
  schema: { ...setting.schema, type: [setting.schema['type'], 'null'] },
  help: options.help,
  fallback: options.default,
  settle: (given) => (given === null ? null : setting.settle(given)),
});

const licencesFound: Setting<Readonly<Record<string, string>>> = {
  schema: {
    type: 'object',
    maxProperties: 1000,
    propertyNames: { minLength: 1, maxLength: 1024, pattern: '^pkg:' },
    additionalProperties: text({ help: '' }).schema,
  },
  help: 'What people found out: licence by package URL, with its version or without. It counts in place of what the source says.',
  fallback: {},
  settle: (given) => given as Readonly<Record<string, string>>,
};

export const dependencySettings = {
  vulnerabilities: unless(limit, {
    default: { critical: 0, high: 0 },
    help: 'How many known vulnerabilities of a severity are accepted in what the change brings. null: not asked.',
  }),
  licences: group(
    {
      allow: unless(texts({ help: '', min: 1 }), {
        default: null,
        help: 'Licences by their SPDX id, each with its `WITH` where it has one. null: not asked.',
      }),
      packages: licencesFound,
      unknown: choice(['block', 'allow'], {
        default: 'block',
        help: 'allow: a licence that nobody tells, or that is no SPDX expression, is a note.',
      }),
    },
    { help: 'Which licences are accepted.' },
  ),
  pins: group(
    {
      actions: flag({ default: true, help: 'Actions and reusable workflows are named by a full commit.' }),
      images: flag({ default: true, help: 'Images are named by a digest.' }),
      'new-only': flag({ default: true, help: 'true: what is known to stand on the base already does not count.' }),
    },
    { help: 'What the changed files fetch by a name that may come to mean something else.' },
  ),
  sources: unless(texts({ help: '', min: 1 }), {
    default: null,
    help: 'Hosts that packages may be fetched from; also `git` and `file`. null: not asked.',
  }),
  'install-scripts': unless(texts({ help: '' }), {
    default: null,
    help: 'Packages that may run a script when they are installed, by name or package URL; empty: none. null: not asked.',
  }),
  scopes: choices(['runtime', 'development'], {
    default: ['runtime', 'development'],
    min: 1,
    help: 'Which packages are judged. One whose scope is not known always is.',
  }),
  bill: choice(['equal', 'recorded'], {
    default: 'equal',
    help: 'equal: lock files and dependency graph tell the same. recorded: where they do not is a note.',
  }),
};
