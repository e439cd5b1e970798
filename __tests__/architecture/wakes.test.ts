import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { readDeploymentInputs } from '../../src/app/deployment-inputs.js';
import { occasionOf } from '../../src/app/event.js';

type Workflow = {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: { readonly gate: { readonly if: string } };
};

const read = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;
const gate = read('examples/workflows/countersign.yml');
const own = read('.github/workflows/countersign.yml');

/** DESIGN.md, "What wakes the gate". */
const WAKES: Readonly<Record<string, readonly string[]>> = {
  pull_request_target: [
    'opened',
    'reopened',
    'synchronize',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'labeled',
    'unlabeled',
    'auto_merge_enabled',
    'auto_merge_disabled',
    'enqueued',
  ],
  workflow_run: ['completed'],
  issues: ['labeled', 'unlabeled', 'edited', 'closed', 'reopened'],
  merge_group: ['checks_requested'],
  push: [],
  issue_comment: ['created'],
  schedule: [],
  workflow_dispatch: [],
};

/** The value of an expression of a workflow, by GitHub's own evaluator. */
function valueOf(text: string, contexts: unknown): unknown {
  const { tokens } = new Lexer(text).lex();
  const ast = new Parser(tokens, ['github', 'inputs'], []).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(ast, context).evaluate();
  return result.coerceString();
}

function groupOf(event: string, payload: object, inputs: object = {}): string {
  const contexts = { github: { event_name: event, event: payload, run_id: '501' }, inputs };
  return gate.concurrency.group.replaceAll(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    String(valueOf(expression.trim(), contexts)),
  );
}

const runsFor = (event: string, payload: object): boolean =>
  valueOf(gate.jobs.gate.if, { github: { event_name: event, event: payload, run_id: '501' }, inputs: {} }) === 'true';

describe.each([
  ['examples/workflows/countersign.yml', gate],
  ['.github/workflows/countersign.yml', own],
])('%s', (_, workflow) => {
  it('is woken by everything that can change a verdict, and by nothing that names no change', () => {
    const types = Object.fromEntries(Object.entries(workflow.on).map(([event, given]) => [event, given?.types ?? []]));
    expect(types).toEqual(WAKES);
  });

  it('cancels nothing', () => {
    expect(workflow.concurrency['cancel-in-progress']).toBe(false);
  });
});

describe('the group of a run', () => {
  const ended = (...numbers: readonly number[]): object => ({
    workflow_run: { head_sha: 'a'.repeat(40), pull_requests: numbers.map((number) => ({ number })) },
  });

  it.each([
    ['an event of a change', 'pull_request_target', { pull_request: { number: 7 } }, {}, 'countersign-7'],
    ['the relay of a change', 'workflow_run', ended(7), {}, 'countersign-7'],
    ['a dispatch for a change', 'workflow_dispatch', { inputs: {} }, { 'pull-request': '7' }, 'countersign-7'],
    ['a ticket', 'issues', { issue: { number: 31 } }, {}, 'countersign-issue-31'],
    ['the schedule', 'schedule', {}, {}, 'countersign-sweep'],
    ['a dispatch for all', 'workflow_dispatch', { inputs: {} }, { 'pull-request': '' }, 'countersign-sweep'],
  ])('of %s is shared by what judges the same', (_, event, payload, inputs, group) => {
    expect(groupOf(event, payload, inputs)).toBe(group);
  });

  it.each([
    // One that waits would be dropped for another that judges something else, or nothing.
    ['a workflow of several changes', 'workflow_run', ended(7, 8)],
    ["a workflow of a fork's change", 'workflow_run', ended()],
    [
      'a comment on a change',
      'issue_comment',
      { issue: { number: 7, pull_request: {} }, comment: { body: '/countersign' } },
    ],
    ['a merge group', 'merge_group', { merge_group: { head_sha: 'a'.repeat(40) } }],
    ['a push', 'push', { after: 'a'.repeat(40) }],
  ])('of %s is its own', (_, event, payload) => {
    expect(groupOf(event, payload)).toBe('countersign-501');
  });
});

describe('a runner', () => {
  const comment = (body: string, issue: object): object => ({ issue: { number: 7, ...issue }, comment: { body } });

  it('is spent on a comment only where that could be the command', () => {
    expect(runsFor('issue_comment', comment('/countersign', { pull_request: { url: 'x' } }))).toBe(true);
    expect(runsFor('issue_comment', comment('Nice', { pull_request: { url: 'x' } }))).toBe(false);
    expect(runsFor('issue_comment', comment('/countersign', {}))).toBe(false);
  });

  it.each(Object.keys(WAKES).filter((event) => event !== 'issue_comment'))('is spent on %s', (event) => {
    expect(runsFor(event, {})).toBe(true);
  });
});

describe('the action', () => {
  const environment = (event: string) => ({
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/pay',
    GITHUB_RUN_ID: '501',
  });
  const sha = 'a'.repeat(40);
  const payloads: Readonly<Record<string, object>> = {
    pull_request_target: { pull_request: { number: 7 } },
    workflow_run: { workflow_run: { pull_requests: [], head_sha: sha } },
    issues: { issue: { number: 31 } },
    merge_group: { merge_group: { head_sha: sha, base_ref: 'refs/heads/main' } },
    push: { ref: 'refs/heads/main', before: 'b'.repeat(40), after: sha },
    issue_comment: { issue: { number: 7, pull_request: {} }, comment: { body: '/countersign' } },
    schedule: {},
    workflow_dispatch: {},
  };

  it.each(Object.keys(WAKES))('knows what to do on %s', (event) => {
    const { kind } = occasionOf(
      { environment: environment(event), payload: payloads[event] },
      { pullRequest: null, phase: 'gate', deployment: readDeploymentInputs(() => '') },
    );
    expect(kind).toBe(
      { merge_group: 'queue', push: 'landing', pull_request_target: 'change', issue_comment: 'change' }[event] ??
        'sweep',
    );
  });
});
