import { describe, expect, it } from '@jest/globals';
import { json, type Route } from '../../../emulator/handler.js';
import { PROTECTION_QUERY } from '../../../src/collect/github/protection-query.js';
import { readProtection } from '../../../src/collect/github/protection.js';
import type { Protection } from '../../../src/facts/repository.js';
import type { Observed } from '../../../src/facts/observed.js';
import { withChange } from '../emulated.js';
import { schemaFaults } from '../github-schema.js';

const read = (patch: unknown): Promise<Observed<Protection>> =>
  withChange(patch, ({ client, core }) => readProtection(client, core));

it('asks for what GitHub has', () => {
  expect(schemaFaults(PROTECTION_QUERY)).toEqual([]);
});

describe('classic protection', () => {
  it('is read whole, in one request', async () => {
    await withChange({ protection: { bypass: ['mallory'] } }, async ({ client, core, calls }) => {
      expect(await readProtection(client, core)).toEqual({
        known: true,
        value: {
          requiredContexts: [
            { context: 'countersign (main)', app: 'github-actions', appId: expect.any(Number) },
            { context: 'build', app: 'github-actions', appId: expect.any(Number) },
          ],
          approvals: 1,
          dismissStale: true,
          lastPushApproval: true,
          codeOwners: false,
          admins: true,
          forcePush: false,
          deletion: false,
          signatures: false,
          bypass: { known: true, value: ['mallory'] },
        },
      });
      expect(calls()).toEqual(['POST /graphql']);
    });
  });

  it('tells a context that any app may set', async () => {
    const found = await read({ protection: { 'required-contexts': { 'countersign (main)': null } } });
    expect(found).toMatchObject({ value: { requiredContexts: [{ context: 'build' }] } });
    const open = await read({ protection: { 'required-contexts': { 'countersign (main)': null, lint: 'acme-ci' } } });
    expect(open.known).toBe(true);
  });

  it('that may not be read is unknown', async () => {
    expect(await read({ token: { protection: false } })).toMatchObject({
      known: false,
      why: { code: 'fact-unavailable', about: ['protection'] },
    });
  });
});

/** GitHub with rulesets, which the emulated world does not have: the query is answered from here. */
function rulesets(
  rules: readonly object[],
  answers: { classic?: object | null; branch?: object; ruleset?: object } = {},
): readonly Route[] {
  const ref = {
    branchProtectionRule: answers.classic ?? null,
    rules: { pageInfo: { hasNextPage: false }, nodes: rules },
  };
  const at = (path: string, body: unknown): Route => ({
    method: 'GET',
    path: `/api/v3/repos/{owner}/{repo}${path}`,
    handle: () => json(body),
  });
  return [
    { method: 'POST', path: '/rules/graphql', handle: () => json({ data: { repository: { ref } } }) },
    at('/branches/{branch}', answers.branch ?? { name: 'main', protected: true, protection: { enabled: false } }),
    at('/rulesets/{ruleset_id}', answers.ruleset ?? { id: 5, bypass_actors: [] }),
  ];
}

const ruleset = (bypass: readonly object[] | null, enforcement = 'ACTIVE'): object => ({
  databaseId: 5,
  name: 'main',
  enforcement,
  bypassActors: bypass === null ? null : { pageInfo: { hasNextPage: false }, nodes: bypass },
});

const rule = (type: string, parameters: object | null = null, set: object = ruleset([])): object => ({
  type,
  parameters,
  repositoryRuleset: set,
});

const nobody = {
  deployKey: false,
  enterpriseOwner: false,
  organizationAdmin: false,
  repositoryRoleName: null,
  actor: null,
};

async function readRules(...given: Parameters<typeof rulesets>): Promise<Observed<Protection>> {
  return withChange(
    {},
    async ({ client, core }) => {
      const routed: typeof client = {
        ...client,
        query: async () => {
          const answer = (await client.read('GET /repos/{owner}/{repo}/rules-answer', {
            owner: 'acme',
            repo: 'pay',
          })) as { data: unknown };
          return answer.data;
        },
      };
      return readProtection(routed, core);
    },
    {
      routes: rulesets(...given).map((route) =>
        route.method === 'POST'
          ? { ...route, method: 'GET', path: '/api/v3/repos/{owner}/{repo}/rules-answer' }
          : route,
      ),
    },
  );
}

describe('rulesets', () => {
  const pull = {
    __typename: 'PullRequestParameters',
    requiredApprovingReviewCount: 2,
    dismissStaleReviewsOnPush: true,
    requireLastPushApproval: false,
    requireCodeOwnerReview: true,
  };
  const checks = {
    __typename: 'RequiredStatusChecksParameters',
    requiredStatusChecks: [{ context: 'gate', integrationId: 77 }],
  };

  it('protect as classic rules do', async () => {
    const rules = [
      rule('PULL_REQUEST', pull),
      rule('REQUIRED_STATUS_CHECKS', checks),
      rule('NON_FAST_FORWARD'),
      rule('DELETION'),
      rule('REQUIRED_SIGNATURES'),
    ];
    expect(await readRules(rules)).toEqual({
      known: true,
      value: {
        requiredContexts: [{ context: 'gate', app: null, appId: 77 }],
        approvals: 2,
        dismissStale: true,
        lastPushApproval: false,
        codeOwners: true,
        admins: true,
        forcePush: false,
        deletion: false,
        signatures: true,
        bypass: { known: true, value: [] },
      },
    });
  });

  it('that are only tried out protect nothing, and no rule at all protects nothing', async () => {
    const nothing = {
      approvals: 0,
      admins: false,
      forcePush: true,
      deletion: true,
      bypass: { known: true, value: [] },
    };
    expect(await readRules([rule('PULL_REQUEST', pull, ruleset([], 'EVALUATE'))])).toMatchObject({ value: nothing });
    expect(await readRules([])).toMatchObject({ value: nothing });
  });

  it('name everybody who may go round them', async () => {
    const actors = [
      { ...nobody, organizationAdmin: true },
      { ...nobody, deployKey: true },
      { ...nobody, repositoryRoleName: 'maintain' },
      { ...nobody, actor: { __typename: 'Team', combinedSlug: 'acme/Release' } },
      { ...nobody, actor: { __typename: 'App', slug: 'merger' } },
    ];
    const found = await readRules([rule('DELETION', null, ruleset(actors))]);
    const names = ['acme/release', 'deploy-key', 'maintain', 'merger', 'organization-admin'];
    expect(found).toMatchObject({ value: { bypass: { known: true, value: names } } });
  });

  it.each([
    ['is not shown by the query', [rule('DELETION', null, ruleset(null))], {}],
    ['names nobody who can be named', [rule('DELETION', null, ruleset([nobody]))], {}],
    ['is empty and the ruleset shows none', [rule('DELETION')], { ruleset: { id: 5 } }],
    [
      'is empty and the ruleset shows somebody',
      [rule('DELETION')],
      { ruleset: { id: 5, bypass_actors: [{ actor_id: 1 }] } },
    ],
  ])('leave the bypass list unknown where it %s', async (_, rules, answers) => {
    expect(await readRules(rules, answers)).toMatchObject({
      known: true,
      value: { deletion: false, bypass: { known: false } },
    });
  });

  it('are unknown where the branch has a classic protection that is not shown', async () => {
    const branch = { name: 'main', protected: true, protection: { enabled: true } };
    expect(await readRules([rule('DELETION')], { branch })).toMatchObject({
      known: false,
      why: { code: 'fact-unavailable' },
    });
  });
});
