import type { Evidence } from '../../evidence/document.js';
import { deployerWords, deploymentOf, endWords } from '../deployment-words.js';
import { plain } from '../plain.js';
import { moment, type Moment } from './moment.js';

/** When it began and ended, and since when what it replaced stood there. */
export const deploymentMoments = (evidence: Evidence): readonly Moment[] => {
  const deployment = deploymentOf(evidence);
  if (deployment === null) return [];
  const { environment, last, outcome } = deployment;
  const place = '/facts/deployment/value';
  const before = last.known ? last.value : null;
  const at = (time: string | null, says: string, by: string | null, path: string): readonly Moment[] =>
    time === null ? [] : [moment('deployment', time, says, { by, pointer: `${place}${path}` })];
  return [
    ...at(before?.at ?? null, `What stood in ${plain(environment)} before was deployed`, null, '/last'),
    ...at(outcome?.started ?? null, `Deployment to ${plain(environment)} began`, deployerWords(deployment), '/outcome'),
    ...at(outcome?.ended ?? null, `It ended: ${outcome === null ? '' : endWords(outcome)}`, null, '/outcome'),
  ];
};
