import type { Evidence } from '../../../src/evidence/document.js';
import type {
  TracedChange,
  TracedDeployment,
  TracedEnvironment,
  TracedRecord,
  TraceRead,
} from '../../../src/evidence/trace/trace.js';
import { known } from '../../../src/facts/observed.js';
import type { Facts } from '../../../src/facts/facts.js';
import { alice, bob, compliantFacts, oid } from '../../support/compliant.js';
import { record } from '../../evidence/records.js';

const landed = oid('m1');
export const place = {
  store: 'artifact',
  name: 'countersign-landing-1',
  url: 'https://github.com/acme/pay/actions/runs/1/artifacts/2',
} as const;

/** The sealed record of `m1`, judged as the compliant change; nothing of it is missing. */
export const sealed = (own: Partial<Evidence> = {}): Evidence => {
  const made = record({ covers: ['m1'], onto: 'm0' });
  return {
    ...made,
    subject: { ...made.subject, pull: 7 },
    participants: [
      { account: alice, duties: ['author'] },
      { account: bob, duties: ['approver'] },
    ],
    decision: { ...made.decision, verdict: 'pass' },
    ...own,
  };
};

export const withFacts = (facts: Partial<Facts>): Evidence => sealed({ facts: { ...compliantFacts, ...facts } });

export const verified = (evidence: Evidence, doubts: readonly string[] = []): TracedRecord => ({
  state: 'verified',
  evidence,
  digest: 'd'.repeat(64),
  place,
  vouchedBy: 'signature',
  signer: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main',
  doubts,
});

export const change = (own: Partial<TracedChange> = {}): TracedChange => ({
  commit: landed,
  at: '2026-03-02T10:50:00Z',
  record: verified(sealed()),
  pulls: null,
  holders: null,
  ...own,
});

export const deployment: TracedDeployment = {
  id: 12,
  environment: 'production',
  commit: landed,
  ref: 'main',
  creator: bob,
  at: '2026-03-02T11:30:00Z',
  state: 'success',
  ended: '2026-03-02T11:32:00Z',
  run: 501,
};

/** The record after the deployment of `m1`. */
export const deployedRecord = (commit: string = landed, stage: Evidence['stage'] = 'deployed'): Evidence => {
  const made = sealed({ stage });
  // Only what a trace looks at.
  const fact = { environment: 'production', id: 12, commit } as unknown as NonNullable<
    Extract<Facts['deployment'], { known: true }>['value']
  >;
  return { ...made, facts: { ...made.facts, deployment: known(fact) } };
};

export const environment = (own: Partial<TracedEnvironment> = {}): TracedEnvironment => ({
  environment: 'production',
  deployment: known(deployment),
  record: verified(deployedRecord()),
  changes: [change()],
  way: known({ direction: 'forward', from: oid('m0'), left: 0 }),
  ...own,
});

export const read = (own: Partial<TraceRead> = {}): TraceRead => ({
  repository: 'acme/pay',
  server: 'https://github.com',
  start: { kind: 'environment', environment: 'production' },
  led: known('environment production'),
  environments: [environment()],
  changes: [],
  ...own,
});
