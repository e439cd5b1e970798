import type { Account } from '../../../src/facts/account.js';
import type { Deployment, EnvironmentReview } from '../../../src/facts/deployment.js';
import { known } from '../../../src/facts/observed.js';
import type { Rows } from '../../support/control-tester.js';
import { alice, bob, carol, dana, dependabot, svcRel } from '../../support/accounts.js';
import { d1, d2, deployment, ended, recordOf, unread, way } from '../../support/deployed.js';

const by = (account: Account | null) => ({ deployment: deployment({ deployer: { by: 'person', account } }) });

const approved = (account: Account | null): EnvironmentReview => ({ by: account, state: 'approved' });
const pending: EnvironmentReview = { by: null, state: 'pending' };
const rejected: EnvironmentReview = { by: carol, state: 'rejected' };

const reviewed = (reviews: readonly EnvironmentReview[], more: Partial<Deployment> = {}) => ({
  deployment: deployment({ reviews: known(reviews), ...more }),
});

const one = { approvals: 1 };

/** bob wrote what the way brings along beside the deployed commit. */
const byBoth = known(way({ commits: [{ commit: d1, record: recordOf(d1, { authors: [bob] }) }, { commit: d2, record: recordOf(d2) }] })); // prettier-ignore

/** Somebody without an account wrote part of what the way brings along. */
const unsure = known(way({ commits: [{ commit: d1, record: recordOf(d1, { authorsUnsure: ['#7: contributor-unattributed'] }) }, { commit: d2, record: recordOf(d2) }] })); // prettier-ignore

export const deployers: Rows = {
  passes: [
    { title: 'the pipeline, whoever wrote it', facts: { deployment: deployment({ way: unsure }) } },
    { title: 'anyone, whoever wrote it', settings: { deployer: 'anyone' }, facts: { deployment: deployment({ way: unsure, deployer: { by: 'person', account: bob } }) } }, // prettier-ignore
    { title: 'the pipeline', settings: { deployer: 'pipeline' }, facts: { deployment: deployment() } },
    { title: 'somebody who wrote nothing of it', facts: by(bob) },
    { title: 'an author where anyone may', settings: { deployer: 'anyone' }, facts: by(alice) },
    { title: 'nobody knows who, where anyone may', settings: { deployer: 'anyone' }, facts: by(null) },
    { title: 'an app', settings: { deployer: 'pipeline' }, facts: by(dependabot) },
    { title: 'a machine account of the policy', settings: { deployer: 'pipeline' }, facts: by(svcRel) },
  ],
  fails: [
    { title: 'an author', facts: by(alice), outcome: 'fail', codes: ['deployer-is-author'], about: ['alice'] },
    {
      title: 'an author of what comes along',
      facts: { deployment: deployment({ way: byBoth, deployer: { by: 'person', account: bob } }) },
      outcome: 'fail',
      codes: ['deployer-is-author'],
    },
    {
      title: 'the second account of an author',
      people: { samePerson: [['alice', 'dana']] },
      facts: by(dana),
      outcome: 'fail',
      codes: ['deployer-is-author'],
    },
    { title: 'a person, and not all who wrote it are known', facts: { deployment: deployment({ way: unsure, deployer: { by: 'person', account: bob } }) }, outcome: 'indeterminate', codes: ['deployed-author-unknown'], about: [d1] }, // prettier-ignore
    { title: 'nobody knows who', facts: by(null), outcome: 'indeterminate', codes: ['deployer-unknown'] },
    { title: 'nobody knows who, where the pipeline must', settings: { deployer: 'pipeline' }, facts: by(null), outcome: 'indeterminate', codes: ['deployer-unknown'] }, // prettier-ignore
    { title: 'a person where the pipeline must', settings: { deployer: 'pipeline' }, facts: by(bob), outcome: 'fail', codes: ['deployer-not-pipeline'] }, // prettier-ignore
  ],
};

export const reviewers: Rows = {
  passes: [
    { title: 'an approval by somebody who wrote nothing of it', settings: one, facts: reviewed([approved(bob)]) },
    { title: 'two approvals where an author approved, too', settings: { approvals: 2 }, facts: reviewed([approved(alice), approved(bob), approved(carol)]) }, // prettier-ignore
    { title: 'nobody is asked', facts: { deployment: deployment({ reviews: unread('reviews') }) } },
    { title: 'somebody else is still asked, and nobody need be', facts: reviewed([pending]) },
  ],
  fails: [
    { title: 'an approval, and not all who wrote it are known', settings: one, facts: reviewed([approved(bob)], { way: unsure }), outcome: 'indeterminate', codes: ['deployed-author-unknown'], about: [d1] }, // prettier-ignore
    { title: 'no approval', settings: one, facts: reviewed([]), outcome: 'fail', codes: ['deployment-not-approved'] },
    { title: 'an approval that is still asked for', settings: one, facts: reviewed([pending]), outcome: 'pending', codes: ['deployment-not-approved'] }, // prettier-ignore
    {
      title: 'an approval that was still asked for when it was deployed',
      settings: one,
      facts: reviewed([pending], { outcome: ended() }),
      outcome: 'fail',
      codes: ['deployment-not-approved'],
    },
    {
      title: 'the approval of an author',
      settings: one,
      facts: reviewed([approved(alice)]),
      outcome: 'fail',
      codes: ['deployment-not-approved', 'reviewer-is-author'],
    },
    {
      title: 'the approval of an author, and another that is asked for',
      settings: one,
      facts: reviewed([approved(alice), pending]),
      outcome: 'pending',
      codes: ['deployment-not-approved', 'reviewer-is-author'],
    },
    {
      title: 'two approvals by two accounts of one person',
      settings: { approvals: 2 },
      people: { samePerson: [['bob', 'carol']] },
      facts: reviewed([approved(bob), approved(carol)]),
      outcome: 'fail',
      codes: ['deployment-not-approved'],
    },
    {
      title: 'the approval of a machine',
      settings: one,
      facts: reviewed([approved(svcRel)]),
      outcome: 'fail',
      codes: ['deployment-not-approved', 'reviewer-not-human'],
    },
    {
      title: 'the approval of a deleted account',
      settings: one,
      facts: reviewed([approved(null)]),
      outcome: 'fail',
      codes: ['deployment-not-approved'],
    },
    { title: 'a refusal', facts: reviewed([rejected]), outcome: 'fail', codes: ['deployment-rejected'] },
    { title: 'a refusal beside an approval', settings: one, facts: reviewed([rejected, approved(bob)]), outcome: 'fail', codes: ['deployment-rejected'] }, // prettier-ignore
    {
      title: 'reviews that are not known',
      settings: one,
      facts: { deployment: deployment({ reviews: unread('reviews') }) },
      outcome: 'indeterminate',
      codes: ['deployment-reviews-unknown'],
    },
  ],
};
