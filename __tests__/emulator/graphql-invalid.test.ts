import { describe, expect, it } from '@jest/globals';

import { graphqlRoute } from '../../emulator/graphql.js';
import { ask, contextOf } from './graphql-support.js';

const repository = (selection: string, name = 'pay'): string =>
  `{repository(owner:"acme",name:"${name}"){${selection}}}`;

describe('GraphQL: queries that are not carried out', () => {
  it('more than 500,000 nodes', async () => {
    const query = repository(
      'pullRequests(first:100){nodes{commits(first:100){nodes{commit{parents(first:100){totalCount}}}}}}',
    );
    const { data, errors } = await ask(contextOf(), query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ type: 'MAX_NODE_LIMIT_EXCEEDED' }]);
    expect(errors?.[0]?.message).toContain('1,010,100 possible nodes');
  });

  it.each([
    [
      'a field that GitHub does not have',
      repository('nonsense'),
      'Cannot query field "nonsense" on type "Repository".',
    ],
    [
      'an argument that it does not have',
      repository('pullRequest(id:1){id}'),
      'Unknown argument "id" on field "Repository.pullRequest".',
    ],
    [
      'a missing variable',
      'query($n:Int!){repository(owner:"acme",name:"pay"){pullRequest(number:$n){id}}}',
      'Variable "$n" of required type "Int!" was not provided.',
    ],
    ['a syntax error', '{repository(', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'one name for two types',
      repository(
        'pullRequest(number:7){timelineItems(first:1){nodes{...on MergedEvent{commit{oid}} ...on PullRequestCommit{commit{oid}}}}}',
      ),
      'conflicting types',
    ],
  ])('a query that is not valid, without data: %s', async (_name, query, message) => {
    const { data, errors } = await ask(contextOf(), query);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.message).join()).toContain(message);
  });

  it('says which field the emulator lacks, and then gives no data at all', async () => {
    const reply = await ask(contextOf(), repository('name diskUsage pullRequest(number:7){number activeLockReason}'));
    expect(reply.data).toBeNull();
    expect(reply.errors?.map(({ message }) => message)).toEqual([
      'emulator: field Repository.diskUsage is not served',
      'emulator: field PullRequest.activeLockReason is not served',
    ]);
  });

  it('does not pretend to write', async () => {
    const { data, errors } = await ask(
      contextOf(),
      'mutation{closePullRequest(input:{pullRequestId:"x"}){clientMutationId}}',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: 'emulator: field Mutation.closePullRequest is not served' }]);
  });

  it.each([
    ['no JSON', undefined, 'Problems parsing JSON'],
    ['no query', { variables: {} }, 'A query attribute must be specified and must be a string.'],
    ['a list of queries', [{ query: '{viewer{login}}' }], 'A query attribute must be specified and must be a string.'],
  ])('a body that holds %s', async (_name, json, message) => {
    const request = {
      method: 'POST',
      path: '/graphql',
      params: {},
      query: new URLSearchParams(),
      headers: {},
      caller: 'workflow' as const,
    };
    const answer = await graphqlRoute.handle({ ...request, json, body: Buffer.from('') }, contextOf());
    expect(answer).toMatchObject({ status: 400, body: { message } });
  });
});
