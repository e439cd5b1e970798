import type { Line, LineCommit, Rewrite } from '../../src/facts/line.js';
import { known } from '../../src/facts/observed.js';
import type { RecordSeen } from '../../src/facts/record-seen.js';

export const NOW = '2026-03-02T12:00:00Z';
const WRITER = 41_898_282;
const CONTEXT = 'countersign (main)';

/** An id of git, different for each number. */
export const id = (number: number): string => `${'c'.repeat(32)}${number.toString(16).padStart(8, '0')}`;
export const digestOf = (number: number): string => `${'d'.repeat(56)}${number.toString(16).padStart(8, '0')}`;

export const place = { store: 'ledger', name: 'ledger://acme/ledger/…', url: null } as const;

type Verified = Extract<RecordSeen, { state: 'verified' }>;

/** A record of one commit that passes. */
export const passing = (number: number, own: Partial<Verified> = {}): RecordSeen => ({
  state: 'verified',
  digest: digestOf(number),
  place,
  vouchedBy: 'signature',
  signer: 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main',
  verdict: 'pass',
  judgedAt: NOW,
  pulls: [number],
  covers: [id(number)],
  parentCommit: id(number - 1),
  authors: [],
  authorsUnsure: [],
  blocking: [],
  carried: [],
  ...own,
});

/** A commit as it should be: merged by a pull request, with a record, which its status names. */
export const merged = (number: number, own: Partial<LineCommit> = {}): LineCommit => ({
  commit: id(number),
  parents: [id(number - 1)],
  at: '2026-03-01T12:00:00Z',
  pulls: [number],
  status: { context: CONTEXT, state: 'success', digest: digestOf(number), creator: WRITER },
  record: passing(number),
  ...own,
});

export const line = (commits: readonly LineCommit[], own: Partial<Line> = {}): Line => ({
  branch: 'main',
  after: id(0),
  from: 'checkpoint',
  checkpoint: digestOf(0),
  refused: [],
  commits,
  to: commits.at(-1)?.commit ?? id(0),
  tip: commits.at(-1)?.commit ?? id(0),
  writer: WRITER,
  rewrites: known([]),
  rewritesSince: '2026-03-01T00:00:00Z',
  carried: [],
  ...own,
});

export const mallory = { id: 66, login: 'mallory', type: 'user' } as const;

export const rewrite = (own: Partial<Rewrite> = {}): Rewrite => ({
  kind: 'force-push',
  before: id(9),
  after: id(8),
  by: mallory,
  at: '2026-03-02T09:00:00Z',
  ...own,
});
