import { describe, expect, it } from '@jest/globals';
import { readDeploymentInputs } from '../../src/app/deployment-inputs.js';
import { occasionOf } from '../../src/app/event.js';
import { InputError, readInputs } from '../../src/app/inputs.js';

const given = (values: Record<string, string>) => (name: string) => values[name] ?? '';

describe('inputs', () => {
  it('reads what is given and leaves the rest to the policy', () => {
    expect(readInputs(given({ token: 't', policy: 'acme/.github/gate/policy.yml@v1', 'pull-request': '7' }))).toEqual({
      token: 't',
      statusToken: 't',
      policy: { repository: 'acme/.github', path: 'gate/policy.yml', ref: 'v1' },
      policyToken: 't',
      storing: {
        addresses: [{ kind: 'artifact' }],
        s3: { accessKeyId: '', secretAccessKey: '', sessionToken: '' },
        ledgerToken: '',
        trustedRoot: null,
      },
      pullRequest: 7,
      evidencePath: null,
      retentionDays: null,
      phase: 'gate',
      followUp: null,
      sign: 'auto',
      signingKey: null,
      sigstore: null,
      callTimeout: 20,
      runTimeout: 120,
      tickets: {
        jira: { user: '', token: '' },
        serviceNow: { user: '', password: '', token: '' },
        azureBoardsToken: '',
        linearToken: '',
        timeout: 20,
        note: null,
      },
      upkeep: { issueLabel: null, webhook: null },
      deployment: readDeploymentInputs(() => ''),
    });
  });

  it('takes what ticket systems ask for, with a deadline within bounds', () => {
    const { tickets } = readInputs(
      given({
        token: 't',
        'jira-user': 'a@b.example',
        'jira-token': 'j',
        'ticket-timeout': '120',
        'ticket-note': 'verdict',
      }),
    );
    expect(tickets).toMatchObject({ jira: { user: 'a@b.example', token: 'j' }, timeout: 120, note: 'verdict' });
    for (const timeout of ['0', '121', '1.5', 'x', '-1'])
      expect(() => readInputs(given({ token: 't', 'ticket-timeout': timeout }))).toThrow('"ticket-timeout"');
    expect(() => readInputs(given({ token: 't', 'ticket-note': 'always' }))).toThrow('it must be verdict, or left out');
  });

  it("takes a Sigstore of one's own, with either witness, and plain http on this machine", () => {
    const own = { token: 't', 'fulcio-url': 'https://f.example' };
    expect(readInputs(given({ ...own, 'rekor-url': 'https://r.example/' })).sigstore).toEqual({
      fulcio: 'https://f.example',
      rekor: 'https://r.example/',
      tsa: null,
    });
    expect(readInputs(given({ ...own, 'tsa-url': 'http://127.0.0.1:1/tsa' })).sigstore).toMatchObject({
      rekor: null,
      tsa: 'http://127.0.0.1:1/tsa',
    });
    for (const sign of ['auto', 'keyless', 'key', 'off'])
      expect(readInputs(given({ token: 't', sign, 'signing-key': 'pem' }))).toMatchObject({ sign, signingKey: 'pem' });
  });

  it('opens an issue where that is asked for', () => {
    expect(readInputs(given({ token: 't', 'follow-up': 'issue' })).followUp).toBe('issue');
  });

  it('changes the deadlines within bounds', () => {
    expect(readInputs(given({ token: 't', 'call-timeout': '1', 'run-timeout': '600' }))).toMatchObject({
      callTimeout: 1,
      runTimeout: 600,
    });
    expect(readInputs(given({ token: 't', 'call-timeout': '120', 'run-timeout': '10' }))).toMatchObject({
      callTimeout: 120,
      runTimeout: 10,
    });
  });

  it.each([
    ['no token', {}, 'token'],
    ['a pull request that is no number', { token: 't', 'pull-request': '7; rm' }, 'pull-request'],
    ['a pull request of zero', { token: 't', 'pull-request': '0' }, 'pull-request'],
    ['too long a retention', { token: 't', 'retention-days': '401' }, 'retention-days'],
    ['a follow-up that is none', { token: 't', 'follow-up': 'true' }, 'follow-up'],
    ['a signer that is none', { token: 't', sign: 'yes' }, 'sign'],
    ['an authority without a witness', { token: 't', 'fulcio-url': 'https://f.example' }, 'fulcio-url'],
    ['a log without an authority', { token: 't', 'rekor-url': 'https://r.example' }, 'fulcio-url'],
    ['a timestamp without an authority', { token: 't', 'tsa-url': 'https://t.example' }, 'fulcio-url'],
    ['plain http', { token: 't', 'fulcio-url': 'http://f.example', 'rekor-url': 'https://r.example' }, 'fulcio-url'],
    ['a service that is no address', { token: 't', 'fulcio-url': 'https://f.example', 'tsa-url': 'tsa' }, 'tsa-url'],
    [
      'a service with a password',
      { token: 't', 'fulcio-url': 'https://f.example', 'rekor-url': 'https://u:p@r.example' },
      'rekor-url',
    ],
    [
      'a service with a query',
      { token: 't', 'fulcio-url': 'https://f.example?x', 'rekor-url': 'https://r.example' },
      'fulcio-url',
    ],
    ['no time for a call', { token: 't', 'call-timeout': '0' }, 'call-timeout'],
    ['a call without an end', { token: 't', 'call-timeout': '121' }, 'call-timeout'],
    ['too little time for a run', { token: 't', 'run-timeout': '9' }, 'run-timeout'],
    ['a run without an end', { token: 't', 'run-timeout': '601' }, 'run-timeout'],
    ['a policy without a ref', { token: 't', policy: 'acme/.github/policy.yml' }, 'policy'],
    ['a policy that climbs', { token: 't', policy: 'acme/.github/../x.yml@v1' }, 'policy'],
  ])('refuses %s and names the input', (_, values, name) => {
    expect(() => readInputs(given(values))).toThrow(InputError);
    expect(() => readInputs(given(values))).toThrow(`"${name}"`);
  });

  it.each([
    { 'fulcio-url': 'https://u:hunter2@f.example' },
    { 'tsa-url': 'https://hunter2@t.example/?x' },
    { stores: 's3://u:hunter2@acme' },
    { stores: 's3://acme-audit?endpoint=https://u:hunter2@s3.example' },
    { stores: 's3://acme-audit?endpoint=https%3A%2F%2Fu%3Ahunter2%40s3.example' },
    { stores: 'ledger://x-access-token:hunter2@acme/pay' },
  ])('repeats no password of an address that it refuses: %j', (values) => {
    expect(() => readInputs(given({ token: 't', ...values }))).toThrow(InputError);
    expect(() => readInputs(given({ token: 't', ...values }))).not.toThrow('hunter2');
  });
});

