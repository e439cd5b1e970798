import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Evidence } from '../../src/evidence/document.js';
import { EVALUATION, keyOfPage, runPipeline, WEIGHTS, type Ran } from './pipeline.js';
import { session } from './session.js';

const MODEL_CONTROLS = ['inventory', 'integrity', 'licence', 'data', 'evaluation', 'provenance'].map(
  (name) => `model-${name}`,
);

const key = keyOfPage();
const runs: Record<'released' | 'change' | 'worse' | 'doubtful' | 'other', Ran | null> = {
  released: null,
  change: null,
  worse: null,
  doubtful: null,
  other: null,
};

const BOT = 'github-actions[bot]';
const PUSHED = {
  ...{ author: BOT, committer: BOT, 'pushed-by': BOT, message: 'Train the model of loans' },
  verified: { valid: false },
};

/** As a merge patch of the world carries bytes. */
const carried = (bytes: Buffer): string => `data:;base64,${bytes.toString('base64')}`;

const ranAs = (name: keyof typeof runs): Ran => {
  const ran = runs[name];
  if (ran === null) throw new Error(`${name} did not run`);
  return ran;
};

/** The policy to copy, with the key in the place of the workflow, as it says itself. */
const policy = (owner: string): string => {
  const text = readFileSync('examples/models/countersign.yml', 'utf8');
  const line = /^( *)# (- \{ public-key: .*)$/m;
  if (!line.test(text)) throw new Error('the policy has no line of a key');
  return text
    .replace(/^ *- workflow: .*\n/m, '')
    .replace(line, '$1$2')
    .replace(/key: '?0{64}'?/, `key: '${key.fingerprint}'`)
    .replace('LOGIN', owner);
};

const listed = (isThere: boolean): object =>
  isThere ? { status: 'modified', additions: 1, deletions: 1 } : { status: 'added', additions: 1, deletions: 0 };

const filesOf = (files: ReadonlyMap<string, Buffer>): Record<string, string> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, carried(bytes)]));

/** What lay on the base before, and the evaluation that is the baseline there. */
type Released = Pick<Ran, 'files' | 'file'>;

/** What its page says: policy, register, public key and baseline came in a change of their own, before. */
const worldOf = (head: ReadonlyMap<string, Buffer>, owner: string, released: Released): object => ({
  repository: { name: 'acme/loans' },
  pull: { 'head-repository': 'acme/loans', title: 'Train the model of loans (#31)' },
  event: { 'workflow-ref': 'acme/loans/.github/workflows/countersign.yml@refs/heads/main' },
  // What the token of a job can see: nobody's teams.
  token: { teams: false, protection: false },
  'base-files': {
    ...filesOf(released.files),
    '.github/countersign.yml': policy(owner),
    'compliance/datasets.yaml': readFileSync('examples/models/datasets.yaml', 'utf8'),
    'compliance/baselines/loans.json': released.file(EVALUATION).toString('utf8'),
    'compliance/keys/loans.pem': key.publicText,
  },
  'head-files': filesOf(head),
  // The workflow pushed the branch; a person opened the pull request.
  commits: {
    c1: { ...PUSHED, files: [...head.keys()] },
    c2: null,
    c3: null,
  },
  reviews: { r1: { commit: 'c1' } },
  checks: null,
  files: {
    'src/refund.ts': null,
    'docs/refund.md': null,
    ...Object.fromEntries([...head.keys()].map((path) => [path, listed(released.files.has(path))])),
  },
});

/** What the record says of the pull request that holds these files. */
const judged = async (
  head: ReadonlyMap<string, Buffer>,
  { owner = 'dana', released = ranAs('released') }: { owner?: string; released?: Released } = {},
): Promise<Evidence> => {
  const records: Evidence[] = [];
  await session(worldOf(head, owner, released), async ({ run }) => {
    records.push(...(await run()).evidence);
  });
  const [record, ...more] = records;
  if (record === undefined || more.length > 0) throw new Error(`${String(records.length)} records`);
  return record;
};

const outcomesOf = ({ findings }: Evidence): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings
      .filter(({ control }) => control.startsWith('model-'))
      .map(({ control, outcome, reasons }) => [
        control,
        [outcome, ...new Set(outcome === 'pass' ? [] : reasons.map(({ code }) => code))].join(' '),
      ]),
  );

const allPass = Object.fromEntries(MODEL_CONTROLS.map((control) => [control, 'pass']));

beforeAll(() => {
  runs.released = runPipeline(key, { LOANS: '1500', EVALUATED_AT: '2026-01-15T09:00:00Z' });
  runs.change = runPipeline(key);
  runs.worse = runPipeline(key, { LOANS: '3' });
  runs.doubtful = runPipeline(key, { LOANS: '10' });
  runs.other = runPipeline(key, { LOANS: '1000' });
});

describe('what the pipeline of examples/models makes, before the gate', () => {
  it('passes', async () => {
    const record = await judged(ranAs('change').files);
    expect(outcomesOf(record)).toEqual(allPass);
    expect([record.decision.verdict, record.decision.blocking]).toEqual(['pass', []]);
  });

  it('passes as the first one, which is its own baseline', async () => {
    const { files, file } = ranAs('change');
    const record = await judged(files, { released: { files: new Map(), file } });
    expect(outcomesOf(record)).toEqual(allPass);
    expect([record.decision.verdict, record.decision.blocking]).toEqual(['pass', []]);
  });

  it('is refused with one byte of the weights changed after it was signed', async () => {
    const { files, file } = ranAs('change');
    const weights = Buffer.from(file(WEIGHTS));
    weights[weights.length - 1] = (weights.at(-1) ?? 0) ^ 1;
    const record = await judged(new Map([...files, [WEIGHTS, weights]]));
    expect(record.decision.verdict).toBe('fail');
    expect(outcomesOf(record)).toEqual({
      ...allPass,
      'model-integrity': 'fail config-changed digest-differs scan-unbound',
      'model-evaluation': 'fail evaluated-other-weights',
      'model-provenance': 'fail evidence-unvouched',
    });
  });

  it('is refused with the evaluation of another run', async () => {
    const other = ranAs('other');
    const borrowed = [EVALUATION, `${EVALUATION}.sigstore.json`].map((path) => [path, other.file(path)] as const);
    const record = await judged(new Map([...ranAs('change').files, ...borrowed]));
    expect(record.decision.verdict).toBe('fail');
    expect(outcomesOf(record)).toEqual({
      ...allPass,
      'model-integrity': 'fail config-changed',
      'model-evaluation': 'fail evaluated-other-weights',
      'model-provenance': 'fail evidence-unvouched',
    });
  });

  it.each([
    ['became worse', 'worse', 'fail below-floor regressed'],
    ['may have become worse', 'doubtful', 'fail inconclusive'],
  ] as const)('is refused where it %s', async (_what, name, found) => {
    const record = await judged(ranAs(name).files);
    expect(record.decision.verdict).toBe('fail');
    expect(outcomesOf(record)).toEqual({ ...allPass, 'model-evaluation': found });
  });

  it('is refused where its author holds the key', async () => {
    const record = await judged(ranAs('change').files, { owner: 'alice' });
    expect(record.decision.verdict).toBe('fail');
    expect(outcomesOf(record)).toEqual({
      ...allPass,
      'model-integrity': 'fail signer-is-author',
      'model-provenance': 'fail author-produced-evidence signer-is-author',
    });
  });
});
