import type { Change } from '../../facts/change.js';
import type { Dependencies } from '../../facts/dependencies.js';
import { nameOf } from './brought.js';
import type { Fault } from './control.js';
import { packageUrl } from './package-url.js';

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

/** What the lock files of the head hold anew and the changes do not tell: nobody has judged it. */
export const billFaults = ({ changes, bills, comparedBy }: Dependencies): readonly Fault[] => {
  const told = new Set(
    changes.flatMap(({ change, component }) => (change === 'removed' ? [] : [packageUrl(nameOf(component)).exact])),
  );
  return bills.added
    .filter((purl) => !told.has(packageUrl(purl).exact))
    .map((purl) => ({
      outcome: 'indeterminate',
      reason: { code: 'bill-differs', about: [purl], needed: `told by ${comparedBy}`, found: 'in the lock files only' },
    }));
};
