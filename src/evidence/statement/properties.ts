import type { Finding } from '../../decision/types.js';
import type { Evidence } from '../document.js';

/** What SLSA lets an organisation add, by the prefix that it demands: one property for each control that passed, sorted. */
export const sourceProperties = (evidence: Evidence): readonly string[] =>
  passedControls(evidence).map((control) => `ORG_SOURCE_${control.toUpperCase().replaceAll('-', '_')}`);

/** Controls that were enforced and passed in every change that the status covers. A waived one did not pass. */
export const passedControls = ({ findings, companions }: Evidence): readonly string[] => {
  const [first, ...rest] = [findings, ...companions.map((each) => each.findings)].map(passedIn);
  return [...(first ?? [])].filter((control) => rest.every((passed) => passed.has(control))).sort();
};

const passedIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings
      .filter(
        ({ control, enforcement, outcome }) => control !== 'gate' && enforcement === 'enforce' && outcome === 'pass',
      )
      .map(({ control }) => control),
  );
