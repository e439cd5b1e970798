import { describe, expect, it } from '@jest/globals';
import { allowedLicences, licenceAnswer, licenceName } from '../../src/controls/kit/licence.js';

const ALLOWED = [
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Unicode-3.0',
  'LGPL-2.1-or-later',
  'GPL-3.0-only',
  'GPL-2.0-only WITH Classpath-exception-2.0',
  'LicenseRef-acme-internal',
];

const answer = (text: string | null, allowed: readonly string[] = ALLOWED): string => {
  const given = licenceAnswer(text, allowedLicences(allowed));
  return given.state === 'allowed' ? given.state : [given.state, ...given.by].join(' | ');
};

const deep = (depth: number): string => `${'('.repeat(depth)}MIT${')'.repeat(depth)}`;

describe('a licence expression', () => {
  it.each([
    // One licence of the list, and one that is not on it.
    ['MIT', 'allowed'],
    ['Zlib', 'refused | Zlib'],
    ['AGPL-3.0-only', 'refused | AGPL-3.0-only'],
    // Ids have no case; the answer has the spelling of SPDX's list.
    ['apache-2.0', 'allowed'],
    ['APACHE-2.0', 'allowed'],
    ['mIt', 'allowed'],
    ['zlib', 'refused | Zlib'],
    ['mit or zlib', 'allowed'],
    ['mit and zlib', 'refused | Zlib'],
    // Alternatives: one is enough.
    ['MIT OR GPL-2.0-only', 'allowed'],
    ['GPL-2.0-only OR MIT', 'allowed'],
    ['GPL-2.0-only OR AGPL-3.0-only', 'refused | GPL-2.0-only | AGPL-3.0-only'],
    ['GPL-2.0-only OR AGPL-3.0-only OR ISC', 'allowed'],
    ['(MIT OR Apache-2.0)', 'allowed'],
    // Together: each has to be allowed, whatever else is.
    ['MIT AND GPL-2.0-only', 'refused | GPL-2.0-only'],
    ['GPL-2.0-only AND MIT', 'refused | GPL-2.0-only'],
    ['MIT AND ISC', 'allowed'],
    ['BSD-2-Clause AND BSD-3-Clause', 'allowed'],
    ['MIT AND Zlib AND AGPL-3.0-only', 'refused | Zlib | AGPL-3.0-only'],
    // `AND` binds closer than `OR`.
    ['MIT OR ISC AND AGPL-3.0-only', 'allowed'],
    ['AGPL-3.0-only AND MIT OR ISC', 'allowed'],
    ['(MIT OR ISC) AND AGPL-3.0-only', 'refused | AGPL-3.0-only'],
    ['Zlib AND MIT OR AGPL-3.0-only', 'refused | Zlib | AGPL-3.0-only'],
    ['(MIT OR Apache-2.0) AND Unicode-3.0', 'allowed'],
    ['(MIT OR GPL-2.0-only) AND (Apache-2.0 OR AGPL-3.0-only)', 'allowed'],
    ['(MIT AND GPL-2.0-only) OR (ISC AND Zlib)', 'refused | GPL-2.0-only | Zlib'],
    // Another version, or a later one, is another licence: the popular library takes the first for the second.
    ['GPL-2.0-or-later', 'refused | GPL-2.0-or-later'],
    ['GPL-3.0-or-later', 'refused | GPL-3.0-or-later'],
    ['GPL-3.0-only', 'allowed'],
    ['LGPL-2.1-only', 'refused | LGPL-2.1-only'],
    ['LGPL-2.1-or-later', 'allowed'],
    ['Apache-2.0+', 'refused | Apache-2.0+'],
    ['Apache-1.1', 'refused | Apache-1.1'],
    // Deprecated ids stand for themselves: nobody knows which of their successors was meant.
    ['GPL-3.0', 'refused | GPL-3.0'],
    ['GPL-3.0+', 'refused | GPL-3.0+'],
    ['GPL-2.0', 'refused | GPL-2.0'],
    ['eCos-2.0', 'refused | eCos-2.0'],
    ['LGPL-2.1+', 'refused | LGPL-2.1+'],
    ['GPL-2.0-with-classpath-exception', 'refused | GPL-2.0-with-classpath-exception'],
    // An exception makes another licence, and so does leaving it out.
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'allowed'],
    ['gpl-2.0-only with classpath-exception-2.0', 'allowed'],
    ['GPL-2.0-only', 'refused | GPL-2.0-only'],
    ['GPL-2.0-only WITH GCC-exception-2.0', 'refused | GPL-2.0-only WITH GCC-exception-2.0'],
    ['GPL-3.0-only WITH Classpath-exception-2.0', 'refused | GPL-3.0-only WITH Classpath-exception-2.0'],
    ['GPL-2.0-or-later WITH Classpath-exception-2.0', 'refused | GPL-2.0-or-later WITH Classpath-exception-2.0'],
    ['MIT AND GPL-2.0-only WITH Classpath-exception-2.0', 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', 'refused | Apache-2.0 WITH LLVM-exception'],
    ['Apache-2.0 WITH LLVM-exception OR MIT', 'allowed'],
    // Licences of a document's own count where they are listed.
    ['LicenseRef-acme-internal', 'allowed'],
    ['LicenseRef-Acme-Internal', 'allowed'],
    ['LicenseRef-scancode-proprietary', 'refused | LicenseRef-scancode-proprietary'],
    ['MIT AND LicenseRef-clearlydefined-OTHER', 'refused | LicenseRef-clearlydefined-OTHER'],
    ['DocumentRef-x:LicenseRef-acme-internal', 'refused | DocumentRef-x:LicenseRef-acme-internal'],
    ['licenseref-acme-internal', 'unknown | licenseref-acme-internal'],
    ['LicenseRef-llama 3', 'unknown | LicenseRef-llama 3'],
    ['LicenseRef-openrail++', 'unknown | LicenseRef-openrail++'],
    // Words that say that nothing is given.
    ['NONE', 'refused | NONE'],
    ['UNLICENSED', 'refused | UNLICENSED'],
    ['MIT AND NONE', 'refused | NONE'],
    ['Unlicense', 'refused | Unlicense'],
    ['unlicensed', 'unknown | unlicensed'],
    // Words that say nothing. What the rest settles is settled.
    ['NOASSERTION', 'unknown | NOASSERTION'],
    ['UNKNOWN', 'unknown | UNKNOWN'],
    ['OTHER', 'unknown | OTHER'],
    ['other', 'unknown | other'],
    ['Foo', 'unknown | Foo'],
    ['MIT AND NOASSERTION', 'unknown | NOASSERTION'],
    ['NOASSERTION AND AGPL-3.0-only', 'refused | AGPL-3.0-only'],
    ['AGPL-3.0-only OR NOASSERTION', 'unknown | NOASSERTION'],
    ['MIT OR NOASSERTION', 'allowed'],
    ['MIT WITH Foo', 'unknown | MIT WITH Foo'],
    ['MIT WITH Foo AND Zlib', 'refused | Zlib'],
    ['Foo WITH Classpath-exception-2.0', 'unknown | Foo WITH Classpath-exception-2.0'],
    ['Classpath-exception-2.0', 'unknown | Classpath-exception-2.0'],
    ['Foo+', 'unknown | Foo+'],
    ['GPL', 'unknown | GPL'],
    ['BSD', 'unknown | BSD'],
    ['Apache', 'unknown | Apache'],
    ['GPLv3', 'unknown | GPLv3'],
    // What is no expression.
    [null, 'unknown'],
    ['', 'unknown | an empty text'],
    [' \n', 'unknown | an empty text'],
    ['MIT/Apache-2.0', 'unknown | MIT/Apache-2.0'],
    ['MIT, Apache-2.0', 'unknown | MIT, Apache-2.0'],
    ['MIT Apache-2.0', 'unknown | MIT Apache-2.0'],
    ['MIT License', 'unknown | MIT License'],
    ['The MIT License', 'unknown | The MIT License'],
    ['Apache 2.0', 'unknown | Apache 2.0'],
    ['Apache License, Version 2.0', 'unknown | Apache License, Version 2.0'],
    ['SEE LICENSE IN LICENSE.md', 'unknown | SEE LICENSE IN LICENSE.md'],
    ['["MIT","ISC"]', 'unknown | ["MIT","ISC"]'],
    ['MIT And Zlib', 'unknown | MIT And Zlib'],
    ['MIT ANDZlib', 'unknown | MIT ANDZlib'],
    ['MIT ORApache-2.0', 'unknown | MIT ORApache-2.0'],
    ['MIT OR', 'unknown | MIT OR'],
    ['OR MIT', 'unknown | OR MIT'],
    ['MIT WITH', 'unknown | MIT WITH'],
    ['MIT && ISC', 'unknown | MIT && ISC'],
    ['(MIT', 'unknown | (MIT'],
    ['MIT)', 'unknown | MIT)'],
    ['()', 'unknown | ()'],
    ['MIT +', 'unknown | MIT +'],
    ['МIT', 'unknown | МIT'],
    ['MIT\u0000', 'unknown | MIT\u0000'],
    ['(MIT)', 'allowed'],
    ['(MIT)AND(ISC)', 'allowed'],
    ['  MIT\tOR\nZlib ', 'allowed'],
    ['LicenseRef-no-licence-0 AND Foo', 'unknown | Foo'],
    [deep(50), 'allowed'],
    [deep(51), 'unknown | too many parentheses within each other'],
    [Array(400).fill('MIT').join(' OR '), 'unknown | 2796 characters'],
    [Array(280).fill('MIT').join(' OR '), 'allowed'],
  ])('%j: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it('is refused where nothing is allowed', () => {
    expect(answer('MIT', [])).toBe('refused | MIT');
  });
});

describe('a name on the allow list', () => {
  it.each([
    ['mit', 'MIT'],
    ['GPL-2.0+', 'GPL-2.0+'],
    ['gpl-2.0-only WITH classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['LicenseRef-Acme', 'licenseref-acme'],
    ['MIT OR ISC', null],
    ['NOASSERTION', null],
    ['NONE', null],
    ['UNLICENSED', null],
    ['LicenseRef-a b', null],
    ['*', null],
  ])('%s: %s', (text, expected) => {
    expect(licenceName(text)).toBe(expected);
  });
});
