import type { Alias } from './account.js';
import { accountsByMail } from './attributions.js';
import type { Facts } from './facts.js';
import type { TicketAccount } from './people.js';

/**
 * What stands for mail addresses in one record, so that it holds none. Equal addresses, compared without case, have equal
 * aliases; different ones never have, whatever they look like: a text that looks like an alias gets one of its own.
 */
export interface Aliases {
  /** Of a value that is an address by its place, whatever its form. */
  readonly of: (mail: string) => Alias;
  /** A handle of a ticket system as it is, or with an alias behind the system's name where the account is named by an address. */
  readonly ofHandle: (handle: string) => string;
  /** A text with aliases in the place of everything in it that looks like an address, or is known as one. */
  readonly within: (text: string) => string;
  /** A path of a request, in which blanks and signs may be written with percent signs. */
  readonly withinPath: (path: string) => string;
}

/**
 * `account-<id>` for an address that the host gives to an account, with a number behind it from the account's second one
 * on; else `unattributed-N`. Both are counted in the order in which addresses are first asked for.
 */
export const aliasesOf = (facts: readonly Facts[]): Aliases => {
  const owners = ownersOf(facts);
  const given = new Map<string, Alias>();
  const counts = new Map<string, number>();
  const next = (owner: number | undefined): Alias => {
    const stem = owner === undefined ? 'unattributed' : `account-${String(owner)}`;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return owner !== undefined && count === 1 ? stem : `${stem}-${String(count)}`;
  };
  const of = (mail: string): Alias => {
    const key = mail.toLowerCase();
    const alias = given.get(key) ?? next(owners.get(key));
    given.set(key, alias);
    return alias;
  };
  const isKnown = (word: string): boolean => given.has(word.toLowerCase()) || owners.has(word.toLowerCase());
  const within = replacer((word) => (looksLikeMail(word) || isKnown(word) ? of(word) : word));
  return {
    of,
    ofHandle: handlesBy(of),
    within,
    withinPath: (path) => path.replaceAll(PARTS, (part) => withinPart(part, within)),
  };
};

/** Address, lower-case → id of the account that the host gives it to in any of the changes. */
const ownersOf = (facts: readonly Facts[]): ReadonlyMap<string, number> =>
  new Map(
    facts.flatMap(({ commits }) =>
      commits.known ? [...accountsByMail(commits.value)].map(([mail, { id }]): [string, number] => [mail, id]) : [],
    ),
  );

/** Words that can hold an address: no blank and none of the signs that enclose or part addresses. */
const WORDS = /[^\s<>()[\]{},;:"'`|\\/=?&#*]+/gu;

/** The sign as it is, as addresses of pages hold it, and in full width. */
const SIGN = /@|%40|\uff20/iu;
const SIGNS = new RegExp(SIGN, 'giu');

/** Replaces words with a sign `@` in them, which `replace` gets as that; what ends a sentence or marks a word stays. */
export const replacer =
  (replace: (word: string) => string) =>
  (text: string): string =>
    SIGN.test(text)
      ? text.replaceAll(WORDS, (word) => {
          if (!SIGN.test(word)) return word;
          const bare = withoutStops(word);
          const plain = bare.replaceAll(SIGNS, '@');
          const replaced = replace(plain);
          return replaced === plain ? word : replaced + word.slice(bare.length);
        })
      : text;

/** What can stand behind an address and be no part of it: ends of sentences, marks of Markdown. */
const STOPS = '.!_~^$%+-';

const withoutStops = (word: string): string => {
  let end = word.length;
  while (end > 0 && STOPS.includes(word[end - 1] ?? '')) end -= 1;
  return word.slice(0, end);
};

/** Something before the sign, and after it a name with a dot whose last part begins with a letter: `@v4.1.0` is a version. */
export const looksLikeMail = (word: string): boolean => {
  const parts = word.split('@');
  return parts.some((part, index) => index > 0 && parts[index - 1] !== '' && DOMAIN_END.test(part));
};

const DOMAIN_END = /\.\p{L}[\p{L}\p{N}-]+$/u;

const PARTS = /[^/?&=]+/gu;

const withinPart = (part: string, within: (text: string) => string): string => {
  const plain = decoded(part);
  const replaced = within(plain);
  return replaced === plain ? part : encodeURIComponent(replaced);
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Handles with aliases in them; one that could be taken for such a handle gets an alias of its own. */
export const handlesBy =
  (of: Aliases['of']): Aliases['ofHandle'] =>
  (handle) =>
    SIGN.test(handle) || ALIAS_LIKE.test(handle) ? `${handle.slice(0, handle.indexOf(':'))}:${of(handle)}` : handle;

const ALIAS_LIKE = /^[a-z-]+:(?:unattributed|account)-[0-9]/u;

const MARK = 'mail:';

/** How somebody who is known by an address only stands among logins. No login holds a colon, so none is taken for it. */
export const nameOfAlias = (alias: Alias): string => `${MARK}${alias.toLowerCase()}`;

const HANDLE = /^(?:jira|servicenow|azure-boards|linear):./u;

/** Whether an entry of a list of people is a handle of a ticket system. No login holds a colon. */
export const isHandle = (entry: string): boolean => HANDLE.test(entry);

/** A handle as it is compared: case counts, unless an address stands in it. */
export const nameOfHandle = (handle: string): string => (SIGN.test(handle) ? handle.toLowerCase() : handle);

/** Somebody of `people.tickets` as lists of people have it. */
export const nameOfTicketAccount = (entry: TicketAccount): string =>
  'handle' in entry ? nameOfHandle(entry.handle) : nameOfAlias(entry.alias);

/** The address that an entry of a list of people is, or null where it is a login or a handle. */
export const mailInList = (entry: string): string | null => {
  if (isHandle(entry)) return null;
  if (entry.startsWith(MARK)) return entry.slice(MARK.length);
  return entry.indexOf('@') > 0 ? entry : null;
};

/** An entry of a list of people as it is compared: no address and no handle equals a login, and only in handles case counts. */
export const nameInList = (entry: string): string => {
  if (isHandle(entry)) return nameOfHandle(entry);
  const mail = mailInList(entry);
  return mail === null ? entry.toLowerCase() : nameOfAlias(mail);
};

/**
 * The holder of a certificate as signers are compared. An address by its form stands as in a list of people; a name that
 * holds one in itself is replaced as a whole, so that no other name can be written to look like what stands for it.
 */
export const aliasedIdentity = (identity: string, { of, within }: Aliases): string => {
  if (identity.startsWith(MARK)) return nameOfAlias(of(identity.slice(MARK.length)));
  const isMail = !identity.includes('/') && identity.indexOf('@') > 0;
  return isMail || within(identity) !== identity ? nameOfAlias(of(identity)) : identity;
};
