import type { JsonSchema } from '../controls/kit/setting.js';
import { fixed, names, word } from './schema-parts.js';

export const peopleSchema: JsonSchema = fixed('Who is who. Logins are compared without case.', {
  'same-person': {
    type: 'array',
    description: 'Accounts that belong to one human.',
    maxItems: 1000,
    items: { ...names('Logins of one human.', 100), minItems: 2 },
  },
  'machine-accounts': { ...names('User accounts that no human drives by hand.', 1000), minItems: 0 },
  'trusted-apps': {
    ...names('Apps whose own, verified commits need no human author or initiator.', 1000),
    minItems: 0,
  },
  tickets: {
    type: 'object',
    description: 'Mail address or handle (`jira:5b10a2`) in the ticket system: login.',
    maxProperties: 5000,
    additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
  },
});

export const recordsSchema: JsonSchema = fixed(
  'Who makes the records that a deployment and a reconciliation believe in.',
  {
    workflow: word('Path of the workflow file that seals.', {
      maxLength: 200,
      pattern: '^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$',
    }),
    repository: word('Repository of that file, owner/name; default: the judged one.', {
      maxLength: 200,
      pattern: '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$',
    }),
    ref: word('Full ref that it must have run from; default: the default branch.', {
      maxLength: 300,
      pattern: '^refs/(heads|tags)/[^\\s]+$',
    }),
    key: word('Public key, PEM, that signs the records.', { maxLength: 4096 }),
  },
);

export const trustSchema: JsonSchema = fixed('Which workflow files may run the gate.', {
  workflow: {
    enum: ['listed', 'any'],
    default: 'listed',
    description: 'listed: only those on the allow-list; any: also the change’s own, which is weaker and noted.',
  },
});

export const exceptionsSchema: JsonSchema = {
  type: 'array',
  description: 'Findings that are accepted for a time.',
  maxItems: 1000,
  items: fixed(
    'One accepted finding.',
    {
      control: word('The control that found it.'),
      about: word('What the finding names, exactly.'),
      until: word('Last day on which it holds, UTC.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
      reason: word('Why it is accepted.', { maxLength: 4096 }),
      'approved-by': word('Login of who accepted it; no contributor of the change.'),
      ticket: word('Where that was decided.'),
    },
    { required: ['control', 'about', 'until', 'reason', 'approved-by', 'ticket'] },
  ),
};

export const emergencySchema: JsonSchema = fixed('How to go round the gate, loudly.', {
  label: word('Label that declares the emergency.'),
  approvers: fixed('Who may declare or approve it; no contributor of the change.', {
    users: { ...names('Logins.', 1000), minItems: 0 },
    teams: {
      ...names('Teams, written org/slug.', 1000),
      minItems: 0,
      items: { type: 'string', maxLength: 1024, pattern: '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$' },
    },
  }),
  lifts: names('Controls that it lifts.', 50),
  'review-within': word('Within what time it must be reviewed: 12h or 3d.', { pattern: '^[1-9][0-9]{0,3}[hd]$' }),
});
