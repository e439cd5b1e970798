import { describe, expect, it } from '@jest/globals';
import { patched, sample } from '../collect/models/reports/sample.js';
import { attacked, codesOn, danAlone, lmEvalBaseline, toySum, type GivenReport } from './model-report-judged.js';

describe('a scan', () => {
  it.each<readonly [string, string, GivenReport, readonly string[]]>([
    [
      'of modelscan that says "no issues" of a pointer which it passed over',
      sample('modelscan/lfs_pointer_nothing_scanned.json'),
      {},
      ['fail', 'weight-not-scanned'],
    ],
    [
      'of modelscan that skipped the pointer and failed on another',
      sample('modelscan/issues_errors_skipped.json'),
      { weights: ['lfs_pointer.bin', 'lfs_pointer.pkl'] },
      ['fail', 'weight-not-scanned', 'finding-above-limit'],
    ],
    [
      'of modelscan as it stands on stdout',
      sample('modelscan/stdout_wrapped_invalid.json.txt'),
      {},
      ['indeterminate', 'scan-unreadable'],
    ],
    [
      'of picklescan, which says the same of pointers and of files, and always ends with 0',
      '----------- SCAN SUMMARY -----------\nScanned files: 2\nInfected files: 0\nDangerous globals: 0\n',
      {},
      ['indeterminate', 'scan-unreadable'],
    ],
    [
      'of ModelAudit that says `has_errors: false` beside criticals, of pointers too',
      sample('modelaudit/results.json'),
      { weights: ['lfs_pointer.bin'] },
      ['fail', 'weight-not-scanned', 'finding-above-limit'],
    ],
    [
      'of ModelAudit in SARIF, with an index beyond the rules',
      sample('modelaudit/results.sarif'),
      { weights: ['lfs_pointer.bin'] },
      ['fail', 'weight-not-scanned', 'finding-above-limit'],
    ],
    [
      'of fickling over stacked pickles',
      sample('fickling/stacked_concatenated_not_json.txt'),
      {},
      ['indeterminate', 'scan-unreadable'],
    ],
    [
      'of fickling, which does not say of which of two files',
      sample('fickling/benign0_v3.json'),
      { weights: ['a.safetensors', 'b.safetensors'] },
      ['fail', 'weight-not-scanned'],
    ],
    [
      'of fickling, of the only one, without a time',
      sample('fickling/benign0_v3.json'),
      {},
      ['indeterminate', 'scan-stale'],
    ],
    [
      'of fickling that found something',
      sample('fickling/malicious1_v4.json'),
      {},
      ['fail', 'finding-above-limit', 'scan-stale'],
    ],
  ])('%s', async (_, text, given, expected) => {
    expect(await codesOn('scan', text, given)).toEqual(expected);
  });
});

const results = sample('lm-eval/results_cand.json');
const samples = (run: string): string => sample(`lm-eval/samples_toy_sum_${run}.jsonl`);

describe('an evaluation', () => {
  it.each<readonly [string, string, GivenReport, readonly string[]]>([
    [
      'that fell by 11 points, which its tool calls not significant (p = 0.080)',
      results,
      {
        base: { 'compliance/samples_toy_sum_base.jsonl': samples('base') },
        beside: { 'evidence/samples_toy_sum_cand.jsonl': samples('cand') },
      },
      ['fail', 'regressed'],
    ],
    ['the same without samples, which could be chance', results, {}, ['fail', 'inconclusive']],
    [
      'with a bare NaN',
      results.replace(/"acc,none": [\d.]+/, '"acc,none": NaN'),
      {},
      ['indeterminate', 'evaluation-unreadable'],
    ],
    [
      'whose standard error is "N/A"',
      patched('lm-eval/results_cand.json', { results: { toy_sum: { 'acc_stderr,none': 'N/A' } } }),
      {},
      ['indeterminate', 'score-unclear'],
    ],
    [
      'of a part of the samples',
      patched('lm-eval/results_cand.json', { config: { limit: 120 } }),
      {},
      ['fail', 'partial-samples', 'not-comparable'],
    ],
  ])('%s', async (_, text, given, expected) => {
    expect(await codesOn('evaluation', text, { terms: toySum(), baseline: lmEvalBaseline, ...given })).toEqual(
      expected,
    );
  });
});

describe('probes', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['none of 30 is not safe: 8.3% are not ruled out', attacked(30), ['fail', 'fail-rate-inconclusive']],
    ['none of 150 is: 1.8% are not ruled out', attacked(150), ['pass']],
    ['of a run that did not end', attacked(150, ''), ['fail', 'safety-incomplete']],
  ])('%s', async (_, text, expected) => {
    expect(await codesOn('safety', text, { terms: danAlone })).toEqual(expected);
  });
});
