import type { AccessChange } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, integer, optional, text, type Cursor } from '../../../lib/shape.js';
import { notShown } from './not-shown.js';

/** How far the look back goes. */
const AUDIT_DAYS = 90;
const DAY_MS = 86_400_000;
/** Pages of a hundred. A longer log is not read to its end, and what is not read to its end is not known. */
const MOST_PAGES = 20;

/** What fills a log and gives nobody access. */
const LOUD = ['workflows', 'git', 'pull_request', 'pull_request_review', 'checks', 'codespaces', 'packages'];

/** First words of the acts that change who may do what. */
const ACCESS = new Set([
  'org',
  'team',
  'repo',
  'member',
  'deploy_key',
  'public_key',
  'integration',
  'integration_installation',
  'protected_branch',
  'repository_ruleset',
  'environment',
  'role',
  'organization_role',
  'members_can_create_repositories',
  'two_factor_authentication',
  'organization_default_label',
  'oauth_application',
  'personal_access_token',
]);

/** Members of a line that name whom or what it is about. */
const NAMES = ['user', 'team', 'integration', 'title', 'ruleset_name', 'environment_name', 'name', 'repo'];

/** Who changed what, newest first; the audit log is part of an enterprise plan. */
export const readChanges = async (client: Client, org: string): Promise<readonly AccessChange[]> => {
  const now = client.now();
  if (now === null) throw notShown('changes', 'the time is not known');
  const since = new Date(Date.parse(now) - AUDIT_DAYS * DAY_MS).toISOString().slice(0, 10);
  const phrase = [`created:>=${since}`, ...LOUD.map((word) => `-action:${word}`)].join(' ');
  const options = { unique: '_document_id', most: MOST_PAGES };
  const items = await client.list('GET /orgs/{org}/audit-log', { org, phrase, order: 'desc' }, options);
  return items.flatMap((item, index) => readLine(cursor(item, `$[${String(index)}]`)));
};

const readLine = (line: Cursor): readonly AccessChange[] => {
  const action = line.get('action', filledText);
  if (!ACCESS.has(action.split('.')[0] ?? '')) return [];
  const at = line.get('@timestamp', optional(integer)) ?? line.get('created_at', integer);
  const names = NAMES.map((name) => line.get(name, optional(text)) ?? '').filter((name) => name !== '');
  return [
    {
      at: `${new Date(at).toISOString().slice(0, 19)}Z`,
      action,
      by: line.get('actor', optional(filledText)),
      about: [...new Set(names)],
    },
  ];
};
