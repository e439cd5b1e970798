import { manifestOf } from './binding.js';
import { bomOf, cardOf, config, licenceText, planOf, registerOf, runbookOf, tokenizer } from './documents.js';
import { evaluationOf } from './evaluation.js';
import type { Json } from './merged.js';
import { reportsOf } from './reports.js';
import { testKey } from './signing.js';
import type { FileSpec, ModelSpec, WeightSpec } from './spec.js';
import { keyPath, keysOf, pathsOf, termsOf } from './terms.js';
import { sha256Of, textOf, weightOf, type Weight } from './weights.js';

/** A model as files, before they meet those of the world. */
export interface Expansion {
  readonly base: ReadonlyMap<string, string>;
  /** null: taken away by the change. */
  readonly head: ReadonlyMap<string, string | null>;
  readonly workspace: Readonly<Record<string, string>>;
  /** Digest of a large file to its size. */
  readonly lfs: Readonly<Record<string, number>>;
  readonly attestations: readonly Json[];
  readonly terms: Json;
}

const day = 86_400_000;
const ordinaryWeights: ModelSpec['weights'] = {
  'model-00001-of-00002.safetensors': {},
  'model-00002-of-00002.safetensors': {},
};

type Files = Readonly<Record<string, string>>;

export function expansionOf(name: string, spec: ModelSpec, now: string): Expansion {
  const before = (days: number): string => new Date(Date.parse(now) - days * day).toISOString();
  const untouched = spec.at === 'base';
  const weights = weightsOf(spec, `${name} of the change`, 'all');
  const older = untouched || spec.new === true ? [] : weightsOf(spec, `${name} before`, 'older');
  const steady = steadyFiles(name, spec, 'base');
  const rootNow = { ...steady, ...steadyFiles(name, spec, 'head'), ...textsOf(name, spec, weights) };
  const reports = reportsOf(name, spec, weights, before(1));
  const brought = {
    ...rootNow,
    ...manifestFile(name, spec, rootNow, weights),
    ...(spec.bom === false ? {} : { [pathsOf(name, spec).bom]: bomText(name, spec, weights) }),
    ...reports.files,
  };
  const rootThen = spec.new === true ? {} : { ...steady, ...textsOf(name, spec, older) };
  const base = new Map(
    Object.entries({ ...yardstick(name, spec, now, before(60)), ...(untouched ? brought : rootThen) }),
  );
  const head = new Map<string, string | null>(untouched ? [] : Object.entries(brought));
  for (const [path, file] of Object.entries(spec['raw-base'] ?? {})) {
    if (file === false) base.delete(path);
    else base.set(path, textOf(file));
  }
  for (const [path, file] of Object.entries(spec.raw ?? {})) head.set(path, file === false ? null : textOf(file));
  return {
    base,
    head,
    workspace: workspaceOf(name, spec, weights),
    lfs: Object.fromEntries(
      [...older, ...weights].flatMap(({ held }) => (held === null ? [] : [[held.sha256, held.size]])),
    ),
    attestations: reports.attestations,
    terms: termsOf(name, spec),
  };
}

function weightsOf({ weights }: ModelSpec, seed: string, which: 'all' | 'older'): Weight[] {
  return Object.entries({ ...ordinaryWeights, ...weights }).flatMap(([file, spec]) =>
    spec === false ? [] : [weightOf(file, which === 'older' ? olderThan(spec) : spec, steadySeed(seed, spec))],
  );
}

/** A weight that the change leaves alone is the same before and after. */
const steadySeed = (seed: string, { at }: WeightSpec): string => (at === 'base' ? 'unchanged' : seed);

function olderThan(spec: WeightSpec): WeightSpec {
  return spec.at === 'base' ? spec : { ...(spec.size === undefined ? {} : { size: spec.size }) };
}

