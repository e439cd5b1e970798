import type { Evidence } from '../../evidence/document.js';
import type { Account } from '../../facts/account.js';
import type { RecordSeen } from '../../facts/record-seen.js';
import type { FoundRecord, VerifiedRecord } from '../ports.js';

const ABSENT: RecordSeen = { state: 'absent' };

/** What a deployment's own record keeps of the record of a commit. */
export const recordSeen = (found: FoundRecord | undefined): RecordSeen => {
  if (found === undefined) return { state: 'unreadable', found: 'it was not looked for' };
  switch (found.state) {
    case 'verified':
      return verifiedSeen(found.record);
    case 'refused':
      return { state: 'refused', digest: found.digest, place: found.place, found: found.found };
    case 'unreadable':
      return { state: 'unreadable', found: found.found };
    case 'absent':
      return ABSENT;
  }
};

const verifiedSeen = ({ evidence, digest, place, vouchedBy, signer }: VerifiedRecord): RecordSeen => {
  const { links, decision, judgedAt, subject, companions } = evidence;
  return {
    state: 'verified',
    digest,
    place,
    vouchedBy,
    signer,
    verdict: decision.verdict,
    judgedAt,
    pulls: [...(subject.pull === null ? [] : [subject.pull]), ...companions.map(({ pull }) => pull)],
    covers: links.covers,
    parentCommit: links.parentCommit,
    authors: authorsIn(evidence),
    blocking: [...new Set(decision.blocking.map(({ code }) => code))],
    carried: decision.carried.map(({ by, control, about, until }) => ({ by, control, about, until })),
  };
};

/** Of every change that it judged; each once. */
const authorsIn = ({ participants, companions }: Evidence): readonly Account[] => {
  const all = [participants, ...companions.map((each) => each.participants)].flat();
  const authors = all.filter(({ duties }) => duties.includes('author')).flatMap(({ account }) => account);
  return [...new Map(authors.map((author) => [author.id, author])).values()];
};
