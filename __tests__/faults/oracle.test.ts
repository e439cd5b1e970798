import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonical } from '../../src/evidence/canonical.js';
import { sha256 } from '../../src/evidence/digest.js';
import type { Evidence } from '../../src/evidence/document.js';
import type { Observation } from '../../scripts/cases/observe.js';
import { cleanRun } from '../../scripts/faults/matrix-report.js';
import { violations } from '../../scripts/faults/oracle.js';
import { scenes } from '../../scripts/faults/worlds.js';
import { bundle } from './bundle.js';

/** What was seen, with other evidence whose digest is told correctly everywhere. */
const withEvidence = (seen: Observation, change: (evidence: Evidence) => unknown): Observation => {
  const text = canonical(change(JSON.parse(seen.run.evidence ?? '') as Evidence));
  const digest = sha256(text);
  const outputs = new Map([...seen.run.outputs, ['evidence-digest', digest]]);
  const statuses = seen.statuses.map((each) => ({ ...each, url: each.url.replace(/[0-9a-f]{64}/, digest) }));
  return { ...seen, run: { ...seen.run, evidence: text, outputs }, stored: [text], statuses };
};

describe('the judge of the fault matrix', () => {
  let pass: Observation;
  let fail: Observation;
  let signed: Observation;
  beforeAll(async () => {
    const of = (name: string): Promise<Observation> => {
      const scene = scenes().find((each) => each.name === name);
      if (scene === undefined) throw new Error(name);
      return cleanRun(scene, bundle);
    };
    [pass, fail, signed] = await Promise.all([of('compliant'), of('failed check'), of('signed in public')]);
  });

  it('finds nothing in runs that are in order', () => {
    expect([pass, fail, signed].map((seen) => violations(seen, seen))).toEqual([[], [], []]);
  });

  it('finds a blocked change that passed, in the verdict, in the evidence and in the status', () => {
    const found = violations(pass, fail).join('\n');
    expect(found).toContain('a blocked change passed');
    expect(found).toContain('the evidence of a blocked change records a pass');
    expect(found).toContain('success was published for a blocked change');
  });

  it('finds a success whose signature is not in the store, or is of other evidence', () => {
    const words = ['success was published on evidence without its signature in the store'];
    const without = signed.records.map((files) => new Map([...files].filter(([name]) => name === 'evidence.json')));
    expect(violations({ ...signed, records: without }, signed)).toEqual(words);
    const swapped = signed.records.map(
      (files) => new Map([...files, ['evidence.sigstore.json', files.get('vsa.sigstore.json') ?? '']]),
    );
    expect(violations({ ...signed, records: swapped }, signed)).toEqual(words);
  });

  it('finds a pass on other facts, and lets a fact be unknown only where no control looks at it', () => {
    const retitled = withEvidence(pass, (evidence) => {
      const { change } = evidence.facts;
      if (!change.known) throw new Error('the change is known');
      return {
        ...evidence,
        facts: { ...evidence.facts, change: { ...change, value: { ...change.value, title: 'Another (#31)' } } },
      };
    });
    expect(violations(retitled, pass)).toEqual(['the change passed on another fact "change" than without the fault']);
    const lost = { known: false, why: { code: 'fact-unavailable', about: [] } };
    const without = (name: string): Observation =>
      withEvidence(pass, (evidence) => ({ ...evidence, facts: { ...evidence.facts, [name]: lost } }));
    // The evidence says how strong the status is, which follows from the protection; only the facts are of interest here.
    expect(violations(without('protection'), pass).join('\n')).not.toContain('another fact');
    expect(violations(without('reviews'), pass).join('\n')).toContain('another fact "reviews"');
  });

  it.each<readonly [string, (seen: Observation) => Observation, string]>([
    ['no evidence', (seen) => ({ ...seen, run: { ...seen.run, evidence: undefined } }), 'there is no evidence'],
    [
      'evidence that was altered',
      (seen) => withEvidence(seen, (evidence) => ({ ...evidence, findings: [] })),
      'the evidence does not verify: replay',
    ],
    [
      'success before the evidence',
      (seen) => ({ ...seen, log: seen.log.filter(({ template }) => template !== 'ARTIFACT finalize') }),
      'success was published before any evidence was finalized',
    ],
    [
      'success on evidence that nobody stored',
      (seen) => ({ ...seen, stored: [] }),
      'no stored evidence has the digest',
    ],
    [
      'success on evidence of a failure',
      (seen) => {
        const [text = ''] = fail.stored;
        const statuses = seen.statuses.map((each) => ({
          ...each,
          url: each.url.replace(/[0-9a-f]{64}/, sha256(text)),
        }));
        return { ...seen, statuses, stored: [text] };
      },
      'stored evidence that is no pass',
    ],
    [
      'another exit status',
      (seen) => ({ ...seen, run: { ...seen.run, exitCode: 1 } }),
      'exit status 1 with the verdict pass',
    ],
    ['a pass without a status', (seen) => ({ ...seen, statuses: [] }), 'the last status none'],
    ['a run that hung', (seen) => ({ ...seen, run: { ...seen.run, timedOut: true } }), 'hung'],
    ['a run that took too long', (seen) => ({ ...seen, run: { ...seen.run, ms: 10 ** 6 } }), 'the run took'],
    ['a stack trace', (seen) => ({ ...seen, run: { ...seen.run, stderr: 'TypeError' } }), 'standard error'],
    [
      'a foreign write',
      (seen) => ({
        ...seen,
        log: seen.log.map((entry) => ({ ...entry, template: entry.template.replace('/statuses/{sha}', '/merges') })),
      }),
      "is not the gate's to call",
    ],
  ])('finds %s', (_, spoiled, words) => {
    expect(violations(spoiled(pass), pass).join('\n')).toContain(words);
  });
});

