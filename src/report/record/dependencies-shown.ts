import type { Evidence } from '../../evidence/document.js';
import type { DependencyChange } from '../../facts/dependencies.js';
import { groupBy } from '../../lib/group-by.js';
import { counted } from '../names.js';
import { enumerated } from '../plain.js';
import { sentence } from '../sentences.js';
import { row, type Row } from './row.js';

/** What the change does to one package, in words. */
export interface DependencyShown {
  readonly change: 'added' | 'updated' | 'removed';
  readonly name: string;
  /** `1.0.0 → 1.2.3` */
  readonly version: string;
  readonly licence: string;
  readonly vulnerabilities: string;
  readonly source: string;
}

export interface DependenciesShown {
  /** `2 added, 1 removed` */
  readonly says: string;
  /** What brings a vulnerability first, what is removed last; as many as are asked for. */
  readonly packages: readonly DependencyShown[];
  readonly rest: number;
}

/** null: no dependencies were read, or the change touches none. */
export const dependenciesShown = ({ facts }: Evidence, most: number): DependenciesShown | null => {
  const { dependencies } = facts;
  if (!dependencies.known || dependencies.value.changes.length === 0) return null;
  const sorted = dependencies.value.changes.toSorted((a, b) => weightOf(b) - weightOf(a));
  const byChange = groupBy(sorted, ({ change }) => change);
  return {
    says: [...byChange].map(([change, all]) => `${String(all.length)} ${change}`).join(', '),
    packages: sorted.slice(0, most).map(shownOf),
    rest: Math.max(0, sorted.length - most),
  };
};

/** As rows of a record, where dependencies were asked for. */
export const dependencyRows = (evidence: Evidence): readonly Row[] => {
  const { dependencies } = evidence.facts;
  if (!dependencies.known) {
    const { code } = dependencies.why;
    return code === 'not-demanded' ? [] : [row('Dependencies', `not known: ${sentence(code).says}`)];
  }
  const { comparedBy, unread } = dependencies.value;
  const by = comparedBy === 'dependency-graph' ? "by GitHub's dependency graph" : 'by lock files alone';
  const shown = dependenciesShown(evidence, LISTED);
  return [
    row('Compared', `${by}: ${shown?.says ?? 'nothing is added, updated or removed'}`),
    ...(shown?.packages ?? []).map(packageRow),
    ...(shown === null || shown.rest === 0 ? [] : [row('', `and ${counted(shown.rest, 'more package')}`)]),
    ...(unread.length === 0
      ? []
      : [
          row(
            'Cannot be read',
            enumerated(unread, (path) => path),
          ),
        ]),
  ];
};

const LISTED = 50;

const packageRow = ({ change, name, version, licence, vulnerabilities, source }: DependencyShown): Row =>
  row(
    `${change.charAt(0).toUpperCase()}${change.slice(1)}`,
    change === 'removed' ? `${name} ${version}` : `${name} ${version}; ${licence}; ${vulnerabilities}; from ${source}`,
  );

const weightOf = ({ change, component }: DependencyChange): number => {
  if (change === 'removed') return 0;
  return (component.vulnerabilities ?? []).length > 0 ? 2 : 1;
};

const shownOf = ({ change, component, from }: DependencyChange): DependencyShown => {
  const { name, version, licence, source, vulnerabilities } = component;
  const current = version ?? 'version not told';
  return {
    change,
    name,
    version: change === 'updated' ? `${from ?? 'version not told'} → ${current}` : current,
    licence: licence ?? 'licence not told',
    vulnerabilities: vulnerabilityText(vulnerabilities),
    source: source ?? 'a source that is not told',
  };
};

const vulnerabilityText = (known: DependencyChange['component']['vulnerabilities']): string => {
  if (known === null) return 'vulnerabilities not asked';
  if (known.length === 0) return 'no known vulnerability';
  return enumerated(known, ({ advisory, severity }) => `${advisory} (${severity})`, 3);
};
