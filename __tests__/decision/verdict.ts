import { judgeAll } from '../../src/decision/judge-all.js';
import type { Judgement } from '../../src/decision/judge-all.js';
import type { Finding } from '../../src/decision/types.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import { known } from '../../src/facts/observed.js';
import type { Reason } from '../../src/facts/observed.js';
import type { RunFault } from '../../src/facts/run-fault.js';
import { compliant } from '../support/compliant.js';
import { readingOf } from '../support/reading.js';
import { fileText } from '../policy/texts.js';

export const unread: Reason = { code: 'fact-unavailable', about: ['x'], found: '403' };

/** The compliant change with other values, all known; `unknown` names those that could not be read. */
export const facts = (own: Partial<FactTypes> = {}, unknown: readonly (keyof FactTypes)[] = []): Facts => {
  const values = Object.entries({ ...compliant, ...own }).map(([name, value]) => [name, known(value)]);
  const missing = unknown.map((name) => [name, { known: false, why: unread }]);
  return Object.fromEntries([...values, ...missing]) as Facts;
};

export const judged = (policy: string, of: Facts = facts(), faults: readonly RunFault[] = []): Judgement =>
  judgeAll({ reading: readingOf([fileText(policy)]), facts: of, faults });

export const findingOf = (judgement: Judgement, control: string): Finding | undefined =>
  judgement.findings.find((finding) => finding.control === control);

export const outcomes = (judgement: Judgement): Readonly<Record<string, string>> =>
  Object.fromEntries(judgement.findings.map(({ control, outcome }) => [control, outcome]));

export const codes = (judgement: Judgement): readonly string[] =>
  judgement.findings.flatMap(({ reasons }) => reasons.map(({ code }) => code));
