import type { Evidence } from '../evidence/document.js';
import { carriedBy } from '../facts/carried.js';
import type { DeployedArtifact, Deployment, DeploymentOutcome, EnvironmentReview } from '../facts/deployment.js';
import type { Observed } from '../facts/observed.js';
import type { RecordSeen } from '../facts/record-seen.js';
import { counted, nameOf, short } from './names.js';
import { enumerated, plain } from './plain.js';

/** The deployment that a record is of; null: it is of something else. Records of earlier builds do not have the fact. */
export const deploymentOf = ({ facts }: Evidence): Deployment | null => valueOf(facts.deployment);

const valueOf = (fact: Observed<Deployment | null> | undefined): Deployment | null =>
  fact?.known === true ? fact.value : null;

const LISTED = 5;

/** How it came from what stood there. */
export const wayWords = ({ way, last }: Deployment): string => {
  if (!way.known) return `not known: ${plain(way.why.found ?? way.why.code)}`;
  const { direction, from, commits } = way.value;
  const start = from === null ? 'nothing' : short(from);
  const source = last.known && last.value !== null ? `, as ${SOURCES[last.value.source]} says` : '';
  const many = counted(commits.length, 'commit');
  switch (direction) {
    case 'forward':
      return `${many} on top of ${start}, which stood there before${source}`;
    case 'same':
      return `the commit that stands there already${source}`;
    case 'rollback':
      return `back from ${start}, which stood there before${source}`;
    case 'diverged':
      return `${many} beside ${start}, which stood there before${source}; what only that holds is gone`;
    case 'first':
      return `the first deployment; ${many} after ${start}`;
  }
};

const SOURCES = { host: 'the list of the host', record: 'our record' } as const;

/** What the records say of everything that comes along. */
export const recordsWords = (deployment: Deployment): string => {
  const seen = new Map(carriedBy(deployment).map(({ commit, record }) => [commit, record]));
  const told = [...seen].filter(([, record]) => !isGood(record)).map(([commit, record]) => badRecord(commit, record));
  const good = seen.size - told.length;
  const pulls = new Set([...seen.values()].flatMap((record) => (record.state === 'verified' ? record.pulls : [])));
  const of = pulls.size === 0 ? '' : ` (${enumerated([...pulls], (pull) => `#${String(pull)}`, 20)})`;
  const rest = told.length === 0 ? '' : `; ${enumerated(told, (text) => text, LISTED)}`;
  return `${String(good)} of ${counted(seen.size, 'commit')} with a record that verifies and passed${of}${rest}`;
};

const isGood = (record: RecordSeen): boolean =>
  record.state === 'verified' && (record.verdict === 'pass' || record.verdict === 'pass-with-exception');

const badRecord = (commit: string, record: RecordSeen): string => {
  const found = record.state === 'verified' ? record.verdict : record.state;
  return `${short(commit)}: ${found === 'absent' ? 'none' : found}`;
};

/** Where one artifact comes from, without its name. */
export const provenanceWords = ({ provenance }: DeployedArtifact): string => {
  if (!provenance.known) return `provenance not known: ${plain(provenance.why.found ?? provenance.why.code)}`;
  if (provenance.value.length === 0) return 'no provenance';
  return enumerated(
    provenance.value,
    ({ repository, commit, builder, hosted }) =>
      `built from ${plain(repository)} at ${short(commit)} by ${plain(builder)} (${hosted.replace('not-told', 'runner not told')})`,
    LISTED,
  );
};

export const deployerWords = ({ deployer }: Deployment): string =>
  deployer.by === 'pipeline' ? 'the pipeline' : nameOf(deployer.account);

export const reviewWords = ({ reviews }: Deployment): string => {
  if (!reviews.known) return `not known: ${plain(reviews.why.found ?? reviews.why.code)}`;
  if (reviews.value.length === 0) return 'nobody was asked';
  return enumerated(reviews.value, reviewWord, 20);
};

const reviewWord = ({ by, state }: EnvironmentReview): string =>
  state === 'pending' ? `${by === null ? 'somebody' : nameOf(by)} is asked` : `${state} by ${nameOf(by)}`;

export const guardWords = ({ protection }: Deployment): string => {
  if (!protection.known) return `not known: ${plain(protection.why.found ?? protection.why.code)}`;
  const { reviewers, preventSelfReview, adminsCanBypass, branches, waitMinutes } = protection.value;
  const who = reviewers.length === 0 ? 'no reviewers' : `reviewers ${enumerated(reviewers, plain, 10)}`;
  const from =
    typeof branches === 'string' ? `${branches} branches deploy` : `${enumerated(branches.named, plain, 10)} deploy`;
  return [
    who,
    `self-review ${preventSelfReview ? 'prevented' : 'possible'}`,
    `administrators ${adminsCanBypass ? 'can' : 'cannot'} go round it`,
    from,
    ...(waitMinutes === 0 ? [] : [`wait ${counted(waitMinutes, 'minute')}`]),
  ].join('; ');
};

export const endWords = ({ status, state }: DeploymentOutcome): string =>
  state === null || state === status ? status : `${status}; the host says ${plain(state)}`;

export const checkedWords = ({ verification: { result, by, found } }: DeploymentOutcome): string =>
  result === 'none' ? 'nothing checked it' : `${result}, ${by ?? 'not told by what'}: ${plain(found)}`;
