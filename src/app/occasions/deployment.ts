import type { DeploymentInputs } from '../deployment-inputs.js';
import { InputError } from '../read-input.js';
import type { Named } from './occasion.js';
import { at, numberOrNull, shaOrNull, textOrNull } from './payload.js';

/**
 * A deployment, whatever woke the workflow. Inputs come first; a `deployment` event names environment, number and commit of the
 * deployment itself; what is left is the runner's own word on what it runs for. An input that names another environment than
 * the event does is refused: one of the two would be judged by the reviews of the other.
 */
export const deploymentOf = (
  phase: 'before' | 'after',
  asked: DeploymentInputs,
  { environment, payload }: Woken,
): Named => {
  const event = at(payload, 'deployment');
  const named = { environment: textOrNull(at(event, 'environment')), deployment: numberOrNull(at(event, 'id')) };
  const ofEvent = shaOrNull(at(event, 'sha')) ?? shaOrNull(environment['GITHUB_SHA']);
  const commit = asked.commit ?? ofEvent;
  if (commit === null) throw new InputError('The input "commit" is left out, and the event names no commit.');
  return {
    kind: 'deployment',
    phase,
    environment: agreed('environment', asked.environment, named.environment) ?? unnamed(phase),
    deployment: agreed('deployment-id', asked.deployment, named.deployment),
    commit,
    ref: commit === ofEvent ? textOrNull(environment['GITHUB_REF']) : null,
    asked,
  };
};

interface Woken {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
}

const agreed = <T extends string | number>(input: string, asked: T | null, named: T | null): T | null => {
  if (asked === null || named === null || asked === named) return asked ?? named;
  throw new InputError(
    `The input "${input}" is ${JSON.stringify(asked)}; the event names ${JSON.stringify(named)}. Leave the input out, or name the same.`,
  );
};

const unnamed = (phase: 'before' | 'after'): never => {
  throw new InputError(`The input "environment" is left out; with phase: ${phase} it must name what is deployed to.`);
};
