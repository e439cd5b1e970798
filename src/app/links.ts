import { UNLINKED, type Links } from '../evidence/document.js';
import { known, unavailable, unknown, type Observed } from '../facts/observed.js';
import type { GatePorts, GateRequest, HistoryPlace } from './gate-request.js';
import { digestIn } from './mark.js';
import type { Landed, StandingStatus } from './ports.js';
import type { Round } from './judged-round.js';

/** Asks only where reading the push did not show the parent: of a new or a rewritten branch. */
export const placeOf = (
  { status }: Pick<GatePorts, 'status'>,
  { repository, covers, parent, statuses, parentStatuses }: Landed,
): HistoryPlace => {
  const read = async (): Promise<Observed<readonly StandingStatus[]>> => {
    if (parent === null) return known([]);
    if (parentStatuses !== null) return known(parentStatuses);
    const list = await status.newest(repository.name, parent);
    return list.state === 'read' ? known(list.statuses) : unknown(unavailable('parentEvidence', list.found));
  };
  const reading = read();
  // Whoever asks for it hears of a failure; until then nobody listens.
  reading.catch(() => undefined);
  return { covers, parent, statuses, parentStatuses: reading };
};

/**
 * How the record hangs together with others, by what statuses said when they were read. Whoever may write statuses can forge
 * one: that the chain holds is shown by the records themselves, not by these links.
 */
export const linksOf = async (
  { stage, place }: Pick<GateRequest, 'stage' | 'place'>,
  { judgement, before }: Pick<Round, 'judgement' | 'before'>,
): Promise<Links> => {
  const { context } = judgement;
  const earlierEvidence = recordIn(place?.statuses ?? [], context) ?? recordIn(before, context);
  if (stage !== 'sealed') return { ...UNLINKED, earlierEvidence };
  if (place === undefined) return { ...UNLINKED, earlierEvidence, parentEvidence: UNREAD };
  const { covers, parent } = place;
  return { parentCommit: parent, covers, parentEvidence: await parentEvidence(place, context), earlierEvidence };
};

const UNREAD = unknown<never>(unavailable('parentEvidence', 'what landed could not be read'));

const parentEvidence = async (
  { parent, parentStatuses }: HistoryPlace,
  context: string | null,
): Promise<Links['parentEvidence']> => {
  if (parent === null) return known(null);
  if (context === null) return unknown(unavailable('parentEvidence', 'the status context is not known'));
  const statuses = await parentStatuses;
  return statuses.known ? known(recordIn(statuses.value, context)) : statuses;
};

const recordIn = (statuses: readonly StandingStatus[], context: string | null): string | null =>
  digestIn(statuses.find((status) => status.context === context)?.url ?? null);
