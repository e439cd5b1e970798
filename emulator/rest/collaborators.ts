import { notAccessible, problem, type Context, type Route } from '../handler.js';
import type { Collaborator, DeployKey } from '../state.js';
import { userShape } from './accounts.js';
import { refused } from './organization.js';
import { list } from './paging.js';
import { inRepository, repoApi, type Shape } from './place.js';
import { flagsOf } from './teams.js';

/** `direct` are those who were given their level by name, outsiders among them. */
const listCollaborators = inRepository('GET', '/collaborators', (request, context) => {
  const { token, access } = context.state;
  if (!token.permissionLookup && !access.sight.owner)
    return access.sight.member
      ? problem(403, 'Must have push access to view repository collaborators.')
      : notAccessible;
  const affiliation = request.query.get('affiliation') ?? 'all';
  const chosen = access.collaborators.filter(
    ({ through }) =>
      affiliation === 'all' || through === affiliation || (affiliation === 'direct' && through === 'outside'),
  );
  return list(chosen, (each) => collaboratorShape(each, context), request, context);
});

function collaboratorShape({ person, level, role }: Collaborator, context: Context): Shape {
  return { ...userShape(person, context), permissions: flagsOf(level), role_name: role ?? level };
}

const listKeys = inRepository('GET', '/keys', (request, context) => {
  const { sight, deployKeys } = context.state.access;
  return sight.administration ? list(deployKeys, (key) => keyShape(key, context), request, context) : refused(context);
});

function keyShape(key: DeployKey, context: Context): Shape {
  return {
    id: key.id,
    key: `ssh-ed25519 ${Buffer.from(key.title).toString('base64')}`,
    url: `${repoApi(context)}/keys/${String(key.id)}`,
    title: key.title,
    verified: true,
    created_at: key.at,
    read_only: key.readOnly,
    added_by: key.by?.login ?? null,
    last_used: key.lastUsed ?? null,
    enabled: true,
  };
}

export const collaboratorRoutes: readonly Route[] = [listCollaborators, listKeys];
