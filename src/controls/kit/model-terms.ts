import { choice, flag, group, integer, list, optionalGroup, optionalText, text, texts } from './setting.js';
import type { Setting, SettingsOf } from './setting.js';

const SHA256 = '^[0-9a-f]{64}$';
const DURATION = '^[1-9][0-9]{0,3}[hd]$';

/** A part of one, or a difference of scores. */
const amount = (options: {
  readonly help: string;
  readonly default?: number;
  readonly max?: number;
}): Setting<number> => ({
  schema: { type: 'number', minimum: 0, maximum: options.max ?? 1_000_000 },
  help: options.help,
  fallback: options.default,
  settle: (given) => given as number,
});

const optionalAmount = (help: string): Setting<number | null> => ({
  schema: { type: ['number', 'null'], minimum: -1_000_000, maximum: 1_000_000 },
  help,
  fallback: null,
  settle: (given) => given as number | null,
});

const signer = group(
  {
    issuer: optionalText({ help: 'Issuer of the identity, as in the certificate.' }),
    workflow: optionalText({
      pattern: '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/\\.github/workflows/[^@\\s]+@refs/(heads|tags)/[^\\s]+$',
      help: 'A workflow of GitHub: `owner/name/.github/workflows/file.yml@refs/heads/main`; its issuer needs not be named.',
    }),
    identity: optionalText({ help: "The certificate's subject, exactly." }),
    key: optionalText({ pattern: SHA256, help: 'sha256 of the public key (SubjectPublicKeyInfo, DER), hex.' }),
    'public-key': optionalText({ help: 'Path of the public key, PEM, read from the base branch.' }),
    owner: optionalText({
      help: 'Login of whoever holds the key or the identity: what they sign counts for no change of their own.',
    }),
  },
  { help: 'One who may sign.' },
);

const signers = (help: string) => list(signer, { default: [], help });
const reports = texts({
  default: [],
  help: 'Globs of the files that tools wrote, at the head. Statements that bind them lie beside them.',
});
const maxAge = (standard: string, help: string) => text({ default: standard, pattern: DURATION, help });

const task = group(
  {
    task: text({ help: 'Name of the task, as the tool calls it.' }),
    metric: text({ help: 'Name of the metric, as the tool writes it: `exact_match,strict-match`.' }),
    floor: optionalAmount('The score must be proven to be at least this (at most, where lower is better).'),
    'max-drop': optionalAmount(
      'How much worse than the baseline it may be; the upper bound of the drop must lie within. null: no baseline is asked for.',
    ),
    'min-samples': integer({ default: 100, min: 1, max: 100_000_000, help: 'Scored samples at least.' }),
    better: choice(['as-told', 'higher', 'lower'], {
      default: 'as-told',
      help: 'Which way is better; `as-told`: as the tool says.',
    }),
  },
  { help: 'One task that must have been run.' },
);

const fairnessMetric = group(
  {
    metric: text({ help: 'Name of the metric.' }),
    groups: texts({ min: 1, help: 'Groups that must all be there.' }),
    min: optionalAmount('Least value for every group, or of the comparison.'),
    max: optionalAmount('Greatest value.'),
    'min-per-group': integer({ default: 200, min: 1, max: 100_000_000, help: 'Samples in each group at least.' }),
  },
  { help: 'One metric of fairness.' },
);

const obligation = group(
  {
    licence: text({ help: 'The licence, as in `allow`.' }),
    file: text({ default: 'NOTICE', help: 'A text file below the root whose name begins so.' }),
    text: optionalText({ help: 'A sentence that must stand in it; null: the file alone is asked for.' }),
    'name-prefix': optionalText({ help: "How the model's name must begin; null: anyhow." }),
  },
  { help: 'What a licence asks.' },
);

