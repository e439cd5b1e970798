import { controls } from '../../controls/index.js';
import type { reconciliation } from '../../controls/reconciliation.js';
import type { SettingsOf } from '../../controls/kit/setting.js';
import { matchesGlob } from '../../lib/glob.js';
import { branchEntry, statusContext } from '../../policy/branches.js';
import type { Policy } from '../../policy/policy.js';
import { settle } from '../../policy/settle.js';
import { policyOfStored } from '../../policy/stored-policy.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { CollectError, type BranchTip } from '../ports.js';
import { readPolicyOf, untold, type ReadPolicy } from '../read-policy.js';
import type { Settings } from '../request.js';
import { CONTROL } from './open-parts.js';
import { reconcileBranch } from './reconcile-branch.js';
import type { ReconcilePorts } from './reconcile-ports.js';
import { lostBy, recordLost, type Desk } from './record-line.js';
import type { Ground } from './record-stretches.js';

/** Where nothing is known of the repository, not even the name of its default branch. */
const NO_BRANCH = 'HEAD';

/** Compares every branch that the gate guards with its records, one after another. Of each branch its last record. */
export const reconcile = async (
  ports: ReconcilePorts,
  settings: Settings,
  occasion: UpkeepOccasion,
): Promise<readonly GateResult[]> => {
  let told: BranchTip | null = null;
  let desk: Desk = { ports, settings, occasion, policy: unread(settings, 'it was not read') };
  try {
    told = await ports.line.tip(occasion.repository, null);
    const { defaultBranch } = told.repository;
    desk = { ...desk, policy: await readPolicyOf(ports.policySource, settings, occasion.repository, defaultBranch) };
    const policy = policyIn(desk.policy);
    const asked = policy === null ? null : settingsIn(policy);
    // The record says what is wrong with the policy, or that it does not ask for this.
    if (policy === null || asked === null) return [await recordLost(desk, defaultBranch, told, null)];
    const { writer } = ports.line;
    const ground = { ...desk, ports, repository: told.repository, since: asked.since, writer: await writer() };
    const results = await allBranches(ground, policy, await branchesOf(ports, told, policy, asked.branches));
    if (results.length > 0) return results;
    const fault = {
      outcome: 'indeterminate',
      code: 'nothing-to-evaluate',
      about: policy.branches ?? asked.branches,
    } as const;
    return [await recordLost(desk, defaultBranch, told, fault)];
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return [await recordLost(desk, told?.repository.defaultBranch ?? NO_BRANCH, told, lostBy(error))];
  }
};

const unread = ({ policyPath }: Settings, found: string): ReadPolicy =>
  untold({ state: 'unreadable', path: policyPath, found });

const policyIn = ({ reading }: ReadPolicy): Policy | null =>
  reading.state === 'found' && reading.demands.state === 'valid' ? policyOfStored(reading.demands.policy) : null;

type Asked = SettingsOf<typeof reconciliation.settings>;

/** null: the policy does not name the control. */
const settingsIn = ({ controls: texts }: Policy): Asked | null => {
  const control = controls.find(({ id }) => id === CONTROL);
  const text = texts.get(CONTROL);
  return control === undefined || text === undefined ? null : (settle(control, text) as Asked);
};

const GLOB = /[*?[\]{}!()]/u;

/** Names are taken as they are; what could be a pattern is compared with the branches that there are. */
const branchesOf = async (
  { line }: ReconcilePorts,
  { repository }: BranchTip,
  policy: Policy,
  asked: readonly string[],
): Promise<readonly string[]> => {
  const entries = asked.length > 0 ? asked : (policy.branches ?? [repository.defaultBranch]);
  const all = entries.some((entry) => GLOB.test(entry)) ? await line.branches(repository.name) : [];
  const found = entries.flatMap((entry) =>
    GLOB.test(entry) ? all.filter((name) => matchesGlob(entry, name)) : [entry],
  );
  return [...new Set(found)];
};

const allBranches = async (
  ground: Omit<Ground, 'finder'>,
  policy: Policy,
  branches: readonly string[],
): Promise<readonly GateResult[]> => {
  const { ports, repository } = ground;
  const { defaultBranch } = repository;
  const results: GateResult[] = [];
  for (const branch of branches) {
    const finder = ports.finderFor({
      repository,
      records: policy.records,
      branches: [defaultBranch, ...(branch === defaultBranch ? [] : [branch])],
    });
    const context = statusContext(branchEntry(policy, branch, defaultBranch) ?? branch);
    const result = await reconcileBranch({ ...ground, finder }, branch, context);
    if (result !== null) results.push(result);
  }
  return results;
};
