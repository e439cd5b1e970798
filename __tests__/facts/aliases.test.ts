import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aliasesOf, nameInList, nameOfAlias } from '../../src/facts/aliases.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { alice, bob, by, c1, commit, compliantFacts, nobody } from '../support/compliant.js';
import { hostileTexts } from '../../scripts/faults/hostile.js';

const factsWith = (...authors: readonly ReturnType<typeof by>[]) => ({
  ...compliantFacts,
  commits: known({ current: authors.map((author) => commit(c1, [], { author, committer: author })), earlier: [] }),
});

const aliases = () => aliasesOf([factsWith(by(alice), { ...by(alice), alias: 'a.second@home.example' }, by(bob))]);

describe('an alias', () => {
  it('of an address that the host gives to an account names the account, each further one with a number', () => {
    const { of } = aliases();
    expect([of('bob@acme.example'), of('a.second@home.example'), of('alice@acme.example')]).toEqual([
      'account-12',
      'account-11',
      'account-11-2',
    ]);
  });

  it('of any other address is numbered in the order in which they are asked for', () => {
    const { of } = aliases();
    expect(['x@a.example', 'y@a.example', 'x@a.example'].map(of)).toEqual([
      'unattributed-1',
      'unattributed-2',
      'unattributed-1',
    ]);
  });

  it('is the same whatever the case of the address', () => {
    const { of } = aliases();
    expect([of('ALICE@acme.example'), of('alice@ACME.example')]).toEqual(['account-11', 'account-11']);
    expect([of('Ü@a.example'), of('ü@A.example')]).toEqual(['unattributed-1', 'unattributed-1']);
  });

  it.each(['unattributed-1', 'account-11', 'account-12-2', 'mail:account-11', 'mail:unattributed-1', 'alice', ''])(
    'is never equal to that of a text that only looks like one: %j',
    (forged) => {
      const { of } = aliases();
      const real = ['alice@acme.example', 'bob@acme.example', 'x@a.example'].map(of);
      expect(real).not.toContain(of(forged));
      expect(of(forged)).toBe('unattributed-2');
    },
  );

  it('knows the accounts of every change of the record', () => {
    const { of } = aliasesOf([factsWith(nobody('bob@acme.example')), factsWith(by(bob))]);
    expect(of('bob@acme.example')).toBe('account-12');
    const none = { ...compliantFacts, commits: unknown<never>(unavailable('commits', '403')) };
    expect(aliasesOf([none]).of('bob@acme.example')).toBe('unattributed-1');
  });

  it('is one to one with addresses, and has its form, whatever they are', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostileTexts), fc.emailAddress());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (mails) => {
        const { of } = aliases();
        const all = mails.map(of);
        for (const [i, one] of mails.entries())
          for (const [j, other] of mails.entries())
            expect(all[i] === all[j]).toBe(one.toLowerCase() === other.toLowerCase());
        for (const alias of all) expect(alias).toMatch(/^(unattributed-[1-9][0-9]*|account-[0-9]+(-[1-9][0-9]*)?)$/u);
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['Mail max@acme.example now', 'Mail unattributed-1 now'],
    ['<Max@Acme.example>, max@acme.example.', '<unattributed-1>, unattributed-1.'],
    ['fix/alice@acme.example/refund', 'fix/account-11/refund'],
    ['mailto:max+tag@sub.acme.example?subject=x', 'mailto:unattributed-1?subject=x'],
    ['a@b.example@c', 'unattributed-1'],
    ['müller@bücher.example', 'unattributed-1'],
    ['Thanks @alice and @acme/team', 'Thanks @alice and @acme/team'],
    ['bump actions/checkout@v4.1.0 and left-pad@1.3', 'bump actions/checkout@v4.1.0 and left-pad@1.3'],
    ['no sign here', 'no sign here'],
    ['@ @@ a@ @b.example', '@ @@ a@ @b.example'],
  ])('%j becomes %j', (text, replaced) => {
    expect(aliases().within(text)).toBe(replaced);
  });

  it('has every address replaced that is known, whatever its form', () => {
    const { of, within } = aliases();
    expect(within('root@localhost did it')).toBe('root@localhost did it');
    of('root@localhost');
    expect(within('ROOT@localhost did it')).toBe('unattributed-1 did it');
  });

  it('is done in time that grows with its length', () => {
    for (const text of [
      '@'.repeat(50_000),
      'a.'.repeat(50_000) + '@',
      'a@'.repeat(50_000),
      'x@a' + '.a'.repeat(50_000),
    ])
      expect(aliases().within(text).length).toBeGreaterThan(0);
  });

  it('of a path is replaced also where its signs are encoded', () => {
    const { withinPath } = aliases();
    expect(withinPath('/repos/o/r/activity?ref=refs%2Fheads%2Fmax%40acme.example&per_page=100')).toBe(
      '/repos/o/r/activity?ref=refs%2Fheads%2Funattributed-1&per_page=100',
    );
    expect(withinPath('/repos/o/r/x?name=a%2Fb%20c%zz')).toBe('/repos/o/r/x?name=a%2Fb%20c%zz');
  });
});

describe('a name in a list of people', () => {
  it('is no login where it is an address or what stands for one', () => {
    expect(['Alice', '@alice', 'Max@acme.example', 'mail:account-11'].map(nameInList)).toEqual([
      'alice',
      '@alice',
      'mail:max@acme.example',
      'mail:account-11',
    ]);
    expect(nameOfAlias('account-11')).not.toBe(nameInList('account-11'));
  });
});
