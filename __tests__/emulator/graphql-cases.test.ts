import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { ask, contextOf } from './graphql-support.js';

interface Suite {
  readonly given?: unknown;
  readonly cases: readonly { readonly id: string; readonly given?: unknown }[];
}

const folder = '__tests__/cases/core';
const query = readFileSync('__tests__/fixtures/graphql/everything.graphql', 'utf8');
const suites = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'world.yaml');

/** A token that may see everything: what is refused is told elsewhere. */
const open = { token: { teams: true, protection: true, 'permission-lookup': true } };

describe('GraphQL: the worlds of the cases', () => {
  it.each(suites)('every one of %s can be asked for everything', async (name) => {
    const suite = parse(readFileSync(`${folder}/${name}`, 'utf8')) as Suite;
    const refused: unknown[] = [];
    for (const { id, given } of suite.cases) {
      const patches = [suite.given, given, open].filter((patch) => patch !== undefined);
      // Merge patches are applied one after the other: one patch made of them would lose their nulls.
      const context = contextOf(...patches);
      const number = context.state.pull.number;
      const issue = [...context.state.issues.keys()][0];
      const asked =
        issue === undefined
          ? query.replace(
              'issue(number: $i) { ...Ticket }',
              'issue: issueOrPullRequest(number: $i) { ... on Issue { ...Ticket } }',
            )
          : query;
      const { errors } = await ask(context, asked, { o: 'acme', r: 'pay', n: number, i: issue ?? number });
      if (errors !== undefined) refused.push({ id, errors });
    }
    expect(suite.cases.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });
});
