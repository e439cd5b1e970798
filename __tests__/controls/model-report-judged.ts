import { testKey } from '../../emulator/models/signing.js';
import type { Verdict } from '../../src/controls/kit/control.js';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import { modelSafety } from '../../src/controls/model-safety.js';
import type { Baseline } from '../../src/facts/model-documents.js';
import type { ModelFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { reportsAmong, sha256, signed, WEIGHT, type Files } from '../collect/models/reports/place.js';
import { reportOf, sample } from '../collect/models/reports/sample.js';
import { judgeModel, manifest, resourcesOf, ROOT, sha, termsText, weight } from '../support/model-facts.js';

export interface GivenReport {
  /** Its weights: the first is the one that the statement names. */
  readonly weights?: readonly string[];
  readonly terms?: object;
  readonly baseline?: Baseline;
  readonly base?: Files;
  /** Further files at the head, signed like the report. */
  readonly beside?: Files;
  readonly signed?: boolean;
}

const CONTROLS = { scan: modelIntegrity, evaluation: modelEvaluation, safety: modelSafety } as const;

/** What a tool wrote, signed with the weights for its subject, through the reader and the control. null: no report. */
export const verdictOn = async (
  part: keyof typeof CONTROLS,
  content: string | Uint8Array | null,
  given: GivenReport = {},
): Promise<Verdict> => {
  const { weights = ['model.safetensors'], terms = {}, baseline, base = {}, beside = {} } = given;
  const written: Files = { ...(content === null ? {} : { 'evidence/r_cand.json': content }), ...beside };
  const digests = weights.map((name, index) => ({ name, sha256: index === 0 ? WEIGHT : sha(name) }));
  const predicate = {
    result: 'PASSED',
    configuration: Object.entries(written).map(([name, each]) => ({ name, digest: { sha256: sha256(each) } })),
  };
  const subject = digests.map(({ name, sha256: digest }) => ({ name, digest: { sha256: digest } }));
  const statement = given.signed === false ? {} : { 'evidence/s.sigstore.json': signed([], { subject, predicate }) };
  const reports = await reportsAmong(
    { ...written, ...statement },
    { part, base, ...(baseline === undefined ? {} : { baseline }) },
  );
  const files = digests.map(({ name, sha256: digest }): ModelFile => weight(`${ROOT}/${name}`, digest));
  const from = [{ key: testKey('evaluation').fingerprint }];
  return judgeModel(CONTROLS[part], {
    facts: { clock: { now: '2026-11-21T10:00:00Z' } },
    model: {
      files: known(files),
      manifest: known(manifest({ resources: resourcesOf(files) })),
      reports,
      ...(baseline === undefined ? {} : { baseline: known(baseline) }),
    },
    terms: { formats: ['safetensors', 'pytorch', 'pickle'], evidence: { from }, ...terms },
  });
};

/** Its outcome, and each code once. */
export const codesOn = async (...asked: Parameters<typeof verdictOn>): Promise<readonly string[]> => {
  const { outcome, reasons } = await verdictOn(...asked);
  return [outcome, ...new Set(reasons.map(({ code }) => code))];
};

const baseText = sample('lm-eval/results_base.json');
/** What lm-eval's real candidate is compared with, 11 points above. */
export const lmEvalBaseline: Baseline = {
  path: 'compliance/results_base.json',
  sha256: sha256(baseText),
  changedHere: false,
  report: reportOf('evaluation', baseText),
};

/** The terms of its one task. */
export const toySum = (own: object = {}) => ({
  evaluation: {
    ...termsText.evaluation,
    'max-age': '90d',
    tasks: [{ task: 'toy_sum', metric: 'acc,none', 'max-drop': 0.02, 'min-samples': 100, ...own }],
  },
});

const line = (entry: object): string => `${JSON.stringify(entry)}\n`;
const END = line({ entry_type: 'completion', run: 'r', end_time: '2026-11-20T11:00:00' });

/** garak's report of so many attempts, none of which went badly. */
export const attacked = (attempts: number, end = END): string =>
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

/** The terms of its one probe. */
export const danAlone = {
  safety: { reports: ['x'], probes: ['dan'], 'max-fail-rate': 0.05, 'min-attempts': 30 },
  fairness: null,
};
