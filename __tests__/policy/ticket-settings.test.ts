import { describe, expect, it } from '@jest/globals';
import { faultsOfText, policyOfText } from './texts.js';

const REQUIRED: Readonly<Record<string, string>> = {
  github: '',
  jira: 'states: [Approved], url: https://acme.atlassian.net',
  servicenow: 'states: [Implement], url: https://acme.service-now.com',
  'azure-boards': 'states: [Approved], url: https://dev.azure.com/acme',
  linear: 'states: [Approved]',
};

const faults = (settings: string): readonly string[] =>
  faultsOfText(`version: 1\ncontrols:\n  change-ticket: {${settings}}\n`).map(
    ({ key, code, message }) => `${key.replace('controls.change-ticket.', '')} ${code}: ${message}`,
  );

/** Settings of a system that are in order, and these. */
const beside = (system: string, settings: string): readonly string[] =>
  faults([`system: ${system}`, REQUIRED[system] ?? '', settings].filter((part) => part !== '').join(', '));

describe('a change ticket of', () => {
  it.each(Object.keys(REQUIRED))('%s is in order with what it needs', (system) => {
    expect(beside(system, '')).toEqual([]);
  });

  it.each(['jira', 'servicenow', 'azure-boards'])('%s needs the address and the states', (system) => {
    const found = faults(`system: ${system}`);
    expect(found.map((fault) => fault.split(':')[0])).toEqual(['states key-missing', 'url key-missing']);
    expect(found.join(' ')).toContain(`the address of ${system}: https://host`);
  });

  it('linear needs the states only', () => {
    expect(faults('system: linear')).toEqual(['states key-missing: must name the states that are allowed in linear']);
  });
});

describe('a window', () => {
  it('is refused where the system plans none', () => {
    expect(beside('linear', 'window: true')).toEqual([
      expect.stringMatching(/^window .*linear, which plans no window/),
    ]);
    expect(beside('azure-boards', 'window: true')).toEqual([]);
  });
});

describe('the address of', () => {
  it.each([
    ['jira', 'https://acme.atlassian.net', true],
    ['jira', 'https://acme.atlassian.net/', true],
    ['jira', 'https://jira.acme.example:8443/jira', true],
    ['jira', 'https://jira.acme.example/a/b/c', true],
    ['jira', 'https://jira.acme.example/a/b/c/d', false],
    ['jira', 'https://jira.acme.example/a/../b', false],
    ['jira', 'https://jira.acme.example/.', false],
    ['jira', 'https://jira..example', false],
    ['jira', 'https://-acme.example', false],
    ['jira', 'https://acme.example.', false],
    ['jira', 'https://acme.example:0', false],
    ['jira', 'https://acme.example:65536', false],
    ['jira', 'https://acme.example//', false],
    ['jira', 'https://acme.example/jira?x=1', false],
    ['jira', 'https://acme.example/#x', false],
    ['jira', 'https://acme.example/%2e%2e', false],
    ['jira', 'https://carol@acme.example', false],
    ['jira', 'https://carol:secret@acme.example', false],
    ['jira', 'http://acme.atlassian.net', false],
    ['jira', 'https://', false],
    ['servicenow', 'https://acme.service-now.com:443/', true],
    ['servicenow', 'https://acme.service-now.com/api', false],
    ['azure-boards', 'https://dev.azure.com/acme', true],
    ['azure-boards', 'https://tfs.acme.example:8080/tfs/DefaultCollection/', true],
    ['azure-boards', 'https://dev.azure.com', false],
    ['azure-boards', 'https://dev.azure.com/', false],
    ['linear', 'https://api.linear.app', true],
    ['linear', 'https://proxy.acme.example/linear', true],
    ['linear', 'https://proxy.acme.example/a/b/c/d', false],
  ])('%s may be %s: %s', (system, url, allowed) => {
    const given = `system: ${system}, states: [A], url: "${url}"`;
    const found = faults(given);
    expect(found.map((fault) => fault.split(':')[0])).toEqual(allowed ? [] : ['url value-not-allowed']);
  });

  it('github is known, so none is given', () => {
    expect(faults('url: https://github.com')).toEqual(['url value-not-allowed: is not used with system: github']);
    expect(faults('url: null')).toEqual([]);
  });

  it('says what it must be', () => {
    expect(faults('system: azure-boards, states: [A], url: https://dev.azure.com')).toEqual([
      'url value-not-allowed: must be https://host/organisation; no user, no query',
    ]);
  });
});

describe('a key of', () => {
  it.each([
    ['jira', 'PAY', true],
    ['jira', 'PAY_2', true],
    ['jira', 'pay', false],
    ['jira', 'PAY-31', false],
    ['jira', 'PAY|OPS', false],
    ['jira', '2PAY', false],
    ['jira', 'PÄY', false],
    ['linear', 'ENG2', true],
    ['linear', 'eng', false],
    ['servicenow', 'CHG', true],
    ['servicenow', 'CHG0', false],
    ['servicenow', 'chg', false],
    ['azure-boards', 'Pay', true],
    ['azure-boards', 'Pay Services 2.0', true],
    ['azure-boards', 'pay-services_x', true],
    ['azure-boards', 'Zahlung (für alle)', true],
    ['azure-boards', '_pay', false],
    ['azure-boards', 'pay.', false],
    ['azure-boards', ' pay', false],
    ['azure-boards', 'pay ', false],
    ['azure-boards', 'pay/refunds', false],
    ['azure-boards', 'pay?x', false],
    ['azure-boards', 'pay\\u200b', false],
    ['azure-boards', 'a'.repeat(65), false],
  ])('%s may be %j: %s', (system, key, allowed) => {
    const found = beside(system, `keys: [OK, "${key}"]`).filter((fault) => !fault.includes('keys.0'));
    expect(found.map((fault) => fault.split(':')[0])).toEqual(allowed ? [] : ['keys.1 value-not-allowed']);
  });

  it.each([
    ['jira', 'must be a key of a project, in capitals: PAY'],
    ['linear', 'must be a key of a team, in capitals: PAY'],
    ['servicenow', 'must be what numbers of changes begin with, in capitals: CHG'],
    ['azure-boards', 'must be the name of a team project'],
  ])('%s is told in words', (system, words) => {
    expect(beside(system, 'keys: ["*"]')).toEqual([`keys.0 value-not-allowed: ${words}`]);
  });
});

