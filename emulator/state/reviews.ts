import type { ByAt, PullScope } from '../world.js';
import { byTime, idsByTime, nodeIdOf } from './ids.js';
import type { Directory } from './people.js';
import type { Person, Review } from './types.js';

export interface WhoWhen {
  readonly by: Person | undefined;
  readonly at: string;
}

/** Who did something when; undefined where it was not done. Without a time it was at `otherwise`. */
export function whoWhen(spec: ByAt | undefined, directory: Directory, otherwise: string): WhoWhen | undefined {
  return spec === undefined ? undefined : { by: directory.maybe(spec.by), at: spec.at ?? otherwise };
}

/** Reviews in order of submission. `shaOf` resolves the aliases of the pull. */
export function reviewsOf(scope: PullScope, directory: Directory, shaOf: (alias: string) => string): Review[] {
  const entries = byTime(scope.reviews, ({ at }) => at);
  const ids = idsByTime(entries.map(([, { at }]) => at));
  return entries.map(([key, spec], index) => {
    const id = ids[index] ?? 0;
    const dismissed = whoWhen(spec.dismissed, directory, spec.at);
    return {
      key,
      id,
      nodeId: nodeIdOf('PRR', `${String(scope.pull.number)}/${String(id)}`),
      pull: scope.pull.number,
      by: directory.maybe(spec.by),
      state: dismissed === undefined ? spec.state : 'DISMISSED',
      submittedState: spec.state,
      sha: shaOf(spec.commit),
      at: spec.at,
      body: spec.body ?? '',
      dismissed,
      edited: whoWhen(spec.edited, directory, spec.at),
    };
  });
}
