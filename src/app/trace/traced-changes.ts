import type { TracedChange, TracedRecord } from '../../evidence/trace/trace.js';
import { known } from '../../facts/observed.js';
import { linkIn, digestIn } from '../mark.js';
import type { FoundRecord, RecordHint, WayCommit } from '../ports.js';
import type { TracePorts } from './trace-ports.js';

/** Commits with their records, in the order in which they are given. */
export const tracedChanges = async (
  ports: Pick<TracePorts, 'records' | 'host'>,
  repository: string,
  commits: readonly WayCommit[],
): Promise<readonly TracedChange[]> => {
  if (commits.length === 0) return [];
  const found = await ports.records.sealed(
    repository,
    commits.map((each) => hintOf(repository, each)),
  );
  return Promise.all(
    commits.map(async ({ commit, at }): Promise<TracedChange> => {
      const record = tracedRecord(found.get(commit) ?? NOT_ANSWERED);
      const pulls = record.state === 'verified' ? null : await ports.host.pullsOf(repository, commit);
      return { commit, at, record, pulls, holders: null };
    }),
  );
};

const NOT_ANSWERED: FoundRecord = { state: 'unreadable', found: 'the stores gave no answer for this commit' };

/** Whoever may write statuses can forge one: it only says where to look. */
const hintOf = (repository: string, { commit, at, statuses }: WayCommit): RecordHint => {
  const [own] = statuses
    .filter(({ context, url }) => context.startsWith('countersign') && digestIn(url) !== null)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const link = linkIn(own?.url ?? null, repository) ?? runIn(own?.url ?? null);
  return {
    commit,
    at,
    digest: digestIn(own?.url ?? null),
    run: link === null ? null : { id: link.run, attempt: link.attempt },
  };
};

const RUN = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#/u;

const runIn = (url: string | null): { readonly run: number; readonly attempt: number } | null => {
  const [, run, attempt] = RUN.exec(url ?? '') ?? [];
  return run === undefined ? null : { run: Number(run), attempt: Number(attempt ?? '1') };
};

export const tracedRecord = (found: FoundRecord): TracedRecord => {
  if (found.state === 'absent') return { state: 'absent' };
  if (found.state !== 'verified') return found;
  const { evidence, digest, place, vouchedBy, signer } = found.record;
  return { state: 'verified', evidence, digest, place, vouchedBy, signer, doubts: found.doubts };
};

/** One commit; the host is asked for its time and its statuses. */
export const changeAt = async (
  ports: Pick<TracePorts, 'records' | 'host' | 'deployments'>,
  repository: string,
  commit: string,
) => {
  const way = await ports.deployments.way(repository, null, commit);
  if (!way.known) return way;
  const [change] = await tracedChanges(ports, repository, [way.value.target]);
  return known(change ?? null);
};
