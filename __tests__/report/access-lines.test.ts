import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import type { AccessState, ExpectedAccess } from '../../src/facts/access.js';
import { known } from '../../src/facts/observed.js';
import { accessFacts, accessTable, unseenParts } from '../../src/report/access-lines.js';
import { headline } from '../../src/report/headline.js';
import { accessWith, expectedText, file, hidden, parsed, state } from '../support/access.js';

const evidence = (own: Partial<AccessState> = {}, expected?: ExpectedAccess, notes: readonly object[] = []): Evidence =>
  ({
    stage: 'access',
    facts: { access: known(accessWith(own, expected)), landing: hidden },
    findings: [{ notes }],
    decision: { verdict: 'fail', carried: [] },
  }) as unknown as Evidence;

const lines = (...given: Parameters<typeof evidence>) => new Map(accessFacts(evidence(...given)));

const path = '.github/access.yml';

describe('accessFacts', () => {
  it('says what was compared with what, and that all was seen', () => {
    const found = lines();
    expect(found.get('Access to')).toBe('acme/pay');
    expect(found.get('Expected by')).toBe(`${path} at 111111111111, sha256 000000000000…`);
    expect(found.get('Not seen')).toBe('nothing: all was shown');
    expect(found.get('Reviewed')).toBe('#12 of 2026-10-01, approved by carol: it does not count');
    expect(lines({ repository: null }).get('Access to')).toBe('the organisation acme');
  });

  it('names what was not seen', () => {
    expect(lines({ apps: hidden, changes: hidden }).get('Not seen')).toBe('apps, the audit log');
    const parts = Object.keys(state).filter((part) => !['repository', 'owner'].includes(part));
    const all = Object.fromEntries(parts.map((part) => [part, hidden])) as Partial<AccessState>;
    expect(
      unseenParts({ ...state, ...all })
        .map(({ part }) => part)
        .sort(),
    ).toEqual([...parts].sort());
  });

  it.each<[string, ExpectedAccess, string]>([
    ['there is none', { state: 'missing', path, commit: null }, `nothing: there is no ${path}`],
    ['it cannot be read', { state: 'unreadable', path, found: '502' }, `${path}, which could not be read: 502`],
    [
      'it is not valid',
      { state: 'invalid', path, digest: '0'.repeat(64), commit: null, faults: [] },
      `${path} handed in, sha256 000000000000…, not valid`,
    ],
  ])('says of the file that %s', (_, expected, words) => {
    expect(lines({}, expected).get('Expected by')).toBe(words);
    expect(lines({}, expected).get('Reviewed')).toBe('no review is demanded');
  });

  it('says who reviewed it and until when, never, and not known', () => {
    const standing = {
      code: 'access-review-standing',
      about: [path],
      found: '#12, approved by carol',
      needed: 'again by X',
    };
    expect(lines({}, undefined, [standing]).get('Reviewed')).toBe('#12, approved by carol; again by X');
    const review = (own: Parameters<typeof file>[1]) => lines({}, file(parsed(expectedText), own)).get('Reviewed');
    expect(review({ review: known(null) })).toBe('never, as the file stands');
    expect(review({ review: hidden })).toBe('not known');
  });

  it('is a table in the summary, and nothing in other records', () => {
    expect(accessTable(evidence())).toContain('| Access to | acme/pay |');
    const other = { ...evidence(), facts: { access: known(null) } } as unknown as Evidence;
    expect([accessTable(other), accessFacts(other)]).toEqual(['', []]);
  });
});

describe('the headline', () => {
  it('speaks of access', () => {
    expect(headline(evidence(), 'fail')).toBe('❌ Access is not as expected');
    expect(headline(evidence(), 'pass')).toBe('✅ Access is as expected');
  });
});
