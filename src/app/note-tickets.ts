import type { Facts } from '../facts/facts.js';
import { planOf } from '../policy/plan.js';
import { noteMarker, noteText, type NotedChange } from '../report/ticket-note-text.js';
import type { PolicyReading } from '../evidence/document.js';
import type { Conclusion } from './conclude.js';
import type { Round } from './judged-round.js';
import type { Noted, Opening, TicketNoteWriter, TicketSystemPlace } from './ports.js';

export interface TicketNoted {
  readonly key: string;
  readonly ended: Noted;
}

/** What is judged of one change, and the tickets that it names. */
interface Judged {
  readonly opening: Opening | null;
  readonly facts: Facts;
  readonly reading: PolicyReading;
}

/**
 * Writes the published verdict on every ticket that was read, so that the ticket leads to the evidence as the evidence leads
 * to the ticket. Runs when the verdict stands and changes nothing of it; what goes wrong is told. Never rejects. What
 * merely waits is no verdict yet, and of a verdict that was not published nobody is told.
 */
export const noteTickets = async (
  write: TicketNoteWriter | undefined,
  round: Round,
  { conclusion, digest }: { readonly conclusion: Conclusion; readonly digest: string },
): Promise<readonly TicketNoted[]> => {
  const { verdict, status } = conclusion;
  if (write === undefined || verdict === 'pending' || verdict === 'not-applicable') return [];
  if (status?.published.state !== 'published') return [];
  const runUrl = round.facts.run.known ? round.facts.run.value.url : null;
  const notes = judgedOf(round).flatMap((judged) => {
    if (judged.opening === null) return [];
    const { target, change } = judged.opening;
    const { repository, pull } = target;
    const noted: NotedChange = { repository, pull, head: change.head.commit, verdict, digest, runUrl };
    const note = { marker: noteMarker(noted), text: noteText(noted) };
    return ticketsOf(judged).map(({ place, key }) => ({ place, key, note }));
  });
  return Promise.all(
    notes.map(async ({ place, key, note }) => ({ key, ended: await attempt(() => write(place, key, note)) })),
  );
};

const judgedOf = ({ opening, facts, reading, companions }: Round): readonly Judged[] => [
  { opening, facts, reading },
  ...companions.map(({ opening: other, companion }) => ({
    opening: other,
    facts: companion.facts,
    reading: companion.policy ?? reading,
  })),
];

interface Named {
  readonly place: TicketSystemPlace;
  readonly key: string;
}

/** The tickets that its system showed. */
const ticketsOf = ({ opening, facts: { tickets }, reading }: Judged): readonly Named[] => {
  if (opening === null || !tickets.known) return [];
  const { demand } = planOf(reading, opening.change, opening.repository.defaultBranch);
  if (demand.ticket?.system !== tickets.value.system) return [];
  const { system, url } = demand.ticket;
  return tickets.value.answers.flatMap(({ key, answer }) =>
    answer.known && answer.value.found === 'present'
      ? [{ place: { system, url, repository: opening.target.repository }, key }]
      : [],
  );
};

const attempt = async (write: () => Promise<Noted>): Promise<Noted> => {
  try {
    return await write();
  } catch (error) {
    return { state: 'not-written', found: error instanceof Error ? error.name : 'an unknown fault' };
  }
};
