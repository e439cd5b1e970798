import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../src/evidence/canonical.js';
import { aliasesOf } from '../../src/facts/aliases.js';
import { known } from '../../src/facts/observed.js';
import { aliasedDemands } from '../../src/policy/aliased-demands.js';
import { demandsOf } from '../../src/policy/parse.js';
import { compliantFacts, compliant } from '../support/compliant.js';
import { fileText } from './texts.js';

const facts = { ...compliantFacts, commits: known(compliant.commits) };
const aliased = (text: string) => aliasedDemands(demandsOf([fileText(text)]), aliasesOf([facts]));

const POLICY = `version: 1 # written by canary@acme.example
people:
  tickets: {Boss@acme.example: carol, boss@ACME.example: dana, alice@acme.example: alice, constructor: bob}
  same-person: [[alice, a@home.example]]
  machine-accounts: [robot@acme.example, svc-rel]
  trusted-apps: [app@acme.example]
controls:
  change-ticket: {approvers: {users: [boss@acme.example, carol], teams: [acme/controls]}, label: 'ask me@acme.example'}
  peer-review: {seats: [{name: second, users: [x@acme.example]}]}
  protected-paths: {paths: ['users/me@acme.example/**'], owners: {users: [y@acme.example]}}
rules:
  - name: for x@acme.example
    when: {authors: [x@acme.example, bob], labels: ['me@acme.example']}
    controls: {protected-paths: {owners: {users: [alice@acme.example]}}}
exceptions:
  - {control: passing-scans, about: z@acme.example, until: 2027-01-01, reason: 'z@acme.example said so', approved-by: z@acme.example, ticket: mail of z@acme.example}
  - {control: passing-scans, about: docs/z@acme.example, until: 2027-01-01, reason: r, approved-by: carol, ticket: t}
emergency: {label: hot, approvers: {users: [z@acme.example, dana]}, lifts: [peer-review], review-within: 1d}
`;

describe('addresses in a policy', () => {
  it('are replaced where they stand for people, one alias an address, case or no case', () => {
    const demands = aliased(POLICY);
    if (demands.state === 'invalid') throw new Error(JSON.stringify(demands.faults));
    const { people, controls, rules, exceptions, emergency } = demands.policy;
    expect(people).toEqual({
      tickets: [
        { alias: 'unattributed-1', login: 'carol' },
        { alias: 'unattributed-1', login: 'dana' },
        { alias: 'account-11', login: 'alice' },
        { alias: 'unattributed-2', login: 'bob' },
      ],
      samePerson: [['alice', 'mail:unattributed-3']],
      machineAccounts: ['mail:unattributed-4', 'svc-rel'],
      trustedApps: ['mail:unattributed-5'],
    });
    expect(controls).toEqual({
      'change-ticket': {
        approvers: { users: ['mail:unattributed-1', 'carol'], teams: ['acme/controls'] },
        // Labels, globs and other names are compared with names of the code host.
        label: 'ask me@acme.example',
      },
      'peer-review': { seats: [{ name: 'second', users: ['mail:unattributed-6'] }] },
      'protected-paths': { paths: ['users/me@acme.example/**'], owners: { users: ['mail:unattributed-7'] } },
    });
    expect(rules).toMatchObject([
      {
        name: 'for unattributed-6',
        when: { authors: ['mail:unattributed-6', 'bob'], labels: ['me@acme.example'] },
        controls: { 'protected-paths': { owners: { users: ['mail:account-11'] } } },
      },
    ]);
    expect(exceptions).toMatchObject([
      {
        about: 'mail:unattributed-8',
        reason: 'unattributed-8 said so',
        approvedBy: 'mail:unattributed-8',
        ticket: 'mail of unattributed-8',
      },
      { about: 'docs/z@acme.example', approvedBy: 'carol' },
    ]);
    expect(emergency?.approvers.users).toEqual(['mail:unattributed-8', 'dana']);
    expect(canonical(demands)).not.toContain('canary');
  });

  it.each([
    ['a value', 'people: {tickets: {max@acme.example: 7}}', 'people.tickets.unattributed-1'],
    ['a key', 'people: {tickets: {}, max@acme.example: x}', 'unattributed-1'],
    ['a word that is meant', 'extends: [max@acme.example]', 'extends.0'],
    [
      'a key that is written twice',
      'people: {tickets: {m@a.example: x, m@a.example: y}}',
      'people.tickets.unattributed-1',
    ],
  ])('are replaced in faults: %s', (_, text, key) => {
    const demands = aliased(`version: 1\n${text}\ncontrols: {peer-review: {}}\n`);
    expect(demands).toMatchObject({
      state: 'invalid',
      faults: expect.arrayContaining([expect.objectContaining({ key })]),
    });
    expect(canonical(demands)).not.toMatch(/@a/u);
  });

  it('leave handles as they are, unless an address stands in them', () => {
    const demands = aliased(`version: 1
people:
  tickets: {jira:5B10a2: carol, "jira:557058:f58": dana, jira:dana@acme.example: dana, jira:unattributed-1: bob}
  machine-accounts: [jira:robot]
controls:
  change-ticket: {approvers: {users: [jira:5B10a2, "jira:Dana@acme.example", jira:account-11, dana@acme.example]}}
`);
    expect(demands).toMatchObject({
      policy: {
        people: {
          tickets: [
            { handle: 'jira:5B10a2', login: 'carol' },
            { handle: 'jira:557058:f58', login: 'dana' },
            { handle: 'jira:unattributed-1', login: 'dana' },
            { handle: 'jira:unattributed-2', login: 'bob' },
          ],
          machineAccounts: ['jira:robot'],
        },
        controls: {
          'change-ticket': {
            approvers: { users: ['jira:5B10a2', 'jira:unattributed-1', 'jira:unattributed-3', 'mail:unattributed-4'] },
          },
        },
      },
    });
  });

  it('are replaced in what is compared with words of a ticket, and in faults at handles', () => {
    const demands = aliased(
      'version: 1\ncontrols: {change-ticket: {states: [by x@acme.example], types: [x@acme.example], item: x@acme.example}}\n',
    );
    expect(demands).toMatchObject({
      policy: { controls: { 'change-ticket': { states: ['by unattributed-1'], types: ['unattributed-1'], item: 'unattributed-1' } } }, // prettier-ignore
    });
    expect(aliased('version: 1\npeople: {tickets: {jira:x: 7}}\ncontrols: {peer-review: {}}\n')).toMatchObject({
      faults: [{ key: 'people.tickets.jira:x' }],
    });
  });

  it('that look like an alias already get one of their own', () => {
    const demands = aliased(
      'version: 1\ncontrols: {change-ticket: {approvers: {users: ["mail:account-11", account-11, alice@acme.example]}}}\n',
    );
    expect(demands).toMatchObject({
      policy: { controls: { 'change-ticket': { approvers: { users: ['mail:unattributed-1', 'account-11', 'mail:account-11'] } } } }, // prettier-ignore
    });
  });
});
