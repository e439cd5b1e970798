import type { Fault } from './control.js';
import { failed } from './fault-of.js';
import type { LicenceTree } from './licence-tree.js';
import { modelLicence } from './model-licence-id.js';
import { readSources, type LicenceSource, type ReadSource } from './model-licence-sources.js';
import type { JudgedModel } from './model-weights.js';

/** Licences whose terms let a derived model be passed on under others. Of any other the terms go along. */
const LETS_GO = new Set([
  ...['Apache-2.0', 'MIT', 'MIT-0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'BSL-1.0', 'NCSA'],
  ...['CC0-1.0', 'Unlicense', 'CC-BY-4.0', 'CC-BY-3.0', 'CDLA-Permissive-1.0', 'CDLA-Permissive-2.0'],
]);

/** What the policy says of the licence of the model that this one comes from; null: it says nothing. */
export const baseSource = ({ terms }: JudgedModel): LicenceSource | null => {
  const { upstream } = terms;
  const said = upstream?.licence ?? null;
  return upstream === null || said === null
    ? null
    : { label: 'base model', place: upstream.repository, said, licence: modelLicence(said) };
};

/** Base models that the card names and the policy does not: nobody looked at their licence. */
export const undeclaredBases = ({ model, terms }: JudgedModel): readonly Fault[] => {
  const named = model.card.known ? (model.card.value?.baseModels ?? []) : [];
  const declared = terms.upstream?.repository ?? null;
  return [...new Set(named)]
    .filter((base) => base.trim().toLowerCase() !== declared?.trim().toLowerCase())
    .map((base) =>
      failed({
        code: 'base-model-undeclared',
        about: [model.name, base],
        needed: 'the base model under `upstream` in the policy',
        found: declared === null ? 'the policy names none' : `the policy names ${declared}`,
      }),
    );
};

/** A model that was made of another keeps its terms: another licence on the card does not take them away. */
export const inheritance = (
  { model }: JudgedModel,
  sources: readonly LicenceSource[],
  base: LicenceSource | null,
): readonly Fault[] => {
  if (base?.licence.state !== 'read') return [];
  const { tree } = base.licence;
  const relabelled = readSources(sources).filter(({ licence }) => !isKept(tree, certainIn(licence.tree)));
  const [first] = relabelled;
  if (first === undefined) return [];
  return [
    failed({
      code: 'licence-disagrees',
      about: [model.name, base.place],
      needed: `${base.said}, which a derived model inherits`,
      found: `${relabelled.map(says).join(', ')}, base model says ${base.said}`,
    }),
  ];
};

const says = ({ label, said }: ReadSource): string => `${label} says ${said}`;

/** Licences that hold whichever alternative is taken. */
const certainIn = (tree: LicenceTree): ReadonlySet<string> => {
  if (tree.kind === 'leaf') return new Set([tree.leaf.name]);
  const [left, right] = [certainIn(tree.left), certainIn(tree.right)];
  return tree.kind === 'and' ? new Set([...left, ...right]) : new Set([...left].filter((name) => right.has(name)));
};

const isKept = (base: LicenceTree, certain: ReadonlySet<string>): boolean => {
  if (base.kind === 'leaf') return LETS_GO.has(base.leaf.name) || certain.has(base.leaf.name);
  const sides = [isKept(base.left, certain), isKept(base.right, certain)];
  return base.kind === 'and' ? sides.every(Boolean) : sides.some(Boolean);
};
