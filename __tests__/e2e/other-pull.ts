/** Another open change of the compliant world, by dana, that nobody approved: its own head, or that of another change. */
export const otherPull = (number: number, own: object = {}): object => {
  const head = `e${String(number)}`;
  return {
    pull: {
      number,
      title: `Raise the limits (${String(number)})`,
      body: '',
      author: 'dana',
      base: 'main',
      head: `feat/limits-${String(number)}`,
      'head-repository': 'acme/pay',
      draft: false,
      state: 'open',
      labels: {},
      closes: [],
      'head-commit': head,
      ...own,
    },
    commits: {
      [head]: {
        author: 'dana',
        committer: 'dana',
        'pushed-by': 'dana',
        at: '2026-03-02T09:30:00Z',
        'pushed-at': '2026-03-02T09:31:00Z',
        parents: ['base'],
        tree: `t-${head}`,
        message: 'Raise the limits',
        verified: { valid: true, signer: 'dana' },
        files: ['src/limits.ts'],
      },
    },
    files: { 'src/limits.ts': { status: 'modified', additions: 2, deletions: 2 } },
    reviews: {},
  };
};
