import type { KeyPath, UnplacedFault } from './fault.js';
import { globFault } from './globs.js';
import { isMap } from './merge.js';
import type { Json } from './merge.js';
import { formatFaults } from './model-format-faults.js';
import { allowedLicenceFaults } from './model-licence-faults.js';
import { missing, refused, vacuous } from './settings-fault.js';

/** What no schema can say of the models of a merged policy. Paths relate to `models`. */
export const modelFaults = (models: Json): readonly UnplacedFault[] => [
  ...Object.entries(models).flatMap(([name, terms]) => (isMap(terms) ? termFaults(name, terms) : [])),
  ...sharedRootFaults(models),
];

const termFaults = (name: string, terms: Json): readonly UnplacedFault[] => {
  if (typeof terms['root'] !== 'string') {
    return [missing([name, 'root'], 'is missing and has no default')];
  }
  return [
    ...pathFaults(name, terms),
    ...signerFaults([name, 'signers'], terms['signers']),
    ...signerFaults([name, 'evidence', 'from'], mapOf(terms['evidence'])['from']),
    ...REPORTING.flatMap((part) => globFaults([name, part, 'reports'], mapOf(terms[part])['reports'])),
    ...formatFaults([name, 'formats'], terms['formats']),
    ...allowedLicenceFaults([name, 'licence', 'allow'], mapOf(terms['licence'])['allow']),
    ...taskFaults(name, mapOf(terms['evaluation'])),
    ...fairnessFaults(name, mapOf(terms['fairness'])),
  ];
};

const REPORTING = ['scan', 'evaluation', 'safety', 'fairness', 'monitoring'] as const;

/** Below the root of the repository, and one spelling a path. */
const PLAIN_PATH = /^(?!\/)(?!.*\/\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\p{Cc}]+(?<!\/)$/u;

const pathFaults = (name: string, terms: Json): readonly UnplacedFault[] => {
  const places: readonly KeyPath[] = [
    ['root'],
    ['manifest'],
    ['card'],
    ['bom'],
    ['datasets'],
    ['evaluation', 'baseline'],
    ['monitoring', 'plan'],
  ];
  return places.flatMap((place) => {
    const value = place.reduce<unknown>((found, key) => mapOf(found)[key], terms);
    if (typeof value !== 'string' || PLAIN_PATH.test(value)) return [];
    return [
      refused(
        [name, ...place],
        'must be a path from the root of the repository, without `..` and without a slash at either end',
      ),
    ];
  });
};

/** A signer who is named by nothing would be anybody. */
const signerFaults = (path: KeyPath, signers: unknown): readonly UnplacedFault[] =>
  listOf(signers).flatMap((given, index) => {
    const signer = mapOf(given);
    const has = (key: string): boolean => typeof signer[key] === 'string';
    const ways = [has('workflow'), has('key') || has('public-key'), has('identity')].filter(Boolean).length;
    if (ways === 0)
      return [vacuous([...path, index], 'names nobody; give workflow, identity with issuer, key or public-key')];
    if (ways > 1) return [refused([...path, index], 'must be one of workflow, identity, key; write several signers')];
    if (has('identity') && !has('issuer')) return [refused([...path, index], 'must name the issuer of the identity')];
    // The path does not say which key it is, so that nothing would ever be believed.
    if (has('public-key') && !has('key'))
      return [missing([...path, index, 'key'], 'must name the fingerprint of the public key')];
    // Compared with the logins of authors, it would be nobody, and the holder independent of themselves.
    if (has('owner') && !LOGIN.test(String(signer['owner'])))
      return [
        refused([...path, index, 'owner'], 'must be the login of one account, without `@` before it; a team is none'),
      ];
    const file = signer['public-key'];
    return typeof file !== 'string' || PLAIN_PATH.test(file)
      ? []
      : [refused([...path, index, 'public-key'], 'must be a path from the root of the repository')];
  });

const LOGIN = /^(?!@)[^/\s]+$/u;

const globFaults = (path: KeyPath, globs: unknown): readonly UnplacedFault[] =>
  listOf(globs).flatMap((glob, index) => {
    const message = typeof glob === 'string' ? globFault(glob) : null;
    return message === null ? [] : [{ path: [...path, index], on: 'value', code: 'glob-refused', message } as const];
  });

const taskFaults = (name: string, evaluation: Json): readonly UnplacedFault[] => {
  const tasks = listOf(evaluation['tasks']).map(mapOf);
  return tasks.flatMap((task, index) => {
    const path = [name, 'evaluation', 'tasks', index];
    const twin = tasks.findIndex((other) => other['task'] === task['task'] && other['metric'] === task['metric']);
    const drop = task['max-drop'];
    const isAsked = typeof task['floor'] === 'number' || typeof drop === 'number';
    return [
      ...(twin < index ? [refused(path, 'is the same task and metric as one before it')] : []),
      ...(isAsked ? [] : [vacuous(path, 'demands nothing; give floor or max-drop')]),
      ...(typeof drop === 'number' && drop < 0 ? [refused([...path, 'max-drop'], 'must not be negative')] : []),
      ...(typeof drop === 'number' && typeof evaluation['baseline'] !== 'string'
        ? [refused([...path, 'max-drop'], 'needs a `baseline` that the score may drop from')]
        : []),
    ];
  });
};

const fairnessFaults = (name: string, fairness: Json): readonly UnplacedFault[] =>
  listOf(fairness['metrics'])
    .map(mapOf)
    .flatMap((metric, index) => {
      const path = [name, 'fairness', 'metrics', index];
      const { min, max } = metric;
      if (typeof min !== 'number' && typeof max !== 'number')
        return [vacuous(path, 'demands nothing; give min or max')];
      return typeof min === 'number' && typeof max === 'number' && min > max
        ? [refused([...path, 'min'], 'must not be over `max`')]
        : [];
    });

/** A file belongs to one model, so no root lies in another. */
const sharedRootFaults = (models: Json): readonly UnplacedFault[] => {
  const roots = Object.entries(models).flatMap(([name, terms]) => {
    const root = mapOf(terms)['root'];
    return typeof root === 'string' ? [{ name, root: root.toLowerCase() }] : [];
  });
  return roots.flatMap(({ name, root }) => {
    const other = roots.find((each) => each.name !== name && (root === each.root || root.startsWith(`${each.root}/`)));
    return other === undefined
      ? []
      : [refused([name, 'root'], `lies in the root of ${other.name}; a file belongs to one model`)];
  });
};

const mapOf = (value: unknown): Json => (isMap(value) ? value : {});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
