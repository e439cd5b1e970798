import type { Emulator } from '../../emulator/server.js';
import type { Step } from './rest-walk.js';

/** A request for every route about access, in `accessWorld`. */
export function walkAccess(emulator: Emulator): Step[] {
  const { rulesets } = emulator.state().access;
  const id = (name: string): string => String(rulesets.find((each) => each.name === name)?.id);
  const organization = [
    '',
    '/actions/permissions',
    '/actions/permissions/selected-actions',
    '/actions/permissions/workflow',
    '/audit-log',
    '/audit-log?per_page=1',
    '/installations',
    '/invitations',
    '/members',
    '/members?filter=2fa_disabled',
    '/members?role=admin',
    '/outside_collaborators',
    '/public_members',
    '/rulesets',
    `/rulesets/${id('everywhere')}`,
    '/teams',
    '/teams/controls/teams',
    '/teams/payments',
    '/teams/payments/members?role=maintainer',
  ];
  const repository = [
    '/actions/permissions',
    '/actions/permissions/selected-actions',
    '/actions/permissions/workflow',
    '/activity?per_page=2',
    '/collaborators',
    '/collaborators?affiliation=outside',
    '/keys',
    '/rules/branches/main',
    '/rulesets?includes_parents=false',
    `/rulesets/${id('guarded')}`,
    '/teams',
  ];
  return [
    ...organization.map((path) => ({ path: `/orgs/acme${path}` })),
    ...repository.map((path) => ({ path: `/repos/acme/pay${path}` })),
    { path: '/user/memberships/orgs/acme' },
    { path: '/orgs/nobody', status: 404 },
    { path: '/orgs/acme/rulesets/1', status: 404 },
  ];
}
