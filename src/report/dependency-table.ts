import type { Evidence } from '../evidence/document.js';
import { cell } from './plain.js';
import { dependenciesShown, type DependencyShown } from './record/dependencies-shown.js';

/** As many as fit on one screen. */
const LISTED = 20;

/** What the change does to packages, folded; empty where it does nothing or nobody asked. */
export const dependencyTable = (evidence: Evidence): string => {
  const shown = dependenciesShown(evidence, LISTED);
  if (shown === null) return '';
  return [
    `<details><summary>Dependencies: ${shown.says}</summary>`,
    '',
    '| | Package | Version | Licence | Vulnerabilities | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...shown.packages.map(line),
    ...(shown.rest === 0 ? [] : ['', `and ${String(shown.rest)} more, in the evidence`]),
    '',
    '</details>',
  ].join('\n');
};

const line = ({ change, name, version, licence, vulnerabilities, source }: DependencyShown): string => {
  const cells = change === 'removed' ? [name, version, '', '', ''] : [name, version, licence, vulnerabilities, source];
  return `| ${[change, ...cells.map(cell)].join(' | ')} |`;
};
