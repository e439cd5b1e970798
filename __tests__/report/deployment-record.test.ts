import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { verify } from '../../src/evidence/verify.js';
import { atPointer } from '../../src/lib/json-pointer.js';
import type { Deployment } from '../../src/facts/deployment.js';
import { known } from '../../src/facts/observed.js';
import { attributesOf } from '../../src/report/attributes.js';
import { headline } from '../../src/report/headline.js';
import { bodyOf } from '../../src/report/html/body.js';
import { markdown, type Ending } from '../../src/report/markdown.js';
import { recordText } from '../../src/report/record-text.js';
import { outcomeText, unpainted } from '../../src/report/text.js';
import { alice, bob } from '../support/accounts.js';
import { absentRecord, artifact, built, d0, d1, d2, ended, recordOf, unread, way } from '../support/deployed.js';
import { bytesOf, deploymentRecord } from '../support/deployed-record.js';

const ending = ({ decision }: Evidence): Ending => ({
  verdict: decision.verdict,
  blocking: decision.blocking,
  digest: 'a'.repeat(64),
  path: 'evidence.json',
  stores: [],
  status: null,
  followUps: [],
});

const shown = (evidence: Evidence): string =>
  recordText(evidence, verify(bytesOf(evidence), null), { signed: false }, unpainted);

const made = (deployment: Partial<Deployment>): Evidence => deploymentRecord({ deployment });

const hole = known(way({ commits: [{ commit: d1, record: absentRecord }, { commit: d2, record: recordOf(d2) }] })); // prettier-ignore

const state = (evidence: Evidence, wanted: string): string =>
  attributesOf(evidence).find(({ id }) => id === wanted)?.state ?? 'none';

const answerOf = (evidence: Evidence, wanted: string): string =>
  attributesOf(evidence).find(({ id }) => id === wanted)?.answer ?? '';

