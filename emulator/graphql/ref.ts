import { branchProtectionRule, refUpdateRule } from './protection.js';
import { rulesOf } from './rules.js';
import { commitOrNull, type Scope } from './scope.js';
import { list, type List, type View } from './view.js';

const split = (fullName: string): { prefix: string; name: string } => {
  const prefix = /^refs\/[^/]+\//.exec(fullName)?.[0] ?? '';
  return { prefix, name: fullName.slice(prefix.length) };
};

/** A ref at a commit, by its full name. */
export const refView = (scope: Scope, fullName: string, sha: string): View => {
  const { prefix, name } = split(fullName);
  return {
    __typename: 'Ref',
    id: `REF_${Buffer.from(fullName).toString('base64url')}`,
    name,
    prefix,
    target: () => commitOrNull(scope, sha),
    branchProtectionRule: () => (prefix === 'refs/heads/' ? branchProtectionRule(scope, name) : null),
    refUpdateRule: () => (prefix === 'refs/heads/' ? refUpdateRule(scope, name) : null),
    rules: () => rulesOf(scope, prefix === 'refs/heads/' ? name : null),
    repository: () => scope.views.repository(scope),
  };
};

/** A ref of the repository by full name, or by branch or tag name; null where there is none. */
export const findRef = (scope: Scope, name: string): View | null => {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  for (const fullName of candidates) {
    const sha = scope.state.refs.get(fullName);
    if (sha !== undefined) return refView(scope, fullName, sha);
  }
  return null;
};

/** All refs below a prefix, in the order of their names. */
export const refsBelow = (scope: Scope, prefix: string): List => {
  const found = [...scope.state.refs].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  return list(found, ([name, sha]) => refView(scope, name, sha));
};
