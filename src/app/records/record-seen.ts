import type { Evidence } from '../../evidence/document.js';
import type { Account } from '../../facts/account.js';
import type { RecordSeen } from '../../facts/record-seen.js';
import type { FoundRecord } from '../ports-records.js';
import { authorsUnsure } from './authors-unsure.js';

/** What facts copy of a record that was found. */
export const recordSeen = (found: FoundRecord): RecordSeen => {
  switch (found.state) {
    case 'verified': {
      const { evidence, digest, place, vouchedBy, signer } = found.record;
      const { decision, judgedAt, links } = evidence;
      return {
        state: 'verified',
        digest,
        place,
        vouchedBy,
        signer,
        verdict: decision.verdict,
        judgedAt,
        pulls: pullsIn(evidence),
        covers: links.covers,
        parentCommit: links.parentCommit,
        authors: authorsIn(evidence),
        authorsUnsure: authorsUnsure(evidence),
        blocking: [...new Set(decision.blocking.map(({ code }) => code))],
        carried: decision.carried.map(({ by, control, about, until }) => ({ by, control, about, until })),
      };
    }
    case 'refused':
      return { state: 'refused', digest: found.digest, place: found.place, found: found.found };
    case 'absent':
      return { state: 'absent' };
    case 'unreadable':
      return { state: 'unreadable', found: found.found };
  }
};

const pullsIn = ({ subject, companions }: Evidence): readonly number[] =>
  [...new Set([subject.pull, ...companions.map(({ pull }) => pull)].filter((pull) => pull !== null))].toSorted(
    (a, b) => a - b,
  );

/** Of the change and of all that the record judged beside it. */
const authorsIn = ({ participants, companions }: Evidence): readonly Account[] => {
  const all = [participants, ...companions.map((each) => each.participants)].flat();
  const authors = all.filter(({ duties }) => duties.includes('author')).map(({ account }) => account);
  return [...new Map(authors.map((account) => [account.id, account])).values()].toSorted((a, b) => a.id - b.id);
};
