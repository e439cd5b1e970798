import type { Change } from '../../facts/change.js';
import type { Dependencies, DependencyChange } from '../../facts/dependencies.js';
import { nameOf, whereOf } from './brought.js';
import type { Fault } from './control.js';

/** What keeps the list of changes from being all there is: it ends at another commit, or a manifest could not be read. */
export const coverageFaults = (change: Change, { to, unread }: Dependencies): readonly Fault[] => {
  const head = change.head.commit;
  const stale: readonly Fault[] =
    to === head
      ? []
      : [{ outcome: 'fail', reason: { code: 'dependencies-stale', about: [to], needed: head, found: to } }];
  return [
    ...stale,
    ...unread.map((path): Fault => ({
      outcome: 'indeterminate',
      reason: {
        code: 'dependencies-unread',
        about: [path],
        needed: 'a manifest that can be read',
        found: 'what it brings is not known',
        at: { path },
      },
    })),
  ];
};

/** What the lock files of the head hold anew and the dependency graph does not tell of. It knows nothing of such a package. */
export const billFaults = (brought: readonly DependencyChange[], { comparedBy }: Dependencies): readonly Fault[] =>
  brought
    .filter(({ component }) => comparedBy === 'dependency-graph' && component.vulnerabilities === null)
    .map((change) => ({
      outcome: 'indeterminate',
      reason: {
        code: 'bill-differs',
        about: [nameOf(change.component)],
        needed: 'told by the dependency graph too',
        found: 'in the lock file only',
        ...whereOf(change),
      },
    }));
