import { buildState, type Commit, type State } from '../../emulator/state.js';
import { baseWorld } from './base-world.js';

export const by = (login: string) => ({
  author: login,
  committer: login,
  'pushed-by': login,
  verified: { valid: true, signer: login },
});
export const merge = {
  ...by('alice'),
  committer: 'web-flow',
  at: '2026-03-02T10:40:00Z',
  'pushed-at': '2026-03-02T10:40:00Z',
  parents: ['c3', 'base'],
  tree: 'merge(c3,base)',
  message: "Merge branch 'main'",
  files: ['lib/other.ts'],
};

export function stateOf(patch: unknown = {}): State {
  return buildState(baseWorld(patch));
}

export function at(state: State, alias: string): Commit {
  const commit = state.aliases.get(alias);
  if (commit === undefined) throw new Error(`no commit ${alias}`);
  return commit;
}

export function namesOf(state: State, shas: readonly string[]): string[] {
  return shas.map((sha) => state.commits.get(sha)?.alias ?? sha);
}
