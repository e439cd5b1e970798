import { choice, flag, group, integer, list, text, texts } from './setting.js';

const TEAM = '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$';

const users = texts({ default: [], help: 'Logins.' });
const teams = texts({ default: [], pattern: TEAM, help: 'Teams, written `org/slug`.' });

const seat = group(
  {
    name: text({ help: 'What the seat is called in reasons.' }),
    approvals: integer({ min: 1, max: 100, default: 1, help: 'How many different people must fill it.' }),
    teams,
    users,
  },
  { help: 'A place that must be filled. Without users and teams: by anyone with the permission.' },
);

/** Settings of `peer-review`. */
export const reviewSettings = {
  approvals: integer({ min: 1, max: 100, default: 1, help: 'How many different eligible people must approve.' }),
  reviewers: group(
    {
      permission: choice(['read', 'triage', 'write', 'maintain', 'admin'], {
        default: 'write',
        help: 'The least permission on the repository, for reviewers, seats and owners alike.',
      }),
      users,
      teams,
    },
    { help: 'Who is eligible. Without users and teams: everyone with the permission.' },
  ),
  seats: list(seat, { default: [], help: 'Places that must each be filled by a different person.' }),
  'code-owners': flag({
    default: false,
    help: "true: an owner of every changed file approved, by the base's CODEOWNERS.",
  }),
  contributors: choice(['excluded', 'cross'], {
    default: 'excluded',
    help: 'excluded: who contributed cannot approve. cross: each commit needs an approver who had no hand in it.',
  }),
  'carry-over': choice(['none', 'identical-tree', 'clean-base-merge'], {
    default: 'none',
    help: 'Which approvals of earlier heads count: none, those of the same tree and merge base, or also those that only clean merges of the base separate from the head.',
  }),
  'changes-requested': choice(['block', 'ignore'], { default: 'block', help: 'What an objection does.' }),
  'resolved-conversations': flag({ default: false, help: 'true: every conversation is resolved.' }),
  unattributed: choice(['block', 'pusher'], {
    default: 'block',
    help: 'A commit whose author or committer is no account: block, or let its authenticated pusher stand for it.',
  }),
};
