import { carriedBy } from '../facts/carried.js';
import type { Deployment } from '../facts/deployment.js';
import { canonical } from './canonical.js';
import { MOMENTS, type Companion, type Evidence } from './document.js';

/**
 * In what a record of a deployment contradicts itself; null: in nothing. Each part of it follows from facts of its own, and a
 * true part of another record could stand in its place: the changes that are judged beside it must be judged by the same
 * deployment, run and time, and be those that it carries.
 */
export const deploymentFault = (evidence: Evidence): string | null => {
  const { stage, subject, facts, links } = evidence;
  if (!facts.deployment.known || facts.deployment.value === null) return null;
  const deployment = facts.deployment.value;
  if (MOMENTS[stage] !== 'deployment') return 'a record of another stage holds a deployment';
  if (deployment.commit !== subject.commit) return 'the subject is not the commit that is deployed';
  if ((deployment.outcome !== null) !== (stage === 'deployed'))
    return 'the stage does not say whether the deployment has ended';
  if (deployment.outcome !== null && deployment.outcome.gateRecord !== links.earlierEvidence)
    return 'the record before it is not that of the gate which it names';
  const repository = facts.repository.known ? facts.repository.value : null;
  if (repository !== null && (repository.id !== subject.repository.id || repository.name !== subject.repository.name))
    return 'the subject is of another repository than the facts';
  return companionFault(evidence, deployment);
};

const companionFault = ({ facts, companions, decision }: Evidence, deployment: Deployment): string | null => {
  const present = ({ facts: own }: Pick<Companion, 'facts'>): string => canonical([own.run, own.clock, own.deployment]);
  const now = present({ facts });
  const other = companions.find((each) => present(each) !== now);
  if (other !== undefined) return `#${String(other.pull)} is judged by another deployment, run or time`;
  const carried = carriedBy(deployment).flatMap(({ record }) => (record.state === 'verified' ? [record] : []));
  const stranger = companions.find(({ pull }) => !carried.some(({ pulls }) => pulls.includes(pull)));
  if (stranger !== undefined) return `#${String(stranger.pull)} is in no record that the deployment carries`;
  if (!PASSES.has(decision.verdict) || !bringsAlong(deployment)) return null;
  const judged = new Set(companions.map(({ pull }) => pull));
  // Of several changes in one record, some may only stand beside what landed.
  const left = carried.find(
    ({ verdict, pulls }) => verdict === 'pass' && pulls.length > 0 && !pulls.some((pull) => judged.has(pull)),
  );
  return left === undefined ? null : `#${left.pulls.join(', #')} comes along and is not judged`;
};

const PASSES: ReadonlySet<string> = new Set(['pass', 'pass-with-exception']);

const bringsAlong = ({ way }: Deployment): boolean =>
  way.known && way.value.direction !== 'rollback' && way.value.direction !== 'same';
