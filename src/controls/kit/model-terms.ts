import { choice, flag, group, integer, list, optionalGroup, optionalText, text, texts } from './setting.js';
import { fairnessTerms, safetyTerms } from './model-behaviour-terms.js';
import { maxAge, optionalAmount, reports } from './model-setting.js';
import type { SettingsOf } from './setting.js';

const SHA256 = '^[0-9a-f]{64}$';

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
  safety: safetyTerms,
  fairness: fairnessTerms,
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
