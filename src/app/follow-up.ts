import type { VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import { emergencyChanges, followUpBody, followUpMarker, followUpTitle } from '../report/follow-up-text.js';
import type { FollowedUp, FollowUpWriter } from './ports.js';

export interface FollowUp {
  readonly pull: number;
  readonly ended: FollowedUp;
}

/**
 * Asks for the review afterwards of every change that an emergency let through, once a head. Runs when the verdict is
 * published, so it can change nothing of it; what goes wrong is told. Never rejects.
 */
export const followUp = async (
  open: FollowUpWriter | undefined,
  evidence: Evidence,
  published: { readonly digest: string; readonly verdict: VerdictWord },
): Promise<readonly FollowUp[]> => {
  if (open === undefined || published.verdict !== 'pass-with-exception') return [];
  const runUrl = evidence.facts.run.known ? evidence.facts.run.value.url : null;
  const found: FollowUp[] = [];
  // One after the other: the look-up for a change must see what was opened for the change before it.
  for (const change of emergencyChanges(evidence)) {
    const issue = {
      marker: followUpMarker(change),
      title: followUpTitle(change),
      body: followUpBody(change, { digest: published.digest, runUrl }),
      since: change.since,
    };
    found.push({ pull: change.pull, ended: await attempt(() => open(evidence.subject.repository.name, issue)) });
  }
  return found;
};

const attempt = async (open: () => Promise<FollowedUp>): Promise<FollowedUp> => {
  try {
    return await open();
  } catch (error) {
    return { state: 'not-written', found: error instanceof Error ? error.name : 'an unknown fault' };
  }
};
