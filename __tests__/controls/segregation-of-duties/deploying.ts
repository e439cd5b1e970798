import type { Account } from '../../../src/facts/account.js';
import type { Deployment, EnvironmentReview } from '../../../src/facts/deployment.js';
import { known } from '../../../src/facts/observed.js';
import type { Rows } from '../../support/control-tester.js';
import { alice, bob, carol, dana, svcRel } from '../../support/accounts.js';
import { compliant, review } from '../../support/compliant.js';
import { deployment, unread } from '../../support/deployed.js';

const approved = (by: Account | null): EnvironmentReview => ({ by, state: 'approved' });

const person = (account: Account | null, own: Partial<Deployment> = {}) => ({
  deployment: deployment({ deployer: { by: 'person', account }, ...own }),
});

const reviewed = (...by: readonly (Account | null)[]) => ({
  deployment: deployment({ reviews: known(by.map(approved)) }),
});

const separate = (...pairs: readonly (readonly [string, string])[]) => ({ separate: pairs });

const deployers = separate(['author', 'deployer']);
const approvers = separate(['author', 'deployment-approver']);
const both = separate(['deployer', 'deployment-approver']);

export const deploying: Rows = {
  passes: [
    { title: 'the pipeline deploys', settings: deployers, facts: { deployment: deployment() } },
    { title: 'somebody else deploys', settings: deployers, facts: person(bob) },
    { title: 'a machine deploys', settings: deployers, facts: person(svcRel) },
    { title: 'nobody deploys yet', settings: deployers },
    { title: 'somebody else approves the deployment', settings: approvers, facts: reviewed(bob) },
    { title: 'an author approves the deployment beside somebody else', settings: approvers, facts: reviewed(alice, carol) }, // prettier-ignore
    {
      title: 'who deploys is not who approves',
      settings: both,
      facts: person(bob, { reviews: known([approved(carol)]) }),
    },
    {
      title: 'what was settled at the merge is not judged again',
      settings: separate(['author', 'approver'], ['author', 'deployer']),
      facts: { reviews: [review(1, alice)], deployment: deployment() },
    },
  ],
  fails: [
    { title: 'an author deploys', settings: deployers, facts: person(alice), outcome: 'fail', codes: ['author-deployed'], about: ['alice'] }, // prettier-ignore
    {
      title: 'the second account of an author deploys',
      settings: deployers,
      people: { samePerson: [['alice', 'dana']] },
      facts: person(dana),
      outcome: 'fail',
      codes: ['same-person'],
    },
    {
      title: 'who deploys is not known',
      settings: deployers,
      facts: person(null),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'only an author approves the deployment',
      settings: approvers,
      facts: reviewed(alice),
      outcome: 'fail',
      codes: ['author-approved-deployment'],
    },
    {
      title: 'only who deploys approves',
      settings: both,
      facts: person(bob, { reviews: known([approved(bob)]) }),
      outcome: 'fail',
      codes: ['deployer-approved-deployment'],
    },
    {
      title: 'the reviews of the environment are not known',
      settings: approvers,
      facts: { deployment: deployment({ reviews: unread('reviews') }) },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'whether something is deployed is not known',
      settings: deployers,
      unknown: ['deployment'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the approver of the ticket is looked at again',
      settings: separate(['author', 'ticket-approver']),
      facts: { deployment: deployment() },
      unknown: ['tickets'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'no pair is about the deployment',
      settings: separate(['author', 'approver']),
      facts: { reviews: [review(1, alice)], change: compliant.change, deployment: deployment() },
      outcome: 'not-applicable',
      codes: ['no-pair-of-deployment'],
    },
  ],
};
