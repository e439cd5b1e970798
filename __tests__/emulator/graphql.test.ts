import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { busy } from './graphql-busy-world.js';
import { ask, contextOf, headCommit, inPull } from './graphql-support.js';

const query = (name: string): string => readFileSync(`__tests__/fixtures/graphql/${name}.graphql`, 'utf8');
const everything = { o: 'acme', r: 'pay', n: 7, i: 31 };
const gate = {
  ...everything,
  policy: 'main:.github/countersign.yml',
  co1: 'main:.github/CODEOWNERS',
  co2: 'main:CODEOWNERS',
  co3: 'main:docs/CODEOWNERS',
  baseRef: 'refs/heads/main',
};

describe('GraphQL: what is served', () => {
  it('answers the gate query whole, at the cost that GitHub documents', async () => {
    const { data, errors } = await ask(contextOf(), query('gate'), gate);
    expect(errors).toBeUndefined();
    expect(data.rateLimit).toMatchObject({ cost: 3, nodeCount: 2081 });
    expect(data.repository.pullRequest.commits.totalCount).toBe(3);
    expect(data.repository.policy.text).toContain('peer-review');
  });

  it.each([
    ['the compliant world', {}],
    ['a busy one', busy],
    ['a fork', { pull: { 'head-repository': 'eve/pay' } }],
    ['a deleted fork', { pull: { 'head-repository': null } }],
    ['a merged pull', { pull: { merged: { by: 'carol', at: '2026-03-02T10:55:00Z', commit: 'c3' }, state: 'closed' } }],
  ])('answers everything that it promises: %s', async (_name, patch) => {
    const { data, errors } = await ask(contextOf(patch), query('everything'), everything);
    expect(errors).toBeUndefined();
    expect(data.repository.pullRequest.number).toBe(7);
  });

  it('shows who set a label on an issue, and the pull request that closes it', async () => {
    const { data } = await ask(
      contextOf(),
      '{repository(owner:"acme",name:"pay"){issue(number:31){timelineItems(first:10,itemTypes:[LABELED_EVENT,CROSS_REFERENCED_EVENT]){nodes{__typename ...on LabeledEvent{actor{login} createdAt label{name}} ...on CrossReferencedEvent{willCloseTarget source{...on PullRequest{number}}}}} closedByPullRequestsReferences(first:5){nodes{number}}}}}',
    );
    const { issue } = data.repository;
    expect(issue.timelineItems.nodes).toEqual([
      {
        __typename: 'LabeledEvent',
        actor: { login: 'carol' },
        createdAt: '2026-03-02T08:00:00Z',
        label: { name: 'change-approved' },
      },
      { __typename: 'CrossReferencedEvent', willCloseTarget: true, source: { number: 7 } },
    ]);
    expect(issue.closedByPullRequestsReferences.nodes).toEqual([{ number: 7 }]);
  });

  it('tells who last changed the policy', async () => {
    const ask1 =
      '{repository(owner:"acme",name:"pay"){defaultBranchRef{target{...on Commit{history(first:1,path:".github/countersign.yml"){nodes{author{user{login}}}}}}}}}';
    const author = async (patch: unknown): Promise<unknown> =>
      (await ask(contextOf(patch), ask1)).data.repository.defaultBranchRef.target.history.nodes[0].author.user;
    expect(await author({})).toEqual({ login: 'root-admin' });
    expect(await author({ pull: { 'policy-author': 'alice' } })).toEqual({ login: 'alice' });
  });

  it('finds the faults of CODEOWNERS', async () => {
    const { data } = await ask(
      contextOf(busy),
      '{repository(owner:"acme",name:"pay"){codeowners(refName:"main"){errors{kind line column path source}}}}',
    );
    expect(data.repository.codeowners.errors).toEqual([
      { kind: 'Invalid owner', line: 2, column: 7, path: 'CODEOWNERS', source: '/src/ dana' },
      { kind: 'Unknown owner', line: 3, column: 8, path: 'CODEOWNERS', source: '/docs/ @nobody-here' },
    ]);
  });

  it('shows statuses posted since, the last of a context first', async () => {
    const context = contextOf();
    const { pull: change, people } = context.state;
    const creator = people.get('github-actions[bot]');
    if (creator === undefined) throw new Error('the world has no github-actions[bot]');
    const post = (id: number, state: string): void => {
      const fixed = {
        context: 'countersign (main)',
        description: `now ${state}`,
        targetUrl: null,
        at: context.now,
        creator,
      };
      context.written.statuses.push({ id, sha: change.headSha, state, ...fixed });
    };
    const read = async (): Promise<unknown> =>
      (
        await ask(
          context,
          inPull(
            'commits(last:1){nodes{commit{status{context(name:"countersign (main)"){state description creator{__typename login}}}}}}',
          ),
        )
      ).data.repository.pullRequest.commits.nodes[0].commit.status;
    expect(await read()).toBeNull();
    post(1, 'pending');
    post(2, 'success');
    expect(await read()).toEqual({
      context: {
        state: 'SUCCESS',
        description: 'now success',
        creator: { __typename: 'Bot', login: 'github-actions' },
      },
    });
  });

  it('shows every attempt of a check only where they are asked for', async () => {
    const patch = {
      checks: {
        again: {
          name: 'build',
          app: 'github-actions',
          commit: 'c3',
          suite: 's1',
          status: 'completed',
          conclusion: 'failure',
          at: '2026-03-02T10:20:00Z',
          attempt: 2,
        },
      },
    };
    const commit = await headCommit(
      patch,
      'checkSuites(first:5){nodes{latest:checkRuns(first:5){nodes{conclusion}} all:checkRuns(first:5,filterBy:{checkType:ALL}){nodes{conclusion}}}} statusCheckRollup{state}',
    );
    expect(commit.checkSuites.nodes[0]).toEqual({
      latest: { nodes: [{ conclusion: 'FAILURE' }] },
      all: { nodes: [{ conclusion: 'SUCCESS' }, { conclusion: 'FAILURE' }] },
    });
    expect(commit.statusCheckRollup.state).toBe('FAILURE');
  });

  it("counts Dependabot's alerts by state, as REST lists them", async () => {
    const alert = {
      kind: 'dependabot',
      state: 'open',
      tool: 'left-pad',
      rule: 'GHSA-1',
      path: 'web/package-lock.json',
    };
    const alerts = {
      a: alert,
      b: { ...alert, state: 'dismissed', 'dismissed-by': 'bob' },
      c: { ...alert, state: 'fixed' },
      d: { ...alert, state: 'auto_dismissed' },
      e: { ...alert, kind: 'secret-scanning' },
    };
    const count = (states: string): string =>
      `${states.toLowerCase()}:vulnerabilityAlerts(states:[${states}],first:1){totalCount}`;
    const all =
      'all:vulnerabilityAlerts(first:9){nodes{number state vulnerableManifestFilename dismisser{login} autoDismissedAt}}';
    const states = ['OPEN', 'DISMISSED', 'FIXED', 'AUTO_DISMISSED'].map(count).join(' ');
    const { data, errors } = await ask(
      contextOf({ alerts }),
      `{repository(owner:"acme",name:"pay"){${states} ${all}}}`,
    );
    expect(errors).toBeUndefined();
    const one = { totalCount: 1 };
    expect(data.repository).toMatchObject({ open: one, dismissed: one, fixed: one, auto_dismissed: one });
    const file = { vulnerableManifestFilename: 'package-lock.json', dismisser: null, autoDismissedAt: null };
    expect(data.repository.all.nodes).toEqual([
      { ...file, number: 1, state: 'OPEN' },
      { ...file, number: 2, state: 'DISMISSED', dismisser: { login: 'bob' } },
      { ...file, number: 3, state: 'FIXED' },
      { ...file, number: 4, state: 'AUTO_DISMISSED', autoDismissedAt: expect.any(String) },
    ]);
  });
});
