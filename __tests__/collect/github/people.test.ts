import { describe, expect, it } from '@jest/globals';
import type { Commit } from '../../../src/facts/commits.js';
import type { Scene } from './gathered.js';
import { unknownFacts, valueOf, withOpening } from './gathered.js';

const WEB_FLOW = { id: 19_864_447, login: 'web-flow', type: 'user' };

const commitOf = async ({ gather, sha }: Scene, alias: string): Promise<Commit> => {
  const { current } = valueOf(await gather(), 'commits');
  const found = current.find(({ id }) => id === sha(alias));
  if (found === undefined) throw new Error(`${alias} is not listed`);
  return found;
};

const withCommit = (patch: unknown, test: (commit: Commit) => void): Promise<void> =>
  withOpening({ commits: { c3: patch } }, async (scene) => {
    test(await commitOf(scene, 'c3'));
  });

describe('commits', () => {
  it('name author, committer and signer by account', async () => {
    await withCommit({ author: 'dana' }, (commit) => {
      expect(commit.author).toEqual({
        alias: 'dana@acme.example',
        account: { id: 14, login: 'dana', type: 'user' },
      });
      expect(commit.committer.account?.id).toBe(11);
      expect(commit.signature).toEqual({
        valid: true,
        signer: { id: 11, login: 'alice', type: 'user' },
        byHost: false,
      });
      expect(commit.byHost).toBe(false);
    });
  });

  it('leave an address without an account unattributed', async () => {
    await withCommit({ author: { name: 'Alice', email: 'alice@laptop.local' } }, (commit) => {
      expect(commit.author).toEqual({ alias: 'alice@laptop.local', account: null });
    });
  });

  it("made in the browser are the host's, committed and signed", async () => {
    await withCommit({ committer: 'web-flow', verified: { valid: true, signer: 'web-flow' } }, (commit) => {
      expect(commit.byHost).toBe(true);
      expect(commit.committer.account).toEqual(WEB_FLOW);
      expect(commit.signature).toEqual({ valid: true, signer: WEB_FLOW, byHost: true });
    });
  });

  it("that only carry the host's address are nobody's", async () => {
    await withCommit({ committer: 'web-flow', verified: { valid: false, signer: null } }, (commit) => {
      expect(commit.byHost).toBe(false);
      expect(commit.committer.account).toBeNull();
      expect(commit.signature).toBeNull();
    });
  });

  it('of a bot are attributed by the id in its address', async () => {
    await withCommit(
      { author: 'dependabot[bot]', committer: 'web-flow', verified: { valid: true, signer: 'web-flow' } },
      (commit) => {
        expect(commit.author.account).toEqual({ id: 49_699_333, login: 'dependabot[bot]', type: 'bot' });
      },
    );
  });

  it.each([
    '12+evil[bot]@users.noreply.github.example',
    'x12+evil[bot]@users.noreply.github.com',
    '12+evil[bot]@users.noreply.github.com.example',
  ])('with the address %s prove no bot', async (email) => {
    await withCommit({ author: { name: 'x', email } }, (commit) => {
      expect(commit.author.account).toBeNull();
    });
  });

  it.each(['Co-authored-by', 'co-authored-by', 'CO-AUTHORED-BY'])('name co-authors by %s', async (key) => {
    await withCommit({ message: `Explain\r\n\r\n${key}: Bob <bob@acme.example>\r\n` }, (commit) => {
      expect(commit.coAuthors.map(({ account }) => account?.login)).toEqual(['bob']);
    });
  });

  it('record a co-author whom no account has', async () => {
    await withCommit({ message: 'Explain\n\nCo-authored-by: X <x@nowhere.example>' }, (commit) => {
      expect(commit.coAuthors).toEqual([{ alias: 'x@nowhere.example', account: null }]);
    });
  });

  it('ask for the authors that the opening cut off', async () => {
    const trailers = Array.from(
      { length: 20 },
      (_, index) => `Co-authored-by: P${String(index)} <p${String(index)}@x.example>`,
    );
    await withCommit(
      { message: `Explain\n\n${[...trailers, 'Co-authored-by: Bob <bob@acme.example>'].join('\n')}` },
      (commit) => {
        expect(commit.coAuthors).toHaveLength(21);
        expect(commit.coAuthors.at(-1)?.account?.login).toBe('bob');
      },
    );
  });
});

describe('pushes', () => {
  it('are told by the activity', async () => {
    await withOpening(
      { commits: { c3: { 'pushed-by': 'bob', 'pushed-at': '2026-03-02T10:04:00Z' } } },
      async ({ gather, sha }) => {
        expect(valueOf(await gather(), 'pushes')).toMatchObject({
          source: 'activity',
          pushes: [
            { by: { id: 11 }, before: null, after: sha('c2') },
            { by: { id: 12 }, before: sha('c2'), after: sha('c3'), at: '2026-03-02T10:04:00Z' },
          ],
        });
      },
    );
  });

  it("of a fork are its owner's", async () => {
    await withOpening({ pull: { 'head-repository': 'mallory/pay' } }, async ({ gather, emulator }) => {
      expect(valueOf(await gather(), 'pushes')).toMatchObject({ source: 'fork', owner: { login: 'mallory' } });
      expect(emulator.log.some(({ template }) => template.endsWith('/activity'))).toBe(false);
    });
  });

  it('are unknown where the repository of the head is gone', async () => {
    await withOpening({ pull: { 'head-repository': null } }, async ({ gather }) => {
      expect(unknownFacts(await gather())).toEqual(['pushes']);
    });
  });
});

describe('reviews', () => {
  it('keep what was given before it was dismissed, and who dismissed it', async () => {
    const r2 = {
      by: 'dana',
      state: 'CHANGES_REQUESTED',
      commit: 'c3',
      at: '2026-03-02T10:35:00Z',
      dismissed: { by: 'alice', at: '2026-03-02T10:36:00Z' },
    };
    await withOpening({ reviews: { r2 } }, async ({ gather, sha }) => {
      expect(valueOf(await gather(), 'reviews')).toMatchObject([
        { by: { login: 'bob' }, opinion: 'approved', commit: sha('c3'), at: '2026-03-02T10:30:00Z', dismissed: null },
        {
          by: { login: 'dana' },
          opinion: 'changes-requested',
          dismissed: { by: { login: 'alice' }, at: '2026-03-02T10:36:00Z' },
        },
      ]);
    });
  });

  it('of a deleted account have nobody', async () => {
    await withOpening({ reviews: { r1: { by: null } } }, async ({ gather }) => {
      expect(valueOf(await gather(), 'reviews')[0]?.by).toBeNull();
    });
  });
});
