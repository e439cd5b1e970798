import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseAccess } from '../../src/policy/access-parse.js';
import { accessSchema } from '../../src/policy/access-file.js';
import { expectedText, parsed } from '../support/access.js';

const faults = (text: string): readonly string[] => {
  const found = parseAccess('access.yml', text);
  return 'faults' in found
    ? found.faults.map(({ line, column, key, code }) => `${String(line)}:${String(column)} ${code} ${key}`.trim())
    : [];
};

describe('parseAccess', () => {
  it('reads every part, fills in defaults, and leaves what is not named null', () => {
    expect(parsed(expectedText)).toMatchObject({
      members: { owners: ['olga'], members: ['alice', 'bob'] },
      teams: [{ name: 'acme/devs', value: { level: 'write', members: ['alice', 'bob'] } }],
      'deploy-keys': [{ name: 'SHA256:abc', value: { access: 'read', 'max-age': '365d' } }],
      review: { every: '90d', by: { users: ['carol', 'olga'], teams: [] }, approvals: 1, asked: null },
    });
    const small = parsed('version: 1\nadmins: []\n');
    expect(Object.entries(small).filter(([, value]) => value !== null)).toEqual([['admins', []]]);
  });

  it('takes a word for what matters most', () => {
    expect(parsed('version: 1\nteams: {acme/a: write}\ndeploy-keys: {ci: write}\n')).toMatchObject({
      teams: [{ name: 'acme/a', value: { level: 'write', members: 'any' } }],
      'deploy-keys': [{ name: 'ci', value: { access: 'write', 'max-age': null } }],
    });
  });

  it.each([
    ['an unknown key', 'version: 1\nadmin: [a]\nadmins: []\n', ['2:1 key-unknown admin']],
    ['a key twice', 'version: 1\nadmins: []\nadmins: [a]\n', ['3:1 key-duplicate admins']],
    [
      'a name twice in other letters',
      'version: 1\npeople: {Bob: read, bob: admin}\n',
      ['2:21 key-duplicate people.bob'],
    ],
    ['an alias', 'version: 1\nadmins: &a [x]\nroles: *a\n', ['3:8 yaml-feature roles']],
    ['a wrong type', 'version: 1\nadmins: olga\n', ['2:9 value-type admins']],
    ['null for a part', 'version: 1\nadmins:\n', ['2:8 value-type admins']],
    ['a level that is none', 'version: 1\npeople: {bob: none}\n', ['2:15 value-not-allowed people.bob']],
    ['a team without its organisation', 'version: 1\nteams: {devs: read}\n', ['2:8 value-not-allowed teams']],
    ['no version', 'admins: []\n', ['1:1 key-missing version']],
    ['another version', 'version: 2\nadmins: []\n', ['1:10 version-unknown version']],
    ['a file that compares nothing', 'version: 1\n', ['1:1 value-vacuous']],
    ['an empty file', '', ['1:1 text-empty']],
    ['a list', '- a\n', ['1:1 value-type']],
    [
      'a time that is none',
      'version: 1\nadmins: []\nreview: {every: often, by: {}}\n',
      ['3:17 value-not-allowed review.every'],
    ],
  ])('refuses %s, with its place', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'version: 1',
      'admins',
      'teams',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '\n',
      ' ',
      '&a',
      '*a',
      '- ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        parseAccess('access.yml', pieces.join(''));
      }),
    );
  });
});

describe('schemas/access.v1.json', () => {
  it('is what the declaration says', () => {
    expect(JSON.parse(readFileSync('schemas/access.v1.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(accessSchema)),
    );
  });
});
