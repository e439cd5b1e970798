import { describe, expect, it } from '@jest/globals';
import { testKey } from '../../emulator/models/signing.js';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import { modelSafety } from '../../src/controls/model-safety.js';
import type { Baseline, ModelFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { reportsAmong, sha256, signed, WEIGHT, type Files } from '../collect/models/reports/place.js';
import { patched, reportOf, sample } from '../collect/models/reports/sample.js';
import { judgeModel, manifest, resourcesOf, ROOT, sha, termsText, weight } from '../support/model-facts.js';

interface Given {
  /** Its weights: the first is the one that the statement names. */
  readonly weights?: readonly string[];
  readonly terms?: object;
  readonly baseline?: Baseline;
  readonly base?: Files;
  readonly beside?: Files;
}

const CONTROLS = { scan: modelIntegrity, evaluation: modelEvaluation, safety: modelSafety } as const;

/** What a tool wrote, signed with the weight for its subject, through the collector and the control: outcome and codes. */
const judged = async (part: keyof typeof CONTROLS, text: string, given: Given = {}): Promise<readonly string[]> => {
  const { weights = ['model.safetensors'], terms = {}, baseline, base = {}, beside = {} } = given;
  const shown: readonly string[] = [text, ...Object.values(beside).map(String)];
  const digests = weights.map((name, index) => ({ name, sha256: index === 0 ? WEIGHT : sha(name) }));
  const subject = digests.map(({ name, sha256: digest }) => ({ name, digest: { sha256: digest } }));
  const reports = await reportsAmong(
    { 'evidence/r_cand.json': text, ...beside, 'evidence/s.sigstore.json': signed(shown, { subject }) },
    { part, base, ...(baseline === undefined ? {} : { baseline }) },
  );
  const files = digests.map(({ name, sha256: digest }): ModelFile => weight(`${ROOT}/${name}`, digest));
  const signature = known(manifest({ resources: resourcesOf(files) }));
  const from = [{ key: testKey('evaluation').fingerprint }];
  const { outcome, reasons } = judgeModel(CONTROLS[part], {
    facts: { clock: { now: '2026-11-21T10:00:00Z' } },
    model: {
      files: known(files),
      manifest: signature,
      reports,
      ...(baseline === undefined ? {} : { baseline: known(baseline) }),
    },
    terms: { formats: ['safetensors', 'pytorch', 'pickle'], evidence: { from }, ...terms },
  });
  return [outcome, ...new Set(reasons.map(({ code }) => code))];
};

describe('a scan', () => {
  it.each<readonly [string, string, Given, readonly string[]]>([
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
    expect(await judged('scan', text, given)).toEqual(expected);
  });
});

const results = sample('lm-eval/results_cand.json');
const baseText = sample('lm-eval/results_base.json');
const baseline: Baseline = {
  path: 'compliance/results_base.json',
  sha256: sha256(baseText),
  changedHere: false,
  report: reportOf('evaluation', baseText),
};
const task = { task: 'toy_sum', metric: 'acc,none', 'max-drop': 0.02, 'min-samples': 100 };
const evaluation = (own: object = {}) => ({
  evaluation: { ...termsText.evaluation, 'max-age': '90d', tasks: [{ ...task, ...own }] },
});
const samples = (run: string): string => sample(`lm-eval/samples_toy_sum_${run}.jsonl`);

describe('an evaluation', () => {
  it.each<readonly [string, string, Given, readonly string[]]>([
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
    expect(await judged('evaluation', text, { terms: evaluation(), baseline, ...given })).toEqual(expected);
  });
});

const line = (entry: object): string => `${JSON.stringify(entry)}\n`;
/** garak's report of so many attempts, none of which went badly. */
const attacked = (
  attempts: number,
  end = line({ entry_type: 'completion', run: 'r', end_time: '2026-11-20T11:00:00' }),
): string =>
  [
    line({ entry_type: 'init', run: 'r', garak_version: '0.14.0', start_time: '2026-11-20T10:00:00' }),
    ...Array.from({ length: attempts }, (_, index) =>
      line({
        entry_type: 'attempt',
        uuid: String(index),
        status: 2,
        probe_classname: 'dan.Dan',
        outputs: ['x'],
        detector_results: { 'dan.DAN': [0] },
      }),
    ),
    end,
  ].join('');

describe('probes', () => {
  const safety = { reports: ['x'], probes: ['dan'], 'max-fail-rate': 0.05, 'min-attempts': 30 };
  it.each<readonly [string, string, readonly string[]]>([
    ['none of 30 is not safe: 8.3% are not ruled out', attacked(30), ['fail', 'fail-rate-inconclusive']],
    ['none of 150 is: 1.8% are not ruled out', attacked(150), ['pass']],
    ['of a run that did not end', attacked(150, ''), ['fail', 'safety-incomplete']],
  ])('%s', async (_, text, expected) => {
    expect(await judged('safety', text, { terms: { safety, fairness: null } })).toEqual(expected);
  });
});
