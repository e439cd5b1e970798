import type { BomComponent, ModelBom } from '../../facts/model-documents.js';
import type { Model } from '../../facts/models.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { identityOfFile, weightsOf, type JudgedModel, type Weight } from './model-weights.js';

/**
 * The bill that the policy names lists every weight by its digest, and nothing that is no longer there. `all` models: one bill
 * may list several.
 */
export const bomFaults = (judged: JudgedModel, all: readonly Model[]): readonly Fault[] => {
  const { model, terms } = judged;
  if (terms.bom === null) return [];
  if (!model.bom.known) return [undecided(model.bom.why)];
  const bom = model.bom.value;
  if (bom === null) {
    const needed = 'a CycloneDX bill that lists every weight with its digest';
    return [failed({ code: 'bom-missing', about: [terms.bom, model.name], needed, found: 'none' })];
  }
  const weights = weightsOf(model);
  if (!weights.known) return [];
  const told = weights.value.flatMap((weight) => weightFault(weight, bom, model.name));
  return [
    ...told.map(({ fault }) => fault),
    ...staleFaults(judged, { bom, all }, new Set(told.flatMap(({ by }) => by ?? []))),
  ];
};

interface Told {
  readonly fault: Fault;
  /** The component that the fault speaks of already. */
  readonly by: BomComponent | null;
}

/** A component of the weight's very name speaks of it, whatever other components have its digest. */
const weightFault = (weight: Weight, { path: bill, components }: ModelBom, model: string): readonly Told[] => {
  const { path, name, sha256, why } = weight;
  const about = [path, model, bill];
  const named = components.filter((each) => each.name === path || each.name === name);
  if (sha256 === null) {
    const fault = undecided({ code: 'digest-unknown', about, needed: 'a digest to look for', found: why ?? 'none' });
    return [{ fault, by: named[0] ?? null }];
  }
  const needed = `sha256:${sha256}`;
  const differing = named.find((each) => each.sha256 !== null && each.sha256 !== sha256);
  if (differing !== undefined) {
    const found = `sha256:${differing.sha256 ?? ''} in the bill`;
    return [{ fault: failed({ code: 'bom-digest-differs', about, needed, found }), by: differing }];
  }
  if (components.some((each) => each.sha256 === sha256)) return [];
  const found = named.length === 0 ? 'not listed' : 'listed without a digest';
  return [{ fault: failed({ code: 'weight-not-in-bom', about, needed, found }), by: null }];
};

/** What a bill can list of a model itself. Data and libraries lie elsewhere. */
const OF_MODEL = ['machine-learning-model', 'file'];

const staleFaults = (
  { model }: JudgedModel,
  { bom, all }: { readonly bom: ModelBom; readonly all: readonly Model[] },
  told: ReadonlySet<BomComponent>,
): readonly Fault[] => {
  const files = [model, ...all].flatMap((each) => (each.files.known ? each.files.value : []));
  const there = new Set(files.map((file) => identityOfFile(file).sha256));
  return bom.components
    .filter((each) => OF_MODEL.includes(each.type) && each.sha256 !== null && !told.has(each))
    .filter(({ sha256 }) => !there.has(sha256))
    .map(({ name, sha256 }) =>
      failed({
        code: 'bom-stale',
        about: [name, model.name, bom.path],
        needed: 'digests of files below a root',
        found: `sha256:${sha256 ?? ''}, which no file has`,
      }),
    );
};
