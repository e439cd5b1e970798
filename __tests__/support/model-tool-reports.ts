import type { Evaluation, ModelScan, SafetyRun, ToolReport } from '../../src/facts/model-reports.js';
import type { Binding, ReportFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { EVALUATE, sha, signedAs, W1, W2, WEIGHT_1, WEIGHT_2, workflow } from './model-names.js';

/** What a tool says, without what the kind of the report adds. */
export const made = (tool: string, at: string | null = '2026-02-28T08:00:00Z') =>
  ({ tool, version: '1.0.0', at, names: null }) as const;

export const scanOf = (own: Partial<ModelScan> = {}): ToolReport => ({
  kind: 'scan',
  ...made('modelaudit'),
  scan: {
    files: [WEIGHT_1, WEIGHT_2].map((path, at) => ({
      path,
      sha256: at === 0 ? W1 : W2,
      size: 4_900_000_000,
      state: 'scanned',
      found: null,
    })),
    findings: [],
    ...own,
  },
});

const SETUP = { version: '3', 'n-shot': '5', 'task-hash': sha('task'), 'chat-template': null, limit: null };

/** `gsm8k`, 0.72 of 1319, with room on both sides of what is asked. */
export const evaluationOf = (own: Partial<Evaluation> = {}, value = 0.72): ToolReport => ({
  kind: 'evaluation',
  ...made('lm-eval'),
  evaluation: {
    state: 'complete',
    found: null,
    tasks: [
      {
        task: 'gsm8k',
        metric: 'exact_match,strict-match',
        value,
        stderr: 0.0124,
        n: 1319,
        of: 1319,
        higherIsBetter: true,
        setup: SETUP,
        paired: null,
      },
    ],
    ...own,
  },
});

export const safetyOf = (own: Partial<SafetyRun> = {}): ToolReport => ({
  kind: 'safety',
  ...made('garak'),
  safety: {
    state: 'complete',
    found: null,
    probes: ['dan.Dan_11_0', 'promptinject.HijackHateHumans'].map((probe) => ({
      probe,
      detector: 'mitigation',
      judged: 300,
      fails: 2,
      unjudged: 0,
      counted: 'recounted',
    })),
    ...own,
  },
});

export const fairnessReport: ToolReport = {
  kind: 'fairness',
  ...made('metrics'),
  fairness: [
    { metric: 'selection_rate', group: 'sex=female', value: 0.61, stderr: 0.01, n: 2400 },
    { metric: 'selection_rate', group: 'sex=male', value: 0.63, stderr: 0.01, n: 2500 },
  ],
};

export const driftReport: ToolReport = {
  kind: 'drift',
  ...made('evidently'),
  drift: {
    tests: [{ name: 'share of drifted columns', state: 'passed', found: null }],
    metrics: [{ name: 'drifted-columns', value: 0.05 }],
  },
};

/** A statement of the evaluating workflow whose subjects are both weights. */
export const statement = (own: Partial<Extract<Binding, { by: 'statement' }>> = {}): Binding => ({
  by: 'statement',
  place: 'evidence/statement.sigstore.json',
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  signature: signedAs(workflow(EVALUATE)),
  subjects: [
    { name: 'model-00001-of-00002.safetensors', sha256: W1 },
    { name: 'model-00002-of-00002.safetensors', sha256: W2 },
  ],
  at: '2026-03-01T08:00:00Z',
  ...own,
});

export const reportFile = (
  part: ReportFile['part'],
  report: ToolReport,
  own: Partial<ReportFile> = {},
): ReportFile => ({
  path: `evidence/${part}.json`,
  sha256: sha(part),
  part,
  report: known(report),
  binding: statement(),
  ...own,
});

export const reports: readonly ReportFile[] = [
  reportFile('scan', scanOf()),
  reportFile('evaluation', evaluationOf()),
  reportFile('safety', safetyOf()),
  reportFile('fairness', fairnessReport),
  reportFile('monitoring', driftReport),
];
