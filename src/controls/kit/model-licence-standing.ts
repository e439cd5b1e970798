import type { Fault } from './control.js';
import { failed, faultsOnly, type Part } from './fault-of.js';
import { allowedLicences, licenceAnswer, type AllowedLicences } from './licence.js';
import type { Leaf, LicenceTree } from './licence-tree.js';
import { baseSource, inheritance, undeclaredBases } from './model-licence-base.js';
import { isListed, modelLicence } from './model-licence-id.js';
import { disagreement, licenceSources, readSources, unknownFaults, type ReadSource } from './model-licence-sources.js';
import { joined } from './model-parts.js';
import type { JudgedModel } from './model-weights.js';
import { obligationFaults } from './obligation-faults.js';

/** Whether the licence of a model is known, one, allowed and kept. `standard`: allowed where the model's terms name none. */
export const licenceStanding = (judged: JudgedModel, standard: readonly string[]): Part => {
  const { model, terms } = judged;
  const named = terms.licence.allow.length > 0 ? terms.licence.allow : standard;
  const base = baseSource(judged);
  const { sources, faults } = licenceSources(model);
  const all = base === null ? sources : [...sources, base];
  const told = faultsOnly(
    ...faults,
    ...unknownFaults(model, all),
    ...disagreement(model, sources),
    ...undeclaredBases(judged),
    ...inheritance(judged, sources, base),
  );
  if (named.length === 0) {
    const reason = {
      code: 'licence-rules-missing',
      about: [model.name, 'allow'],
      needed: 'licences under `allow`',
      found: 'none',
    };
    return joined([told, faultsOnly(failed(reason))]);
  }
  const allowed = allowedLicences(named.flatMap(idOf));
  const read = distinct(readSources(all));
  return joined([
    told,
    faultsOnly(...read.flatMap((source) => allowanceFaults(judged, source, { allowed, named }))),
    obligations(judged, read, allowed),
  ]);
};

const idOf = (text: string): readonly string[] => {
  const licence = modelLicence(text);
  return licence.state === 'read' ? [licence.text] : [];
};

/** One of each licence that is named; several that differ have a fault of their own. */
const distinct = (sources: readonly ReadSource[]): readonly ReadSource[] =>
  sources.filter(({ licence }, at) => sources.findIndex((other) => other.licence.text === licence.text) === at);

interface Allowance {
  readonly allowed: AllowedLicences;
  readonly named: readonly string[];
}

const allowanceFaults = (
  { model }: JudgedModel,
  { label, said, licence }: ReadSource,
  { allowed, named }: Allowance,
): readonly Fault[] => {
  const answer = licenceAnswer(licence.text, allowed);
  if (answer.state === 'allowed') return [];
  const isKnown = answer.state === 'refused' && answer.by.some(isListed);
  return [
    failed({
      code: isKnown ? 'licence-not-allowed' : 'licence-unknown',
      about: [model.name, licence.text],
      needed: named.join(' or '),
      found: `${label} says ${said}${answer.by.length === 1 && answer.by[0] === said ? '' : `: ${answer.by.join(' and ')}`}`,
    }),
  ];
};

/** Of the model's licence and of its base's: both hold. What several sources say alike is asked once. */
const obligations = (judged: JudgedModel, read: readonly ReadSource[], allowed: AllowedLicences): Part => {
  const [first, ...others] = read.map(({ licence }) => licence.tree);
  if (first === undefined) return { faults: [], notes: [] };
  const both = others.reduce<LicenceTree>((left, right) => ({ kind: 'and', left, right }), first);
  const part = obligationFaults(judged, both, ({ kind, name }: Leaf) =>
    kind === 'licence' ? licenceAnswer(name, allowed).state === 'allowed' : false,
  );
  const key = ({ code, about, needed }: Part['notes'][number]): string => [code, ...about, needed].join('\n');
  return {
    faults: [...new Map(part.faults.map((fault) => [key(fault.reason), fault])).values()],
    notes: [...new Map(part.notes.map((note) => [key(note), note])).values()],
  };
};
