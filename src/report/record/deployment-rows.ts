import type { Deployment, DeploymentOutcome } from '../../facts/deployment.js';
import { checkedWords, deployerWords, endWords, guardWords, provenanceWords, recordsWords, reviewWords, wayWords } from '../deployment-words.js'; // prettier-ignore
import { exactRow, row, rowsIf, type Row } from './row.js';

/** What was brought where, by whom, and how it ended. */
export const deploymentRows = (deployment: Deployment): readonly Row[] => {
  const { environment, id, commit, ref, artifacts, outcome } = deployment;
  return [
    row('Environment', environment),
    ...rowsIf(id, (number) => [row('Deployment', String(number))]),
    exactRow('Deployed commit', commit),
    ...rowsIf(ref, (name) => [row('Named by', name)]),
    row('Way', wayWords(deployment)),
    row('Records', recordsWords(deployment)),
    ...(artifacts.length === 0 ? [row('Artifacts', 'none was handed in')] : []),
    ...artifacts.flatMap((artifact) => [
      exactRow(`Artifact ${artifact.name}`, artifact.digest),
      row('Its provenance', provenanceWords(artifact)),
    ]),
    row('Deployed by', deployerWords(deployment)),
    row('Reviewers', reviewWords(deployment)),
    row('Guarded by', guardWords(deployment)),
    ...(outcome === null ? [] : outcomeRows(outcome)),
  ];
};

const outcomeRows = (outcome: DeploymentOutcome): readonly Row[] => {
  const { started, ended, job, log, gateRecord } = outcome;
  return [
    row('Ended', endWords(outcome)),
    row('Time', `from ${started ?? 'a time that is not told'} to ${ended ?? 'a time that is not told'}`),
    row('Checked', checkedWords(outcome)),
    ...rowsIf(job, ({ id, name }) => [row('Job', `${name} (${String(id)})`)]),
    log.known
      ? exactRow('sha256 of its log', log.value)
      : row('Its log', `not known: ${log.why.found ?? log.why.code}`),
    gateRecord === null ? row('Gate before it', 'none') : exactRow('Gate before it', gateRecord),
  ];
};
