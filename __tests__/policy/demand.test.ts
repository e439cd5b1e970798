import { describe, expect, it } from '@jest/globals';
import { demandOf } from '../../src/policy/demand.js';
import { policyOfText } from './texts.js';

const demand = (controls: string, more = '') => demandOf(policyOfText(`version: 1\ncontrols:\n${controls}${more}`));

describe('what is to be collected', () => {
  it('is little for little', () => {
    const { facts, ...rest } = demand('  peer-review: {}\n');
    expect(facts).not.toContain('codeOwners');
    expect(facts).not.toContain('conversations');
    expect(facts).not.toContain('policyHistory');
    expect(facts).not.toContain('checks');
    expect(facts).not.toContain('scans');
    expect(facts).not.toContain('tickets');
    expect(facts).toEqual(
      expect.arrayContaining([
        'change',
        'clock',
        'commits',
        'files',
        'protection',
        'pushes',
        'repository',
        'reviews',
        'run',
      ]),
    );
    expect(rest).toEqual({
      teams: [],
      carryOver: 'none',
      checks: [],
      scans: [],
      dependencies: 'not-asked',
      tests: [],
      models: [],
      ticket: null,
    });
  });

  it('holds what rules would ask for, whether they will hold or not', () => {
    const { facts, teams, carryOver, checks } = demand(
      '  peer-review: {carry-over: identical-tree}\n',
      'rules:\n  - {name: a, when: {paths: [x]}, controls: {peer-review: {code-owners: true, carry-over: clean-base-merge, seats: [{name: f, teams: [Acme/Finance]}]}}}\n' +
        '  - {name: b, when: {paths: [y]}, controls: {peer-review: {carry-over: none}, required-checks: {checks: [{name: build, app: github-actions}]}}}\n',
    );
    expect(facts).toContain('codeOwners');
    expect(facts).toContain('checks');
    expect(teams).toEqual(['acme/finance']);
    expect(carryOver).toBe('clean-base-merge');
    expect(checks).toEqual([{ name: 'build', app: 'github-actions' }]);
  });

  it('names every team once: reviewers, seats, owners, approvers of tickets and of emergencies', () => {
    const { teams } = demand(
      '  peer-review: {reviewers: {teams: [acme/a]}, seats: [{name: s, teams: [acme/b]}]}\n  protected-paths: {owners: {teams: [acme/c]}}\n  change-ticket: {approvers: {teams: [acme/d, ACME/A]}}\n',
      'emergency: {label: e, approvers: {teams: [acme/e]}, lifts: [peer-review], review-within: 12h}\n',
    );
    expect(teams).toEqual(['acme/a', 'acme/b', 'acme/c', 'acme/d', 'acme/e']);
  });

  it('asks who last changed the policy only where a pair names that', () => {
    expect(demand('  segregation-of-duties: {separate: [[author, approver]]}\n').facts).not.toContain('policyHistory');
    expect(demand('  segregation-of-duties: {separate: [[policy-author, approver]]}\n').facts).toContain(
      'policyHistory',
    );
  });

  it('asks for test results and coverage where a check or a rule does, each artifact once', () => {
    const { facts, tests } = demand(
      '  required-checks: {checks: [{name: build, app: github-actions, tests: {at-least: 1}, coverage: {lines: 80}}]}\n',
      'rules:\n  - {name: a, when: {paths: [x]}, controls: {required-checks: {checks: [{name: e2e, app: github-actions, coverage: {artifact: c, files: "*.info", lines: 1}}]}}}\n',
    );
    const app = 'github-actions';
    expect(facts).toContain('testResults');
    expect(tests).toEqual([
      { check: 'build', app, artifact: 'test-results', files: '**/*.xml' },
      { check: 'e2e', app, artifact: 'c', files: '*.info' },
    ]);
    const none = demand('  required-checks: {checks: [{name: build, app: github-actions, tests: null}]}\n');
    expect(none.facts).not.toContain('testResults');
    expect(none.tests).toEqual([]);
  });

  it('looks tickets up for their duties also where none is demanded', () => {
    expect(demand('  segregation-of-duties: {separate: [[author, approver]]}\n').ticket).toBeNull();
    expect(demand('  segregation-of-duties: {separate: [[author, ticket-approver]]}\n').ticket?.system).toBe('github');
  });

  it('asks for dependencies where a policy or one of its rules does', () => {
    const without = demand('  peer-review: {}\n');
    expect([without.dependencies, without.facts.includes('dependencies')]).toEqual(['not-asked', false]);
    const rule = 'rules:\n  - {name: a, when: {paths: [x]}, controls: {dependencies: {}}}\n';
    for (const { dependencies, facts } of [demand('  dependencies: {}\n'), demand('  peer-review: {}\n', rule)]) {
      expect([dependencies, facts.includes('dependencies')]).toEqual(['asked', true]);
    }
  });

  it('asks what is on the base where new findings alone count, and where some have grace', () => {
    const { scans } = demand(
      '  passing-scans:\n    scans:\n      a: {code-scanning: A, grace: {high: 7d}}\n      b: {code-scanning: B, grace: {}}\n      c: {secret-scanning: open, new-only: true}\n',
    );
    expect(scans.map(({ newOnly }) => newOnly)).toEqual([true, false, true]);
  });

  it('takes the sources of scans apart', () => {
    const { scans, checks } = demand(
      '  passing-scans:\n    scans:\n      a: {code-scanning: CodeQL, new-only: true}\n      b: {check: secrets, app: security}\n      c: {sarif: out/t.sarif, tool: Trivy}\n      d: {dependabot: open}\n      e: {artifact: zap, sarif: zap.sarif}\n      f: {secret-scanning: open}\n',
    );
    expect(checks).toEqual([{ name: 'secrets', app: 'security' }]);
    expect(scans).toEqual([
      { scan: 'a', source: 'code-scanning', codeScanning: 'CodeQL', tool: null, newOnly: true },
      { scan: 'c', source: 'sarif', path: 'out/t.sarif', tool: 'Trivy', newOnly: false },
      { scan: 'd', source: 'dependabot', tool: null, newOnly: false },
      { scan: 'e', source: 'artifact', artifact: 'zap', path: 'zap.sarif', tool: null, newOnly: false },
      { scan: 'f', source: 'secret-scanning', tool: null, newOnly: false },
    ]);
  });

  it('tells how tickets are found', () => {
    const { ticket, facts } = demand(
      '  change-ticket: {system: jira, url: https://acme.atlassian.net, keys: [PAY], in: [title], states: [Approved], single-use: true}\n',
    );
    expect(facts).toContain('tickets');
    expect(ticket).toEqual({
      system: 'jira',
      url: 'https://acme.atlassian.net',
      keys: ['PAY'],
      in: ['title'],
      label: 'change-approved',
      states: ['Approved'],
      approval: 'record',
      singleUse: true,
    });
  });

  it.each([
    ['github', '', 'record'],
    ['jira', 'url: https://acme.atlassian.net, states: [Done], ', 'record'],
    ['jira', 'url: https://acme.atlassian.net, states: [Done], approval: move, ', 'move'],
    ['servicenow', 'url: https://acme.service-now.com, states: [Implement], ', 'record'],
    ['azure-boards', 'url: https://dev.azure.com/acme, states: [Done], ', 'move'],
    ['linear', 'states: [Done], ', 'move'],
  ])('knows what an approval is in %s with %j: %s', (system, more, approval) => {
    expect(demand(`  change-ticket: {${more}system: ${system}}\n`).ticket?.approval).toBe(approval);
  });

  it('needs to know who contributed wherever a label, an exception or an emergency counts', () => {
    const when = (more: string) => demand('  branch-protection: {}\n', more).facts;
    const authority = ['commits', 'pushes', 'reviews', 'teams'];
    expect(when('rules:\n  - {name: a, when: {labels: [x]}, controls: {peer-review: {}}}\n')).toEqual(
      expect.arrayContaining(authority),
    );
    expect(
      when(
        "exceptions:\n  - {control: branch-protection, about: x, until: 2026-01-01, reason: r, approved-by: c, ticket: '#1'}\n",
      ),
    ).toEqual(expect.arrayContaining(authority));
  });
});
