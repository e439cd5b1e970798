import { carriedAuthors, carriedAuthorsUnsure } from '../../facts/carried.js';
import type { Account } from '../../facts/account.js';
import type { Deployment, EnvironmentReview } from '../../facts/deployment.js';
import { identityOf, type Identity } from '../../facts/identity.js';
import type { Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { Fault } from './control.js';
import { failed, undecided, waiting } from './fault-of.js';

export interface PeopleTerms {
  readonly deployer: 'independent' | 'pipeline' | 'anyone';
  readonly approvals: number;
}

/** Who brought it there, and who let it through. */
export const peopleFaults = (deployment: Deployment, people: People, terms: PeopleTerms): readonly Fault[] => {
  const identity = identityOf(people);
  const authors = carriedAuthors(deployment);
  const isAuthor = (account: Account): boolean => authors.some((author) => identity.isSame(author, account));
  const scene: Scene = { deployment, identity, isAuthor };
  return [...deployerFaults(scene, terms), ...reviewFaults(scene, terms.approvals)];
};

interface Scene {
  readonly deployment: Deployment;
  readonly identity: Identity;
  readonly isAuthor: (account: Account) => boolean;
}

/** A machine that the host or the policy knows as one is the pipeline, under whose account it runs or not. */
const deployerFaults = (
  { deployment, identity, isAuthor }: Scene,
  { deployer: demanded }: PeopleTerms,
): readonly Fault[] => {
  const { deployer, environment } = deployment;
  if (demanded === 'anyone' || deployer.by === 'pipeline') return [];
  const { account } = deployer;
  if (account === null) {
    const needed = 'who started it';
    return [
      undecided({ code: 'deployer-unknown', about: [environment], needed, found: 'not told, or a deleted account' }),
    ];
  }
  if (!identity.isHuman(account)) return [];
  const { login } = account;
  if (demanded === 'pipeline') {
    return [failed({ code: 'deployer-not-pipeline', about: [login], needed: 'the pipeline', found: login })];
  }
  if (!isAuthor(account)) return authorsUnsure(deployment);
  const needed = 'the pipeline, or somebody who contributed to nothing that is deployed';
  return [failed({ code: 'deployer-is-author', about: [login], needed, found: `${login} contributed` })];
};

/** Nobody is shown to be independent of somebody who is not known. */
const authorsUnsure = (deployment: Deployment): readonly Fault[] =>
  carriedAuthorsUnsure(deployment).map(({ commit, why }) =>
    undecided({
      code: 'deployed-author-unknown',
      about: [commit],
      needed: 'everybody who contributed',
      found: why.join('; '),
    }),
  );

const reviewFaults = (scene: Scene, needed: number): readonly Fault[] => {
  const { environment, reviews } = scene.deployment;
  if (!reviews.known) {
    const found = reviews.why.found ?? reviews.why.code;
    const unread: Reason = { code: 'deployment-reviews-unknown', about: [environment], needed: 'its reviews', found };
    return needed === 0 ? [] : [undecided(unread)];
  }
  const rejected = reviews.value
    .filter(({ state }) => state === 'rejected')
    .map((each) => rejectedBy(environment, each));
  return [...rejected, ...(needed === 0 ? [] : shortOf(scene, reviews.value, needed))];
};

const rejectedBy = (environment: string, { by }: EnvironmentReview): Fault =>
  failed({
    code: 'deployment-rejected',
    about: [environment],
    needed: 'no refusal',
    found: `refused by ${by?.login ?? 'a deleted account'}`,
  });

/** People, not reviews, are counted. While somebody is still asked, and nothing is deployed, they may yet approve. */
const shortOf = (scene: Scene, reviews: readonly EnvironmentReview[], needed: number): readonly Fault[] => {
  const { deployment, identity, isAuthor } = scene;
  const approvers = reviews.flatMap(({ state, by }) => (state === 'approved' && by !== null ? [by] : []));
  const good = approvers.filter((account) => identity.isHuman(account) && !isAuthor(account));
  const found = new Set(good.map(identity.personOf)).size;
  if (found >= needed) return authorsUnsure(deployment);
  const isOpen = deployment.outcome === null && reviews.some(({ state }) => state === 'pending');
  const missing: Reason = {
    code: 'deployment-not-approved',
    about: [deployment.environment],
    needed: `${String(needed)} of people who contributed to nothing that is deployed`,
    found: String(found),
  };
  return [
    isOpen ? waiting(missing) : failed(missing),
    ...approvers.filter((account) => !good.includes(account)).map((account) => fruitless(account, identity)),
  ].map((fault) => (isOpen ? { ...fault, outcome: 'pending' } : fault));
};

const fruitless = (account: Account, identity: Identity): Fault =>
  failed(
    identity.isHuman(account)
      ? {
          code: 'reviewer-is-author',
          about: [account.login],
          needed: 'somebody who did not contribute',
          found: 'an author',
        }
      : { code: 'reviewer-not-human', about: [account.login], needed: 'a human', found: account.type },
  );
