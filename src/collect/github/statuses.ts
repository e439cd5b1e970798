import type { StandingStatus } from '../../app/ports.js';
import { Malformed, arrayOf, cursor, filledText, instant, optional, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { actor } from './account.js';

/** The newest status of each context on the pull request's last commit, as the fragment `Sight` shows them. */
export const readStatuses = (pull: Cursor): readonly StandingStatus[] =>
  pull
    .at('head')
    .list('nodes', (node) => statusesOf(node.at('commit')))
    .flat();

/** The newest status of each context on a commit that was asked for them. */
export const statusesOf = (commit: Cursor): readonly StandingStatus[] =>
  (commit.maybe('status')?.get('contexts', arrayOf(cursor)) ?? []).map(readStatus);

/** One status; its fields are those of the fragment `Standing`. */
const readStatus = (status: Cursor): StandingStatus => ({
  context: status.get('context', filledText),
  state: stateOf(status),
  description: status.get('description', optional(text)) ?? '',
  url: status.get('targetUrl', optional(text)),
  creator: actor(status.maybe('creator'))?.id ?? null,
  at: status.get('createdAt', instant),
});

const STATES = new Map<string, StandingStatus['state']>([
  ['SUCCESS', 'success'],
  ['PENDING', 'pending'],
  ['EXPECTED', 'pending'],
  ['FAILURE', 'failure'],
  ['ERROR', 'error'],
]);

const stateOf = (status: Cursor): StandingStatus['state'] => {
  const state = STATES.get(status.get('state', text));
  if (state === undefined) throw new Malformed(`${status.path}.state`, 'a known state');
  return state;
};
