import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordFolder as folderOf } from '../../src/evidence/record-folder.js';

const recordFolder = (repository: string, judgedAt: string | null) => folderOf(repository, judgedAt, 'sealed');

describe('the folder of a record', () => {
  it('reads as partitions', () => {
    expect(recordFolder('acme/pay', '2026-11-28T23:59:59Z')).toBe('evidence/v1/owner=acme/repo=pay/date=2026-11-28');
  });

  it.each([null, '', 'yesterday', '2026-11-28'])('has no day where %j is no time', (judgedAt) => {
    expect(recordFolder('acme/pay', judgedAt)).toBe('evidence/v1/owner=acme/repo=pay/date=unknown');
  });

  it.each([
    ['deployment', 'deployments'],
    ['deployed', 'deployments'],
    ['reconciliation', 'reconciliations'],
    ['access', 'access'],
    ['pull-request', 'evidence'],
  ] as const)('of the stage %s lies below %s', (stage, top) => {
    expect(folderOf('acme/pay', null, stage)).toBe(`${top}/v1/owner=acme/repo=pay/date=unknown`);
  });

  it.each([
    ['acme/..', 'repo=%2E%2E'],
    ['acme/a/b', 'repo=a%2Fb'],
    ['acme/a=b', 'repo=a%3Db'],
    ["acme/a'(b)*", 'repo=a%27%28b%29%2A'],
    ['acme/é', 'repo=%C3%A9'],
    ['acme/.github', 'repo=.github'],
  ])('%s leads nowhere else', (repository, part) => {
    expect(recordFolder(repository, null)).toContain(`/${part}/`);
  });

  it('has five parts and safe signs, whatever the names are, and tells names apart', () => {
    const name = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [recordFolder(`acme/${one}`, null), recordFolder(`acme/${other}`, null)];
        expect(a).toMatch(/^evidence\/v1\/owner=acme\/repo=[A-Za-z0-9._%-]*\/date=unknown$/);
        expect(a.split('/')).toHaveLength(5);
        expect(a === b).toBe(one.toWellFormed() === other.toWellFormed());
      }),
    );
  });
});
