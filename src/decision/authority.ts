import type { Account } from '../facts/account.js';
import { independentApprovers } from '../facts/approvals.js';
import { carriedAuthors, deploymentIn } from '../facts/carried.js';
import { contributorsOf } from '../facts/contributors.js';
import type { Contributors } from '../facts/contributors.js';
import type { Deployment } from '../facts/deployment.js';
import { doubtsOf } from '../facts/doubts.js';
import type { Facts } from '../facts/facts.js';
import { identityOf } from '../facts/identity.js';
import type { Moment } from '../facts/moment.js';
import type { People } from '../facts/people.js';

/** Why somebody's word does not count for this change. */
export type Objection = 'contributed' | 'not-human' | 'not-known';

/** Whose word counts: a human who is known and contributed nothing to the change. */
export interface Authority {
  /** null: the word of this account counts. A missing account is not known. */
  readonly objectionTo: (account: Account | null) => Objection | null;
  /** As above, for a login as the policy writes it. */
  readonly objectionToLogin: (login: string) => Objection | null;
  /** Whose standing approval is for the head itself, of those whose word counts. */
  readonly approvers: readonly Account[];
}

/**
 * Who may say something for this change, from its contributors. Where these are not known whole (a fact is missing, or a
 * part that no account answers for), nobody is proven to be independent.
 */
export const authorityOf = (facts: Facts, people: People): Authority => {
  const contributors = knownContributors(facts, people);
  const identity = identityOf(people);
  const logins = contributors === null ? new Set<string>() : loginsOf(contributors);
  return {
    approvers: contributors === null ? [] : approversOf(facts, people),
    objectionTo: (account) => {
      if (account === null) return 'not-known';
      if (!identity.isHuman(account)) return 'not-human';
      if (contributors === null) return 'not-known';
      return contributors.has(account) || logins.has(account.login.toLowerCase()) ? 'contributed' : null;
    },
    objectionToLogin: (login) => {
      if (identity.isMachineLogin(login)) return 'not-human';
      if (contributors === null) return 'not-known';
      const person = identity.groupOfLogin(login);
      const isOne = [...contributors.accounts.values()].some((account) => identity.personOf(account) === person);
      return isOne || logins.has(login.toLowerCase()) ? 'contributed' : null;
    },
  };
};

/**
 * The same where no change is judged: of a deployment, who contributed to what it carries, by the records that verify, and who
 * deploys. A record that does not verify names nobody, and is a fault of its own.
 */
export const authorityAt = (moment: Moment, facts: Facts, people: People): Authority => {
  if (moment === 'deployment' && !facts.deployment.known) return authorityOf(facts, people);
  const deployment = deploymentIn(facts.deployment);
  const identity = identityOf(people);
  const involved = deployment === null ? [] : involvedIn(deployment);
  const persons = new Set(involved.map(identity.personOf));
  const logins = new Set(involved.map(({ login }) => login.toLowerCase()));
  return {
    approvers: [],
    objectionTo: (account) => {
      if (account === null) return 'not-known';
      if (!identity.isHuman(account)) return 'not-human';
      return persons.has(identity.personOf(account)) ? 'contributed' : null;
    },
    objectionToLogin: (login) => {
      if (identity.isMachineLogin(login)) return 'not-human';
      const person = identity.groupOfLogin(login);
      return logins.has(login.toLowerCase()) || (person !== null && persons.has(person)) ? 'contributed' : null;
    },
  };
};

const involvedIn = (deployment: Deployment): readonly Account[] => {
  const { deployer } = deployment;
  return [
    ...carriedAuthors(deployment),
    ...(deployer.by === 'person' && deployer.account !== null ? [deployer.account] : []),
  ];
};

const loginsOf = (contributors: Contributors): ReadonlySet<string> =>
  new Set([...contributors.accounts.values()].map((account) => account.login.toLowerCase()));

const knownContributors = ({ change, commits, pushes }: Facts, people: People): Contributors | null => {
  if (!change.known || !commits.known || !pushes.known) return null;
  const contributors = contributorsOf({ change: change.value, commits: commits.value, pushes: pushes.value, people });
  // A part without an account may be anybody's, unless whoever pushed it is known.
  return doubtsOf(contributors, 'pusher', change.value).length === 0 ? contributors : null;
};

const approversOf = (facts: Facts, people: People): readonly Account[] => {
  const { change, commits, pushes, reviews, approvedCommits } = facts;
  if (!change.known || !commits.known || !pushes.known || !reviews.known) return [];
  const given = { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value };
  const { approvers } = independentApprovers({ ...given, approvedCommits }, people, 'none');
  return approvers.map((approval) => approval.account);
};
