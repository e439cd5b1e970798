import type { Evidence } from '../evidence/document.js';
import { checkedWords, deployerWords, deploymentOf, endWords, provenanceWords, recordsWords, reviewWords, wayWords } from './deployment-words.js'; // prettier-ignore
import { cell, enumerated } from './plain.js';

/** What is deployed, for the summary; empty where the record is of something else. */
export const deploymentTable = (evidence: Evidence): string => {
  const rows = deploymentFacts(evidence);
  if (rows.length === 0) return '';
  const lines = rows.map(([name, words]) => `| ${name} | ${cell(words)} |`);
  return ['| Deployment | |', '| --- | --- |', ...lines].join('\n');
};

/** The same, a line each, for a log. */
export const deploymentFacts = (evidence: Evidence): readonly (readonly [name: string, words: string])[] => {
  const deployment = deploymentOf(evidence);
  if (deployment === null) return [];
  const { environment, commit, artifacts, outcome } = deployment;
  return [
    ['Environment', environment],
    ['Commit', commit],
    ['Way', wayWords(deployment)],
    ['Records', recordsWords(deployment)],
    [
      'Artifacts',
      artifacts.length === 0
        ? 'none was handed in'
        : enumerated(artifacts, (each) => `${each.name} ${each.digest}, ${provenanceWords(each)}`, 10),
    ],
    ['Deployed by', deployerWords(deployment)],
    ['Reviewers', reviewWords(deployment)],
    ...(outcome === null ? [] : [['Ended', endWords(outcome)] as const, ['Checked', checkedWords(outcome)] as const]),
  ];
};
