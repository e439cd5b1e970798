import type { RefusedCheckpoint } from '../../facts/line.js';
import type { GateResult } from '../gate.js';
import { CollectError, type BranchTip } from '../ports.js';
import { readCheckpoints, type Checkpoint, type Checkpoints } from './checkpoints.js';
import { lostBy, recordLost } from './record-line.js';
import { recordStretches, type Ground } from './record-stretches.js';
import { newRewrites, sinceOf } from './rewrites.js';
import { walk, type Guarded } from './walk.js';

/**
 * One branch, stretch by stretch, oldest first; its last record holds all that is open. null: there is no such branch, and
 * none was ever reconciled.
 */
export const reconcileBranch = async (ground: Ground, branch: string, context: string): Promise<GateResult | null> => {
  const { ports, repository, finder, occasion } = ground;
  const guarded = { repository: repository.name, branch, context };
  let told: BranchTip | null = null;
  try {
    const workflow = occasion.run.workflow?.path ?? null;
    told = await ports.line.tip(repository.name, branch);
    const checkpoints = await readCheckpoints(finder, repository, { branch, workflow });
    const [last] = checkpoints.believed;
    if (told.tip !== null) return await fromTip(ground, guarded, { ...told, tip: told.tip }, checkpoints);
    if (last === undefined) return null;
    throw gone(branch, last);
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return recordLost(ground, branch, told, lostBy(error));
  }
};

const fromTip = async (
  ground: Ground,
  guarded: Guarded,
  { tip, now }: BranchTip & { readonly tip: string },
  { believed, refused }: Checkpoints,
): Promise<GateResult> => {
  const { ports, repository, since } = ground;
  const [last = null] = believed;
  const way = await walk(ports, guarded, tip, { reconciled: new Set(believed.map(({ to }) => to)), since });
  const begun = believed.find(({ to }) => way.from === 'checkpoint' && to === way.after) ?? null;
  const rewritesSince = sinceOf(last, way);
  const rewrites = await ports.line.rewrites(repository.name, guarded.branch, rewritesSince);
  return recordStretches(ground, guarded, {
    way,
    tip,
    now,
    last,
    begun,
    refused: [...refused, ...leftBehind(believed, begun)],
    rewrites: newRewrites(rewrites, believed),
    rewritesSince,
  });
};

/** Newer than the one that is begun at: the branch does not hold its commit any more. */
const leftBehind = (believed: readonly Checkpoint[], begun: Checkpoint | null): readonly RefusedCheckpoint[] => {
  const newer = begun === null ? believed : believed.slice(0, believed.indexOf(begun));
  const [last] = newer.filter(({ to }) => to !== begun?.to);
  if (last === undefined) return [];
  const found = `it reconciled up to ${last.to}, which the branch does not hold any more`;
  return [{ why: 'not-on-branch', digest: last.digest, found }];
};

const gone = (branch: string, { digest, to }: Checkpoint): CollectError =>
  new CollectError({
    code: 'fact-unavailable',
    about: [branch],
    found: `the branch is not there any more; sha256:${digest} reconciled it up to ${to}`,
  });