describe('the event', () => {
  const inputs = readInputs(given({ token: 't' }));
  const environment = {
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_REPOSITORY: 'acme/pay',
    GITHUB_RUN_ID: '501',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW_REF: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main',
  };
  const head = 'a'.repeat(40);

  it('names the pull request, and hints at head and base', () => {
    const payload = { pull_request: { number: 7, head: { sha: head }, base: { ref: 'main' } } };
    const occasion = occasionOf({ environment, payload }, inputs);
    expect(occasion).toMatchObject({ repository: 'acme/pay', pull: 7, hint: { head, base: 'main' } });
    expect(occasion.run).toMatchObject({
      id: 501,
      attempt: 2,
      workflow: { path: '.github/workflows/countersign.yml', ref: 'refs/heads/main' },
    });
  });

  it('gives no hints about another pull request than its own', () => {
    const payload = { pull_request: { number: 8, head: { sha: head }, base: { ref: 'main' } } };
    expect(occasionOf({ environment, payload }, { ...inputs, pullRequest: 7 })).toMatchObject({
      pull: 7,
      hint: { head: null, base: null },
    });
  });

  it.each([
    [
      'an event without a pull request',
      { ...environment, GITHUB_EVENT_NAME: 'release' },
      {},
      '"release" names no pull request',
    ],
    [
      'a push without commits',
      { ...environment, GITHUB_EVENT_NAME: 'push' },
      { ref: 'refs/heads/main' },
      '"push" names no pull request',
    ],
    [
      'a group without a commit',
      { ...environment, GITHUB_EVENT_NAME: 'merge_group' },
      { merge_group: {} },
      'names no pull request',
    ],
    ['a payload of another form', environment, { pull_request: { number: '7' } }, 'names no pull request'],
    ['no repository', { ...environment, GITHUB_REPOSITORY: '' }, {}, 'GITHUB_REPOSITORY'],
  ])('refuses %s in one sentence', (_, surroundings, payload, words) => {
    expect(() => occasionOf({ environment: surroundings, payload }, inputs)).toThrow(words);
  });
});
