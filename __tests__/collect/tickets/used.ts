/** A merged pull request that names and closes issue 31. */
export const used = {
  'other-pulls': {
    5: {
      pull: {
        number: 5,
        title: 'Prepare the refund limit (#31)',
        body: '',
        author: 'bob',
        base: 'main',
        head: 'feat/prepare',
        'head-repository': 'acme/pay',
        draft: false,
        state: 'closed',
        labels: {},
        closes: [31],
        merged: { by: 'carol', at: '2026-02-27T15:00:00Z', commit: 'd1' },
      },
      commits: {
        d1: {
          author: 'bob',
          committer: 'bob',
          'pushed-by': 'bob',
          at: '2026-02-27T13:00:00Z',
          'pushed-at': '2026-02-27T13:05:00Z',
          parents: ['base'],
          tree: 't51',
          message: 'Prepare',
          verified: { valid: true, signer: 'bob' },
          files: ['src/limit.ts'],
        },
      },
      files: { 'src/limit.ts': { status: 'added', additions: 9, deletions: 0 } },
      reviews: {},
    },
  },
};
