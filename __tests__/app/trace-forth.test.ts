import { describe, expect, it } from '@jest/globals';
import { commitsOfTicket } from '../../src/app/trace/of-ticket.js';
import { holdersOf } from '../../src/app/trace/holders.js';
import type { TracePorts } from '../../src/app/trace/trace-ports.js';
import { createTraceHost } from '../../src/collect/github/trace/create-trace-host.js';
import { codeOf, deployed, reading, REPOSITORY, valueOf, type Reading } from '../collect/github/deployments/reading.js';
import { asMerge } from '../e2e/landed.js';

/** What is asked here asks no store of records. */
const portsOf = ({ reader, client }: Reading): TracePorts =>
  ({ deployments: reader, host: createTraceHost(client) }) as Partial<TracePorts> as TracePorts;

const held = async (opened: Reading, commit: string) =>
  valueOf(await holdersOf(portsOf(opened), REPOSITORY, opened.sha(commit))).map(
    ({ environment, deployment, since }) => [
      environment,
      deployment.commit === opened.sha(commit) ? 'itself' : 'later',
      since?.ended ?? null,
    ],
  );

describe('the environments that hold a commit', () => {
  const world = {
    ...deployed({
      11: { commit: 'base~4', state: 'inactive' },
      12: { commit: 'base~2', state: 'inactive' },
      13: { commit: 'base~1', state: 'failure' },
      14: { commit: 'base', state: 'success' },
      15: { environment: 'staging', commit: 'base~3' },
    }),
    environments: { production: {}, staging: {}, idle: {} },
  };

  it.each([
    ['base', [['production', 'itself', '2026-02-04T09:02:00Z']]],
    ['base~1', [['production', 'later', '2026-02-04T09:02:00Z']]],
    ['base~2', [['production', 'later', '2026-02-02T09:03:00Z']]],
    [
      'base~3',
      [
        ['production', 'later', '2026-02-02T09:03:00Z'],
        ['staging', 'itself', '2026-02-05T09:02:00Z'],
      ],
    ],
    [
      'base~5',
      [
        ['production', 'later', '2026-02-01T09:03:00Z'],
        ['staging', 'later', '2026-02-05T09:02:00Z'],
      ],
    ],
    ['c3', []],
  ])('%s', async (commit, expected) => {
    await reading({ ...world, commits: { deep: { ...asCommit, parents: ['base~5'] } } }, async (opened) => {
      expect(await held(opened, commit)).toEqual(expected);
    });
  });

  it('end with a rollback: what came after the older commit is there no more', async () => {
    const back = deployed({
      11: { commit: 'base~1', state: 'inactive' },
      12: { commit: 'base', state: 'inactive' },
      13: { commit: 'base~1' },
    });
    await reading({ ...back, environments: { production: {} } }, async (opened) => {
      expect(await held(opened, 'base')).toEqual([]);
      expect(await held(opened, 'base~1')).toEqual([['production', 'itself', '2026-02-01T09:03:00Z']]);
    });
  });

  it('are not known where environments, deployments or commits cannot be read', async () => {
    for (const token of [{ actions: false }, { deployments: false }]) {
      await reading({ ...world, token }, async (opened) => {
        expect(codeOf(await holdersOf(portsOf(opened), REPOSITORY, opened.sha('base')))).toBe('fact-unavailable');
      });
    }
    await reading(world, async (opened) => {
      expect(codeOf(await holdersOf(portsOf(opened), REPOSITORY, 'a'.repeat(40)))).toBe('fact-unavailable');
    });
  });
});

const asCommit = {
  author: 'bob',
  committer: 'bob',
  'pushed-by': 'bob',
  at: '2026-02-01T09:00:00Z',
  tree: 't9',
  message: 'Deep',
  files: ['docs/refund.md'],
};

describe('the commits of a ticket', () => {
  const found = (opened: Reading, key: string) => commitsOfTicket(portsOf(opened), REPOSITORY, key);

  it('are those whose message or merged pull request names it, as a word of its own', async () => {
    await reading({ ...asMerge }, async (opened) => {
      const commits = async (key: string) => valueOf(await found(opened, key)).map(({ commit }) => commit);
      expect(await commits('#31')).toEqual([opened.sha('m1')]);
      expect(await commits('#3')).toEqual([]);
      expect(await commits('PAY-31')).toEqual([]);
      // Its first commits came by the second parent: they are on no line of the branch.
      expect(await commits('feat')).toEqual([opened.sha('m1')]);
    });
  });

  it('are not known where there are older commits than were looked at', async () => {
    await reading({ ...deployed({ 11: { commit: 'base~600' } }) }, async (opened) => {
      expect(codeOf(await found(opened, 'PAY-31'))).toBe('list-truncated');
    });
  }, 30_000);
});

describe('the merge of a pull request', () => {
  it('is told with its commit; of an open one there is none', async () => {
    await reading({ ...asMerge }, async (opened) => {
      const { host } = portsOf(opened);
      expect(valueOf(await host.merged(REPOSITORY, 7))).toEqual({
        commit: opened.sha('m1'),
        at: '2026-03-02T10:50:00Z',
      });
      expect(valueOf(await host.pullsOf(REPOSITORY, opened.sha('m1')))).toEqual([7]);
      expect(codeOf(await host.merged(REPOSITORY, 99))).toBe('fact-unavailable');
    });
    await reading({}, async (opened) => {
      expect(valueOf(await portsOf(opened).host.merged(REPOSITORY, 7))).toBeNull();
      expect(valueOf(await portsOf(opened).host.pullsOf(REPOSITORY, opened.sha('c3')))).toEqual([]);
    });
  });
});
