import { landingName } from '../evidence/record-names.js';
import type { Facts } from '../facts/facts.js';
import type { Landing } from '../facts/landing.js';
import { known } from '../facts/observed.js';
import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import { conclude } from './conclude.js';
import { coverages } from './coverage.js';
import type { GateResult, Judge } from './gate.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { placeOf } from './links.js';
import { prepareStores } from './keep-record.js';
import { landingSource, unheld, type LandingPorts } from './landing-source.js';
import type { LandingOccasion } from './occasions/occasion.js';
import { CollectError, type Landed, type Landings } from './ports.js';
import { readPolicy, untold } from './read-policy.js';
import { withWorkflowFile, type QueuePorts } from './queue.js';
import type { Settings } from './request.js';
import { judgedRound, type Read } from './judged-round.js';
import { seal } from './seal.js';

/**
 * Seals what a push brought: each change is judged as merged, with how it landed; the status goes to the pushed commit.
 * Commits that no change brought fail. null: the push brought nothing that the branch did not hold.
 */
export const sealLanding = async (
  ports: LandingPorts & Pick<QueuePorts, 'workflowFile'>,
  settings: Settings,
  given: LandingOccasion,
  judge: Judge,
): Promise<GateResult | null> => {
  const run = await withWorkflowFile(ports.workflowFile, given.run, {
    repository: given.repository,
    head: given.after,
  });
  const occasion = { ...given, run };
  const push = {
    repository: occasion.repository,
    branch: occasion.branch,
    before: occasion.before,
    after: occasion.after,
  };
  const landed = await readLanded(ports.landings, push);
  if (landed instanceof CollectError) {
    const { code, about, found } = landed.fault;
    const facts = withRun(unknownFacts({ code, about, found }), occasion.run);
    const policy = untold({ state: 'unreadable', path: settings.policyPath, found });
    return sealAlone(ports, requestOf(settings, occasion, null), {
      policy,
      facts,
      faults: [{ outcome: 'indeterminate', code, about, found }],
    });
  }
  if (landed.changes.length === 0 && landed.ungated.length === 0) return null;
  const place = placeOf(ports, landed);
  const [newest] = landed.changes;
  if (newest !== undefined) {
    const source = landingSource(ports, settings, { landed, branch: occasion.branch });
    const members = await membersOf(ports, settings, landed, occasion.branch);
    return judge({ ...ports, source }, { ...requestOf(settings, occasion, newest.pull), members, place });
  }
  return sealUngated(ports, { ...requestOf(settings, occasion, null), place }, occasion.branch, landed);
};

const readLanded = async (
  landings: Landings,
  push: Parameters<Landings['read']>[0],
): Promise<Landed | CollectError> => {
  try {
    return await landings.read(push);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

const requestOf = (
  settings: Settings,
  { repository, run, branch, after }: LandingOccasion,
  pull: number | null,
): GateRequest => ({
  ...settings,
  target: { repository, pull },
  run,
  hint: { head: after, base: branch },
  artifact: landingName(after, run),
  members: null,
  contained: null,
  statusCommit: after,
  stage: 'sealed',
});

/** The status stands for every change of the push, and for open ones whose head is the pushed commit, under the same entry. */
const membersOf = async (
  ports: LandingPorts,
  settings: Settings,
  landed: Landed,
  branch: string,
): Promise<readonly number[]> => {
  const coverageOf = coverages(ports, settings, landed.repository);
  const { context } = await coverageOf(branch);
  const open = await Promise.all(
    landed.sharing.map(async ({ pull, baseRef }) => ({ pull, coverage: await coverageOf(baseRef) })),
  );
  const beside = open.filter(({ coverage }) => coverage.applies && coverage.context === context);
  return [...new Set([...landed.changes, ...beside].map(({ pull }) => pull))];
};

/** The policy that stood before the push judges it. */
const sealUngated = async (
  ports: LandingPorts,
  request: GateRequest,
  branch: string,
  landed: Landed,
): Promise<GateResult> => {
  const { repository } = landed;
  const place = { repository: repository.name, path: request.policyPath };
  const [before, defaultBranchPolicy] = await Promise.all([
    ports.source.readFile({ ...place, ref: landed.before ?? branch }),
    ports.source.readFile({ ...place, ref: repository.defaultBranch }),
  ]);
  const policy = await readPolicy(ports.policySource, request, {
    repository,
    change: { base: { ref: branch } },
    policy: before,
    defaultBranchPolicy,
  });
  const { commit, by, ungated } = landed;
  const landing: Landing = {
    branch,
    commit: commit.id,
    tree: commit.tree,
    parents: commit.parents,
    by,
    method: 'unknown',
    expectedTree: null,
    ungated,
  };
  const facts: Facts = {
    ...withRun(unknownFacts({ code: 'ungated-push', about: ungated }), request.run),
    repository: known(repository),
    clock: known({ now: landed.now }),
    landing: known(landing),
  };
  return sealAlone(ports, request, { policy, facts, faults: unheld(landed) });
};

/** A push without a change: there is nothing to open or to read again. */
const sealAlone = async (
  ports: GatePorts,
  request: GateRequest,
  read: Pick<Read, 'policy' | 'facts' | 'faults'>,
): Promise<GateResult> => {
  prepareStores(ports.stores, request.artifact);
  ports.signer.prepare();
  const round = judgedRound({ ...read, opening: null, before: [], companions: [], pending: null });
  const { sealed } = await seal(ports, request, round, 1);
  return {
    evidence: sealed.evidence,
    sealed,
    conclusion: await conclude(ports, request, round, sealed, null),
    followUps: [],
    ticketNotes: [],
  };
};
