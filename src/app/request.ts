import type { GateRequest } from './gate-request.js';
import type { Setting } from './occasions/occasion.js';
import type { PolicyPlace } from './read-policy.js';

/** What is the same for everything that a run judges. */
export interface Settings extends PolicyPlace {
  readonly toolVersion: string;
}

/** The request to judge one change, with the status on its head. */
export const changeRequest = (
  settings: Settings,
  { repository, run }: Setting,
  pull: number,
  hint: GateRequest['hint'],
): GateRequest => ({
  ...settings,
  target: { repository, pull },
  run,
  hint,
  artifact: `countersign-pr-${pull}-${run.id}-${run.attempt}`,
  members: null,
  contained: null,
  statusCommit: null,
  stage: 'pull-request',
});
