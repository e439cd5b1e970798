import { createHash } from 'node:crypto';
import type { Answer, Context, EmulatedRequest, Handler } from '../../handler.js';
import { json } from '../../handler.js';
import type { TicketSpec } from '../../world-parts.js';

/** What opens the stand-in: mail and API token in Cloud, a personal access token in Data Center. */
export const jiraUser = 'gate@acme.example';
export const jiraToken = 'emulated-jira-token';

export type Edition = 'cloud' | 'data-center';
export type Shape = Readonly<Record<string, unknown>>;

/** An issue that was asked for, as this edition shows it. */
export interface Asked {
  readonly edition: Edition;
  readonly key: string;
  readonly ticket: TicketSpec;
  /** `https://acme.atlassian.net`: what links begin with, whatever address the stand-in has. */
  readonly site: string;
}

/** The words of Jira for "none" and "hidden" alike. */
const noIssue = json(
  { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
  404,
);

/** Cloud answers to bad credentials as to anybody; a header tells. */
const anonymous: Answer = { ...noIssue, headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' } };

const unauthorised: Answer = json(
  { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
  401,
);

/** null: nobody that it knows. */
const editionOf = ({ headers }: EmulatedRequest): Edition | null => {
  const { authorization = '' } = headers;
  const basic = Buffer.from(`${jiraUser}:${jiraToken}`).toString('base64');
  if (authorization === `Basic ${basic}`) return 'cloud';
  return authorization === `Bearer ${jiraToken}` ? 'data-center' : null;
};

/** A read of one issue by an account that may see it. `none`: what is said where there is no such issue. */
export const ofIssue =
  (show: (asked: Asked, request: EmulatedRequest, context: Context) => Answer, none: Answer = noIssue): Handler =>
  (request, context) => {
    const edition = editionOf(request);
    if (edition === null)
      return (request.headers['authorization'] ?? '').startsWith('Bearer') ? unauthorised : anonymous;
    const key = request.params['key'] ?? '';
    const tickets = new Map(Object.entries(context.world.tickets ?? {}));
    const ticket = tickets.get(key);
    const site = edition === 'cloud' ? 'https://acme.atlassian.net' : 'https://jira.acme.example';
    return ticket === undefined ? none : show({ edition, key, ticket, site }, request, context);
  };

/** An account. Without an \`@\` the text names somebody whose address is hidden. */
export const userOf = (who: string, { edition, site }: Asked): Shape => {
  const digits = createHash('sha256').update(who.toLowerCase()).digest('hex');
  const [local = who] = who.split('@');
  const shared = { displayName: local, active: true, timeZone: 'Etc/UTC', ...avatars(site) };
  const mail = who.includes('@') ? { emailAddress: who } : {};
  if (edition === 'data-center') {
    const key = `JIRAUSER${String(10_000 + (Number.parseInt(digits.slice(0, 4), 16) % 9_000))}`;
    return { self: `${site}/rest/api/2/user?username=${local}`, name: local, key, ...mail, ...shared };
  }
  const accountId = accountIdOf(who);
  const self = `${site}/rest/api/2/user?accountId=${encodeURIComponent(accountId)}`;
  return { self, accountId, ...mail, ...shared, accountType: who.startsWith('app:') ? 'app' : 'atlassian' };
};

export const accountIdOf = (who: string): string => {
  const digits = createHash('sha256').update(who.toLowerCase()).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ];
  // Ids are opaque and at most 128 characters; these say in tests whose they are.
  const name = (who.split('@')[0] ?? who).replaceAll(/[^\w-]/g, '-').slice(0, 40);
  return `712020:${name}-${parts.join('-')}`;
};

const avatars = (site: string): Shape => ({
  avatarUrls: Object.fromEntries(
    ['48x48', '24x24', '16x16', '32x32'].map((size) => [size, `${site}/secure/useravatar?size=${size}`]),
  ),
});

/** As Jira writes times: `2026-03-02T08:00:00.000+0000`. */
export const timeOf = (at: string): string => new Date(at).toISOString().replace('Z', '+0000');

/** As Jira Service Management writes them. */
export const dateOf = (at: string): Shape => ({
  iso8601: timeOf(at).slice(0, 19) + '+0000',
  jira: timeOf(at),
  friendly: new Date(at).toUTCString(),
  epochMillis: Date.parse(at),
});
