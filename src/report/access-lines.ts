import type { Evidence } from '../evidence/document.js';
import type { Access, AccessState, ExpectedAccess } from '../facts/access.js';
import { ACCESS_PARTS } from '../facts/expected-access.js';
import { cell, enumerated } from './plain.js';

type Line = readonly [name: string, words: string];

/** null: the record is of something else, or nothing was compared. */
const accessOf = ({ facts }: Evidence): Access | null => (facts.access.known ? facts.access.value : null);

/** What was compared with what, a line each; empty where the record is of something else. */
export const accessFacts = (evidence: Evidence): readonly Line[] => {
  const access = accessOf(evidence);
  if (access === null) return [];
  const { state, expected } = access;
  return [
    ['Access to', state.repository ?? `the organisation ${state.owner.login}`],
    ['Expected by', fileWords(expected)],
    ...(expected.state === 'found' ? ([['File names', partsWords(expected)]] as const) : []),
    ['Not seen', unseenWords(state)],
    ['Reviewed', reviewWords(evidence, expected)],
  ];
};

/** The same for the summary. */
export const accessTable = (evidence: Evidence): string => {
  const rows = accessFacts(evidence);
  if (rows.length === 0) return '';
  return ['| Access | |', '| --- | --- |', ...rows.map(([name, words]) => `| ${name} | ${cell(words)} |`)].join('\n');
};

const fileWords = (expected: ExpectedAccess): string => {
  switch (expected.state) {
    case 'found':
    case 'invalid': {
      const at = expected.commit === null ? 'handed in' : `at ${expected.commit.slice(0, 12)}`;
      const not = expected.state === 'invalid' ? ', not valid' : '';
      return `${expected.path} ${at}, sha256 ${expected.digest.slice(0, 12)}…${not}`;
    }
    case 'missing':
      return `nothing: there is no ${expected.path}`;
    case 'unreadable':
      return `${expected.path}, which could not be read: ${expected.found}`;
  }
};

const partsWords = ({ expected }: Extract<ExpectedAccess, { state: 'found' }>): string =>
  ACCESS_PARTS.filter((part) => expected[part] !== null).join(', ');

const SEEN = [
  ['members', 'members'],
  ['invitations', 'invitations'],
  ['teams', 'teams'],
  ['collaborators', 'collaborators'],
  ['deployKeys', 'deploy keys'],
  ['apps', 'apps'],
  ['actions', 'settings of Actions'],
  ['environments', 'environments'],
  ['twoFactor', 'second factors'],
  ['rules', 'rules of branches'],
  ['organization', 'settings of the organisation'],
  ['changes', 'the audit log'],
] as const;

/** Parts of the state that the token was not shown, with their place in the record. */
export const unseenParts = (
  state: AccessState,
): readonly { readonly part: keyof AccessState; readonly name: string }[] =>
  SEEN.filter(([part]) => !state[part].known).map(([part, name]) => ({ part, name }));

const unseenWords = (state: AccessState): string => {
  const parts = unseenParts(state);
  return parts.length === 0
    ? 'nothing: all was shown'
    : enumerated(
        parts.map(({ name }) => name),
        String,
        20,
      );
};

const reviewWords = ({ findings }: Evidence, expected: ExpectedAccess): string => {
  if (expected.state !== 'found' || expected.expected.review === null) return 'no review is demanded';
  const notes = findings.flatMap((finding) => finding.notes);
  const standing = notes.find(({ code }) => code === 'access-review-standing');
  if (standing !== undefined) return `${standing.found ?? ''}; ${standing.needed ?? ''}`;
  const { review } = expected;
  if (!review.known) return 'not known';
  if (review.value === null) return 'never, as the file stands';
  const { pull, at, by } = review.value;
  return `#${String(pull)} of ${at.slice(0, 10)}, approved by ${by.length === 0 ? 'nobody' : by.join(', ')}: it does not count`;
};
