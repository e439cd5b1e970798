import type { Evidence } from '../../evidence/document.js';
import { deploymentMoments } from './moments-of-deployment.js';
import { labelMoments, mergeMoments, pushMoments, commitMoments } from './moments-of-code.js';
import { checkMoments, reviewMoments, scanMoments, testMoments, ticketMoments } from './moments-of-assurance.js';
import type { Moment } from './moment.js';

/** What happened, oldest first. In one second, in the order: request, code, tests, reviews, merge, gate. */
export const timelineOf = (evidence: Evidence): readonly Moment[] => {
  const { judgedAt } = evidence;
  const all = [
    ...ticketMoments(evidence),
    ...commitMoments(evidence),
    ...pushMoments(evidence),
    ...checkMoments(evidence),
    ...testMoments(evidence),
    ...scanMoments(evidence),
    ...labelMoments(evidence),
    ...reviewMoments(evidence),
    ...mergeMoments(evidence),
    ...deploymentMoments(evidence),
    ...(judgedAt === null
      ? []
      : [
          {
            at: judgedAt,
            lane: 'gate' as const,
            says: `Judged: ${evidence.decision.verdict}`,
            by: null,
            claimed: false,
            pointer: '/judgedAt',
          },
        ]),
  ];
  return all
    .map((moment) => ({ moment, time: Date.parse(moment.at) }))
    .sort((a, b) => (Number.isNaN(a.time) ? 1 : Number.isNaN(b.time) ? -1 : a.time - b.time))
    .map(({ moment }) => moment);
};
