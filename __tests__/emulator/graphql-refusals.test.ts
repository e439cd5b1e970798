import { describe, expect, it } from '@jest/globals';

import { ask, contextOf } from './graphql-support.js';

const repository = (selection: string, name = 'pay'): string =>
  `{repository(owner:"acme",name:"${name}"){${selection}}}`;

describe('GraphQL: what is refused', () => {
  it.each([
    [
      'a repository',
      repository('id', 'nope'),
      "Could not resolve to a Repository with the name 'acme/nope'.",
      ['repository'],
    ],
    [
      'a pull request',
      repository('pullRequest(number:99){id}'),
      'Could not resolve to a PullRequest with the number of 99.',
      ['repository', 'pullRequest'],
    ],
    [
      'an issue',
      repository('issue(number:7){id}'),
      'Could not resolve to an Issue with the number of 7.',
      ['repository', 'issue'],
    ],
    [
      'either',
      repository('issueOrPullRequest(number:99){__typename}'),
      'Could not resolve to an issue or pull request with the number of 99.',
      ['repository', 'issueOrPullRequest'],
    ],
    ['a user', '{user(login:"nobody"){id}}', "Could not resolve to a User with the login of 'nobody'.", ['user']],
    [
      'a bot as a user',
      '{user(login:"dependabot[bot]"){id}}',
      "Could not resolve to a User with the login of 'dependabot[bot]'.",
      ['user'],
    ],
    [
      'an organisation',
      '{organization(login:"nobody"){id}}',
      "Could not resolve to an Organization with the login of 'nobody'.",
      ['organization'],
    ],
  ])('NOT_FOUND: %s', async (_name, query, message, path) => {
    const { data, errors } = await ask(contextOf(), query);
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', message, path, locations: [{ line: 1 }] }]);
    expect(Object.keys(data)).toEqual([path[0]]);
  });

  it.each([
    [
      'the teams',
      { teams: false },
      '{organization(login:"acme"){login team(slug:"controls"){slug}}}',
      ['organization', 'team'],
      { organization: { login: 'acme', team: null } },
    ],
    [
      'protection',
      { protection: false },
      repository('ref(qualifiedName:"main"){name branchProtectionRule{pattern}}'),
      ['repository', 'ref', 'branchProtectionRule'],
      { repository: { ref: { name: 'main', branchProtectionRule: null } } },
    ],
    [
      'rules',
      { protection: false },
      repository('ref(qualifiedName:"main"){name rules(first:5){totalCount}}'),
      ['repository', 'ref', 'rules'],
      { repository: { ref: { name: 'main', rules: null } } },
    ],
    [
      'collaborators',
      { 'permission-lookup': false },
      repository('name collaborators(first:5){totalCount}'),
      ['repository', 'collaborators'],
      { repository: { name: 'pay', collaborators: null } },
    ],
  ])('FORBIDDEN for this field alone: %s', async (_name, token, query, path, data) => {
    const reply = await ask(contextOf({ token }), query);
    expect(reply.data).toEqual(data);
    expect(reply.errors).toMatchObject([
      { type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' },
    ]);
    expect((await ask(contextOf(), query)).errors).toBeUndefined();
  });

  it('does not refuse a team that is not there, it is null', async () => {
    expect(await ask(contextOf(), '{organization(login:"acme"){team(slug:"nobody"){slug}}}')).toEqual({
      data: { organization: { team: null } },
    });
  });

  it.each([
    [
      'no bounds',
      'labels{totalCount}',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `labels` connection.',
    ],
    [
      'too many',
      'labels(first:101){totalCount}',
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `labels` connection exceeds the `first` limit of 100 records.',
    ],
    [
      'too many from the end',
      'labels(last:500){totalCount}',
      'EXCESSIVE_PAGINATION',
      'Requesting 500 records on the `labels` connection exceeds the `last` limit of 100 records.',
    ],
    [
      'a cursor of somebody else',
      'labels(first:1,after:"abc"){totalCount}',
      'INVALID_CURSOR_ARGUMENTS',
      '`abc` does not appear to be a valid cursor.',
    ],
    [
      'both ends',
      'labels(first:1,last:1){totalCount}',
      'UNPROCESSABLE',
      'Passing both `first` and `last` to paginate the `labels` connection is not supported.',
    ],
    [
      'less than nothing',
      'labels(first:-1){totalCount}',
      'UNPROCESSABLE',
      '`first` on the `labels` connection cannot be less than zero.',
    ],
  ])('paging: %s', async (_name, selection, type, message) => {
    const { data, errors } = await ask(contextOf(), repository(`pullRequest(number:7){${selection}}`));
    expect(errors).toMatchObject([{ type, message, path: ['repository', 'pullRequest', 'labels'] }]);
    expect(data.repository.pullRequest.labels).toBeNull();
  });
});
