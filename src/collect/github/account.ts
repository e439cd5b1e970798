import type { Account, Attribution } from '../../facts/account.js';
import type { Cursor } from '../../lib/shape.js';
import { filledText, natural, optional, text } from '../../lib/shape.js';

const TYPES = new Map<string, Account['type']>([
  ['User', 'user'],
  ['Mannequin', 'other'],
  ['EnterpriseUserAccount', 'other'],
  ['Bot', 'bot'],
  ['Organization', 'organization'],
]);

/** GitHub's stand-in where an account was deleted. */
const GHOST = 10_137;

/** GitHub's own committer for commits made in its web interface or by its API. */
export const WEB_FLOW: Account = { id: 19_864_447, login: 'web-flow', type: 'user' };

/** An Actor of GraphQL; null: deleted. Bots get the suffix that REST gives their logins, so that both agree. */
export const actor = (found: Cursor | null): Account | null => {
  if (found === null) return null;
  const type = TYPES.get(found.get('__typename', text)) ?? 'other';
  const id = found.get('databaseId', optional(natural));
  if (id === null || id === GHOST) return null;
  return { id, login: withSuffix(found.get('login', filledText), type), type };
};

/** A user of REST; null: deleted. */
export const restUser = (found: Cursor | null): Account | null => {
  if (found === null) return null;
  const id = found.get('id', natural);
  if (id === GHOST) return null;
  return { id, login: found.get('login', filledText), type: TYPES.get(found.get('type', text)) ?? 'other' };
};

/** A GitActor of GraphQL: an address, which is free text, and the user that GitHub attributes it to. */
export const gitActor = (found: Cursor | null): Attribution => {
  if (found === null) return { alias: '', account: null };
  const email = found.get('email', optional(text)) ?? '';
  const user = found.maybe('user');
  const account =
    user === null
      ? botOf(email)
      : ({ id: user.get('databaseId', natural), login: user.get('login', filledText), type: 'user' } as const);
  return { alias: email, account };
};

const BOT_ADDRESS = /^(\d{1,12})\+([A-Za-z0-9-]{1,100}\[bot\])@users\.noreply\.github\.com$/;

/** GraphQL shows users only; GitHub attributes these addresses to bots all the same, by the id in them. */
const botOf = (email: string): Account | null => {
  const found = BOT_ADDRESS.exec(email);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  return { id: Number(found[1]), login: found[2], type: 'bot' };
};

const withSuffix = (login: string, type: Account['type']): string =>
  type === 'bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
