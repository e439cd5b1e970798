import { contributorsOf } from '../../facts/contributors.js';
import type { ChangedFile } from '../../facts/change.js';
import { namesOf } from '../../facts/changed-names.js';
import type { FactTypes, Facts } from '../../facts/facts.js';
import { identityOf } from '../../facts/identity.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { ScanFinding, Suppression } from '../../facts/scans.js';
import type { Circumstances } from './control.js';

/** Whether a dismissal or suppression counts. `contributor`: somebody made it who had a hand in the change. */
export type Waving =
  { readonly by: 'other' | 'unnamed' } | { readonly by: 'contributor'; readonly who: string; readonly found: string };

export interface Dismissals {
  readonly wavedBy: (finding: ScanFinding) => Waving;
  /** Why it cannot be told who waved these findings away. */
  readonly gaps: (findings: readonly ScanFinding[]) => readonly Reason[];
}

type DismissalFacts = Pick<FactTypes, 'change'> & Pick<Facts, 'commits' | 'pushes' | 'files'>;

const OTHER: Waving = { by: 'other' };

/**
 * Whose word counts: that of a human who had no hand in the change. A comment in the source is the word of who changes that
 * file. What is not known is taken as valid here, and blocks by `gaps`.
 */
export const dismissalsOf = (facts: DismissalFacts, { people }: Circumstances): Dismissals => {
  const { change, commits, pushes, files } = facts;
  const { isHuman } = identityOf(people);
  const contributors =
    commits.known && pushes.known
      ? contributorsOf({ change, commits: commits.value, pushes: pushes.value, people })
      : null;
  const logins = new Set([...(contributors?.accounts.values() ?? [])].map(({ login }) => login.toLowerCase()));
  const ofAccount = ({ state, dismissedBy }: ScanFinding): Waving => {
    if (contributors === null) return OTHER;
    if (dismissedBy === null) return { by: 'unnamed' };
    const { login } = dismissedBy;
    if (contributors.has(dismissedBy)) return { by: 'contributor', who: login, found: `${state} by ${login}` };
    return isHuman(dismissedBy) ? OTHER : { by: 'unnamed' };
  };
  const ofSuppression = (finding: ScanFinding, { kind, by }: Suppression): Waving => {
    if (by !== null && logins.has(by.toLowerCase()))
      return { by: 'contributor', who: by, found: `suppressed by ${by}` };
    if (kind === 'external' || !files.known || !isTouched(finding.path, files.value)) return OTHER;
    const who = finding.path ?? 'no file';
    return { by: 'contributor', who, found: 'suppressed by a comment in a file that the change touches' };
  };
  return {
    wavedBy: (finding) => {
      if (finding.state === 'dismissed' || finding.dismissedBy !== null) return ofAccount(finding);
      const each = (finding.suppressions ?? []).map((suppression) => ofSuppression(finding, suppression));
      return each.find(({ by }) => by === 'contributor') ?? OTHER;
    },
    gaps: (findings) => [
      ...gapOf([commits, pushes], findings.some(isWavedByName)),
      ...gapOf([files], findings.some(isWavedInSource)),
    ],
  };
};

const gapOf = (facts: readonly Observed<unknown>[], matters: boolean): readonly Reason[] => {
  const gap = matters ? facts.find(({ known }) => !known) : undefined;
  return gap === undefined || gap.known ? [] : [gap.why];
};

const isWavedByName = ({ state, dismissedBy, suppressions = [] }: ScanFinding): boolean =>
  state === 'dismissed' ||
  (state === 'suppressed' && (dismissedBy !== null || suppressions.some(({ by }) => by !== null)));

const isWavedInSource = ({ state, suppressions = [] }: ScanFinding): boolean =>
  state === 'suppressed' && suppressions.some(({ kind }) => kind === 'in-source');

/** Reports name files from the root of the repository, of the disk, or from somewhere between. A finding without a file may be of any. */
const isTouched = (path: string | null, files: readonly ChangedFile[]): boolean => {
  if (path === null) return true;
  const named = `/${path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')}`;
  return files.flatMap(namesOf).some((name) => named.endsWith(`/${name}`) || `/${name}`.endsWith(named));
};
