/** Everything at once that can lie on a pull request. */
export const busy = {
  people: { 'copilot[bot]': { id: 198982749, type: 'Bot', permission: 'write' } },
  pull: {
    initiator: 'dana',
    labels: { urgent: { by: 'bob', at: '2026-03-02T10:10:00Z' } },
    'auto-merge': { by: 'bob', at: '2026-03-02T10:31:00Z' },
    edits: {
      '2026-03-02T10:20:00Z': { field: 'title', from: 'Old title', by: 'alice' },
      '2026-03-02T10:21:00Z': { field: 'body', from: 'Old body', by: 'dana' },
    },
    'base-changes': { '2026-03-02T10:15:00Z': { from: 'sandbox', to: 'main' } },
    'head-commit': 'd3',
  },
  commits: {
    d3: {
      author: 'alice',
      committer: 'web-flow',
      'pushed-by': 'alice',
      at: '2026-03-02T10:40:00Z',
      'pushed-at': '2026-03-02T10:41:00Z',
      parents: ['c2'],
      tree: 't3',
      message: 'Explain it\n\nWhy not.\n\nCo-authored-by: D <dana@acme.example>\nCo-Authored-By: X <x@y.example>',
      verified: { valid: true, signer: 'web-flow' },
      files: ['docs/refund.md'],
    },
  },
  reviews: {
    r0: { by: null, state: 'COMMENTED', commit: 'c3', at: '2026-03-02T10:05:00Z' },
    r2: {
      by: 'dana',
      state: 'CHANGES_REQUESTED',
      commit: 'c3',
      at: '2026-03-02T10:35:00Z',
      dismissed: { by: 'alice', at: '2026-03-02T10:36:00Z' },
      edited: { by: 'alice', at: '2026-03-02T10:37:00Z' },
    },
  },
  statuses: { s1: { context: 'legacy', state: 'success', by: 'svc-rel', commit: 'd3', at: '2026-03-02T10:50:00Z' } },
  issues: { 31: { edited: { by: 'dana', at: '2026-03-02T09:00:00Z' } } },
  queue: { base: 'main', head: 'd3', pulls: [7], by: 'carol' },
  'base-files': { CODEOWNERS: '* @bob\n/src/ dana\n/docs/ @nobody-here\n' },
  protection: { bypass: ['carol'] },
};
