import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readConformance } from '../../emulator/conformance.js';
import { patchWorld } from '../../emulator/world.js';
import { baseWorld } from './base-world.js';
import { full } from './full-world.js';
import { ask, withEmulator } from './rest-client.js';

const github = readConformance('__tests__/fixtures/openapi.json');
const folder = '__tests__/fixtures/github';
const repo = '/repos/{owner}/{repo}';

interface Recording {
  readonly operation: string;
  /** The same thing in the emulator. */
  readonly path: string;
  /** The answers were recorded in 2016: required members that GitHub added later, with a value that it might have. */
  readonly later: object;
}

const account = { node_id: 'x' };
const recordings: Readonly<Record<string, Recording>> = {
  'github_comments.json': {
    operation: `${repo}/issues/{issue_number}/comments`,
    path: '/repos/acme/pay/issues/7/comments',
    later: {},
  },
  'github_commits.json': {
    operation: `${repo}/pulls/{pull_number}/commits`,
    path: '/repos/acme/pay/pulls/7/commits',
    later: {},
  },
  'github_issue.json': { operation: `${repo}/issues/{issue_number}`, path: '/repos/acme/pay/issues/7', later: {} },
  'github_pr.json': {
    operation: `${repo}/pulls/{pull_number}`,
    path: '/repos/acme/pay/pulls/7',
    later: { author_association: 'MEMBER', auto_merge: null, labels: [], maintainer_can_modify: false },
  },
  'github_user.json': { operation: '/users/{username}', path: '/users/alice', later: {} },
  'reviews.json': {
    operation: `${repo}/pulls/{pull_number}/reviews`,
    path: '/repos/acme/pay/pulls/7/reviews',
    later: { author_association: 'MEMBER' },
  },
};

/** GitHub answered with a list of users until 2017, and has answered with an object of users and teams since. */
const outdated = ['requested_reviewers.json'];

/** Members of repositories since then. */
const laterOfRepositories = { archived: false, disabled: false, has_projects: true, license: null };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds what came later: global ids everywhere, and what repositories have. Members that were recorded stay as they are. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern);
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, modern(member)]));
  const named = 'id' in value || ('sha' in value && 'commit' in value);
  return { ...(named ? account : {}), ...('full_name' in value ? laterOfRepositories : {}), ...inner };
}

function recorded(file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown;
}

/** `user.login`, `*.commit.message`: every path to a member that has one in each answer. */
function pathsIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${prefix}*.`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [prefix + key, ...pathsIn(member, `${prefix + key}.`)]);
}

/** The recorded pull request had been merged. */
const merged = { pull: { state: 'closed', merged: { by: 'carol', at: '2026-03-02T10:58:00Z', commit: 'd3' } } };

describe('answers recorded from GitHub', () => {
  it('are all used or known to be outdated', () => {
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(recordings), ...outdated].sort());
  });

  it.each(Object.entries(recordings))('%s conforms, save what GitHub added later', (file, { operation, later }) => {
    const body = modern(recorded(file));
    const complete = Array.isArray(body)
      ? body.map((item: object) => ({ ...later, ...item }))
      : { ...later, ...(body as object) };
    expect(github.check(`GET ${operation} 200`, complete)).toEqual([]);
  });

  it.each(Object.entries(recordings))('%s has no member that the emulator’s answer lacks', async (file, { path }) => {
    await withEmulator({ world: patchWorld(baseWorld(full), merged) }, async (emulator) => {
      await ask(emulator, '/repos/acme/pay/issues/7/comments', { method: 'POST', body: { body: 'Hello' } });
      const { body } = await ask(emulator, path);
      const emulated = new Set(pathsIn(body));
      expect([...new Set(pathsIn(recorded(file)))].filter((member) => !emulated.has(member))).toEqual([]);
    });
  });
});
