import { describe, expect, it } from '@jest/globals';
import { markIn, markOf, statusUrl, type Marked } from '../../src/app/mark.js';
import type { PolicyReading } from '../../src/evidence/document.js';

const change: Marked = {
  pull: 7,
  head: 'a'.repeat(40),
  baseRef: 'main',
  glimpse: {
    marks: ['title A', 'label x'],
    checks: [
      { name: 'build', mark: 'run 1 ok' },
      { name: 'lint', mark: 'run 2 ok' },
    ],
  },
};
const reading = (digest: string): PolicyReading => ({
  state: 'found',
  fromDefaultBranch: false,
  sources: [
    {
      kind: 'file',
      name: 'acme/pay/p.yml@main',
      repository: 'acme/pay',
      path: 'p.yml',
      commit: null,
      digest,
      text: '',
    },
  ],
});
const build = new Set(['build']);
const mark = markOf([change], reading('d1'), build);

describe('the mark of a status', () => {
  it.each([
    ['the head', [{ ...change, head: 'b'.repeat(40) }], 'd1'],
    ['the base branch', [{ ...change, baseRef: 'release' }], 'd1'],
    ['what is said and done', [{ ...change, glimpse: { ...change.glimpse, marks: ['title B', 'label x'] } }], 'd1'],
    [
      'a demanded check',
      [{ ...change, glimpse: { ...change.glimpse, checks: [{ name: 'build', mark: 'run 3 bad' }] } }],
      'd1',
    ],
    ['the policy', [change], 'd2'],
    ['another change under the same status', [change, { ...change, pull: 8 }], 'd1'],
  ])('changes with %s', (_, changes, digest) => {
    expect(markOf(changes, reading(digest), build)).not.toBe(mark);
  });

  it('does not change with checks that nobody demands, nor with the order of an answer', () => {
    const others = {
      ...change.glimpse,
      checks: [
        { name: 'lint', mark: 'run 9 bad' },
        { name: 'build', mark: 'run 1 ok' },
      ],
    };
    expect(markOf([{ ...change, glimpse: others }], reading('d1'), build)).toBe(mark);
    const two = [change, { ...change, pull: 8 }];
    expect(markOf(two.toReversed(), reading('d1'), build)).toBe(markOf(two, reading('d1'), build));
  });

  it('is told apart where the policy could not be read', () => {
    expect(markOf([change], { state: 'unreadable', path: 'p.yml', found: 'x' }, build)).not.toBe(mark);
  });
});

describe('the link of a status', () => {
  const digest = 'e'.repeat(64);
  const url = statusUrl('https://github.com/acme/pay/actions/runs/5', digest, mark);

  it('holds the digest of the evidence and the mark', () => {
    expect(url).toBe(`https://github.com/acme/pay/actions/runs/5#sha256-${digest};f=${mark}`);
    expect(markIn(url, 'acme/pay')).toBe(mark);
    expect(markIn(url, 'Acme/Pay')).toBe(mark);
  });

  it.each([
    ['of another repository', url?.replace('acme/pay', 'evil/pay')],
    ['without a mark', statusUrl('https://github.com/acme/pay/actions/runs/5', digest, null)],
    ['with more behind it', `${String(url)}0`],
    ['that is no run', url?.replace('/runs/', '/jobs/')],
  ])('%s holds no mark', (_, other) => {
    expect(markIn(other ?? null, 'acme/pay')).toBeNull();
  });

  it('of a later attempt holds its mark too', () => {
    expect(markIn(statusUrl('https://github.com/acme/pay/actions/runs/5/attempts/2', digest, mark), 'acme/pay')).toBe(
      mark,
    );
  });
});
