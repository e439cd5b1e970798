import type { Collaborator } from '../state/types.js';
import { accountView } from './account.js';
import { forbidden } from './refusal.js';
import type { Scope } from './scope.js';
import { list, textOf, type Arguments, type List, type View } from './view.js';

/** Who has access; `DIRECT` are those who were given it by name, outsiders among them. */
export const collaborators = (scope: Scope, args: Arguments): List => {
  const { token, access } = scope.state;
  if (!token.permissionLookup && !access.sight.owner) throw forbidden();
  const login = textOf(args, 'login')?.toLowerCase() ?? null;
  const query = textOf(args, 'query')?.toLowerCase() ?? '';
  const affiliation = textOf(args, 'affiliation');
  const belongs = ({ through }: Collaborator): boolean =>
    affiliation === 'OUTSIDE' ? through === 'outside' : affiliation !== 'DIRECT' || through !== 'other';
  const chosen = access.collaborators.filter(belongs).filter(({ person }) => {
    const own = person.login.toLowerCase();
    return (login === null || own === login) && own.includes(query);
  });
  const edge = ({ level }: Collaborator): View => ({ permission: level.toUpperCase() });
  return list(chosen, ({ person }) => accountView(scope, person), { edge });
};

export const deployKeys = (scope: Scope): List => {
  const { sight, deployKeys: keys } = scope.state.access;
  if (!sight.administration) throw forbidden();
  return list(keys, ({ id, title, readOnly, at }) => ({
    __typename: 'DeployKey',
    id: `PK_${String(id)}`,
    title,
    readOnly,
    createdAt: at,
    verified: true,
    enabled: true,
  }));
};
