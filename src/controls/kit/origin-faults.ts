import type { DependencyChange, Reference } from '../../facts/dependencies.js';
import type { Observed } from '../../facts/observed.js';
import { nameOf, namesOf, whereOf } from './brought.js';
import type { Fault } from './control.js';
import { packageUrl } from './package-url.js';

/** Packages from elsewhere than the allowed hosts. An action is always fetched from the code host itself. */
export const sourceFaults = (
  brought: readonly DependencyChange[],
  sources: readonly string[] | null,
): readonly Fault[] => {
  if (sources === null) return [];
  const allowed = new Set(sources.map((each) => each.toLowerCase()));
  return brought
    .filter(({ component }) => component.ecosystem !== 'actions')
    .filter(({ component: { source } }) => source === null || !isAllowed(source, allowed))
    .map((change) => ({
      outcome: change.component.source === null ? 'indeterminate' : 'fail',
      reason: {
        code: change.component.source === null ? 'source-unknown' : 'source-not-allowed',
        about: [nameOf(change.component)],
        needed: sources.join(' or '),
        found: change.component.source ?? 'no source is told',
        ...whereOf(change),
      },
    }));
};

/** Where a lock file names several hosts, it may be fetched from any of them. */
const isAllowed = (source: string, allowed: ReadonlySet<string>): boolean =>
  source
    .toLowerCase()
    .split(' ')
    .every((each) => allowed.has(each));

/** Lock files of other ecosystems have no word for it: there nothing that is not told is held against a package. */
const TELLS_SCRIPTS: ReadonlySet<string> = new Set(['npm']);

/** Packages that run a script when they are installed, and those of which that is not known. */
export const scriptFaults = (
  brought: readonly DependencyChange[],
  allow: readonly string[] | null,
): readonly Fault[] => {
  if (allow === null) return [];
  const allowed = new Set(allow.map((each) => (each.startsWith('pkg:') ? packageUrl(each).exact : each)));
  return brought
    .filter(({ component }) => component.installScript !== false)
    .filter(({ component }) => component.installScript === true || TELLS_SCRIPTS.has(component.ecosystem))
    .filter(({ component }) => !namesOf(component).some((name) => allowed.has(name)))
    .map((change) => ({
      outcome: change.component.installScript === true ? 'fail' : 'indeterminate',
      reason: {
        code: change.component.installScript === true ? 'install-script-added' : 'install-script-unknown',
        about: [nameOf(change.component)],
        needed: 'no script at installation',
        found: change.component.installScript === true ? 'it runs one' : 'not told',
        ...whereOf(change),
      },
    }));
};

export interface PinDemand {
  readonly actions: boolean;
  readonly images: boolean;
  readonly 'new-only': boolean;
}

/** Actions and images by a name that may come to mean something else. */
export const pinFaults = (references: Observed<readonly Reference[]>, demand: PinDemand): readonly Fault[] => {
  if (!demand.actions && !demand.images) return [];
  if (!references.known) return [{ outcome: 'indeterminate', reason: references.why }];
  return references.value
    .filter(({ pin }) => pin === 'moving')
    .filter(({ kind }) => (kind === 'action' ? demand.actions : demand.images))
    .filter(({ onBase }) => !demand['new-only'] || onBase !== true)
    .map(({ kind, name, path, line }) => ({
      outcome: 'fail',
      reason: {
        code: 'reference-unpinned',
        about: [name, path],
        needed: kind === 'action' ? 'a full commit' : 'a digest',
        found: 'a name that may come to mean something else',
        at: { path, line },
      },
    }));
};
