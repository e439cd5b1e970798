import type { Landing } from '../facts/landing.js';
import { known, type Observed } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';
import type { GatePorts } from './gate-request.js';
import type { FileReading, Landed, LandedChange, Landings, Opening, Source } from './ports.js';
import type { PolicyPlace } from './read-policy.js';

export interface LandingPorts extends GatePorts {
  readonly landings: Landings;
}

/**
 * A source that knows of a push: the changes that it brought are opened under the policy that stood before it, so that no
 * change is judged by a policy that it brought itself, and their facts tell how they landed.
 */
export const landingSource = (
  ports: LandingPorts,
  place: PolicyPlace,
  push: { readonly landed: Landed; readonly branch: string },
): Source => {
  const { source } = ports;
  const { landed, branch } = push;
  const originals = new WeakMap<Opening, Opening>();
  const originalOf = (opening: Opening): Opening => originals.get(opening) ?? opening;
  const earlier =
    landed.before === null
      ? null
      : source.readFile({ repository: landed.repository.name, path: place.policyPath, ref: landed.before });
  return {
    ...source,
    open: async (target, policyPath) => {
      const [opening, policy] = await Promise.all([source.open(target, policyPath), earlier]);
      const seen = { ...opening, policy: policyBefore(policy, opening) };
      originals.set(seen, opening);
      return seen;
    },
    gather: async (opening, demand, run) => {
      const change = landed.changes.find(({ pull }) => pull === opening.change.number);
      const [snapshot, landing] = await Promise.all([
        source.gather(originalOf(opening), demand, run),
        change === undefined ? known(null) : landingOf(ports, { landed, branch, change }),
      ]);
      const faults = [
        ...snapshot.faults,
        ...(change === undefined ? [] : [...unheld(landed), ...otherHead(change, opening)]),
      ];
      return { facts: { ...snapshot.facts, landing }, faults };
    },
    sharing: (opening) => source.sharing(originalOf(opening)),
    reread: (opening) => source.reread(originalOf(opening)),
  };
};

/** What the branch does not hold has not landed, whatever the payload says. */
export const unheld = ({ standing, commit }: Landed): readonly RunFault[] =>
  standing === 'held' ? [] : [{ outcome: 'indeterminate', code: 'landing-not-found', about: [commit.id] }];

/** Where no policy stood before, the one that came with the push counts: so a repository begins. */
const policyBefore = (policy: FileReading | null, opening: Opening): FileReading =>
  policy === null || policy.state === 'absent' ? opening.policy : policy;

/** A merge commit names the head that it brought. */
const otherHead = ({ pull, parents }: LandedChange, { change }: Opening) => {
  const [, brought] = parents;
  if (brought === undefined || brought === change.head.commit) return [];
  return [
    { outcome: 'indeterminate', code: 'head-moved', about: [`#${pull}`, change.head.commit], needed: brought } as const,
  ];
};

const landingOf = async (
  ports: Pick<LandingPorts, 'landings'> & Pick<GatePorts, 'source'>,
  { landed, branch, change }: { readonly landed: Landed; readonly branch: string; readonly change: LandedChange },
): Promise<Observed<Landing>> => {
  const expected = await ports.landings.expectedTree(landed.repository.name, change);
  if (!expected.known) return expected;
  const { commit, tree, parents, method } = change;
  const isNewest = change.pull === landed.changes[0]?.pull;
  return known({
    branch,
    commit,
    tree,
    parents,
    by: change.by ?? landed.by,
    method,
    expectedTree: expected.value,
    ungated: isNewest ? landed.ungated : [],
  });
};
