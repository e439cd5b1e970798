import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';
import { actionNode, judge, machineNode, type JudgeOptions, type Judged } from './support.js';

/** A person must be told one thing, in words, and never be left with a stack trace. */
function saysOnce({ run }: Judged, sentence: RegExp): void {
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
  expectNoTrace(run);
}

function expectNoTrace({ stdout, stderr }: Judged['run']): void {
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/^\s+at /m);
  expect(stdout).not.toContain('node:internal');
}

type Given = readonly [title: string, patch: unknown, options: JudgeOptions, sentence: RegExp];

const nothingToJudge: readonly Given[] = [
  ['no token', {}, { extraEnv: { INPUT_TOKEN: '' } }, /^The input "token" is empty\./],
  [
    'an event without a pull request',
    { event: { name: 'release', action: 'published' } },
    {},
    /^The event "release" names no pull request\. Give the input "pull-request"/,
  ],
  ['an event file that does not exist', {}, { extraEnv: { GITHUB_EVENT_PATH: '/nowhere' } }, /names no pull request/],
  [
    'an input with a bad value',
    { inputs: { 'retention-days': 'soon' } },
    {},
    /^The input "retention-days" is "soon"; it must be a whole number from 1 to 400\.$/,
  ],
  ['a retention that is too long', { inputs: { 'retention-days': '401' } }, {}, /^The input "retention-days" is "401"/],
  ['a number that is none', { inputs: { 'pull-request': '7; rm' } }, {}, /^The input "pull-request" is "7; rm"/],
  [
    'a policy that is no place',
    { inputs: { policy: 'policy.yml' } },
    {},
    /^The input "policy" is "policy\.yml"; it must read owner\/repository\/path@ref\.$/,
  ],
  ['no repository', {}, { extraEnv: { GITHUB_REPOSITORY: '' } }, /^GITHUB_REPOSITORY is not set/],
];

describe('where no change is known', () => {
  it.each(nothingToJudge)('%s: one sentence, exit status 1, nothing written', async (_, patch, options, sentence) => {
    const judged = await judge(patch, options);
    expect(judged.run.exitCode).toBe(1);
    saysOnce(judged, sentence);
    expect(judged.calls).toEqual([]);
    expect([...judged.run.outputs.keys()]).toEqual([]);
  });

  it.each([
    ["the machine's own Node", machineNode],
    ['the Node of action.yml', actionNode],
  ])('is told on %s alike', async (_, node) => {
    const judged = await judge({}, { node, extraEnv: { INPUT_TOKEN: '' } });
    expect(judged.run.exitCode).toBe(1);
    saysOnce(judged, /^The input "token" is empty\./);
  });
});

const blocked: readonly (readonly [string, unknown, JudgeOptions, string])[] = [
  ['a policy that is no YAML', { 'base-files': { '.github/countersign.yml': 'controls: [' } }, {}, 'policy-invalid'],
  ['no policy', { 'base-files': { '.github/countersign.yml': null } }, {}, 'policy-missing'],
  [
    'a central policy that cannot be read',
    { inputs: { policy: 'acme/rules/policy.yml@main' } },
    {},
    'policy-unreadable',
  ],
  ['no artifact service', {}, { extraEnv: { ACTIONS_RESULTS_URL: '' } }, 'evidence-not-stored'],
  ['an artifact service without a token', {}, { extraEnv: { ACTIONS_RUNTIME_TOKEN: '' } }, 'evidence-not-stored'],
  ['an artifact service at no address', {}, { extraEnv: { ACTIONS_RESULTS_URL: 'nowhere' } }, 'evidence-not-stored'],
  [
    "a runtime token that is not the runner's",
    {},
    { extraEnv: { ACTIONS_RUNTIME_TOKEN: 'abc' } },
    'evidence-not-stored',
  ],
  ['a token that may only read', { token: { statuses: false } }, {}, 'publish-forbidden'],
  ['a token that GitHub does not know', {}, { extraEnv: { INPUT_TOKEN: 'ghs_unknown' } }, 'fact-unavailable'],
  ['a pull request that does not exist', { inputs: { 'pull-request': '999' } }, {}, 'fact-unavailable'],
];

describe('where a change is known', () => {
  it.each(blocked)('%s: evidence, exit status 1, the fault by name, no success', async (_, patch, options, code) => {
    const { run, blocking, statuses } = await judge(patch, options);
    expect(run.exitCode).toBe(1);
    expect(blocking.map((each) => each.code)).toContain(code);
    expect(verify(run.evidence ?? '', null).failures).toEqual([]);
    expect(statuses.map(({ state }) => state)).not.toContain('success');
    expect(run.stdout).toMatch(/^countersign acme\/pay#\d+/m);
    expectNoTrace(run);
  });

  it('an evidence path that cannot be written is named, and leaves the change closed', async () => {
    const judged = await judge({
      workspace: { report: 'a file' },
      inputs: { 'evidence-path': 'report/evidence.json' },
    });
    expect(judged.run.exitCode).toBe(1);
    saysOnce(judged, /^The input "evidence-path" is "report\/evidence\.json"; no file can be written there: /);
    expect(judged.statuses.map(({ state }) => state)).toEqual(['pending']);
  });
});

describe('an input that is not known', () => {
  it('is warned of and changes nothing', async () => {
    const unreviewed = { reviews: { r1: null } };
    const plain = await judge(unreviewed);
    const given = await judge({ ...unreviewed, inputs: { 'min-approvals': '0', 'fail-on': 'never' } });
    expect(given.run.annotations).toEqual([
      { level: 'warning', properties: {}, message: 'The input "min-approvals" is not known and changes nothing.' },
      { level: 'warning', properties: {}, message: 'The input "fail-on" is not known and changes nothing.' },
    ]);
    expect([given.verdict, given.run.exitCode, given.blocking]).toEqual([
      plain.verdict,
      plain.run.exitCode,
      plain.blocking,
    ]);
  });
});
