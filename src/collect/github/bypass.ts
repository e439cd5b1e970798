import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import { boolean, cursor, filledText, nullable, optional, text, type Cursor } from '../../lib/shape.js';

/** Who may go round one rule: names, or why they are not known. */
export type Bypass = Observed<readonly string[]>;

const notShown = (found: string): Bypass => unknown(unavailable('bypass', found));

/** `classic` lists of allowances. */
export function allowances(connection: Cursor | null): Bypass {
  if (connection === null) return notShown('the bypass list of the branch protection is not shown');
  return listed(connection, (node) => nameOf(node.get('actor', nullable(cursor))));
}

/** The bypass list of a ruleset; null is a list that this token is not shown. */
export function bypassActors(connection: Cursor | null, ruleset: string): Bypass {
  if (connection === null) return notShown(`the bypass list of the ruleset ${ruleset} is not shown`);
  return listed(connection, (node) => {
    if (node.get('deployKey', boolean)) return 'deploy-key';
    if (node.get('enterpriseOwner', boolean)) return 'enterprise-owner';
    if (node.get('organizationAdmin', boolean)) return 'organization-admin';
    return node.get('repositoryRoleName', optional(filledText)) ?? nameOf(node.get('actor', nullable(cursor)));
  });
}

/** Everybody of every list; unknown as soon as one list is. */
export function united(lists: readonly Bypass[]): Bypass {
  const names = new Set<string>();
  for (const list of lists) {
    if (!list.known) return list;
    for (const name of list.value) names.add(name);
  }
  return known([...names].sort());
}

function listed(connection: Cursor, name: (node: Cursor) => string | null): Bypass {
  if (connection.at('pageInfo').get('hasNextPage', boolean)) return notShown('a bypass list of more than 100');
  const names = connection.list('nodes', name);
  const told = names.filter((each) => each !== null);
  return told.length === names.length ? known(told) : notShown('somebody on the bypass list is not named');
}

function nameOf(actor: Cursor | null): string | null {
  if (actor === null) return null;
  switch (actor.get('__typename', text)) {
    case 'User':
      return actor.get('login', filledText);
    case 'Team':
      return actor.get('combinedSlug', filledText).toLowerCase();
    case 'App':
      return actor.get('slug', filledText);
    default:
      return null;
  }
}
