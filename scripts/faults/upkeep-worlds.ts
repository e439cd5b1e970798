import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pagerdutyKey } from '../../emulator/webhook.js';
import { patchWorld, type World } from '../../emulator/world.js';

interface Suite {
  readonly given: World;
  readonly cases: readonly { readonly id: string; readonly given: object }[];
}

const suite = (): Suite => parse(readFileSync('__tests__/cases/reconciliation/reconciliation.yaml', 'utf8')) as Suite;

/** One reason each that a reconciled branch is blocked for, by the case that tells it. */
const UNRECONCILED: Readonly<Record<string, string>> = {
  'a push by hand': 'rec-012',
  'a push by hand that is on record': 'rec-013',
  'a record that is gone': 'rec-017',
  'a record that was altered': 'rec-018',
  'a forged green': 'rec-019',
  'a branch pushed by force': 'rec-022',
  'something open since an earlier run': 'rec-036',
};

const POLICY = `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1}
  reconciliation: {since: 'e5793fdfdacd69457c5f5fc9820fb4e171b08ae9'}
  access: {}
`;
const EXPECTED = 'version: 1\ndeploy-keys: {mirror: read}\n';
const key = { 'read-only': true, by: 'carol', at: '2026-02-01T00:00:00Z' };
const event = { name: 'schedule', action: null, actor: 'carol' };

/** Short, since all tasks and each receiver have time of their own. */
const inputs = {
  'call-timeout': '1',
  'run-timeout': '10',
  phase: 'assure',
  findings: 'issue',
  'webhook-url': 'https://hooks.example/v2/enqueue',
  'webhook-format': 'pagerduty',
  'webhook-key': pagerdutyKey,
};

/** Everything is in order, and there is somebody to be told. */
const assured = (): World =>
  patchWorld(suite().given, {
    // The change brings both files: so `since` names the commit before it, as in the cases.
    'head-files': { '.github/countersign.yml': POLICY, '.github/access.yml': EXPECTED },
    commits: {
      c3: { files: ['docs/refund.md', '.github/countersign.yml', '.github/access.yml'] },
      m1: { files: ['src/refund.ts', 'docs/refund.md', '.github/countersign.yml', '.github/access.yml'] },
    },
    files: { '.github/access.yml': { status: 'added', additions: 2, deletions: 0 } },
    'deploy-keys': { mirror: key },
    token: { protection: true },
    event,
    inputs,
  });

const rogue = { 'deploy-keys': { rogue: key } };

/** The first run of the watch told of the key; this one has nothing to add, or has to say that it is over. */
const watched = (then: object): object => ({
  records: { watch: { given: { event: { ...event, run: { id: 402, attempt: 1 } }, inputs, ...then } } },
});

/** Worlds of `phase: reconcile` and `phase: assure` by name. */
export const upkeepWorlds = (): readonly (readonly [name: string, world: object])[] => {
  const { given, cases } = suite();
  const caseOf = (id: string): object => cases.find((one) => one.id === id)?.given ?? {};
  return [
    ['reconciled', given],
    ...Object.entries(UNRECONCILED).map(
      ([name, id]) => [`reconciled: ${name}`, patchWorld(given, caseOf(id))] as const,
    ),
    ['assured', assured()],
    ['assured: a key too many', patchWorld(assured(), rogue)],
    ['assured: a key too many that was told', patchWorld(assured(), { ...rogue, ...watched({}) })],
    ['assured: a key too many that is gone', patchWorld(assured(), watched(rogue))],
  ];
};
