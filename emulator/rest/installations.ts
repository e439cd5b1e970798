import { notAccessible, type Context, type Route } from '../handler.js';
import type { Installation, Organization } from '../state.js';
import { userOrNull, userShape } from './accounts.js';
import { inOrganization } from './organization.js';
import { counted } from './paging.js';
import { pageOn, type Shape } from './place.js';

const longAgo = '2024-01-01T00:00:00Z';

const listInstallations = inOrganization('/installations', (organization, request, context) =>
  context.state.access.sight.organization
    ? counted(
        'installations',
        organization.apps,
        (each) => installationShape(each, organization, context),
        request,
        context,
      )
    : notAccessible,
);

function installationShape(installation: Installation, { account }: Organization, context: Context): Shape {
  const { id, app, permissions, repositories, suspended } = installation;
  const url = `${context.apiUrl}/app/installations/${String(id)}`;
  return {
    id,
    account: userShape(account, context),
    repository_selection: repositories,
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${context.apiUrl}/installation/repositories`,
    html_url: pageOn(`organizations/${account.login}/settings/installations/${String(id)}`),
    app_id: app.id,
    target_id: account.id,
    target_type: 'Organization',
    permissions,
    events: [],
    created_at: longAgo,
    updated_at: longAgo,
    single_file_name: null,
    app_slug: app.slug,
    suspended_by: suspended === undefined ? null : userOrNull(account, context),
    suspended_at: suspended ?? null,
  };
}

export const installationRoutes: readonly Route[] = [listInstallations];