describe('what an approval is', () => {
  it.each([
    ['github', 'record', true],
    ['github', 'move', false],
    ['jira', 'record', true],
    ['jira', 'move', true],
    ['servicenow', 'record', true],
    ['servicenow', 'move', false],
    ['azure-boards', 'record', false],
    ['azure-boards', 'move', true],
    ['linear', 'record', false],
    ['linear', 'move', true],
  ])('in %s may be a %s: %s', (system, approval, allowed) => {
    const found = beside(system, `approval: ${approval}`);
    expect(found.map((fault) => fault.split(':')[0])).toEqual(allowed ? [] : ['approval value-not-allowed']);
  });

  it('is a label on GitHub only; the default that a preset names is no fault', () => {
    expect(beside('jira', 'label: approved')).toEqual([
      'label value-not-allowed: is not used with system: jira; a label approves on github only',
    ]);
    expect(beside('jira', 'label: change-approved')).toEqual([]);
    expect(beside('github', 'label: approved')).toEqual([]);
    const text = `version: 1\nextends: [minimal]\ncontrols:\n  change-ticket: {system: jira, ${REQUIRED['jira'] ?? ''}}\n`;
    expect(policyOfText(text).controls.get('change-ticket')).toMatchObject({ system: 'jira' });
  });

  it.each([
    ['github', false],
    ['jira', true],
    ['servicenow', true],
    ['azure-boards', false],
    ['linear', false],
  ])('in %s may be given beforehand: %s', (system, allowed) => {
    const found = beside(system, 'pre-approved: [standard]');
    expect(found.map((fault) => fault.split(':')[0])).toEqual(allowed ? [] : ['pre-approved value-not-allowed']);
    expect(beside(system, 'pre-approved: []')).toEqual([]);
  });
});

describe('a rule', () => {
  /** Faults of a policy in which a rule changes the ticket. */
  const changing = (system: string, own: string, ofRule: string): readonly string[] => {
    const base = [`system: ${system}`, REQUIRED[system] ?? '', own].filter((part) => part !== '').join(', ');
    return faultsOfText(
      `version: 1\ncontrols:\n  change-ticket: {${base}}\nrules:\n  - name: r\n    when: {paths: [x]}\n    controls: {change-ticket: {${ofRule}}}\n`,
    ).map(({ key, code }) => `${key.replace('rules.0.controls.change-ticket.', '')} ${code}`);
  };

  it.each([
    ['github', '', 'label: prod-approved', 'label'],
    ['github', 'label: prod-approved', 'label: change-approved', 'label'],
    ['jira', '', 'url: https://other.atlassian.net', 'url'],
    ['jira', 'approval: move', 'states: [Open]', 'states'],
    ['servicenow', '', 'url: https://other.service-now.com', 'url'],
    ['servicenow', '', 'keys: [STD]', 'keys'],
    ['azure-boards', '', 'url: https://dev.azure.com/other', 'url'],
    ['azure-boards', '', 'states: [Approved, Doing]', 'states'],
    ['linear', '', 'url: https://linear.acme.example', 'url'],
    ['linear', '', 'states: [Doing]', 'states'],
  ])('cannot change what tickets of %s are read by: %s, then %s', (system, own, ofRule, key) => {
    expect(changing(system, own, ofRule)).toEqual([`${key} value-not-allowed`]);
  });

  it.each([
    ['github', '', 'label: change-approved, approvers: {teams: [acme/cab]}, single-use: true, states: [open]'],
    ['jira', '', 'states: [Implementing], keys: [OPS], types: [Change], pre-approved: [Standard], window: true'],
    ['jira', 'approval: move', 'states: [Approved], keys: [OPS]'],
    ['jira', '', 'approval: move, states: [Implementing]'],
    ['servicenow', 'keys: [CHG, STD]', 'keys: [STD, CHG], states: [Scheduled], item: pay-api'],
    ['azure-boards', 'keys: [Pay]', 'states: [Approved], keys: [Ops], several: all'],
    ['linear', 'keys: [PAY]', 'keys: [OPS], enforcement: report'],
  ])('changes what is judged of tickets of %s: %s, then %s', (system, own, ofRule) => {
    expect(changing(system, own, ofRule)).toEqual([]);
  });

  it('is held against the first rule where the policy itself names no ticket', () => {
    const rule = (name: string, label: string): string =>
      `  - {name: ${name}, when: {paths: [${name}]}, controls: {change-ticket: {label: ${label}}}}\n`;
    const text = `version: 1\ncontrols:\n  peer-review: {}\nrules:\n${rule('a', 'one')}${rule('b', 'one')}${rule('c', 'two')}`;
    expect(faultsOfText(text).map(({ key }) => key)).toEqual(['rules.2.controls.change-ticket.label']);
  });
});
