import { git, writeTree } from '../../emulator/ledger/git.js';
import type { Ledger } from '../../emulator/ledger.js';

const BRANCH = 'refs/heads/evidence';

export interface Lying {
  readonly path: string;
  readonly text: string;
}

/** The files of the ledger. */
export const filesIn = ({ folder }: Ledger): readonly Lying[] =>
  (git(folder, ['ls-tree', '-r', '--name-only', BRANCH]) ?? '')
    .split('\n')
    .map((path) => ({ path, text: git(folder, ['show', `${BRANCH}:${path}`], { ending: 'kept' }) ?? '' }));

/** Writes the branch anew with these files alone, as somebody who may force a push can. */
export const rewrite = ({ folder }: Ledger, files: readonly Lying[]): void => {
  const items = files.map(({ path, text }) => ({ path, mode: '100644', content: text }));
  const tree = writeTree(folder, undefined, items) ?? '';
  const env = { GIT_AUTHOR_NAME: 'm', GIT_AUTHOR_EMAIL: 'm@x', GIT_COMMITTER_NAME: 'm', GIT_COMMITTER_EMAIL: 'm@x' };
  const commit = git(folder, ['commit-tree', tree, '-m', 'rewritten'], { env }) ?? '';
  git(folder, ['update-ref', BRANCH, commit]);
};

export const changed = (files: readonly Lying[], change: (file: Lying) => Lying | null): readonly Lying[] =>
  files.flatMap((file) => change(file) ?? []);
