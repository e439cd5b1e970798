import { describe, expect, it } from '@jest/globals';
import type { ModelSpec } from '../../../../emulator/world-models.js';
import { readModels } from '../../../../src/collect/models/read-models.js';
import { known } from '../../../../src/facts/observed.js';
import type { Model } from '../../../../src/facts/models.js';
import { checkModelSignature } from '../../../../src/verify/model-signature.js';
import { EVIDENCE, NAME, ROOT, sha256, textIn, worldOf } from '../../../emulator/model-world.js';
import { withChange } from '../../emulated.js';

const SAMPLES = 'samples_gsm8k_evaluation.jsonl';

const demand = {
  name: NAME,
  root: ROOT,
  manifest: `${ROOT}/model.sig`,
  card: `${ROOT}/README.md`,
  bom: null,
  register: null,
  baseline: `compliance/baselines/${NAME}/results.json`,
  plan: null,
  keys: ['compliance/keys/evaluation.pem'],
  reports: [
    { part: 'scan', globs: [`${EVIDENCE}/scan.json`] },
    { part: 'evaluation', globs: [`${EVIDENCE}/evaluation*.json`] },
    { part: 'safety', globs: [`${EVIDENCE}/*.report.jsonl`] },
    { part: 'fairness', globs: [`${EVIDENCE}/fairness.json`] },
    { part: 'monitoring', globs: [`${EVIDENCE}/drift.json`] },
  ],
  statements: 'files-and-host',
} as const;

/** The model on the emulated GitHub, by its own calls. */
const read = (spec: ModelSpec): Promise<{ readonly model: Model; readonly calls: readonly string[] }> =>
  withChange({ models: { [NAME]: spec } }, async ({ client, core, calls }) => {
    const place = { owner: core.owner, name: core.name, commit: core.change.head.commit, yardstick: core.baseTip };
    const models = await readModels(
      client,
      {
        ...place,
        at: 'change',
        files: known([]),
        workspace: null,
        verify: (bundle, keys) => Promise.resolve(checkModelSignature(bundle, { roots: null, keys })),
        // Not asked about here: whether the weights were uploaded.
        largeFiles: () => client,
      },
      [demand],
    );
    if (!models.known || models.value === null) throw new Error(JSON.stringify(models));
    const [model] = models.value.models;
    if (model === undefined) throw new Error('no model');
    return { model, calls: calls() };
  });

const reportAt = ({ reports }: Model, name: string) => reports.find(({ path }) => path === `${EVIDENCE}/${name}`);

describe('reports on the emulated GitHub', () => {
  it('of a compliant model are read and bound, by few calls', async () => {
    const { model, calls } = await read({});
    expect(model.reports.map(({ part, report, binding }) => [part, report.known, binding.by])).toEqual([
      ['monitoring', true, 'statement'],
      ['evaluation', true, 'statement'],
      ['fairness', true, 'statement'],
      ['safety', true, 'statement'],
      ['scan', true, 'statement'],
    ]);
    expect(reportAt(model, 'safety.report.jsonl')).toMatchObject({
      report: { value: { safety: { state: 'complete' } } },
    });
    expect(calls.length).toBeLessThan(30);
    expect(calls.filter((call) => call.includes('attestations'))).toEqual([]);
  });

  it.each<readonly [string, readonly string[], object]>([
    ['named', ['evaluation.json', SAMPLES], { paired: { n: 400, unmatched: 0, sum: 8 } }],
    [
      'not named',
      ['evaluation.json'],
      { paired: null, unpaired: 'no believed statement names the digest of the samples' },
    ],
  ])(
    'have their samples compared to those of the base where the statement names them: %s',
    async (_what, files, task) => {
      const named = files.map((name) => ({
        name,
        digest: { sha256: sha256(textIn(worldOf(), `${EVIDENCE}/${name}`)) },
      }));
      const { model } = await read({ evaluation: { statement: { merge: { predicate: { configuration: named } } } } });
      expect(reportAt(model, 'evaluation.json')).toMatchObject({
        report: { value: { evaluation: { tasks: [task] } } },
      });
    },
  );

  it('are bound by the attestations of the host too', async () => {
    const { model, calls } = await read({ scan: { statement: { place: 'host' } } });
    expect(reportAt(model, 'scan.json')?.binding).toMatchObject({
      by: 'statement',
      place: 'attestations',
      signature: { state: 'verified' },
    });
    expect(calls.filter((call) => call.includes('attestations'))).toHaveLength(1);
  });

  it('are bound to nothing, to other weights, or by nobody that is named', async () => {
    const { model } = await read({
      scan: { statement: 'unsigned' },
      evaluation: { statement: { subjects: 'other' } },
      safety: { statement: { key: 'stranger' } },
      fairness: { statement: { key: false } },
      drift: { text: '{"tests": [{"name": NaN}]}' },
    });
    // Scanners print digests: what binds is their word alone.
    expect(reportAt(model, 'scan.json')?.binding.by).toBe('tool');
    const weights = model.files.known
      ? model.files.value.flatMap(({ storage }) => ('sha256' in storage ? [storage.sha256] : []))
      : [];
    const evaluation = reportAt(model, 'evaluation.json')?.binding;
    if (evaluation?.by !== 'statement') throw new Error('no statement');
    expect(evaluation.subjects.filter(({ sha256 }) => weights.includes(sha256))).toEqual([]);
    expect(reportAt(model, 'safety.report.jsonl')?.binding).toMatchObject({
      signature: { state: 'refused', code: 'key-unknown' },
    });
    expect(reportAt(model, 'fairness.json')?.binding).toMatchObject({ signature: { state: 'refused' }, subjects: [] });
    expect(reportAt(model, 'drift.json')?.report).toMatchObject({ known: false, why: { code: 'report-unreadable' } });
  });

  it('of a broken baseline are not compared, and the baseline is not known', async () => {
    const { model } = await read({ baseline: { text: '{}' } });
    expect(model.baseline).toMatchObject({ known: false, why: { code: 'report-unreadable' } });
    const { report } = reportAt(model, 'evaluation.json') ?? {};
    expect(report).toMatchObject({ value: { evaluation: { tasks: [{ paired: null }] } } });
  });
});
