import type { Account } from '../../facts/account.js';
import { identityOf } from '../../facts/identity.js';
import type { ModelSigner } from '../../facts/model-signature.js';
import type { People } from '../../facts/people.js';

/** Who vouches: an identity or a key, and the logins that the policy says hold it. */
export interface Voucher {
  readonly by: ModelSigner | null;
  readonly owners: readonly string[];
}

/** Persons only: the identity of a workflow is no person's. */
export const namesOfVoucher = ({ by, owners }: Voucher): readonly string[] =>
  by?.kind === 'identity' && by.workflow === null ? [...owners, by.identity] : owners;

/** Whether a name is one of these people's: a login of theirs, what stands for an address of theirs, or another account of the same person. */
export const nameOfAny = (
  accounts: readonly Account[],
  aliases: readonly string[],
  people: People,
): ((given: string) => boolean) => {
  const identity = identityOf(people);
  const ids = new Set(accounts.map(({ id }) => String(id)));
  const persons = new Set(accounts.map(identity.personOf));
  const names = new Set([...accounts.map(({ login }) => login), ...aliases].map(lower));
  return (given) => {
    const name = given.replace(MAIL, '');
    const person = identity.groupOfLogin(name);
    const [, id] = OF_ACCOUNT.exec(name) ?? [];
    return names.has(lower(name)) || (person !== null && persons.has(person)) || (id !== undefined && ids.has(id));
  };
};

/** What stands for an address of an account; the account's further addresses have a number behind it. */
const OF_ACCOUNT = /^account-([0-9]+)(?:-[1-9][0-9]*)?$/u;

/** Before the alias of an address that stands where an identity does. */
const MAIL = /^mail:/u;

const lower = (name: string): string => name.toLowerCase();
