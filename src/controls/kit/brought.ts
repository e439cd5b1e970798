import type { Component, Dependencies, DependencyChange } from '../../facts/dependencies.js';
import type { Reason } from '../../facts/observed.js';
import { groupBy } from '../../lib/group-by.js';
import type { Fault } from './control.js';
import { packageUrl } from './package-url.js';

/** What the change adds or updates to, of the scopes that are judged; an unknown scope always is. */
export const broughtBy = (
  { changes }: Dependencies,
  scopes: readonly ('runtime' | 'development')[],
): readonly DependencyChange[] =>
  changes.filter(
    ({ change, component: { scope } }) => change !== 'removed' && (scope === 'unknown' || scopes.includes(scope)),
  );

/** How reasons name a package, and exceptions with them. */
export const nameOf = ({ purl, name, version }: Component): string =>
  purl ?? (version === null ? name : `${name}@${version}`);

/** Under which names settings may list a package. One that calls itself a package URL is not the package of that URL. */
export const namesOf = (component: Component): readonly string[] => {
  const { purl, name } = component;
  const own = name.toLowerCase().startsWith('pkg:') ? [] : [name];
  if (purl === null) return own.length === 0 ? [] : [...own, nameOf(component)];
  const { exact, anyVersion } = packageUrl(purl);
  return [exact, anyVersion, ...own];
};

export const whereOf = ({ manifest }: DependencyChange): Pick<Reason, 'at'> => ({ at: { path: manifest } });

/**
 * Which package in which version is not known, unless the change tells it exactly in a manifest of the same folder or of one
 * around it: a range beside its lock file. Actions are left to their pins.
 */
export const unidentified = (brought: readonly DependencyChange[]): readonly Fault[] => {
  const exact = brought.filter(({ component }) => component.version !== null);
  const exactOf = groupBy(exact, ({ component }) => packageKey(component));
  const isTold = ({ component, manifest }: DependencyChange): boolean =>
    (exactOf.get(packageKey(component)) ?? []).some((each) => manifest.startsWith(folderOf(each.manifest)));
  return brought
    .filter(({ component }) => component.ecosystem !== 'actions' && component.version === null)
    .filter((each) => !isTold(each))
    .map((each) => ({
      outcome: 'indeterminate',
      reason: {
        code: 'package-unknown',
        about: [nameOf(each.component), each.manifest],
        needed: 'an exact version, in a lock file',
        found: 'no version, or a range',
        ...whereOf(each),
      },
    }));
};

const packageKey = ({ ecosystem, name }: Component): string => `${ecosystem}\n${name}`;

/** With the slash at its end; empty: the root. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
