import { describe, expect, it } from '@jest/globals';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import {
  compliantModel,
  evaluationOf,
  refused,
  reportFile,
  safetyOf,
  signedAs,
  statement,
  TRAIN,
  W1,
  W2,
  workflow,
  type GivenModel,
} from '../support/model-facts.js';
import { codesOf, gsm8k, reported, reportedAs } from '../support/model-scores.js';

describe('evidence of an evaluation does not count', () => {
  it.each<readonly [string, GivenModel, string, readonly string[]]>([
    ['nothing asked of it', { terms: { evaluation: null } }, 'fail', ['evaluation-not-declared']],
    ['no report', { model: { reports: [] } }, 'fail', ['evaluation-missing']],
    ['a report of another kind', reported(safetyOf()), 'fail', ['evaluation-missing']],
    [
      'a report that nothing binds',
      reported(evaluationOf(), { binding: { by: 'nothing', found: 'no statement' } }),
      'fail',
      ['evaluation-unbound'],
    ],
    [
      'digests of the tool alone',
      reported(evaluationOf(), {
        binding: { by: 'tool', subjects: [W1, W2].map((sha256) => ({ name: sha256, sha256 })) },
      }),
      'fail',
      ['evaluation-unbound'],
    ],
    [
      'another predicate',
      reported(evaluationOf(), { binding: statement({ predicateType: 'https://in-toto.io/attestation/scai/v0.2' }) }),
      'fail',
      ['evaluation-unbound'],
    ],
    [
      'a signer who may not',
      reported(evaluationOf(), { binding: statement({ signature: signedAs(workflow(TRAIN)) }) }),
      'fail',
      ['evaluation-unbound'],
    ],
    [
      'a signature that is refused',
      reported(evaluationOf(), { binding: statement({ signature: refused }) }),
      'fail',
      ['evaluation-unbound'],
    ],
    [
      'one of two weights',
      reported(evaluationOf(), { binding: statement({ subjects: [{ name: 'x', sha256: W1 }] }) }),
      'fail',
      ['evaluated-other-weights'],
    ],
    ['no weights at all', { model: { files: known([]) } }, 'fail', ['evaluated-other-weights']],
    [
      'files that were not read',
      { model: { files: unknown(unavailable('files', '403')) } },
      'indeterminate',
      ['fact-unavailable'],
    ],
    [
      'a report that cannot be read',
      reported(evaluationOf(), { report: unknown(unavailable('x', 'line 3: NaN')) }),
      'indeterminate',
      ['evaluation-unreadable'],
    ],
    [
      'a report whose bytes are withheld, so that nobody knows what it is about',
      reported(evaluationOf(), {
        report: unknown(unavailable('x', '403')),
        sha256: null,
        binding: { by: 'nothing', found: 'the report itself could not be read' },
      }),
      'indeterminate',
      ['evaluation-unreadable'],
    ],
    [
      'an unreadable report beside a good one',
      {
        model: {
          reports: [
            reportedAs([gsm8k()]),
            reportFile('evaluation', evaluationOf(), {
              path: 'evidence/new.json',
              report: unknown(unavailable('x', 'NaN')),
            }),
          ],
        },
      },
      'indeterminate',
      ['evaluation-unreadable'],
    ],
    [
      'a run that stopped',
      reported(evaluationOf({ state: 'partial', found: 'status error' })),
      'fail',
      ['evaluation-incomplete'],
    ],
    [
      'a run that stopped before the task',
      reported(evaluationOf({ state: 'partial', tasks: [] })),
      'fail',
      ['evaluation-incomplete', 'task-missing'],
    ],
    [
      'an old report',
      { model: { reports: [reportedAs([gsm8k()], { at: '2025-01-01T00:00:00Z' })] } },
      'fail',
      ['evaluation-stale'],
    ],
    [
      'old numbers, signed anew',
      { model: { reports: [reportedAs([gsm8k()], { told: '2025-01-01T00:00:00Z' })] } },
      'fail',
      ['evaluation-stale'],
    ],
    [
      'no time',
      { model: { reports: [reportedAs([gsm8k()], { at: null, told: null })] } },
      'indeterminate',
      ['evaluation-stale'],
    ],
    [
      'a time that is yet to come',
      { model: { reports: [reportedAs([gsm8k()], { at: '2036-01-01T00:00:00Z' })] } },
      'indeterminate',
      ['evaluation-stale'],
    ],
    ['models that were not read', { models: null }, 'indeterminate', ['fact-unavailable']],
    [
      'no model that is touched',
      { model: { change: 'untouched', changed: [], files: known([]) } },
      'not-applicable',
      ['no-model-touched'],
    ],
  ])('with %s', (_, given, outcome, expected) => {
    expect(codesOf(modelEvaluation, given)).toEqual([outcome, expected]);
  });

  it('counts by the digests of the tool alone where the policy is content with them', () => {
    const terms = { evidence: { from: [], binding: 'tool' } };
    const bound = (...digests: readonly string[]) => ({
      by: 'tool' as const,
      subjects: digests.map((sha256) => ({ name: sha256, sha256 })),
    });
    const of = (...digests: readonly string[]) =>
      codesOf(modelEvaluation, { terms, ...reported(evaluationOf(), { binding: bound(...digests) }) });
    expect(of(W1, W2)).toEqual(['pass', []]);
    expect(of(W2)).toEqual(['fail', ['evaluated-other-weights']]);
    expect(of()).toEqual(['fail', ['evaluated-other-weights']]);
  });

  it('is judged again when it is released, touched or not', () => {
    const given: GivenModel = { models: { at: 'released' } };
    expect(codesOf(modelEvaluation, given)).toEqual(['pass', []]);
    const old = reportedAs([gsm8k()], { at: '2025-01-01T00:00:00Z' });
    const model = { ...compliantModel, change: 'untouched' as const, changed: [], reports: [old] };
    expect(codesOf(modelEvaluation, { models: { at: 'released', models: [model] } })).toEqual([
      'fail',
      ['evaluation-stale'],
    ]);
  });
});
