import { reconciliationName } from '../../evidence/record-names.js';
import type { Instant } from '../../facts/account.js';
import type { Facts } from '../../facts/facts.js';
import type { Line } from '../../facts/line.js';
import { known, unknown } from '../../facts/observed.js';
import type { Repository } from '../../facts/repository.js';
import type { RunFault } from '../../facts/run-fault.js';
import { unknownFacts, withRun } from '../../facts/unknown-facts.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import type { CollectError } from '../ports.js';
import type { ReadPolicy } from '../read-policy.js';
import { prepareMoment, recordMoment, type MomentRead } from '../record-moment.js';
import type { Settings } from '../request.js';
import type { ReconcilePorts } from './reconcile-ports.js';

/** With what every record of the run is made. */
export interface Desk {
  readonly ports: Pick<ReconcilePorts, 'sealPortsOf'>;
  readonly settings: Settings;
  readonly occasion: UpkeepOccasion;
  readonly policy: ReadPolicy;
}

/** Where and when; null: the host never told. */
export type Scene = { readonly repository: Repository; readonly now: Instant } | null;

interface Placed {
  readonly scene: Scene;
  /** Counts the records of the branch in this run, from 1. */
  readonly part: number;
  /** sha256 of the record before this one, hex; null: there is none. */
  readonly earlier: string | null;
}

/** The record of a stretch. */
export const recordLine = (desk: Desk, line: Line, { scene, part, earlier }: Placed): Promise<GateResult> =>
  record(desk, line.branch, part, {
    facts: { ...factsOf(desk, scene), line: known(line) },
    commit: line.to,
    links: {
      parentCommit: line.after,
      covers: line.commits.map(({ commit }) => commit),
      earlierEvidence: earlier,
    },
    faults: [],
  });

/** What could not be read is recorded as that. */
export const recordLost = (desk: Desk, branch: string, scene: Scene, fault: RunFault | null): Promise<GateResult> =>
  record(desk, branch, 1, {
    facts: factsOf(desk, scene),
    commit: null,
    links: {},
    faults: fault === null ? [] : [fault],
  });

export const lostBy = ({ fault }: CollectError): RunFault => ({ outcome: 'indeterminate', ...fault });

/** Nothing is known of changes: the run looks at none. */
const factsOf = ({ occasion }: Desk, scene: Scene): Facts => {
  const why = { code: 'fact-unavailable', about: ['line'], found: 'it was not looked at' };
  if (scene === null) return withRun(unknownFacts(why), occasion.run);
  const { repository, now } = scene;
  const facts = withRun(unknownFacts({ code: 'no-change', about: [] }), occasion.run);
  const none = {
    landing: known(null),
    deployment: known(null),
    access: known(null),
    models: known(null),
    line: unknown<never>(why),
  };
  return { ...facts, ...none, repository: known(repository), clock: known({ now }) };
};

type Read = Pick<MomentRead, 'facts' | 'commit' | 'links' | 'faults'>;

const record = (
  { ports, settings, occasion, policy }: Desk,
  branch: string,
  part: number,
  read: Read,
): Promise<GateResult> => {
  const name = reconciliationName(branch, occasion.run, part);
  const own = ports.sealPortsOf(name);
  prepareMoment(own, name);
  const { repository, run } = occasion;
  return recordMoment(own, settings, {
    ...read,
    stage: 'reconciliation',
    repository,
    run,
    name,
    policy,
    companions: [],
  });
};
