import { digestIn } from '../mark.js';
import type { RecordHint, StandingStatus, WayCommit } from '../ports.js';

const OURS = 'countersign (';
const RUN = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#/u;

/** Where the record of a commit may be, by the newest status of ours that names one. */
export const hintOf = ({ commit, at, statuses }: WayCommit): RecordHint => {
  const ours = statuses
    .filter(({ context, url }) => context.startsWith(OURS) && digestIn(url) !== null)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const [newest] = ours;
  return newest === undefined ? { commit, at, digest: null, run: null } : { commit, ...named(newest) };
};

const named = ({ at, url }: StandingStatus): Omit<RecordHint, 'commit'> => {
  const [, id, attempt] = RUN.exec(url ?? '') ?? [];
  const run = id === undefined ? null : { id: Number(id), attempt: Number(attempt ?? '1') };
  return { at, digest: digestIn(url), run };
};
