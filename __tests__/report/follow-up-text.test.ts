import { describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import type { Carried } from '../../src/decision/types.js';
import type { Evidence } from '../../src/evidence/document.js';
import { emergencyChanges, followUpBody, followUpMarker, followUpTitle } from '../../src/report/follow-up-text.js';
import { markdown } from '../../src/report/markdown.js';
import { statusText } from '../../src/report/status-text.js';
import { outcomeText, unpainted } from '../../src/report/text.js';
import { c3, carol, compliant } from '../support/compliant.js';
import { facts, judged } from '../decision/verdict.js';
import { record } from '../evidence/records.js';

const at = '2026-03-02T10:20:00Z';
const POLICY =
  'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n' +
  'emergency: {label: emergency-change, approvers: {users: [carol]}, lifts: [peer-review], review-within: 3d}\n';

const HOSTILE = 'x` <!-- --> [a](https://evil.example) @mallory\n## Reviewed';

/** Evidence of a change without an approval, under an emergency of carol's. */
const evidence = (title = compliant.change.title): Evidence => {
  const change = { ...compliant.change, title, labels: [{ name: 'emergency-change', by: carol, at }] };
  const known = facts({ change, reviews: [] });
  const { findings, decision, standing, context } = judged(POLICY, known);
  return {
    ...record({ covers: [], onto: null, stage: 'pull-request' }),
    subject: {
      repository: { id: 1001, name: 'acme/pay' },
      pull: 7,
      base: change.base,
      head: c3,
      commit: null,
      context,
    },
    facts: known,
    findings,
    decision,
    standing,
  };
};

const bodyOf = (of: Evidence): string => {
  const [change] = emergencyChanges(of);
  if (change === undefined) throw new Error('no emergency');
  return followUpBody(change, { digest: 'd'.repeat(64), runUrl: 'https://github.com/acme/pay/actions/runs/501' });
};

describe('the issue that asks for the review', () => {
  it('says which change, who, why, until when, and which evidence', () => {
    const [change] = emergencyChanges(evidence());
    expect(change).toMatchObject({ pull: 7, head: c3, since: at });
    expect(change && followUpTitle(change)).toBe('Review of the emergency change #7');
    const body = bodyOf(evidence());
    for (const word of [
      '#7',
      c3,
      '`carol`',
      '`peer-review`',
      '`too-few-approvals`',
      '2026-03-05T10:20:00Z',
      'd'.repeat(64),
      'runs/501',
    ]) {
      expect(body).toContain(word);
    }
    expect(body).toContain(change && followUpMarker(change));
  });

  it('shows words of others as code only', () => {
    const tokens: { readonly type: string; readonly raw: string; readonly href?: string }[] = [];
    void marked.walkTokens(marked.lexer(bodyOf(evidence(HOSTILE)), { gfm: true }), (token) => void tokens.push(token));
    const of = (type: string) => tokens.filter((token) => token.type === type);
    expect(of('heading')).toEqual([]);
    expect(of('link').map(({ href }) => href)).toEqual(['https://github.com/acme/pay/actions/runs/501']);
    expect(of('html').map(({ raw }) => raw.trim())).toEqual([`<!-- countersign follow-up #7 ${c3} -->`]);
    expect(of('text').filter((token) => !('tokens' in token) && token.raw.includes('@'))).toEqual([]);
  });

  it('is not asked for where nothing was lifted', () => {
    const { decision } = judged(POLICY);
    expect(decision.verdict).toBe('pass');
    expect(emergencyChanges({ ...evidence(), decision })).toEqual([]);
  });

  it('is asked for each member of a group that an emergency carried, and for no other', () => {
    const one = evidence();
    const member = { ...compliant.change, number: 8, labels: [{ name: 'emergency-change', by: carol, at }] };
    const lifted = {
      ...judged(POLICY, facts({ change: member, reviews: [] })),
      pull: 8,
      head: c3,
      faults: [],
      participants: [],
      coverage: [],
      facts: facts({ change: member, reviews: [] }),
    };
    const clean = {
      ...judged(POLICY),
      pull: 9,
      head: c3,
      faults: [],
      participants: [],
      coverage: [],
      facts: facts({ change: { ...compliant.change, number: 9 } }),
    };
    expect(emergencyChanges({ ...one, companions: [lifted, clean] }).map(({ pull }) => pull)).toEqual([7, 8]);
    // The judged change itself passed: what carried the group is of the member.
    const own = judged(POLICY);
    const group = { ...one, facts: facts(), findings: own.findings, decision: lifted.decision, companions: [lifted] };
    expect(emergencyChanges(group).map(({ pull }) => pull)).toEqual([8]);
  });
});

describe('an emergency', () => {
  const ending = {
    verdict: 'pass-with-exception',
    blocking: [],
    digest: 'd',
    path: 'p',
    stores: [],
    status: null,
  } as const;

  it('is the first word of the status, with the date', () => {
    expect(statusText('pass-with-exception', [], evidence())).toBe(
      'EMERGENCY, review due 2026-03-05T10:20:00Z: peer-review lifted by carol',
    );
  });

  it('is the first block of the summary, before the table', () => {
    const page = markdown(evidence(), {
      ...ending,
      followUps: [{ pull: 7, url: 'https://github.com/acme/pay/issues/32', failed: null }],
    });
    const block = page.indexOf('> [!CAUTION]\n> **EMERGENCY CHANGE.**');
    expect(block).toBeGreaterThan(0);
    expect(block).toBeLessThan(page.indexOf('| Control |'));
    expect(page).toContain('Review due by `2026-03-05T10:20:00Z`');
    expect(page).toContain('[an issue](https://github.com/acme/pay/issues/32)');
  });

  it('says where the issue could not be opened', () => {
    const page = markdown(evidence(), { ...ending, followUps: [{ pull: 7, url: null, failed: 'POST 403' }] });
    expect(page).toContain('**The issue for the review afterwards could not be opened** (#7): `POST 403`.');
  });

  it('stands in the log', () => {
    expect(outcomeText(evidence(), 'pass-with-exception', [], unpainted)).toContain(
      'EMERGENCY: peer-review lifted by carol, review due by 2026-03-05T10:20:00Z',
    );
  });

  it('is told in words, and in the headline', () => {
    const page = markdown(evidence(), { ...ending, followUps: [] });
    expect(page).toContain('## Countersign: ⚠️ This change may be merged, as an emergency');
    expect(page).toContain('Not met: an approval is missing (`too-few-approvals`).');
  });

  it('is told apart from an exception', () => {
    const exception: Carried = {
      by: 'exception',
      control: 'passing-scans',
      about: ['CVE-1'],
      approvedBy: 'carol',
      why: 'r (#31)',
      until: '2026-06-30',
    };
    const decision = { ...evidence().decision, carried: [exception] };
    expect(statusText('pass-with-exception', [], { ...evidence(), decision })).toBe(
      'Let through by exception of carol until 2026-06-30.',
    );
    const page = markdown({ ...evidence(), decision }, { ...ending, followUps: [] });
    expect(page).toContain('> [!WARNING]\n> **Exception** for `passing-scans`, about `CVE-1`');
    expect(page).not.toContain('EMERGENCY');
  });
});

describe('what the verdict is worth', () => {
  const ending = {
    verdict: 'pass-with-exception',
    blocking: [],
    digest: 'd',
    path: 'p',
    stores: [],
    status: null,
    followUps: [],
  } as const;
  const page = (own: Partial<Evidence['standing']>): string =>
    markdown({ ...evidence(), standing: { ...evidence().standing, ...own } }, ending);

  it('stands in the summary and in the log, with what would make it worth more', () => {
    for (const text of [page({}), outcomeText(evidence(), 'pass-with-exception', [], unpainted)]) {
      expect(text).toContain("The default branch's workflow file ran (");
      expect(text).toContain('This status can be set by any workflow of this repository that may write statuses; ');
      expect(text).toContain('would make it stronger');
      expect(text).toContain('Nobody may go round the rules.');
    }
  });

  it.each([
    [{ status: 'app', from: ['acme-gate'] }, 'This status counts only from `acme-gate`'],
    [{ status: 'required-workflow' }, "the organisation's ruleset names it"],
    [{ status: 'unknown', required: null }, 'Whether the base branch demands it is not known.'],
    [
      { required: false },
      'The base branch does NOT demand it: nothing waits for this verdict until `countersign (main)` is a required check.',
    ],
    [{ from: [] }, 'The base branch demands it from any app; name one.'],
    [{ workflow: 'untrusted-accepted' }, 'the verdict proves nothing against them'],
    [{ bypass: { known: true, value: ['mallory'] } }, 'Who may go round the rules: `mallory`.'],
    [{ bypass: { known: false, why: { code: 'fact-unavailable', about: [] } } }, 'is not shown to this token'],
  ] as const)('is said plainly: %j', (own, words) => {
    expect(page(own)).toContain(words);
  });

  it('is nothing where there is no status', () => {
    const none = { ...evidence(), subject: { ...evidence().subject, context: null } };
    expect(markdown(none, ending)).not.toContain('workflow file ran');
  });
});