describe('what a watch on schedule tells', () => {
  let red: Observation;
  beforeAll(async () => {
    const scene = scenes().find(({ name }) => name === 'assured: a key too many');
    if (scene === undefined) throw new Error('there is no such scene');
    red = await cleanRun(scene, bundle);
  }, 30_000);

  const told = (change: Partial<Observation['told']>): string =>
    violations({ ...red, told: { ...red.told, ...change } }, red).join('\n');

  it('is in order', () => {
    expect([red.told.issues, red.told.hooks].map(({ length }) => length)).toEqual([1, 1]);
    expect(told({})).toBe('');
  });

  it('is not told twice, and a repetition under its own id is no second message', () => {
    const [issue, hook] = [red.told.issues[0], red.told.hooks[0]];
    if (issue === undefined || hook === undefined) throw new Error('nobody was told');
    expect(told({ issues: [issue, issue] })).toContain('two issues for');
    expect(told({ hooks: [hook, hook] })).toBe('');
    expect(told({ hooks: [hook, { ...hook, id: 'another' }] })).toContain('told twice');
  });

  it('is not said to be over, nor to have been delivered on paper alone', () => {
    expect(told({ issues: red.told.issues.map((issue) => ({ ...issue, state: 'closed' })) })).toContain('was closed');
    const hooks = red.told.hooks.map((hook) => ({ ...hook, json: { event_action: 'resolve' } }));
    expect(told({ hooks })).toContain('told that it is over');
    expect(told({ hooks: [] })).toContain('webhook: delivered on paper alone');
    expect(told({ issues: [] })).toContain('issues: delivered on paper alone');
  });

  it('is nothing that a gate may write', () => {
    const log = red.log.filter(({ template }) => template === 'WEBHOOK');
    expect(violations({ ...red, log: [...red.log, ...log] }, red).join('\n')).not.toContain("gate's to call");
    const outputs = new Map([...red.run.outputs].filter(([name]) => name !== 'findings'));
    const gate = { ...red, run: { ...red.run, outputs } };
    expect(violations(gate, gate).join('\n')).toContain(
      "WEBHOOK (/hooks/pagerduty/v2/enqueue) is not the gate's to call",
    );
  });
});