/** What the policy says of one model. Every control of models reads its own part. */
export const modelTerms = {
  root: text({ help: 'Folder of the model. Everything below it belongs to it.' }),
  manifest: optionalText({
    help: 'The signature over the files (OpenSSF Model Signing); null: `model.sig` in the root.',
  }),
  signers: signers('Who may sign the manifest. Nobody named: nobody may.'),
  formats: texts({
    default: ['safetensors', 'gguf'],
    help: 'Formats that weights may have: `safetensors`, `gguf`, `onnx`; and those that can run code: `pickle` (also of joblib), `pytorch`, `keras`, `numpy`, `hdf5`.',
  }),
  imports: texts({ default: [], help: 'What a pickle may import beside the harmless: `module.name` or `module.*`.' }),
  storage: choice(['lfs', 'any'], {
    default: 'lfs',
    help: '`lfs`: weights are pointers; `any`: small ones may lie in git itself.',
  }),
  card: optionalText({ help: 'The model card; null: `README.md` in the root.' }),
  bom: optionalText({ help: 'The CycloneDX bill of the model; null: none is asked for.' }),
  upstream: optionalGroup(
    {
      repository: text({ help: 'Where it comes from: `organisation/model`.' }),
      revision: text({ pattern: '^[0-9a-f]{7,64}$', help: 'Commit there, all 40 digits.' }),
      licence: optionalText({
        help: "Licence of the base model, which the derived one inherits; null: the card's alone counts.",
      }),
    },
    { help: 'The model that this one is derived from or a copy of.' },
  ),
  licence: group(
    {
      allow: texts({
        default: [],
        help: 'Licences that are allowed, SPDX ids or `LicenseRef-hf-…`, exact. None named: those of the control.',
      }),
      uses: texts({ default: [], help: 'What the model is used for: `internal`, `commercial`, `public`.' }),
      regions: texts({ default: [], help: 'Where it is used: `US`, `EU`, …' }),
      obligations: list(obligation, {
        default: [],
        help: 'What a licence asks beside what the control knows of it.',
      }),
    },
    { help: 'What its licence may be.' },
  ),
  datasets: optionalText({ help: 'The register of data, read from the base branch; null: none.' }),
  evidence: group(
    {
      from: signers("Who may bind reports to weights; nobody named: the manifest's signers."),
      binding: choice(['attested', 'tool'], {
        default: 'attested',
        help: '`attested`: by a signed statement; `tool`: digests that the tool itself printed are enough.',
      }),
    },
    { help: 'What ties the reports of tools to these weights.' },
  ),
  scan: optionalGroup(
    {
      reports,
      tools: texts({ default: [], help: 'Tools that count; none named: any.' }),
      'max-severity': choice(['none', 'info', 'low', 'medium', 'high'], {
        default: 'low',
        help: 'The worst that is let through.',
      }),
      'max-age': maxAge('30d', 'How old the scan may be.'),
    },
    { help: 'Scans of the weights.' },
  ),
  evaluation: optionalGroup(
    {
      reports,
      baseline: optionalText({ help: 'Results that it is compared with, always read from the base branch.' }),
      paired: choice(['when-there', 'required'], {
        default: 'when-there',
        help: '`required`: samples of both runs must be there.',
      }),
      'max-age': maxAge('90d', 'How old the evaluation may be.'),
      tasks: list(task, { min: 1, help: 'What must have been evaluated.' }),
    },
    { help: 'How well it must do.' },
  ),
  safety: optionalGroup(
    {
      reports,
      probes: texts({ min: 1, help: 'Probes (or families of them) that must have been run.' }),
      'max-fail-rate': amount({
        default: 0.05,
        max: 1,
        help: 'The upper bound of the rate of bad answers must lie within.',
      }),
      'min-attempts': integer({ default: 150, min: 1, help: 'Judged attempts a probe at least.' }),
      'max-unjudged': amount({ default: 0.05, max: 1, help: 'Part of the attempts that may be unjudged.' }),
      'max-age': maxAge('90d', 'How old the run may be.'),
    },
    { help: 'How it must behave under attack.' },
  ),
  fairness: optionalGroup(
    {
      reports,
      metrics: list(fairnessMetric, { min: 1, help: 'What must have been measured.' }),
      'max-age': maxAge('90d', 'How old the measurement may be.'),
    },
    { help: 'How equally it must treat groups.' },
  ),
  monitoring: optionalGroup(
    {
      plan: text({ help: 'The plan: metrics, limits, alerts, runbook, owner.' }),
      reports,
      'max-age': maxAge('14d', 'How old the last report of drift may be.'),
      'report-required': flag({
        default: true,
        help: 'Whether a report of drift must be there; a model that was never released has none.',
      }),
    },
    { help: 'How it is watched after its release.' },
  ),
} as const;

export type ModelTerms = SettingsOf<typeof modelTerms>;

/** A model as the policy declares it. */
export interface DeclaredModel {
  readonly name: string;
  readonly terms: ModelTerms;
}
