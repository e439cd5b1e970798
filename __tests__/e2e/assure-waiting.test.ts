import { describe, expect, it } from '@jest/globals';
import { session } from './session.js';
import { kept, on, openIn, upkeepOf } from './upkeep.js';

const policyFrom = (since: string): string =>
  [
    'version: 1',
    'branches: [main]',
    'controls:',
    '  peer-review: {approvals: 1}',
    `  reconciliation: {since: '${since}'}`,
    '  access: {}',
    '',
  ].join('\n');

/** A change that was merged a moment ago, of which no run left a record yet; `since`: what it was merged into. */
const merged = (since: string): object => ({
  pull: {
    state: 'closed',
    'head-commit': 'c3',
    merged: { by: 'carol', at: '2026-03-02T10:45:00Z', commit: 'm1' },
  },
  commits: {
    c3: { files: ['docs/refund.md', '.github/countersign.yml'] },
    m1: {
      author: 'alice',
      committer: 'web-flow',
      'pushed-by': 'carol',
      at: '2026-03-02T10:45:00Z',
      'pushed-at': '2026-03-02T10:45:00Z',
      verified: { valid: true, signer: 'web-flow' },
      files: ['src/refund.ts', 'docs/refund.md', '.github/countersign.yml'],
      parents: ['base'],
      tree: 't3',
      message: 'Limit refunds (#7)',
    },
  },
  files: { '.github/countersign.yml': { status: 'modified', additions: 2, deletions: 0 } },
  'head-files': { '.github/countersign.yml': policyFrom(since) },
});

describe.each(['assure', 'reconcile'])('a commit that waits for its record, in phase %s', (phase) => {
  it('is no finding and makes nothing red, and is looked at again', async () => {
    const isTold = phase === 'assure';
    await session(kept({ phase, ...(isTold ? { findings: 'issue' } : {}) }), async ({ run, emulator }) => {
      const first = await run(on(601, merged(emulator.state().aliases.get('base')?.sha ?? '')));
      const line = first.evidence.find(({ stage }) => stage === 'reconciliation');
      expect([line?.decision.verdict, first.run.exitCode, openIn(first)]).toEqual(['pending', 0, []]);
      if (isTold) {
        expect(upkeepOf(first).tasks.map(({ state }) => state)).toEqual(['whole', 'whole', 'whole', 'whole']);
        expect(emulator.written.issues).toEqual([]);
      }
      const second = await run(on(602));
      const again = second.evidence.find(({ stage }) => stage === 'reconciliation')?.facts.line;
      expect(again?.known === true ? again.value?.carried.map(({ commit }) => commit) : null).toEqual([
        second.shaOf('m1'),
      ]);
      expect([second.run.exitCode, openIn(second)]).toEqual([0, []]);
    });
  });
});
