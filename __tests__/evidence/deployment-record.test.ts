import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { verify } from '../../src/evidence/verify.js';
import { known } from '../../src/facts/observed.js';
import { alice, bob } from '../support/accounts.js';
import { compliant } from '../support/compliant.js';
import { d1, deployment, ended, way } from '../support/deployed.js';
import { bytesOf, deploymentRecord, type MadeDeployment } from '../support/deployed-record.js';

const failures = (made: MadeDeployment): readonly string[] =>
  verify(bytesOf(deploymentRecord(made)), null).failures.map(({ kind, found }) => `${kind}: ${found}`);

const made = (deployment: MadeDeployment['deployment'] = {}, own: Partial<Evidence> = {}): MadeDeployment => ({
  policy: 'version: 1\ncontrols:\n  deployment: {}\n  segregation-of-duties: {separate: [[author, deployer]]}\n',
  deployment,
  change: null,
  own,
});

describe('the record of a deployment', () => {
  it.each([
    ['before it', {}],
    ['after it', { outcome: ended() }],
    ['after it failed', { outcome: ended({ status: 'failure' }) }],
    ['by an author', { deployer: { by: 'person' as const, account: alice } }],
    ['with reviewers', { reviews: known([{ by: bob, state: 'approved' as const }]) }],
  ])('made %s is judged again to the same', (_, deployment) => {
    expect(failures(made(deployment))).toEqual([]);
  });

  it('names who deployed and who approved it', () => {
    const reviews = known([{ by: bob, state: 'approved' as const }]);
    const { participants } = deploymentRecord(made({ reviews, deployer: { by: 'person', account: alice } }));
    expect(participants).toEqual([
      { account: alice, duties: ['deployer'] },
      { account: bob, duties: ['deployment-approver'] },
    ]);
  });

  it.each<[string, MadeDeployment, string]>([
    [
      'that has ended, and says that it has not',
      made({ outcome: ended() }, { stage: 'deployment' }),
      'replay: the stage does not say whether the deployment has ended',
    ],
    [
      'that has not ended, and says that it has',
      made({}, { stage: 'deployed' }),
      'replay: the stage does not say whether the deployment has ended',
    ],
    [
      'that calls itself another commit’s',
      made({}, { subject: { ...deploymentRecord(made()).subject, commit: d1 } }),
      'replay: the subject is not the commit that is deployed',
    ],
  ])('%s is found out', (_, forged, found) => {
    expect(failures(forged)).toContain(found);
  });

  it('that calls itself a change’s is found out', () => {
    expect(failures(made({}, { stage: 'sealed' }))).toContain('replay: a record of another stage holds a deployment');
  });

  it('is judged again with the changes that it carries', () => {
    const author = { deployer: { by: 'person', account: alice } } as const;
    for (const deployment of [{}, author]) expect(failures({ deployment })).toEqual([]);
    const { decision } = deploymentRecord({ deployment: author });
    expect(decision.blocking.map(({ code }) => code)).toEqual(['deployer-is-author', 'author-deployed']);
  });

  it('that leaves a carried change out of the decision is found out', () => {
    const deployment = { outcome: ended() };
    const whole = deploymentRecord({
      deployment,
      change: { reviews: [], tickets: { ...compliant.tickets, mentions: [] } },
    });
    expect(whole.decision.verdict).toBe('fail');
    const forged = bytesOf({ ...whole, decision: deploymentRecord({ deployment, change: null }).decision });
    expect(verify(forged, null).failures.map(({ found }) => found)).toEqual([
      'facts and policy give fail, recorded is pass',
    ]);
  });

  const whole = deploymentRecord({ deployment: { outcome: ended() } });
  const [change] = whole.companions;
  const facts = (own: object) => whole.companions.map((each) => ({ ...each, facts: { ...each.facts, ...own } }));

  it.each<[string, Partial<Evidence>, string]>([
    ['leaves out a change that comes along', { companions: [] }, '#7 comes along and is not judged'],
    [
      'has a change judged at another time',
      { companions: facts({ clock: known({ now: '2020-01-01T00:00:00Z' }) }) },
      '#7 is judged by another deployment, run or time',
    ],
    [
      'has a change judged by another deployment',
      { companions: facts({ deployment: known(deployment({ environment: 'staging', outcome: ended() })) }) },
      '#7 is judged by another deployment, run or time',
    ],
    [
      'brings a change that no record holds',
      { companions: change === undefined ? [] : [change, { ...change, pull: 8 }] },
      '#8 is in no record that the deployment carries',
    ],
    [
      'links another record than that of the gate',
      { links: { ...whole.links, earlierEvidence: 'f'.repeat(64) } },
      'the record before it is not that of the gate which it names',
    ],
    [
      'is of another repository than its facts',
      { subject: { ...whole.subject, repository: { id: 4711, name: 'acme/pay' } } },
      'the subject is of another repository than the facts',
    ],
  ])('that %s is found out', (_, forged, found) => {
    expect(failures({ deployment: { outcome: ended() } })).toEqual([]);
    const said = verify(bytesOf({ ...whole, ...forged }), null).failures.map((each) => each.found);
    expect(said).toContain(found);
  });

  it('may carry a change along that a way back does not judge again', () => {
    const back = deployment({ way: known(way({ direction: 'rollback', commits: [] })) });
    expect(failures({ ...made({ way: back.way }), change: null })).toEqual([]);
  });
});
