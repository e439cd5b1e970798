import { describe, expect, it } from '@jest/globals';
import { dependenciesOf, editing, referencesOf } from './dependency-readings.js';
import { HEX } from './lock-reading.js';

const CI = '.github/workflows/ci.yml';
const workflow = (...uses: readonly string[]): string =>
  `on: push\njobs:\n  a:\n    steps:\n${uses.map((name) => `      - uses: ${name}\n`).join('')}`;

describe('references of changed files', () => {
  it('say whether the file held them on the base, word for word', async () => {
    const base = workflow('acme/x@v1', 'acme/y@v1');
    const head = workflow('acme/x@v1', 'acme/y@v2', `acme/z@${HEX(40)}`);
    expect(await referencesOf(editing({ [CI]: { base, head } }))).toEqual([
      { kind: 'action', path: CI, line: 5, name: 'acme/x@v1', pin: 'moving', onBase: true },
      { kind: 'action', path: CI, line: 6, name: 'acme/y@v2', pin: 'moving', onBase: false },
      { kind: 'action', path: CI, line: 7, name: `acme/z@${HEX(40)}`, pin: 'commit', onBase: false },
    ]);
  });

  it('are followed by a file’s old name', async () => {
    const edit = {
      base: workflow('acme/x@v1'),
      head: workflow('acme/x@v1', 'acme/y@v1'),
      previous: '.github/workflows/old.yml',
    };
    const found = await referencesOf(editing({ [CI]: edit }));
    expect(found.map(({ onBase }) => onBase)).toEqual([true, false]);
  });

  it('are new in a new file, and not known where the base cannot be read', async () => {
    expect(await referencesOf(editing({ [CI]: { head: workflow('acme/x@v1') } }))).toMatchObject([{ onBase: false }]);
    const broken = { base: 'jobs: [', head: workflow('acme/x@v1') };
    expect(await referencesOf(editing({ [CI]: broken }))).toMatchObject([{ onBase: null }]);
  });

  it('are none of a file that went', async () => {
    expect(await referencesOf(editing({ [CI]: { base: workflow('acme/x@v1'), head: null } }))).toEqual([]);
  });

  it('are unknown, and nothing else is, where a file cannot be read', async () => {
    const { references, changes } = await dependenciesOf(
      editing({ [CI]: { base: workflow('acme/x@v1'), head: 'jobs: [' } }),
    );
    expect(changes).toEqual([]);
    expect(references).toMatchObject({
      known: false,
      why: { code: 'fact-unavailable', about: ['references', CI], found: `${CI}: it is not YAML` },
    });
  });

  it('are unknown over the number of files and bytes that are read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 401 }, (_, at) => [`d${String(at)}/Dockerfile`, { head: 'FROM scratch\n' }]),
    );
    expect((await dependenciesOf(editing(many))).references).toMatchObject({
      known: false,
      why: { code: 'list-truncated', found: '401' },
    });
    const large = { Dockerfile: { head: `FROM scratch\n${'# x\n'.repeat(600_000)}` } };
    expect((await dependenciesOf(editing(large))).references).toMatchObject({
      known: false,
      why: { found: 'Dockerfile: it has 2400013 bytes, over 2000000' },
    });
  });
});
