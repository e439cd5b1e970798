import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { restUser } from '../../../src/collect/github/account.js';
import { readFiles } from '../../../src/collect/github/files.js';
import { permissionOf } from '../../../src/collect/github/permissions.js';
import { readRestReviews } from '../../../src/collect/github/reviews.js';
import { Malformed, cursor } from '../../../src/lib/shape.js';

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(`__tests__/fixtures/github/${name}.json`, 'utf8')) as unknown;

const list = (name: string): readonly unknown[] => recorded(name) as readonly unknown[];

describe('answers recorded from GitHub', () => {
  it('are reviews', () => {
    const reviews = readRestReviews(list('reviews'), []);
    expect(reviews).toHaveLength(4);
    expect(reviews[0]).toEqual({
      id: 2332973,
      by: { id: 49038, login: 'orta', type: 'user' },
      opinion: 'commented',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      at: expect.stringMatching(/Z$/),
      tree: null,
      dismissed: null,
    });
    expect(new Set(reviews.map(({ opinion }) => opinion)).has('unknown')).toBe(false);
  });

  it('are accounts', () => {
    expect(restUser(cursor(recorded('github_user'), '$'))).toMatchObject({ login: 'orta', type: 'user' });
    expect(restUser(null)).toBeNull();
  });
});

describe('mappers of REST', () => {
  const file = { filename: 'a.ts', status: 'modified', additions: 1, deletions: 0 };

  it('read files, with the old name of a rename and never of a copy', () => {
    expect(
      readFiles([
        { ...file, status: 'renamed', previous_filename: 'b.ts' },
        { ...file, status: 'copied', previous_filename: 'b.ts' },
      ]).map(({ previous }) => previous),
    ).toEqual(['b.ts', null]);
  });

  it.each([
    ['an unknown status', { ...file, status: 'teleported' }],
    ['a rename without the old name', { ...file, status: 'renamed' }],
    ['no name', { ...file, filename: '' }],
    ['null', null],
  ])('refuse a file with %s', (_name, item) => {
    expect(() => readFiles([item])).toThrow(Malformed);
  });

  const bob = { id: 12, login: 'bob', type: 'user' } as const;
  const permission = (answer: object) => permissionOf(cursor(answer, '$'), bob);

  it('read permissions by role, by flags, by name', () => {
    const user = { id: 12, permissions: { pull: true, triage: true, push: false } };
    expect(permission({ permission: 'write', role_name: 'maintain', user })).toEqual({ level: 'maintain', role: null });
    expect(permission({ permission: 'read', role_name: 'lead', user })).toEqual({ level: 'triage', role: 'lead' });
    expect(permission({ permission: 'admin', user: null })).toEqual({ level: 'admin', role: null });
  });

  it('refuse the permission of another account, and an unknown one', () => {
    expect(() => permission({ permission: 'admin', role_name: 'admin', user: { id: 13 } })).toThrow(Malformed);
    expect(() => permission({ permission: 'owner', user: { id: 12 } })).toThrow(Malformed);
  });

  it('take what was dismissed from the timeline, or say that it is unknown', () => {
    const [review] = list('reviews');
    const dismissed = { ...(review as object), state: 'DISMISSED' };
    const event = { review: 2332973, previous: 'approved', by: bob, at: '2026-03-02T10:00:00Z' } as const;
    expect(readRestReviews([dismissed], [event])[0]).toMatchObject({ opinion: 'approved', dismissed: { by: bob } });
    expect(readRestReviews([dismissed], [])[0]).toMatchObject({ opinion: 'unknown', dismissed: { by: null } });
  });
});
