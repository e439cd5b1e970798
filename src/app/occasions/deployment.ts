import type { Named } from './occasion.js';
import { at, numberOrNull, shaOrNull, textOrNull } from './payload.js';

/**
 * A deployment, whatever woke the workflow. The runner's own word on what it runs for comes first; a `deployment` event names
 * the environment, the number and the commit of the deployment itself.
 */
export const deploymentOf = (
  phase: 'before' | 'after',
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): Named => {
  const deployment = at(payload, 'deployment');
  return {
    kind: 'deployment',
    phase,
    hint: {
      environment: textOrNull(at(deployment, 'environment')),
      deployment: numberOrNull(at(deployment, 'id')),
      commit: shaOrNull(at(deployment, 'sha')) ?? shaOrNull(environment['GITHUB_SHA']),
      ref: textOrNull(environment['GITHUB_REF']),
    },
  };
};
