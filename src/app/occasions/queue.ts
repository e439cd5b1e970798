import { at, branchOrNull, shaOrNull } from './payload.js';
import type { Named } from './occasion.js';

/** GitHub ends the ref in the commit that the queue stands on. */
const GROUP_REF = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/u;

/** The runner's own word on what it runs for comes first; the payload is the event's, which a re-run repeats and a step could rewrite. */
export const queueOf = (environment: Readonly<Record<string, string | undefined>>, payload: unknown): Named => {
  const group = at(payload, 'merge_group');
  const ref = GROUP_REF.exec(environment['GITHUB_REF'] ?? '');
  const head = (ref === null ? null : shaOrNull(environment['GITHUB_SHA'])) ?? shaOrNull(at(group, 'head_sha'));
  return head === null ? null : { kind: 'queue', head, base: ref?.[1] ?? branchOrNull(at(group, 'base_ref')) };
};
