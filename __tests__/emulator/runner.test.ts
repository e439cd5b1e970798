import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { parseAnnotations, parseFileCommands, runAction, type RunResult } from '../../emulator/runner.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';

const dist = '__tests__/emulator/runner-stand-in.mjs';

interface Seen {
  readonly env: Readonly<Record<string, string>>;
  readonly now: string;
  readonly called: string;
  readonly dated: string;
  readonly event: Readonly<Record<string, unknown>> & { readonly pull_request?: Readonly<Record<string, unknown>> };
  readonly workspace: string;
  readonly cwd: string;
}

async function run(
  patch: object = {},
  timeoutMs = 60_000,
): Promise<{ readonly result: RunResult; readonly seen: Seen; readonly emulator: Emulator }> {
  const world = baseWorld({ workspace: { 'reports/trivy.sarif': '{}' }, ...patch });
  const emulator = await startEmulator({ world });
  try {
    const result = await runAction({ emulator, world, dist, timeoutMs });
    return { result, emulator, seen: JSON.parse(result.evidence ?? '{}') as Seen };
  } finally {
    await emulator.close();
  }
}

describe('runAction', () => {
  it('gives the action the environment of a runner and nothing of its own', async () => {
    process.env['SECRET_OF_THE_CALLER'] = 'x';
    const { seen, emulator } = await run({ inputs: { 'fail on': 'all', 'pull-request': '7' } });
    const { env } = seen;
    expect(env).not.toHaveProperty('SECRET_OF_THE_CALLER');
    expect(env).toMatchObject({
      GITHUB_API_URL: `${emulator.url}/api/v3`,
      GITHUB_GRAPHQL_URL: emulator.graphqlUrl,
      GITHUB_REPOSITORY: 'acme/pay',
      GITHUB_REPOSITORY_ID: '1001',
      GITHUB_RUN_ID: '501',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_WORKFLOW_REF: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: emulator.state().refs.get('refs/heads/main'),
      GITHUB_BASE_REF: 'main',
      GITHUB_ACTOR_ID: '11',
      ACTIONS_RESULTS_URL: emulator.resultsUrl,
      INPUT_TOKEN: emulator.token,
      INPUT_FAIL_ON: 'all',
      'INPUT_PULL-REQUEST': '7',
    });
    expect([seen.workspace, seen.cwd]).toEqual(['{}', env['GITHUB_WORKSPACE']]);
  });

  it('runs on the clock of the world', async () => {
    const { seen } = await run();
    expect(seen.now.slice(0, 15)).toBe('2026-03-02T11:0');
    expect(seen.called).toContain('Mar 02 2026');
    expect(seen.dated).toBe('1970-01-01T00:00:00.000Z');
  });

  it('brings back exit status, outputs, summary, annotations and both streams, and leaves no file', async () => {
    const { result, seen } = await run({ inputs: { end: 'badly' } });
    expect(result).toMatchObject({
      exitCode: 3,
      timedOut: false,
      summary: '# Summary\n',
      stderr: 'on the other stream\n',
    });
    expect(result.outputs.get('verdict')).toBe('pass');
    expect(result.annotations).toEqual([
      { level: 'warning', properties: { title: 'Two: parts', line: '3' }, message: 'first\nsecond' },
    ]);
    expect(existsSync(seen.env['RUNNER_TEMP'] ?? '')).toBe(false);
  });

  it('kills an action that does not end', async () => {
    const { result } = await run({ inputs: { end: 'hang' } }, 1500);
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
  });
});

describe('the event payload', () => {
  it('is that of the pull request, merge-patched by the world', async () => {
    const forged = { pull_request: { title: 'An old title', head: { sha: '1'.repeat(40) } } };
    const { seen } = await run({ event: { payload: forged } });
    expect(seen.event).toMatchObject({
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        title: 'An old title',
        head: { sha: '1'.repeat(40), ref: 'feat/refund' },
        user: { id: 11 },
      },
      repository: { full_name: 'acme/pay', default_branch: 'main', owner: { login: 'acme' } },
      sender: { login: 'alice' },
    });
  });

  it.each([
    ['pull_request_review', 'submitted', ['review', 'pull_request']],
    ['workflow_run', 'completed', ['workflow_run', 'workflow']],
    ['issue_comment', 'created', ['issue', 'comment']],
    ['issues', 'labeled', ['issue']],
    ['schedule', null, ['schedule']],
    ['push', null, ['ref', 'after', 'head_commit']],
    ['workflow_dispatch', null, ['inputs', 'ref']],
  ])('of %s has its own parts', async (name, action, parts) => {
    const { seen } = await run({ event: { name, action }, inputs: { 'pull-request': '7' } });
    expect(Object.keys(seen.event)).toEqual(expect.arrayContaining([...parts, 'repository', 'sender']));
    expect(seen.event['action']).toBe(action ?? undefined);
    if (name === 'workflow_dispatch') expect(seen.event['inputs']).toEqual({ 'pull-request': '7' });
  });

  it('of a merge group names its head, and the run stands on it', async () => {
    const group = {
      author: 'web-flow',
      committer: 'web-flow',
      'pushed-by': 'web-flow',
      at: '2026-03-02T10:55:00Z',
      'pushed-at': '2026-03-02T10:55:00Z',
      parents: ['base', 'c3'],
      tree: 't3',
      message: 'Merge',
      files: [],
    };
    const { seen, emulator } = await run({
      pull: { 'head-commit': 'c3' },
      commits: { g1: group },
      queue: { base: 'main', head: 'g1', pulls: [7] },
      event: { name: 'merge_group', action: 'checks_requested' },
    });
    const sha = emulator.state().aliases.get('g1')?.sha;
    expect(seen.event).toMatchObject({ merge_group: { head_sha: sha, base_ref: 'refs/heads/main' } });
    expect([seen.env['GITHUB_SHA'], seen.env['GITHUB_REF']]).toEqual([sha, emulator.state().queue?.ref]);
  });
});

describe('parseFileCommands', () => {
  it('reads pairs and blocks, and keeps lines of a block as they are', () => {
    const text = 'a=1=2\nb<<EOF\nline one\nc=3\n\nEOF\nd<<X\nX\n';
    expect([...parseFileCommands(text)]).toEqual([
      ['a', '1=2'],
      ['b', 'line one\nc=3\n'],
      ['d', ''],
    ]);
  });

  it('refuses a block without end and a line without a name', () => {
    expect(() => parseFileCommands('a<<EOF\n1\n')).toThrow('delimiter');
    expect(() => parseFileCommands('nonsense\n')).toThrow('format');
  });
});

describe('parseAnnotations', () => {
  it('reads commands at the start of lines only', () => {
    expect(parseAnnotations('x ::error::no\n::error::yes%25\n::debug::no\n')).toEqual([
      { level: 'error', properties: {}, message: 'yes%' },
    ]);
  });
});
