import { RequestError } from '../../../lib/client.js';
import type { LedgerRepository, Tip, TreeFile } from './repository.js';

/** What one record adds to a ledger. */
export interface Entry {
  /** Folder of the record; no slash at its ends. */
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly content: string; readonly id: string }[];
  readonly message: string;
}

/** How often a record is put on a tip that others moved meanwhile. */
const ATTEMPTS = 8;
const PAUSE_MS = 100;

/** The newest commit of the ref; null: there is no such ref yet. */
export const tipOf = async (repository: LedgerRepository, ref: string): Promise<Tip | null> => {
  const commit = await repository.commitOf(ref);
  return commit === null ? null : repository.tip(commit);
};

/**
 * Puts a record on top of the ref, by one commit whose parent is the commit before; returns a commit that holds it. A ref is
 * moved forward only: where another run was faster, the record is put on top of that run's.
 */
export const append = async (
  repository: LedgerRepository,
  ref: string,
  entry: Entry,
  first: Tip | null,
): Promise<string> => {
  let tip = first;
  for (let attempt = 1; ; attempt += 1) {
    const placed = await placeOn(repository, ref, entry, tip);
    if (placed.state === 'placed') return placed.commit;
    const now = await tipOf(repository, ref);
    if (now?.commit === placed.commit) return placed.commit;
    if (placed.state === 'refused' && now?.commit === tip?.commit)
      throw new RequestError('refused', 422, `${ref} cannot be moved forward: a rule of the repository refuses it`);
    if (attempt === ATTEMPTS)
      throw new RequestError('refused', 422, `${ref} moved ${String(ATTEMPTS)} times while the record was put on it`);
    tip = now;
    await pause(attempt);
  }
};

type Placed = { readonly state: 'placed' | 'refused' | 'lost'; readonly commit: string };

const placeOn = async (repository: LedgerRepository, ref: string, entry: Entry, tip: Tip | null): Promise<Placed> => {
  const files: readonly TreeFile[] = entry.files.map(({ name, content }) => ({
    path: `${entry.folder}/${name}`,
    content,
  }));
  const [there, tree] = await Promise.all([
    tip === null ? null : repository.filesIn(entry.folder, tip.commit),
    repository.createTree(tip?.tree ?? null, files),
  ]);
  if (tip !== null && there !== null) {
    if (isWhole(entry, there)) return { state: 'placed', commit: tip.commit };
    throw new RequestError('refused', null, `${entry.folder} is taken and holds other files`);
  }
  const commit = await repository.createCommit(entry.message, tree, tip?.commit ?? null);
  const moved = await repository.advance(ref, commit, tip === null);
  return { state: moved === 'advanced' ? 'placed' : moved, commit };
};

/** The folder holds the very files of the record, and nothing else. */
export const isWhole = ({ files }: Entry, there: ReadonlyMap<string, string> | null): boolean =>
  there?.size === files.length && files.every(({ name, id }) => there.get(name) === id);

/** Not the same for two runs that met, or they meet again. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, attempt * PAUSE_MS * Math.random());
  });
