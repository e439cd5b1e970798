import { combine } from '../decision/combine.js';
import { judgeAll, type Judgement } from '../decision/judge-all.js';
import type { Decision } from '../decision/types.js';
import { derivedFrom } from '../evidence/derived.js';
import type { Companion, PolicyReading } from '../evidence/document.js';
import { aliasedFacts, aliasedFault } from '../facts/aliased-facts.js';
import { aliasesOf, type Aliases } from '../facts/aliases.js';
import type { Facts } from '../facts/facts.js';
import type { Moment } from '../facts/moment.js';
import type { RunFault } from '../facts/run-fault.js';
import { aliasedDemands } from '../policy/aliased-demands.js';
import type { Opening, Published, StandingStatus } from './ports.js';
import type { ReadPolicy, Texts } from './read-policy.js';

/** One reading and judging of the change, and of the others that the same status covers. It names no mail address. */
export interface Round {
  readonly opening: Opening | null;
  /** What stood on the head when this run first saw it, before it wrote there itself. */
  readonly before: readonly StandingStatus[];
  readonly reading: PolicyReading;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly moment: Moment;
  readonly judgement: Judgement;
  readonly companions: readonly CompanionRound[];
  /** The worst of all. */
  readonly decision: Decision;
  /** How writing `pending` ended; null: nothing was to be written. */
  readonly pending: Published | null;
  /** Exact texts of the policies, for the private file. */
  readonly texts: Texts;
  /** What stands for mail addresses in all of it. */
  readonly aliases: Aliases;
  /** The same facts, judged with more faults. */
  readonly again: (faults: readonly RunFault[]) => Round;
}

export interface CompanionRound {
  readonly opening: Opening | null;
  readonly companion: Companion;
}

/** What was read for one record, with addresses as they were written. */
export interface Read {
  readonly opening: Opening | null;
  readonly before: readonly StandingStatus[];
  readonly policy: ReadPolicy;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly companions: readonly CompanionRead[];
  readonly pending: Published | null;
  /** Omitted: before a merge, or when it landed. */
  readonly moment?: Moment;
}

export interface CompanionRead extends Pick<Companion, 'pull' | 'facts' | 'faults'> {
  readonly opening: Opening | null;
  /** null: the record's own policy counts. */
  readonly policy: ReadPolicy | null;
}

/**
 * Judges what was read. Aliases take the place of mail addresses first, one table for the whole record: so what is judged is
 * what is recorded, and the record alone gives the same decision again.
 */
export const judgedRound = (read: Read): Round => {
  const { opening, before, pending, moment = 'merge' } = read;
  const aliases = aliasesOf([read.facts, ...read.companions.map(({ facts }) => facts)]);
  const facts = aliasedFacts(read.facts, aliases);
  const reading = aliasedReading(read.policy.reading, aliases);
  const companions = read.companions.map((each) => judgedCompanion(each, reading, aliases, moment));
  const texts = new Map([read.policy, ...read.companions.flatMap(({ policy }) => policy ?? [])].flatMap(textsOf));
  const kept = { opening, before, pending, moment, facts, reading, companions, texts, aliases };
  return withFaults(
    kept,
    read.faults.map((fault) => aliasedFault(fault, aliases)),
  );
};

const textsOf = ({ texts }: ReadPolicy): readonly (readonly [string, string])[] => [...texts];

const withFaults = (
  read: Omit<Round, 'faults' | 'judgement' | 'decision' | 'again'>,
  faults: readonly RunFault[],
): Round => {
  const judgement = judgeAll({ reading: read.reading, facts: read.facts, faults, moment: read.moment });
  const name = read.moment === 'merge' ? `#${String(read.opening?.change.number ?? '?')}` : null;
  const own = { name, decision: judgement.decision };
  const others = read.companions.map(({ companion }) => ({ name: `#${companion.pull}`, decision: companion.decision }));
  return {
    ...read,
    faults,
    judgement,
    decision: combine([own, ...others]),
    again: (more) => withFaults(read, [...faults, ...more]),
  };
};

const aliasedReading = (reading: PolicyReading, aliases: Aliases): PolicyReading =>
  reading.state === 'found' ? { ...reading, demands: aliasedDemands(reading.demands, aliases) } : reading;

const judgedCompanion = (
  read: CompanionRead,
  ofRecord: PolicyReading,
  aliases: Aliases,
  moment: Moment,
): CompanionRound => {
  const { opening, pull } = read;
  const facts = aliasedFacts(read.facts, aliases);
  const faults = read.faults.map((fault) => aliasedFault(fault, aliases));
  const own = read.policy === null ? null : aliasedReading(read.policy.reading, aliases);
  const { findings, decision } = judgeAll({ reading: own ?? ofRecord, facts, faults, moment, role: 'companion' });
  // What a deployment carries is not opened again: its head is that of its own record.
  const told = facts.change.known ? facts.change.value.head.commit : null;
  const head = opening === null ? told : opening.change.head.commit;
  return {
    opening,
    companion: {
      pull,
      head,
      ...(own === null ? {} : { policy: own }),
      facts,
      faults,
      ...derivedFrom(own ?? ofRecord, facts),
      findings,
      decision,
    },
  };
};