function textsOf(name: string, spec: ModelSpec, weights: readonly Weight[]): Files {
  const { root } = pathsOf(name, spec);
  return Object.fromEntries(weights.map((weight) => [`${root}/${weight.name}`, weight.text]));
}

/** Files of the root beside the weights; those that only the change has are asked for by `head`. */
function steadyFiles(name: string, spec: ModelSpec, at: 'head' | 'base'): Files {
  const { root, card } = pathsOf(name, spec);
  const standard: Record<string, FileSpec | false> = {
    'config.json': config,
    'tokenizer.json': tokenizer,
    LICENSE: licenceText,
    ...Object.fromEntries(Object.entries(spec.files ?? {})),
  };
  const files = Object.entries(standard).flatMap(([file, given]) =>
    given === false || placeOf(given) !== at ? [] : [[`${root}/${file}`, fileText(given)] as const],
  );
  const cards = spec.card === false || at === 'head' ? [] : [[card, cardOf(spec.card ?? {}, name)] as const];
  return Object.fromEntries([...files, ...cards]);
}

const placeOf = (file: FileSpec): 'head' | 'base' =>
  typeof file === 'object' && 'at' in file ? (file.at ?? 'base') : 'base';

function fileText(file: FileSpec): string {
  if (typeof file === 'string') return file;
  return file.base64 === undefined ? ('text' in file ? (file.text ?? '') : '') : textOf({ base64: file.base64 });
}

function manifestFile(name: string, spec: ModelSpec, files: Files, weights: readonly Weight[]): Files {
  if (spec.manifest === false) return {};
  const { root, manifest } = pathsOf(name, spec);
  const digests = new Map(weights.map((weight) => [`${root}/${weight.name}`, weight.sha256]));
  const below = Object.entries(files).filter(([path]) => path.startsWith(`${root}/`));
  const named = below.map(([path, text]) => [path.slice(root.length + 1), digests.get(path) ?? sha256Of(text)]);
  return { [manifest]: manifestOf(spec.manifest ?? {}, Object.fromEntries(named) as Files, keysOf(spec).manifest) };
}

function bomText(name: string, { bom, ...spec }: ModelSpec, weights: readonly Weight[]): string {
  return bomOf(bom === false ? {} : (bom ?? {}), name, pathsOf(name, spec).root, weights);
}

/** What the model is measured by; a change cannot bring it. */
function yardstick(name: string, spec: ModelSpec, now: string, at: string): Files {
  const paths = pathsOf(name, spec);
  const { register = {}, plan = {}, baseline = {}, runbook } = spec;
  const keys = Object.values(keysOf(spec)).map((key) => [keyPath(key as string), testKey(key as string).pem]);
  return {
    ...(Object.fromEntries(keys) as Files),
    ...(register === false ? {} : { [paths.register]: registerOf(register, now) }),
    ...(plan === false ? {} : { [paths.plan]: planOf(plan, name) }),
    ...(runbook === false ? {} : { [runbookOf(name)]: `# What to do when ${name} drifts\n` }),
    ...(baseline === false ? {} : baselineFiles(paths.baseline, baseline, spec, at)),
  };
}

function baselineFiles(
  path: string,
  baseline: Exclude<ModelSpec['baseline'], false | undefined>,
  spec: ModelSpec,
  at: string,
): Files {
  // Both runs are on the same tasks, unless the case says otherwise of the baseline.
  const candidate = spec.evaluation === false ? undefined : spec.evaluation?.tasks;
  const tasks = { ...candidate, ...baseline.tasks };
  const { results, samples } = evaluationOf({ ...baseline, tasks }, { who: 'baseline', path, at });
  return { [path]: baseline.text ?? results, ...samples };
}

function workspaceOf(name: string, spec: ModelSpec, weights: readonly Weight[]): Files {
  const { root } = pathsOf(name, spec);
  return Object.fromEntries(
    weights.flatMap((weight) => (weight.workspace === null ? [] : [[`${root}/${weight.name}`, weight.workspace]])),
  );
}
