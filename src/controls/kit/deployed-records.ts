import { carriedBy } from '../../facts/carried.js';
import type { Instant, ObjectId } from '../../facts/account.js';
import type { Deployment } from '../../facts/deployment.js';
import type { Reason } from '../../facts/observed.js';
import type { CarriedSeen, RecordSeen } from '../../facts/record-seen.js';
import type { Fault } from './control.js';
import { failed, faultsOnly, undecided, type Part } from './fault-of.js';

export interface RecordTerms {
  readonly records: 'run' | 'signature';
  readonly now: Instant;
}

/** What the records say of everything that is brought along. Each fault is about its commit alone. */
export const recordPart = (deployment: Deployment, terms: RecordTerms): Part => {
  const isNew = bringsSomethingNew(deployment);
  const parts = carriedBy(deployment).map(({ commit, record }) =>
    seenPart(commit, record, { ...terms, isNew, isDeployed: commit === deployment.commit }),
  );
  return { faults: distinct(parts.flatMap(({ faults }) => faults)), notes: parts.flatMap(({ notes }) => notes) };
};

interface Scene extends RecordTerms {
  readonly isNew: boolean;
  readonly isDeployed: boolean;
}

/** What stands there already, or stood there, was let in while its exceptions held. */
const bringsSomethingNew = ({ way }: Deployment): boolean =>
  !way.known || (way.value.direction !== 'rollback' && way.value.direction !== 'same');

const distinct = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

const VERIFIED = 'a sealed record that verifies';

const seenPart = (commit: ObjectId, record: RecordSeen, scene: Scene): Part => {
  const about = [commit];
  switch (record.state) {
    case 'absent':
      return faultsOnly(
        failed({
          code: scene.isDeployed ? 'change-without-record' : 'commit-on-way-without-record',
          about,
          needed: VERIFIED,
          found: 'none',
        }),
      );
    case 'refused':
      return faultsOnly(failed({ code: 'record-refused', about, needed: VERIFIED, found: record.found }));
    case 'unreadable':
      return faultsOnly(undecided({ code: 'record-unreadable', about, needed: VERIFIED, found: record.found }));
    case 'verified':
      return verifiedPart(commit, record, scene);
    default:
      record satisfies never;
      return faultsOnly(undecided({ code: 'record-unreadable', about, needed: VERIFIED, found: 'not told' }));
  }
};

type Verified = Extract<RecordSeen, { readonly state: 'verified' }>;

const verifiedPart = (commit: ObjectId, record: Verified, scene: Scene): Part => {
  const about = [commit];
  const faults: Fault[] = [];
  if (scene.records === 'signature' && record.vouchedBy !== 'signature') {
    const found = `unsigned, in ${record.signer}`;
    faults.push(failed({ code: 'record-unsigned', about, needed: 'a signed record', found }));
  }
  if (!record.covers.includes(commit)) {
    const found = record.covers.length === 0 ? 'it covers no commit' : `it covers ${record.covers.join(', ')}`;
    faults.push(failed({ code: 'record-of-other-commit', about, needed: 'a record that covers the commit', found }));
  }
  if (record.verdict !== 'pass' && record.verdict !== 'pass-with-exception') {
    faults.push(failed({ code: 'change-not-passed', about, needed: 'pass', found: verdictIn(record) }));
  }
  const ended = record.carried.filter((each) => hasEnded(each, scene.now)).map((each) => endedOf(commit, each));
  const isCarried = record.verdict === 'pass-with-exception' || record.carried.length > 0;
  const carried: Reason = { code: 'change-passed-with-exception', about, found: record.carried.map(told).join('; ') };
  return {
    faults: [...faults, ...(scene.isNew ? ended.map(failed) : [])],
    notes: [...(isCarried ? [carried] : []), ...(scene.isNew ? [] : ended)],
  };
};

const verdictIn = ({ verdict, pulls, blocking }: Verified): string => {
  const which = pulls.length === 0 ? 'a push without a change' : pulls.map((pull) => `#${String(pull)}`).join(', ');
  return `${which}: ${verdict}${blocking.length === 0 ? '' : ` (${blocking.join(', ')})`}`;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** An exception holds to the end of its day, UTC. What an emergency names is when it must be reviewed, no end. */
const hasEnded = ({ by, until }: CarriedSeen, now: Instant): boolean => {
  const today = now.slice(0, 10);
  return by === 'exception' && !(DAY.test(until) && DAY.test(today) && today <= until);
};

const endedOf = (commit: ObjectId, carried: CarriedSeen): Reason => ({
  code: 'exception-ended',
  about: [commit],
  needed: 'an exception that still holds',
  found: told(carried),
});

const told = ({ by, control, about, until }: CarriedSeen): string =>
  by === 'emergency'
    ? `emergency: ${control}, to be reviewed by ${until}`
    : `exception: ${control} (${about.join(', ')}) until ${until}`;