describe('the record of a deployment, read', () => {
  it.each([
    [{}, '✅ This may be deployed'],
    [{ way: hole }, '❌ This may not be deployed'],
    [{ way: unread<never>('way') }, '❓ It cannot be judged whether this may be deployed'],
    [{ outcome: ended() }, '✅ What was deployed is in order'],
    [{ outcome: ended({ status: 'failure' }) }, '❌ What was deployed is not in order'],
  ])('has a headline of its own', (deployment, line) => {
    const evidence = made(deployment);
    expect(headline(evidence, evidence.decision.verdict)).toBe(line);
  });

  it('tells what is deployed, from where, by whom, in the summary, the log, the text and the page', () => {
    const evidence = made({ deployer: { by: 'person', account: bob }, outcome: ended() });
    const all = [
      markdown(evidence, ending(evidence)),
      outcomeText(evidence, evidence.decision.verdict, [], unpainted),
      shown(evidence),
      bodyOf(evidence).markup,
    ];
    for (const text of all) {
      expect(text).toContain('production');
      expect(text).toContain(`2 commits on top of ${d0.slice(0, 12)}`);
      expect(text).toMatch(/2 of 2 commits with a record that verifies and passed/);
      expect(text).toContain('bob');
      expect(text).toMatch(/passed, handed(?:-|\\-)in/);
      expect(text).not.toMatch(/status on|the status covers/);
    }
    expect(all[1]).toContain('it carries #7');
    expect(all[3]).toContain('record of a deployment');
  });

  it('says of each commit without a good record what was found', () => {
    expect(shown(made({ way: hole }))).toContain(`1 of 2 commits with a record that verifies and passed (#7); ${d1.slice(0, 12)}: none`); // prettier-ignore
  });

  it.each([
    ['same', { direction: 'same' as const, from: d2, commits: [] }, 'the commit that stands there already'],
    ['rollback', { direction: 'rollback' as const, commits: [] }, `back from ${d0.slice(0, 12)}`],
    ['diverged', { direction: 'diverged' as const }, 'what only that holds is gone'],
    ['first', { direction: 'first' as const }, 'the first deployment; 2 commits after'],
  ])('words the way: %s', (_, own, words) => {
    expect(shown(made({ way: known(way(own)) }))).toContain(words);
  });

  it('shows nothing of others as Markdown, HTML or a line of its own', () => {
    const evil = '<img src=x>\n::error::| `x` [a](http://b)';
    const evidence = made({
      environment: evil,
      ref: evil,
      artifacts: [{ ...artifact(built({ builder: evil, repository: evil })), name: evil }],
      reviews: known([{ by: { ...alice, login: evil }, state: 'approved' }]),
      outcome: ended({ state: evil, verification: { result: 'failed', by: 'command', found: evil } }),
    });
    const lines = markdown(evidence, ending(evidence)).split('\n');
    // Elsewhere it stands in code, which shows it as it is.
    const cells = lines.filter((line) => line.startsWith('| '));
    expect(cells.join('\n')).not.toMatch(/[^\\]<img|[^\\]`|\]\(http:\/\/b\)/);
    expect(cells.map((line) => line.split(/(?<!\\)\|/u).length)).toEqual(cells.map(() => 4));
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    expect(bodyOf(evidence).markup).not.toContain('<img');
    expect(shown(evidence)).not.toMatch(/^::error/m);
  });
});

describe('what an auditor asks of the record of a deployment', () => {
  it('has places that are there', () => {
    for (const evidence of [made({}), made({ outcome: ended() }), made({ way: hole })]) {
      for (const { id, pointers } of attributesOf(evidence)) {
        expect([id, pointers.filter((path) => atPointer(evidence, path) === undefined)]).toEqual([id, []]);
      }
    }
  });

  const outcome = ended();

  it.each<[string, string, string, Partial<Deployment>]>([
    ['G', 'shown', 'by the pipeline', {}],
    ['G', 'shown', 'by somebody who wrote nothing of it', { deployer: { by: 'person', account: bob } }],
    ['G', 'not-shown', 'by an author', { deployer: { by: 'person', account: alice } }],
    ['G', 'not-shown', 'by nobody that is told', { deployer: { by: 'person', account: null } }],
    ['G', 'not-known', 'of what is not known', { way: unread('way') }],
    ['H', 'not-shown', 'before it is deployed', {}],
    ['H', 'shown', 'after it was', { outcome }],
    ['H', 'not-shown', 'with a commit without a record', { outcome, way: hole }],
    ['H', 'not-known', 'where the way is not known', { outcome, way: unread('way') }],
    ['M', 'not-shown', 'before it is deployed', {}],
    ['M', 'shown', 'after it was checked', { outcome }],
    ['M', 'not-shown', 'where nothing checked it', { outcome: ended({ verification: { result: 'none', by: null, found: '' } }) }], // prettier-ignore
    ['M', 'not-shown', 'where it failed', { outcome: ended({ status: 'failure' }) }],
    ['D', 'none', 'which its change answers', {}],
    ['A', 'none', 'which its change answers', { outcome }],
  ])('%s is %s %s', (id, wanted, _, deployment) => {
    expect(state(made(deployment), id)).toBe(wanted);
  });

  it('names both sides', () => {
    expect(answerOf(made({ deployer: { by: 'person', account: bob } }), 'G')).toMatch(/^Written by alice; deployed by bob;/); // prettier-ignore
    expect(answerOf(made({ outcome }), 'M')).toContain(`Before it stood there: ${d0}`);
  });

  it('is not shown where a policy only reports', () => {
    const policy =
      'version: 1\ncontrols:\n  deployment: {enforcement: report, deployer: anyone}\n  change-window: {windows: [{}]}\n';
    const evidence = deploymentRecord({ policy, deployment: { deployer: { by: 'person', account: alice }, outcome } });
    expect([evidence.decision.verdict, state(evidence, 'G')]).toEqual(['pass', 'not-shown']);
  });
});
