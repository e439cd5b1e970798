import type { Facts } from '../facts/facts.js';
import type { Landing } from '../facts/landing.js';
import type { Reason } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';

interface Sealing {
  readonly faults: readonly RunFault[];
  readonly notes: readonly Reason[];
}

/**
 * What is wrong with how a change came onto its branch: another tree than its head and the branch give, or commits that no
 * change brought. A tree that cannot be recomputed is said, and is no fault: git merges contents too, we merge paths.
 */
export const landingFaults = ({ landing, change }: Pick<Facts, 'landing' | 'change'>): Sealing => {
  if (!landing.known) return { faults: [{ outcome: 'indeterminate', ...landing.why }], notes: [] };
  if (landing.value === null) return NOTHING;
  const tree = change.known ? treeOf(landing.value) : NOTHING;
  return { faults: [...tree.faults, ...ungated(landing.value)], notes: tree.notes };
};

const NOTHING: Sealing = { faults: [], notes: [] };

const treeOf = ({ commit, tree, expectedTree, method }: Landing): Sealing => {
  if (expectedTree === null)
    return { faults: [], notes: [{ code: 'landing-tree-unproven', about: [commit], found: method }] };
  if (expectedTree === tree) return NOTHING;
  return {
    faults: [{ outcome: 'fail', code: 'landing-tree-differs', about: [commit], needed: expectedTree, found: tree }],
    notes: [],
  };
};

const ungated = ({ ungated: commits, branch, by }: Landing): readonly RunFault[] =>
  commits.length === 0
    ? []
    : [
        {
          outcome: 'fail',
          code: 'ungated-push',
          about: commits,
          needed: `a merged pull request into ${branch}`,
          found: by === null ? 'pushed by an account that is not known' : `pushed by ${by.login}`,
        },
      ];
