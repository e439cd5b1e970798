import type { Protection, Pull } from '../state/types.js';
import { forbidden } from './refusal.js';
import type { Scope } from './scope.js';
import { numberOf, textOf, type Arguments } from './view.js';

/** The protection of a branch. A token that may not read protection is refused, as for every field that tells of it. */
export const protectionOf = (scope: Scope, branch: string): Protection | undefined => {
  if (!scope.state.token.protection) throw forbidden();
  return scope.state.protections.get(branch);
};

const askedPull = (scope: Scope, args: Arguments): Pull | undefined => {
  const id = textOf(args, 'pullRequestId');
  if (id !== null) return [...scope.state.pulls.values()].find(({ nodeId }) => nodeId === id);
  const number = numberOf(args, 'pullRequestNumber');
  return number === null ? undefined : scope.state.pulls.get(number);
};

/** Whether the base of the pull request that the arguments name requires this check or context. */
export const isRequired = (scope: Scope, args: Arguments, context: string, app: number | null): boolean => {
  const pull = askedPull(scope, args);
  if (pull === undefined) return false;
  const required = protectionOf(scope, pull.baseRef)?.contexts ?? [];
  return required.some((entry) => entry.context === context && (app === null || (entry.app?.id ?? app) === app));
};
