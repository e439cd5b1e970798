import { describe, expect, it } from '@jest/globals';
import type { Reason } from '../../src/facts/observed.js';
import { missingOf } from '../../src/report/missing.js';
import { evidence, found, page, status } from './blocked-evidence.js';

describe('what is missing', () => {
  it('tells what was found and what is needed, as far as it is the same of all', () => {
    const few = (about: string, ran: string): Reason => ({
      code: 'tests-too-few',
      about: [about],
      found: ran,
      needed: 'at least 3 tests that ran',
    });
    const one = evidence([found('required-checks', 'fail', few('build', '0 tests ran'))]);
    expect(page(one)).toContain('**: `build`. Found: `0 tests ran`. Needed: `at least 3 tests that ran`. Look why');
    expect(status(one)).toBe('Too few tests ran (build). Found: 0 tests ran');
    const two = evidence([found('required-checks', 'fail', few('build', '0 tests ran'), few('lint', '2 tests ran'))]);
    expect(page(two)).toContain('**: `build`, `lint`. Needed: `at least 3 tests that ran`. Look why');
    expect(status(two)).toBe('Too few tests ran (build, lint)');
  });

  it('keeps the times of a failure out of the status, which would else change with each look', () => {
    const hung: Reason = { code: 'ticket-unreadable', about: ['AB#31'], found: 'no answer after 2.0 s' };
    expect(status(evidence([found('change-ticket', 'indeterminate', hung)]))).toBe('The ticket cannot be read (AB#31)');
  });

  it('says once that a ticket cannot be read, and how an unknown account of it is made known', () => {
    const refused = (code: string, text: string): Reason => ({ code, about: ['PAY-31'], found: text });
    const codes = (...reasons: readonly Reason[]): string[] => {
      const one = evidence([found('change-ticket', 'indeterminate', ...reasons)]);
      return missingOf(one, one.decision.blocking).map(({ code }) => code);
    };
    const unread = refused('ticket-unreadable', 'status 401');
    expect(codes(refused('fact-unavailable', 'status 401'), unread)).toEqual(['ticket-unreadable']);
    expect(codes(refused('fact-unavailable', 'no account is known'), unread)).toHaveLength(2);
    const unknown = evidence([
      found('change-ticket', 'indeterminate', refused('fact-unavailable', 'no account is known for jira:5b10')),
    ]);
    expect(page(unknown)).toContain('people.tickets');
  });

  it('names nobody by what stands for an address alone', () => {
    const waits: Reason = {
      code: 'ticket-not-approved',
      about: ['PAY-31'],
      who: ['mail:unattributed-2'],
      needed: 'an approval by mail:unattributed-2',
    };
    const one = evidence([found('change-ticket', 'pending', waits)]);
    expect(status(one)).toBe(
      'The ticket is not approved (PAY-31) - ask whom the policy names by mail (unattributed-2)',
    );
    expect(page(one)).toContain('Needed: `an approval by the mail address unattributed-2`.');
    expect(page(one)).not.toContain('mail:');
    expect(page(one)).toContain('Who can: `whom the policy names by mail (unattributed-2)`.');
  });
});
