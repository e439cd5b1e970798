import type { Line, RefusedCheckpoint, Rewrite } from '../facts/line.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { judgeCommit } from './kit/line-commit.js';
import { optionalText, text, texts } from './kit/setting.js';

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Of a length as the schema accepts it. */
const milliseconds = (length: string): number => Number(length.slice(0, -1)) * (UNITS[length.slice(-1)] ?? 0);

const LENGTH = '^[0-9]{1,4}[mhd]$';

export const reconciliation = defineControl({
  id: 'reconciliation',
  version: 1,
  requirement: 'Every commit of the branch has a verified record that passes.',
  needs: ['line', 'clock'],
  moments: ['reconciliation'],
  settings: {
    branches: texts({
      default: [],
      help: 'Branches, exact or globs, that are compared with their records. Empty: those that the gate guards.',
    }),
    since: optionalText({
      pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$',
      help: 'The commit after which records are demanded where no checkpoint says so. null: from the beginning of the branch.',
    }),
    'warn-before': text({
      default: '7d',
      pattern: LENGTH,
      help: 'How long before its end an exception is told of: a number with `m`, `h` or `d`.',
    }),
    grace: text({
      default: '30m',
      pattern: LENGTH,
      help: 'How long a commit may wait for its record: a number with `m`, `h` or `d`.',
    }),
  },
  codes: [
    'direct-push',
    'admin-bypass',
    'status-forged',
    'record-missing',
    'record-refused',
    'record-unreadable',
    'record-not-passed',
    'record-other-commit',
    'tree-differs',
    'branch-rewritten',
    'branch-recreated',
    'checkpoint-refused',
    'emergency-review-overdue',
    'exception-ended',
    'exception-ends-soon',
    'fact-unavailable',
  ],
  judge({ line, clock }, settings) {
    if (line === null) return { outcome: 'not-applicable', reasons: [{ code: 'fact-unavailable', about: ['line'] }] };
    const bounds = {
      now: clock.now,
      writer: line.writer,
      warn: milliseconds(settings['warn-before']),
      grace: milliseconds(settings.grace),
    };
    const commits = [...line.carried, ...line.commits].map((commit) => judgeCommit(commit, bounds));
    const faults = [
      ...commits.flatMap((each) => each.faults),
      ...line.refused.map((refused) => refusedFault(line, refused)),
      ...rewriteFaults(line),
    ];
    return verdictOf(
      faults,
      commits.flatMap(({ notes }) => notes),
    );
  },
});

const CODES = {
  unverified: { code: 'checkpoint-refused', outcome: 'fail' },
  unreadable: { code: 'checkpoint-refused', outcome: 'indeterminate' },
  'not-on-branch': { code: 'branch-rewritten', outcome: 'fail' },
} as const;

const refusedFault = ({ branch, from, after }: Line, { why, digest, found }: RefusedCheckpoint): Fault => {
  const { code, outcome } = CODES[why];
  const needed = `the last record of ${branch}; begun ${from === 'checkpoint' ? `after ${String(after)}` : `at its ${from}`}`;
  return { outcome, reason: { code, about: [digest ?? branch], needed, found } };
};

/** The first creation of a branch is no event; another one follows a deletion, or a look that found the branch there. */
const rewriteFaults = ({ rewrites, branch, from }: Line): readonly Fault[] => {
  if (!rewrites.known) return [{ outcome: 'indeterminate', reason: rewrites.why }];
  return rewrites.value.flatMap((rewrite, index): readonly Fault[] => {
    const wasThere = from === 'checkpoint' || rewrites.value.slice(0, index).length > 0;
    if (rewrite.kind === 'creation' && !wasThere) return [];
    return [rewriteFault(branch, rewrite)];
  });
};

const rewriteFault = (branch: string, { kind, before, after, by, at }: Rewrite): Fault => {
  const who = by === null ? 'an account that is not known' : by.login;
  const what = {
    'force-push': `pushed by force from ${String(before)} to ${String(after)}`,
    deletion: `deleted at ${String(before)}`,
    creation: `created at ${String(after)}`,
  }[kind];
  return {
    outcome: 'fail',
    reason: {
      code: kind === 'force-push' ? 'branch-rewritten' : 'branch-recreated',
      about: [before ?? after ?? branch],
      needed: `${branch} only ever grows`,
      found: `${what} on ${at} by ${who}`,
    },
  };
};
