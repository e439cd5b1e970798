import type { Access, ExpectedAccess } from '../facts/access.js';
import { ACCESS_PARTS, type AccessPart, type ExpectedState } from '../facts/expected-access.js';
import type { Reason } from '../facts/observed.js';
import { unseen, type AccessScene } from './kit/access-drift.js';
import { bypassFaults, branchFaults, environmentFaults, organizationFaults } from './kit/access-guards.js';
import { actionsFaults, appFaults, keyFaults } from './kit/access-machines.js';
import {
  adminFaults,
  customRoleFaults,
  factorFaults,
  memberFaults,
  peopleFaults,
  teamFaults,
} from './kit/access-people.js';
import { reviewed } from './kit/access-review.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { choices, text } from './kit/setting.js';

export const access = defineControl({
  id: 'access',
  version: 1,
  requirement: 'Those who are expected to have access have it, and nobody else; somebody looked at it lately.',
  needs: ['access', 'clock'],
  wants: ['teams'],
  moments: ['access'],
  settings: {
    file: text({
      default: '.github/access.yml',
      pattern: '^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$',
      help: 'Path of the expected state, on the default branch.',
    }),
    parts: choices([...ACCESS_PARTS, 'review'], {
      default: [],
      help: 'What the file must name, `review` among it. Others it may leave out.',
    }),
  },
  codes: [
    'member-unexpected',
    'member-missing',
    'role-differs',
    'admin-unexpected',
    'admin-missing',
    'collaborator-unexpected',
    'collaborator-missing',
    'outside-collaborator-unexpected',
    'outside-collaborator-missing',
    'role-unexpected',
    'team-unexpected',
    'team-missing',
    'team-level-differs',
    'team-member-unexpected',
    'team-member-missing',
    'bypass-unexpected',
    'bypass-missing',
    'deploy-key-unexpected',
    'deploy-key-missing',
    'deploy-key-writable',
    'deploy-key-read-only',
    'deploy-key-old',
    'app-unexpected',
    'app-missing',
    'app-permission-unexpected',
    'actions-setting-differs',
    'environment-unexpected',
    'environment-missing',
    'environment-unprotected',
    'environment-differs',
    'environment-reviewer-unexpected',
    'environment-reviewer-missing',
    'two-factor-not-required',
    'two-factor-missing',
    'branch-rules-weaker',
    'organization-setting-differs',
    'access-review-missing',
    'access-review-overdue',
    'access-review-by-author',
    'access-review-of-oneself',
    'access-review-incomplete',
    'access-review-standing',
    'access-part-missing',
    'access-part-not-compared',
    'access-file-missing',
    'access-file-invalid',
    'access-file-unreadable',
    'access-not-asked',
    'fact-unavailable',
  ],
  judge({ access: asked, clock, teams }, { parts }, { people }) {
    if (asked === null) return { outcome: 'not-applicable', reasons: [{ code: 'access-not-asked', about: [] }] };
    const { expected: file } = asked;
    if (file.state !== 'found') return verdictOf(fileFaults(file));
    const { expected } = file;
    const scene: AccessScene = { state: asked.state, now: clock.now, menders: mendersOf(expected) };
    const review =
      expected.review === null
        ? { faults: [], notes: [] }
        : reviewed({ file, now: clock.now, people, teams }, expected.review);
    const apart = notCompared(asked, expected);
    return verdictOf(
      [...demandedFaults(file.path, parts, expected, apart), ...partFaults(scene, expected), ...review.faults],
      [...apart, ...review.notes],
    );
  },
});

/** Who is expected to administer can mend what differs. */
const mendersOf = ({ admins, members }: ExpectedState): readonly string[] => admins ?? members?.owners ?? [];

const fileFaults = (file: Exclude<ExpectedAccess, { state: 'found' }>): readonly Fault[] => {
  const { path } = file;
  switch (file.state) {
    case 'missing':
      return [
        { outcome: 'fail', reason: { code: 'access-file-missing', about: [path], needed: 'the expected state' } },
      ];
    case 'unreadable':
      return [
        { outcome: 'indeterminate', reason: { code: 'access-file-unreadable', about: [path], found: file.found } },
      ];
    case 'invalid':
      return file.faults.map(({ line, column, key, message }) => ({
        outcome: 'fail',
        reason: {
          code: 'access-file-invalid',
          about: [path, ...(key === '' ? [] : [key])],
          found: `${path}:${String(line)}:${String(column)} ${key === '' ? message : `${key} ${message}`}`,
          at: { path, line },
        },
      }));
  }
};

/** Parts of a repository, which an organisation alone does not have. */
const OF_REPOSITORY: ReadonlySet<AccessPart> = new Set([
  'outside-collaborators',
  'people',
  'bypass',
  'deploy-keys',
  'environments',
  'branches',
]);

const isApart = ({ repository }: Access['state'], part: AccessPart): boolean =>
  repository === null && OF_REPOSITORY.has(part);

/** What the record does not speak of, so that nobody takes it for compared. */
const notCompared = ({ state }: Access, expected: ExpectedState): readonly Reason[] => {
  const unnamed = ACCESS_PARTS.filter((part) => expected[part] === null);
  const elsewhere = ACCESS_PARTS.filter((part) => expected[part] !== null && isApart(state, part));
  const note = (about: readonly AccessPart[], found: string): readonly Reason[] =>
    about.length === 0 ? [] : [{ code: 'access-part-not-compared', about, found }];
  return [...note(unnamed, 'the file does not name it'), ...note(elsewhere, 'no repository was looked at')];
};

/** A policy that demands parts is not met by a file, or a look, that leaves them out. */
const demandedFaults = (
  path: string,
  parts: readonly (AccessPart | 'review')[],
  expected: ExpectedState,
  apart: readonly Reason[],
): readonly Fault[] => [
  ...parts
    .filter((part) => expected[part] === null)
    .map((part): Fault => ({
      outcome: 'fail',
      reason: { code: 'access-part-missing', about: [part, path], needed: 'the file names it', found: 'it does not' },
    })),
  ...(apart.flatMap(({ about }) => about).length === ACCESS_PARTS.length
    ? [unseen(ACCESS_PARTS.find((part) => expected[part] !== null) ?? 'members', 'nothing of the file was compared')]
    : []),
];

const partFaults = (scene: AccessScene, expected: ExpectedState): readonly Fault[] => {
  const of = <Part extends AccessPart>(
    part: Part,
    compare: (scene: AccessScene, value: NonNullable<ExpectedState[Part]>) => readonly Fault[],
  ): readonly Fault[] => {
    const value = expected[part];
    return value === null || isApart(scene.state, part) ? [] : compare(scene, value);
  };
  return [
    ...of('members', memberFaults),
    ...of('outside-collaborators', (on, value) => peopleFaults(on, 'outside-collaborators', value)),
    ...of('people', (on, value) => peopleFaults(on, 'people', value)),
    ...of('teams', teamFaults),
    ...of('admins', adminFaults),
    ...of('roles', customRoleFaults),
    ...of('bypass', bypassFaults),
    ...of('deploy-keys', keyFaults),
    ...of('apps', appFaults),
    ...of('actions', actionsFaults),
    ...of('environments', environmentFaults),
    ...of('two-factor', factorFaults),
    ...of('branches', branchFaults),
    ...of('organization', organizationFaults),
  ];
};
