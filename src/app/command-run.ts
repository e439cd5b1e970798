import type { Run } from '../facts/run.js';

/** No workflow ran: the command line judges for whoever calls it, and publishes nothing. `build`: digest of the program. */
export const commandRun = (build: string | null): Run => ({
  event: 'command-line',
  id: 0,
  attempt: 1,
  actor: '',
  triggeringActor: '',
  action: null,
  build,
  environment: null,
  workflow: null,
  url: null,
});
