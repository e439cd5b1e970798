import type { Account } from '../../facts/account.js';
import type { Deployment } from '../../facts/deployment.js';
import type { Observed } from '../../facts/observed.js';
import type { RunStarter } from '../ports.js';

type Deployer = Deployment['deployer'];

const PIPELINE: Deployer = { by: 'pipeline' };

/**
 * Who brought it there, by the host. The pipeline is what nobody chose time or commit of: a push to a branch, the clock, an app.
 * A tag is somebody's choice, and so is everything that is run again.
 */
export const deployerOf = (
  starter: Observed<RunStarter>,
  { ref, creator }: { readonly ref: string | null; readonly creator: Account | null },
): Deployer => {
  if (!starter.known) return person(null);
  const { event, attempt, actor, triggeringActor } = starter.value;
  if (attempt > 1) return person(triggeringActor);
  switch (event) {
    case 'push':
      return ref?.startsWith('refs/heads/') === true ? PIPELINE : person(actor);
    case 'schedule':
      return PIPELINE;
    case 'deployment':
      return unlessApp(creator);
    case 'release':
      return unlessApp(actor);
    default:
      return person(triggeringActor);
  }
};

const person = (account: Account | null): Deployer => ({ by: 'person', account });

const unlessApp = (account: Account | null): Deployer => (account?.type === 'bot' ? PIPELINE : person(account));
