import { describe, expect, it } from '@jest/globals';
import type { TracedChange, TraceRead } from '../../../src/evidence/trace/trace.js';
import { known, unavailable, unknown } from '../../../src/facts/observed.js';
import { traceView } from '../../../src/report/trace/trace-view.js';
import { compliantFacts, oid } from '../../support/compliant.js';
import { change, deployment, read } from './traced.js';

const lost = unknown<never>(unavailable('x', 'GET /x: server fault'));

describe('a trace forth', () => {
  const forth = (own: Partial<TracedChange>, start: TraceRead['start'] = { kind: 'commit', commit: oid('m1') }) =>
    traceView(read({ start, environments: [], changes: [change(own)] }));

  it('begins with the request and ends with the environments', () => {
    const since = { ...deployment, ended: '2026-03-01T09:00:00Z' };
    const { groups, state } = forth({ holders: known([{ environment: 'production', deployment, since }]) });
    const parts = groups[0]?.chains[0]?.steps.map(({ part }) => part);
    expect(parts).toEqual([
      'ticket',
      'pull',
      'people',
      'checks',
      'scans',
      'tests',
      'commit',
      'record',
      'evidence',
      'held-by',
    ]);
    expect(groups[0]?.chains[0]?.steps.at(-1)?.rows).toMatchObject([
      { label: 'production', value: expect.stringContaining('the commit since 2026-03-01T09:00:00Z') },
    ]);
    expect(state).toBe('whole');
  });

  it('has a hole where no environment holds it, and does not know where these could not be read', () => {
    expect(forth({ holders: known([]) }).holes.map(({ fault }) => fault.code)).toEqual(['not-deployed']);
    expect(forth({ holders: lost }).state).toBe('unread');
  });

  it('has a hole where the record was judged with other tickets than the one asked for', () => {
    const holders = known([{ environment: 'production', deployment, since: null }]);
    const { tickets } = compliantFacts;
    const key = tickets.known ? (tickets.value.answers[0]?.key ?? '') : '';
    expect(forth({ holders }, { kind: 'ticket', key: 'PAY-99' }).holes.map(({ fault }) => fault.code)).toEqual([
      'ticket-other',
    ]);
    expect(forth({ holders }, { kind: 'ticket', key: key.toLowerCase() }).state).toBe('whole');
  });

  it('is a hole where it leads nowhere, and not known where that could not be read', () => {
    const nowhere = { environments: [], changes: [] };
    expect(traceView(read({ ...nowhere, led: known('') })).state).toBe('holes');
    expect(traceView(read({ ...nowhere, led: lost })).state).toBe('unread');
  });
});
