import { describe, expect, it } from '@jest/globals';
import { CollectError, type AttemptSeen, type RunEvidence, type StandingStatus } from '../../src/app/ports.js';
import { isProven, type Claim } from '../../src/app/provenance.js';
import { sha256 } from '../../src/evidence/digest.js';

const HEAD = 'c'.repeat(40);
const context = 'countersign (main)';
const run = {
  event: 'schedule',
  id: 900,
  attempt: 1,
  actor: '',
  triggeringActor: '',
  action: null,
  build: null,
  environment: null,
  workflow: {
    repository: 'acme/pay',
    path: 'gate.yml',
    ref: 'refs/heads/main',
    commit: null,
    sameAsDefaultBranch: null,
  },
  url: null,
};
const ATTEMPT: AttemptSeen = {
  path: 'gate.yml',
  event: 'pull_request_target',
  branch: 'feat/x',
  attempt: 2,
  started: '2026-03-02T11:00:00Z',
  ended: '2026-03-02T11:01:00Z',
};
const DOCUMENT = {
  subject: { head: HEAD, context },
  judgedAt: '2026-03-02T11:00:10Z',
  decision: { verdict: 'pass' },
};

interface Given {
  readonly attempt?: Partial<AttemptSeen> | null;
  readonly names?: readonly string[];
  readonly document?: object | string | null;
  readonly status?: Partial<StandingStatus>;
  readonly claim?: Partial<Claim>;
  readonly fails?: boolean;
}

/** What is asked of a status whose run, artifacts and evidence are in order but for what is given. */
function proven(given: Given): Promise<boolean> {
  const text = typeof given.document === 'string' ? given.document : JSON.stringify(given.document ?? DOCUMENT);
  const names = given.names ?? ['countersign-pr-7-601-2'];
  const evidence: RunEvidence = {
    attempt: () =>
      given.fails === true
        ? Promise.reject(new CollectError({ code: 'rate-limited', about: [], found: '' }))
        : Promise.resolve(given.attempt === null ? null : { ...ATTEMPT, ...given.attempt }),
    artifacts: () => Promise.resolve(names.map((name, id) => ({ id, name }))),
    document: () => Promise.resolve(given.document === null ? null : Buffer.from(text)),
    allowance: () => null,
  };
  const url = `https://github.com/acme/pay/actions/runs/601/attempts/2#sha256-${sha256(text)};f=${'0'.repeat(16)}`;
  const status = {
    context,
    state: 'success',
    description: '',
    url,
    creator: 1,
    at: '2026-03-02T11:00:30Z',
    ...given.status,
  } as const;
  return isProven(evidence, run, { repository: 'acme/pay', status, head: HEAD, covers: [7], ...given.claim });
}

describe('a green status', () => {
  it.each<[string, Given]>([
    ['everything is in order', {}],
    ['the run goes on', { attempt: { ended: null } }],
    ['the evidence is of a later round', { names: ['countersign-pr-7-601-2-3'] }],
    ['the evidence is a single file', { names: ['countersign-pr-7-601-2.json'] }],
    ['the evidence is a single file of a later round', { names: ['countersign-pr-7-601-2-3.json'] }],
    ['the evidence is that of another change with its head', { claim: { covers: [6, 7] } }],
    ['an exception carried it', { document: { ...DOCUMENT, decision: { verdict: 'pass-with-exception' } } }],
  ])('is proven where %s', async (_, given) => {
    expect(await proven(given)).toBe(true);
  });

  it.each<[string, Given]>([
    ['its link names no run', { status: { url: 'https://example.com/' } }],
    ['the repository has no such run', { attempt: null }],
    ['the host does not tell', { fails: true }],
    ['the run is of another file', { attempt: { path: 'mine.yml' } }],
    ['the run is another attempt', { attempt: { attempt: 1 } }],
    ['anybody can choose the file of the run', { attempt: { event: 'workflow_dispatch', branch: 'main' } }],
    ['it is older than the run', { status: { at: '2026-03-02T10:59:59Z' } }],
    ['it is younger than the run', { status: { at: '2026-03-02T11:01:01Z' } }],
    ['the run left nothing', { names: [] }],
    [
      'the run left the signatures alone',
      { names: ['countersign-pr-7-601-2.proof', 'countersign-pr-7-601-2-3.proof'] },
    ],
    ['the run left evidence of another change', { names: ['countersign-pr-77-601-2'] }],
    ['the run left evidence of another attempt', { names: ['countersign-pr-7-601-1'] }],
    ['the evidence cannot be read', { document: null }],
    ['the evidence is no JSON', { document: 'pass' }],
    ['the evidence is of another shape', { document: {} }],
    ['the evidence blocks', { document: { ...DOCUMENT, decision: { verdict: 'pending' } } }],
    ['the evidence is of another head', { claim: { head: 'd'.repeat(40) } }],
    ['the evidence is for another status', { status: { context: 'countersign (release)' } }],
    ['it was judged later', { document: { ...DOCUMENT, judgedAt: '2026-03-02T11:00:31Z' } }],
    ['it was judged long before', { document: { ...DOCUMENT, judgedAt: '2026-03-02T10:50:29Z' } }],
  ])('is not proven where %s', async (_, given) => {
    expect(await proven(given)).toBe(false);
  });
});
