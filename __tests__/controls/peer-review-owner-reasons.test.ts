import { describe, expect, it } from '@jest/globals';
import { peerReview } from '../../src/controls/peer-review.js';
import { compliant } from '../support/compliant.js';
import { judge, type Given } from '../support/control-tester.js';
import { told } from './told.js';
import { ownersFact } from '../support/owners.js';

const owners = (text: string | null, more: object = {}) => ({
  settings: { 'code-owners': true },
  facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text, bytes: 20, errors: [], ...more }) },
});

describe('peer-review says of owners', () => {
  it.each<[string, Omit<Given, 'title'>, readonly string[]]>([
    [
      'an owner is missing',
      owners('* @dana acme@acme.example @acme/controls', { errors: [] }),
      ['code-owners-invalid | CODEOWNERS | a file that GitHub reads whole | line 1: mail:acme@acme.example'],
    ],
    [
      'no owner approved',
      owners('* @dana @acme/controls'),
      [
        'owner-missing | docs/refund.md src/refund.ts | an approval by an owner who did not contribute | none | who: dana acme/controls',
      ],
    ],
    [
      'an owner is not known',
      owners('* @ghost', { errors: [{ line: 1, kind: 'Unknown owner' }] }),
      ['code-owners-invalid | CODEOWNERS | a file that GitHub reads whole | line 1: an owner who is not known'],
    ],
    [
      'there are no owners',
      owners(null, { path: null }),
      ['code-owners-invalid | CODEOWNERS | a file that GitHub reads whole | no file'],
    ],
  ])('%s', (_, given, reasons) => {
    expect(told(judge(peerReview, given).reasons)).toEqual(reasons);
  });

  it('twenty files that want an owner, and how many there are', () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...compliant.files[0], path: `src/${String(index + 10)}.ts` }));
    const missing = (count: number) => {
      const { settings, facts } = owners('* @dana');
      const { reasons } = judge(peerReview, {
        settings,
        facts: { ...facts, files: files(count) } as Given['facts'] & object,
      });
      return reasons.map(({ about, found, at }) => [about.length, about[0], found, at]);
    };
    const at = { path: 'CODEOWNERS', line: 1 };
    expect(missing(20)).toEqual([[20, 'src/10.ts', 'none', at]]);
    expect(missing(21)).toEqual([[20, 'src/10.ts', 'none, for 21 files', at]]);
  });

  it('where in CODEOWNERS the fault is', () => {
    const at = (given: Omit<Given, 'title'>) => judge(peerReview, given).reasons[0]?.at;
    expect(at(owners('* @bob\n/src/ dana'))).toEqual({ path: 'CODEOWNERS', line: 2 });
    expect(at(owners(null))).toEqual({ path: 'CODEOWNERS' });
  });
});
