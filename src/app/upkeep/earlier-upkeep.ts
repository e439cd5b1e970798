import { ASSURANCE_PREFIX } from '../../evidence/record-names.js';
import type { EarlierSeen, Upkeep } from '../../facts/upkeep.js';
import { CollectError, type FoundRecord, type RecordFinder } from '../ports.js';

/** What the run before left, as far as its record can be believed. */
export interface EarlierUpkeep {
  readonly seen: EarlierSeen;
  /** null: nothing of it is believed, so everything is told again. */
  readonly upkeep: Upkeep | null;
}

/** What the newest record of a scheduled run says. Older ones are looked at too, where somebody put a false one in front of them. */
const LOOKED_AT = 5;

/** Somebody who takes the newest records away lets an older one speak; one that is older than this keeps nothing quiet. */
const OLD_MS = 14 * 86_400_000;

export const earlierUpkeep = async (
  open: () => Promise<RecordFinder>,
  where: { readonly repository: string; readonly now: string; readonly workflow: string | null },
): Promise<EarlierUpkeep> => {
  try {
    const finder = await open();
    const found = await finder.latest(where.repository, {
      kind: 'assurance',
      prefix: ASSURANCE_PREFIX,
      most: LOOKED_AT,
      workflow: where.workflow,
    });
    return believed(found, where.now);
  } catch (error) {
    if (error instanceof CollectError) return unreadable(error.fault.found);
    throw error;
  }
};

export const unreadable = (found: string): EarlierUpkeep => ({ seen: { state: 'unreadable', found }, upkeep: null });

const believed = (found: readonly FoundRecord[], now: string): EarlierUpkeep => {
  const verified = found.flatMap((each) => (each.state === 'verified' ? [each.record] : []));
  const newest = verified.find(({ evidence }) => evidence.stage === 'assurance' && evidence.facts.upkeep.known);
  if (newest !== undefined) {
    const { upkeep } = newest.evidence.facts;
    const value = upkeep.known ? upkeep.value : null;
    const isOld = !(Date.parse(now) - Date.parse(newest.evidence.judgedAt ?? '') < OLD_MS);
    return {
      seen: { state: 'verified', digest: newest.digest },
      upkeep: value !== null && isOld ? { ...value, told: value.told.filter(({ sink }) => sink === 'issues') } : value,
    };
  }
  for (const each of found) {
    if (each.state === 'unreadable') return unreadable(each.found);
    if (each.state === 'refused')
      return { seen: { state: 'refused', digest: each.digest, found: each.found }, upkeep: null };
  }
  return { seen: { state: 'absent' }, upkeep: null };
};
