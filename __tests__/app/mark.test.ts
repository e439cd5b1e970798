import { describe, expect, it } from '@jest/globals';
import { digestIn, isStanding, markIn, markOf, statusUrl, type Marked } from '../../src/app/mark.js';
import { demandsOf } from '../../src/policy/parse.js';
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
  demands: demandsOf([]),
  sources: [
    {
      kind: 'file',
      name: 'acme/pay/p.yml@main',
      repository: 'acme/pay',
      path: 'p.yml',
      commit: null,
      digest,
      bytes: 0,
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

describe('the record that a link names', () => {
  const digest = 'e'.repeat(64);
  const run = 'https://github.com/acme/pay/actions/runs/5';

  it('is told with a mark and without, of any attempt, under whatever name the repository had', () => {
    for (const url of [
      statusUrl(run, digest, mark),
      statusUrl(run, digest, null),
      statusUrl(`${run}/attempts/2`, digest, null),
      statusUrl('https://ghes.acme.example/acme/old-name/actions/runs/5', digest, null),
    ])
      expect(digestIn(url)).toBe(digest);
  });

  it.each([
    ['nothing', null],
    ['a run alone', run],
    ['a digest that is none', `${run}#sha256-00`],
    ['more behind the digest', `${run}#sha256-${digest}0`],
    ['more behind the mark', `${run}#sha256-${digest};f=${mark}0`],
    ['something before it', `see ${run}#sha256-${digest}`],
    ['no run', `https://acme.example/#sha256-${digest}`],
  ])('is none in %s', (_, url) => {
    expect(digestIn(url)).toBeNull();
  });
});

describe('a status that stands', () => {
  const url = statusUrl('https://github.com/acme/pay/actions/runs/5', 'e'.repeat(64), mark);
  const before = {
    context: 'countersign (main)',
    state: 'pending',
    description: 'Waits',
    url,
    creator: 4,
    at: '2026-03-02T10:00:00Z',
  } as const;
  const text = { context: 'countersign (main)', state: 'pending', description: 'Waits', url: 'other' } as const;
  const run = {
    event: 'x',
    id: 6,
    attempt: 1,
    actor: '',
    triggeringActor: '',
    action: null,
    build: null,
    environment: null,
    workflow: null,
    url: null,
  };
  const pen = { repository: 'acme/pay', run, account: 4, defaultBranch: 'main' };
  const now = '2026-03-03T09:59:59Z';

  it('need not be written again while it says the same for the same', () => {
    expect(isStanding(before, text, { mark, pen, now })).toBe(true);
  });

  it.each([
    ['there is none', null, text, { mark, pen, now }],
    ['it says something else', { ...before, description: 'Else' }, text, { mark, pen, now }],
    ['its state is another', before, { ...text, state: 'failure' as const }, { mark, pen, now }],
    ['it was given for something else', before, text, { mark: '0'.repeat(16), pen, now }],
    ['nothing open was judged', before, text, { mark: null, pen, now }],
    ['somebody else wrote it', { ...before, creator: 5 }, text, { mark, pen, now }],
    ['it is not known who we are', { ...before, creator: null }, text, { mark, pen: { ...pen, account: null }, now }],
    ['it is a day old', before, text, { mark, pen, now: '2026-03-03T10:00:00Z' }],
    ['the time is not known', before, text, { mark, pen, now: null }],
  ])('is written where %s', (_, given, wanted, around) => {
    expect(isStanding(given, wanted, around)).toBe(false);
  });
});
