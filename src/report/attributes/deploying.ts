import type { Evidence } from '../../evidence/document.js';
import { carriedAuthors } from '../../facts/carried.js';
import type { Deployment, DeploymentOutcome } from '../../facts/deployment.js';
import { checkedWords, deployerWords, deploymentOf, endWords, provenanceWords, recordsWords, reviewWords, wayWords } from '../deployment-words.js'; // prettier-ignore
import { nameOf } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { answer, STATE_OF, type Answer, type AttributeState } from './attribute.js';
import { isAnswer, judgedBy } from './judged.js';

const PLACE = '/facts/deployment/value';

/** G: who wrote it did not bring it into production. Only a record of a deployment knows who did. */
export const apartFromDeploying = (evidence: Evidence): Answer => {
  const deployment = deploymentOf(evidence);
  if (deployment !== null) return apartIn(evidence, deployment);
  const judged = judgedBy(evidence, 'segregation-of-duties');
  const says = isAnswer(judged) ? '' : ` Up to the merge: ${judged.says}`;
  return answer(
    'not-shown',
    `Who deployed is not in this record; the records of its deployments tell.${says}`,
    isAnswer(judged) ? judged.pointers : [judged.pointer],
  );
};

const OF_PEOPLE: ReadonlySet<string> = new Set(['deployer-is-author', 'deployer-unknown', 'deployer-not-pipeline']);

/** The control judges more than this: its people count here, and whether the authors are known at all. */
const apartIn = (evidence: Evidence, deployment: Deployment): Answer => {
  const authors = carriedAuthors(deployment);
  const said = `Written by ${authors.length === 0 ? 'nobody that a record names' : enumerated(authors, nameOf, 10)}; deployed by ${deployerWords(deployment)}; reviewers: ${reviewWords(deployment)}.`;
  const places = [`${PLACE}/deployer`, `${PLACE}/reviews`, `${PLACE}/record`];
  const judged = judgedBy(evidence, 'deployment');
  if (isAnswer(judged)) return answer('not-known', `${said} ${judged.answer}`, [...places, ...judged.pointers]);
  const isBad = judged.finding.reasons.some(({ code }) => OF_PEOPLE.has(code));
  const isSettled = judged.finding.outcome === 'pass' && authors.length > 0;
  const { deployer } = deployment;
  const isApart = deployer.by === 'pipeline' || !authors.some(({ id }) => id === deployer.account?.id);
  const state: AttributeState =
    isBad || !isApart ? 'not-shown' : isSettled ? 'shown' : STATE_OF[judged.finding.outcome];
  return answer(state, `${said} ${judged.says}`, [...places, judged.pointer]);
};

/** H: what stands there is what was approved. Before it was brought there, it is only about to be. */
export const deployed = (evidence: Evidence): Answer => {
  const deployment = deploymentOf(evidence);
  const { subject } = evidence;
  if (deployment === null) {
    return answer(
      'not-shown',
      `What runs in production is not in this record; compare it with the commit ${subject.commit ?? subject.head ?? '(not known)'}.`,
      [subject.commit === null ? '/subject/head' : '/subject/commit'],
    );
  }
  const { environment, commit, artifacts, outcome } = deployment;
  const things = artifacts.length === 0 ? 'No digest was handed in' : enumerated(artifacts, (each) => `${plain(each.name)} ${each.digest}, ${provenanceWords(each)}`); // prettier-ignore
  const end = outcome === null ? 'It was not deployed yet when this was written.' : `It ended: ${endWords(outcome)}, from ${outcome.started ?? 'a time that is not told'} to ${outcome.ended ?? 'a time that is not told'}.`; // prettier-ignore
  const said = `${plain(environment)}, commit ${commit}: ${wayWords(deployment)}. Records: ${recordsWords(deployment)}. ${things}. ${end}`;
  const places = [`${PLACE}/commit`, `${PLACE}/record`, `${PLACE}/way`, `${PLACE}/artifacts`, `${PLACE}/outcome`];
  const judged = judgedBy(evidence, 'deployment');
  if (isAnswer(judged)) return answer('not-known', `${said} ${judged.answer}`, [...places, ...judged.pointers]);
  const isShown = judged.finding.outcome === 'pass' && outcome !== null;
  const state = isShown ? 'shown' : judged.finding.outcome === 'pass' ? 'not-shown' : STATE_OF[judged.finding.outcome];
  return answer(state, `${said} ${judged.says}`, [...places, judged.pointer]);
};

/** M: what was found when it had been brought there, and where one can go back to. */
export const afterwards = (evidence: Evidence): Answer => {
  const deployment = deploymentOf(evidence);
  if (deployment === null)
    return answer('not-shown', 'Plans to go back, incidents and reviews after the release are not in this record.', [
      '/subject',
    ]);
  const { last, outcome } = deployment;
  const back = !last.known
    ? 'What stood there before is not known.'
    : last.value === null
      ? 'Nothing stood there before.'
      : `Before it stood there: ${last.value.commit}${last.value.record === null ? ', by the list of the host alone' : `, by the record ${plain(last.value.record)}`}.`;
  const places = [`${PLACE}/last`, `${PLACE}/outcome`];
  if (outcome === null) return answer('not-shown', `${back} How it ended is not in this record.`, places);
  return answer(stateAfter(outcome), `${back} Checked afterwards: ${checkedWords(outcome)}. Incidents are not in this record.`, places); // prettier-ignore
};

/** That nothing was checked is told, and is no proof of anything. */
const stateAfter = ({ status, verification }: DeploymentOutcome): AttributeState =>
  status === 'success' && verification.result === 'passed' ? 'shown' : 'not-shown';
