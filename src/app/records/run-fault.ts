import type { ReadHeldByRef, SealingRun } from '../ports-records.js';
import { isFromDefaultBranch, isTakenFrom } from '../precedence.js';
import { refsOf, type Believed } from './believed.js';

interface Expected {
  readonly believed: Believed;
  readonly workflow: string;
  readonly own: { readonly event: string };
  /** Commits that were asked for; null: the record is about none. */
  readonly held: ReadonlySet<string> | null;
}

const shortOf = (ref: string): string | null => /^refs\/(?:heads|tags)\/(.+)$/su.exec(ref)?.[1] ?? null;

/** Why a run is none of the expected workflow's, taken from a believed ref, on the event that its record names; null: it is. */
export const runFault = (seen: SealingRun, { believed, workflow, own, held }: Expected): string | null => {
  if (believed.records.repository !== null) return `its workflow is of ${believed.records.repository}`;
  if (seen.path !== workflow) return `it ran ${seen.path}, expected is ${workflow}`;
  if (seen.event !== own.event) return `it ran on ${seen.event}, the record says ${own.event}`;
  const branches = refsOf(believed).flatMap((ref) => shortOf(ref) ?? []);
  if (!isTakenFrom(seen, branches)) return `it ran on ${seen.event} of ${seen.branch ?? 'no branch'}`;
  if (seen.event === 'push' && held?.has(seen.commit) === false) return `it ran for ${seen.commit}, another commit`;
  return null;
};

/**
 * A tag can be called like a branch, and a branch like a tag; the host tells a run's ref by its short name. Whoever makes one has
 * the workflow file of a commit of their own run under a believed name: so the believed ref itself must lead to that commit, or a
 * branch that is looked at, since the one of that name may be called otherwise now.
 */
export const placeFault = async (
  { believed, readHeld }: { readonly believed: Believed; readonly readHeld: ReadHeldByRef },
  seen: SealingRun,
): Promise<string | { readonly found: string } | null> => {
  if (isFromDefaultBranch(seen)) return null;
  const named = refsOf(believed).filter((ref) => shortOf(ref) === seen.branch);
  const refs = [...new Set([...named, ...believed.branches.map((branch) => `refs/heads/${branch}`)])];
  for (const ref of refs) {
    const held = await readHeld(believed.repository.name, ref, seen.commit);
    if (held.state === 'held') return null;
    if (held.state === 'unreadable') return held;
  }
  return `it ran for ${seen.commit}, to which none of ${refs.join(', ')} leads`;
};
