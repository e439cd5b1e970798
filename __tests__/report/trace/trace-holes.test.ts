import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/document.js';
import type { TracedChange, TracedEnvironment, TraceRead } from '../../../src/evidence/trace/trace.js';
import { known, unavailable, unknown } from '../../../src/facts/observed.js';
import { oid } from '../../support/compliant.js';
import { traceView } from '../../../src/report/trace/trace-view.js';
import { change, deployedRecord, deployment, environment, place, read, sealed, verified, withFacts } from './traced.js';

const lost = unknown<never>(unavailable('x', 'GET /x: server fault'));
const unasked = unknown<never>({ code: 'not-demanded', about: [] });

/** What is found, as `part code`; a part that could not be read with a question mark. */
const found = (own: Partial<TraceRead>): readonly string[] =>
  traceView(read(own)).holes.map(
    ({ where, fault }) => `${where.split(' ')[0] ?? ''} ${fault.code}${fault.kind === 'unread' ? '?' : ''}`,
  );

const ofEnvironment = (own: Partial<TracedEnvironment>) => found({ environments: [environment(own)] });
const ofChange = (own: Partial<TracedChange>) => ofEnvironment({ changes: [change(own)] });
const ofRecord = (evidence: Evidence) => ofChange({ record: verified(evidence) });

describe('a trace from an environment', () => {
  it('is whole where every link is there', () => {
    const shown = traceView(read());
    expect(shown.holes).toEqual([]);
    expect([shown.state, shown.sum]).toEqual(['whole', 'The chain is whole']);
    const steps = shown.groups.flatMap(({ head, chains }) => [...head, ...chains.flatMap((chain) => chain.steps)]);
    expect(steps.map(({ part }) => part)).toEqual([
      'environment',
      'deployment',
      'deployment-record',
      'commit',
      'record',
      'pull',
      'ticket',
      'people',
      'checks',
      'scans',
      'tests',
      'evidence',
    ]);
  });

  it.each<[string, Partial<TracedEnvironment>, readonly string[]]>([
    ['nothing deployed', { deployment: known(null), changes: [] }, ['environment nothing-deployed']],
    ['deployments hidden', { deployment: lost, changes: [] }, ['environment part-unread?']],
    [
      'a deployment that failed',
      { deployment: known({ ...deployment, state: 'failure' }) },
      ['deployment deployment-unfinished'],
    ],
    [
      'a deployment without a status',
      { deployment: known({ ...deployment, state: null }) },
      ['deployment deployment-unfinished'],
    ],
    ['one that another replaced', { deployment: known({ ...deployment, state: 'inactive' }) }, []],
    ['no record of it', { record: { state: 'absent' } }, ['record deployment-record-absent']],
    [
      'a record of it that does not verify',
      { record: { state: 'refused', digest: null, place, found: 'x' } },
      ['record record-refused'],
    ],
    ['records that could not be read', { record: { state: 'unreadable', found: '503' } }, ['record part-unread?']],
    [
      'a record of another commit',
      { record: verified(deployedRecord(oid('other'))) },
      ['record deployment-record-other'],
    ],
    [
      'a record of the gate alone',
      { record: verified(deployedRecord(undefined, 'deployment')) },
      ['record deployment-without-end'],
    ],
    ['a record of no deployment', { record: verified(sealed()) }, ['record deployment-record-other']],
    ['more commits than are shown', { way: known({ direction: 'forward', from: null, left: 3 }) }, ['record way-cut?']],
    ['a way that could not be read', { way: lost, changes: [] }, ['record part-unread?']],
  ])('%s', (_, own, expected) => {
    expect(ofEnvironment(own)).toEqual(expected);
  });
});

describe('a commit on the way', () => {
  it.each<[string, Partial<TracedChange>, readonly string[]]>([
    [
      'without a record, and a pull request by the host’s word',
      { record: { state: 'absent' }, pulls: known([7]) },
      ['sealed record-absent'],
    ],
    [
      'without a record and a pull request',
      { record: { state: 'absent' }, pulls: known([]) },
      ['sealed record-absent', 'sealed pull-absent'],
    ],
    [
      'whose pull requests could not be read',
      { record: { state: 'absent' }, pulls: lost },
      ['sealed record-absent', 'sealed part-unread?'],
    ],
    [
      'whose record does not verify',
      { record: { state: 'refused', digest: null, place, found: 'x' }, pulls: known([7]) },
      ['sealed record-refused'],
    ],
    [
      'whose stores could not be read',
      { record: { state: 'unreadable', found: '503' }, pulls: known([7]) },
      ['sealed part-unread?'],
    ],
    ['whose record is doubted', { record: verified(sealed(), ['a copy differs']) }, ['sealed record-doubted']],
    ['whose record covers others', { commit: oid('other') }, ['sealed record-other']],
  ])('%s', (_, own, expected) => {
    expect(ofChange(own)).toEqual(expected);
  });

  const blocked = (verdict: 'fail' | 'pending' | 'indeterminate' | 'not-applicable') =>
    sealed({ decision: { ...sealed().decision, verdict } });

  it.each<[string, Evidence, readonly string[]]>([
    ['fail', blocked('fail'), ['sealed record-blocked']],
    ['pending', blocked('pending'), ['sealed record-blocked']],
    ['indeterminate', blocked('indeterminate'), ['sealed record-blocked']],
    ['not applicable', blocked('not-applicable'), ['sealed record-blocked']],
    ['a pass with an exception', sealed({ decision: { ...sealed().decision, verdict: 'pass-with-exception' } }), []],
    ['a direct push', sealed({ subject: { ...sealed().subject, pull: null } }), ['sealed pull-absent']],
    ['no people', sealed({ participants: [] }), ['people people-absent']],
    ['tickets not asked for', withFacts({ tickets: unasked }), ['sealed ticket-not-asked']],
    ['tickets unread', withFacts({ tickets: lost }), ['sealed part-unread?']],
    [
      'no ticket',
      withFacts({ tickets: known({ system: 'jira', mentions: [], answers: [], limit: false } as never) }),
      ['sealed ticket-absent'],
    ],
    [
      'a ticket that did not answer',
      withFacts({
        tickets: known({ system: 'jira', mentions: [], answers: [{ key: 'PAY-1', answer: lost }] } as never),
      }),
      ['ticket part-unread?'],
    ],
    [
      'a ticket that is not there',
      withFacts({
        tickets: known({
          system: 'jira',
          mentions: [],
          answers: [{ key: 'PAY-1', answer: known({ found: 'absent' }) }],
        } as never),
      }),
      ['ticket ticket-absent'],
    ],
    ['checks unread', withFacts({ checks: lost }), ['runs part-unread?']],
    ['scans unread', withFacts({ scans: lost }), ['scans part-unread?']],
    ['scans not asked for', withFacts({ scans: unasked, testResults: unasked }), []],
    ['tests unread', withFacts({ testResults: lost }), ['test part-unread?']],
    [
      'a check that failed and a control that only reports',
      sealed({
        findings: (['enforce', 'report'] as const).map((enforcement) => ({
          control: 'required-checks',
          version: 1,
          enforcement,
          outcome: 'fail' as const,
          reasons: [],
          notes: [],
          rules: [],
        })),
      }),
      ['runs checks-failed'],
    ],
  ])('whose record says: %s', (_, evidence, expected) => {
    expect(ofRecord(evidence)).toEqual(expected);
  });
});
