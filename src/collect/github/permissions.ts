import { CollectError } from '../../app/ports.js';
import type { Account } from '../../facts/account.js';
import type { Permission, PermissionLevel } from '../../facts/permissions.js';
import type { Review } from '../../facts/reviews.js';
import { isAtLeast } from '../../facts/eligibility.js';
import type { Client } from '../../lib/client.js';
import { Malformed, boolean, cursor, filledText, natural, optional, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import type { Core } from './core.js';

const LEVELS: ReadonlySet<string> = new Set<PermissionLevel>(['none', 'read', 'triage', 'write', 'maintain', 'admin']);

const isLevel = (word: string | null): word is PermissionLevel => word !== null && LEVELS.has(word);

/** What everybody may do whose review says yes or no; each unknown for itself. Bots are asked for nothing. */
export const readPermissions = async (
  client: Client,
  core: Core,
  reviews: readonly Review[],
): Promise<readonly Permission[]> => {
  const people = new Map<number, Account>();
  for (const { by, opinion } of reviews) {
    if (by !== null && by.type === 'user' && opinion !== 'commented') people.set(by.id, by);
  }
  return Promise.all([...people.values()].map((account) => readPermission(client, core, account)));
};

/** What one person may do. Two sources must agree on whether that person may write. */
export const readPermission = async (client: Client, core: Core, account: Account): Promise<Permission> => {
  const reading = await observe('permissions', async () => {
    const first = await askFor(client, core, account);
    if (agrees(core, account, first.level)) return first;
    // One of them may only be late.
    const second = await askFor(client, core, account);
    if (agrees(core, account, second.level)) return second;
    const writes = isAtLeast(second.level, 'write');
    const found = `the permission ${second.level}, and a review whose author can${writes ? 'not' : ''} push`;
    throw new CollectError({ code: 'fact-unavailable', about: ['permissions'], found });
  });
  if (reading.known) return { account, level: { known: true, value: reading.value.level }, role: reading.value.role };
  return { account, level: { ...reading, why: { ...reading.why, about: ['permissions', account.login] } }, role: null };
};

const askFor = async (client: Client, core: Core, account: Account): Promise<ReturnType<typeof permissionOf>> => {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const answer = await client.read(route, { owner: core.owner, repo: core.name, username: account.login });
  return permissionOf(cursor(answer, '$'), account);
};

const agrees = ({ pushAccess }: Core, { id }: Account, level: PermissionLevel): boolean =>
  pushAccess.every(({ account, canPush }) => account !== id || canPush === isAtLeast(level, 'write'));

/** Of `GET /repos/{owner}/{repo}/collaborators/{username}/permission`. A renamed login may be somebody else's by now. */
export const permissionOf = (
  answer: Cursor,
  account: Account,
): { readonly level: PermissionLevel; readonly role: string | null } => {
  const user = answer.maybe('user');
  if (user !== null && user.get('id', natural) !== account.id) throw new Malformed('$.user.id', String(account.id));
  const named = answer.get('role_name', optional(text));
  const role = named === null || named === '' ? null : named;
  if (isLevel(role)) return { level: role, role: null };
  const permissions = user?.maybe('permissions') ?? null;
  if (permissions !== null) return { level: byFlags(permissions), role };
  const level = answer.get('permission', filledText);
  if (!isLevel(level)) throw new Malformed('$.permission', 'a known permission');
  return { level, role };
};

const FLAGS = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
] as const;

const byFlags = (permissions: Cursor): PermissionLevel =>
  FLAGS.find(([flag]) => permissions.get(flag, optional(boolean)) === true)?.[1] ?? 'none';
