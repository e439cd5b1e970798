import { describe, expect, it } from '@jest/globals';
import type { Reason } from '../../src/facts/observed.js';
import { missingOf } from '../../src/report/missing.js';
import { outcomeText, unpainted } from '../../src/report/text.js';
import { evidence, found, page, status } from './blocked-evidence.js';
import type { Evidence } from '../../src/evidence/document.js';

const objection = (who: string): Reason => ({ code: 'changes-requested', about: [who], who: [who] });
const failed = (check: string): Reason => ({ code: 'check-not-success', about: [check] });
const absent = (pull: string): Reason => ({ code: 'too-few-approvals', about: [pull] });
const met = found('peer-review', 'pass');

describe('what is missing', () => {
  it('is one entry for a control and a code, the worst first, with everybody who can help', () => {
    const one = evidence([
      found('peer-review', 'pending', absent('#7')),
      found('required-checks', 'fail', failed('build'), failed('lint')),
    ]);
    expect(missingOf(one, one.decision.blocking)).toEqual([
      {
        change: null,
        outcome: 'fail',
        control: 'required-checks',
        code: 'check-not-success',
        about: ['build', 'lint'],
        who: [],
        found: null,
        needed: null,
      },
      {
        change: null,
        outcome: 'pending',
        control: 'peer-review',
        code: 'too-few-approvals',
        about: [],
        who: [],
        found: null,
        needed: null,
      },
    ]);
  });

  it('stands in the summary above the table, and the table begins with it', () => {
    const text = page(evidence([met, found('required-checks', 'fail', failed('build'))]));
    const at = (part: string): number => text.indexOf(part);
    expect(at('- ❌ **A check did not succeed**: `build`.')).toBeGreaterThan(0);
    expect(at('- ❌ **A check did not succeed**: `build`.')).toBeLessThan(at('| Control |'));
    expect(at('| required-checks | ❌ fail |')).toBeLessThan(at('| peer-review | ✅ pass |'));
  });

  it('is cut where it would not fit on a screen, and says so', () => {
    const codes = ['approval-stale', 'reviewer-not-human', 'seat-unfilled', 'owner-missing', 'evil-merge'];
    const three = ['peer-review', 'commit-integrity', 'protected-paths'].map((id) =>
      found(id, 'fail', ...codes.map((code) => ({ code, about: [id] }))),
    );
    const text = page(evidence(three));
    expect(text.match(/^- ❌/gm)).toHaveLength(10);
    expect(text).toContain('- and 5 more, below');
  });

  it('is said once where two controls ask for the very same', () => {
    const unknown = { code: 'initiator-unknown', about: ['a-bot'], found: 'not told' };
    const one = evidence([
      found('model-integrity', 'indeterminate', unknown),
      found('peer-review', 'indeterminate', unknown, { ...unknown, code: 'contributor-unattributed' }),
      found('segregation-of-duties', 'indeterminate', { ...unknown, about: ['another'] }),
    ]);
    expect(missingOf(one, one.decision.blocking).map(({ control, code, about }) => [control, code, about])).toEqual([
      ['model-integrity', 'initiator-unknown', ['a-bot']],
      ['peer-review', 'contributor-unattributed', ['a-bot']],
      ['segregation-of-duties', 'initiator-unknown', ['another']],
    ]);
  });

  it('begins, of a model, with its files, since no report is about weights that are others', () => {
    const ids = [
      'commit-integrity',
      'model-data',
      'model-evaluation',
      'model-integrity',
      'model-inventory',
      'peer-review',
    ];
    const one = evidence(ids.map((id) => found(id, 'fail', { code: 'digest-unknown', about: [id] })));
    expect(missingOf(one, one.decision.blocking).map(({ control }) => control)).toEqual([
      'commit-integrity',
      'model-inventory',
      'model-integrity',
      'model-data',
      'model-evaluation',
      'peer-review',
    ]);
    expect(
      status(evidence([found('model-data', 'fail', failed('x')), found('model-integrity', 'pending', failed('y'))])),
    ).toContain('(x)');
  });

  it('is told although no finding holds it', () => {
    expect(page(evidence([found('peer-review', 'not-applicable')]))).toContain('- ❌ **');
  });
});

describe('of several changes under one status', () => {
  const one = evidence([met], { 8: [found('peer-review', 'fail', objection('carol'))], 9: [met] });

  it('the one that fails is named in the summary, with its control and its reason', () => {
    const text = page(one);
    expect(text).toContain('- ❌ \\#8: **Changes are requested**: `carol`.');
    expect(text).toContain('Who can: `carol`.');
    expect(text).toContain('| \\#8 peer-review | ❌ fail |\n| \\#7 peer-review | ✅ pass |\n\n');
    expect(text).toContain('<summary>#8 peer-review: 1 reason</summary>');
  });

  it('every one is in the log, with its verdict', () => {
    const log = outcomeText(one, 'fail', [], unpainted);
    expect(log).toMatch(/the status covers #8 too: fail\n {2}fail +peer-review\n.*changes-requested: .*\(carol\)/);
    expect(log).toContain('the status covers #9 too: pass');
  });

  it('the status asks those who can help with the one that it names, and begins with the worst', () => {
    expect(status(one)).toBe('Changes are requested (#8, carol) - ask carol');
    const both = evidence([found('peer-review', 'fail', objection('bob'))], {
      8: [found('peer-review', 'fail', objection('carol'))],
    });
    expect(status(both)).toBe('Changes are requested (#7, bob) - ask bob; 1 more');
    const worse = evidence([found('peer-review', 'pending', absent('#7'))], {
      8: [found('required-checks', 'fail', failed('build'))],
    });
    expect(status(worse)).toBe('A check did not succeed (#8, build); 1 more');
  });

  it('a name of others that looks like a change moves no reason to another change', () => {
    const posing = evidence([met], { 8: [found('required-checks', 'fail', failed('#7'))] });
    expect(missingOf(posing, posing.decision.blocking)).toMatchObject([
      { change: '#8', outcome: 'fail', code: 'check-not-success', about: ['#7'], who: [] },
    ]);
  });
});

describe('what went wrong after judging', () => {
  it('is told first, and of no single change', () => {
    const one = evidence([found('peer-review', 'pending', absent('#7'))], { 8: [met] });
    const later = { control: 'gate', outcome: 'indeterminate', code: 'publish-forbidden', about: ['x'] } as const;
    expect(missingOf(one, [...one.decision.blocking, later]).map(({ change, code }) => [change, code])).toEqual([
      [null, 'publish-forbidden'],
      ['#7', 'too-few-approvals'],
    ]);
  });
});

describe('what the status is worth', () => {
  it('is folded where it is as usual, and open where the verdict is worth less than it looks', () => {
    const one = evidence([met]);
    const shown = (own: Partial<Evidence['standing']>): string =>
      page({ ...one, standing: { ...one.standing, ...own } });
    const fold = '<details><summary>What this status is worth: ';
    expect(shown({})).toContain(`${fold}shared-app</summary>`);
    expect(shown({ status: 'app' })).toContain(`${fold}app</summary>`);
    const open = [
      shown({ required: false }),
      ...(['untrusted', 'untrusted-accepted', 'unknown'] as const).map((workflow) => shown({ workflow })),
    ];
    for (const text of open) {
      expect(text).not.toContain(fold);
      expect(text).toContain('This status can be set by any workflow');
    }
  });
});
