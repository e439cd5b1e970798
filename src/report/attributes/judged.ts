import { GATE } from '../../decision/decide.js';
import type { Finding } from '../../decision/types.js';
import { MOMENTS, type Evidence } from '../../evidence/document.js';
import type { FactName } from '../../facts/facts.js';
import { pointer } from '../../lib/json-pointer.js';
import { enumerated } from '../plain.js';
import { sentence } from '../sentences.js';
import { answer, type Answer } from './attribute.js';

export interface Judged {
  readonly finding: Finding;
  readonly pointer: string;
  /** `peer-review: pass.`, with what is wrong where something is. */
  readonly says: string;
}

/** What a control found; or, where it was not asked, the answer that says why. */
export const judgedBy = (evidence: Evidence, control: string): Judged | Answer => {
  const at = evidence.findings.findIndex((each) => each.control === control);
  const finding = evidence.findings[at];
  if (finding === undefined) return notJudged(evidence, control);
  return { finding, pointer: pointer('findings', at), says: saysOf(finding) };
};

export const isAnswer = (judged: Judged | Answer): judged is Answer => 'state' in judged;

const saysOf = ({ control, outcome, enforcement, reasons }: Finding): string => {
  const report = enforcement === 'report' ? ', which only reports' : '';
  const faults = outcome === 'pass' ? [] : [...new Set(reasons.map(({ code }) => sentence(code, control).says))];
  return `${control}${report}: ${outcome}${faults.length === 0 ? '' : ` (${enumerated(faults, (text) => text)})`}.`;
};

const notJudged = (evidence: Evidence, control: string): Answer => {
  const { decision, facts, policy, stage } = evidence;
  const gate = evidence.findings.findIndex((each) => each.control === GATE);
  const finding = evidence.findings[gate];
  const places = ['/decision/verdict', ...(finding === undefined ? [] : [pointer('findings', gate)])];
  const says = finding === undefined || finding.reasons.length === 0 ? '' : ` ${saysOf(finding)}`;
  if (decision.verdict === 'not-applicable')
    return answer('not-applicable', `The policy does not cover this.${says}`, places);
  if (MOMENTS[stage] !== 'merge' && evidence.findings.length > 1) {
    return answer('not-applicable', 'This is asked of each change; the record of that change answers it.', places);
  }
  if (!facts.change.known && facts.landing.known && facts.landing.value !== null) {
    return answer('not-shown', `What landed was pushed without a change that could be judged.${says}`, [
      '/facts/change',
      '/facts/landing',
      ...places,
    ]);
  }
  if (!facts.change.known || policy.state !== 'found' || evidence.findings.length <= 1) {
    return answer('not-known', `No control was judged.${says}`, places);
  }
  return answer('not-shown', `The policy does not ask for ${control}.`, ['/policy', '/findings']);
};

/** Why a fact that an answer needs is not there. */
export const unread = (evidence: Evidence, name: FactName): Answer => {
  const fact = evidence.facts[name];
  const place = pointer('facts', name);
  if (fact.known) return answer('not-known', 'The record does not tell.', [place]);
  return fact.why.code === 'not-demanded'
    ? answer('not-shown', 'The policy does not ask for it, so it was not read.', [place])
    : answer('not-known', `It could not be read: ${sentence(fact.why.code).says}.`, [place]);
};
