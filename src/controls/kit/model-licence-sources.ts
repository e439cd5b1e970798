import type { BomComponent } from '../../facts/model-documents.js';
import type { Model } from '../../facts/models.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import type { LicenceTree } from './licence-tree.js';
import { isSameLicence, modelLicence, type ModelLicence } from './model-licence-id.js';
import { unreadPart } from './model-parts.js';

/** Somebody who says what the licence of a model is. */
export interface LicenceSource {
  /** `card`, `bill`, `header` of a weight, `base model`. */
  readonly label: string;
  /** Path, or the name of the base model. */
  readonly place: string;
  /** As it is written there. */
  readonly said: string;
  readonly licence: ModelLicence;
}

export interface LicenceSources {
  readonly sources: readonly LicenceSource[];
  /** Sources that are missing, say nothing or could not be read. */
  readonly faults: readonly Fault[];
}

/** Card, bill and the headers of weights whose bytes were at hand. The card must be there and name a licence. */
export const licenceSources = (model: Model): LicenceSources => {
  const parts = [ofCard(model), ofBill(model), ofWeights(model)];
  return {
    sources: parts.flatMap(({ sources }) => sources),
    faults: parts.flatMap(({ faults }) => faults),
  };
};

const NONE: LicenceSources = { sources: [], faults: [] };

const missing = (model: Model, about: string, found: string): LicenceSources => ({
  sources: [],
  faults: [failed({ code: 'licence-missing', about: [model.name, about], needed: 'a licence', found })],
});

const ofCard = (model: Model): LicenceSources => {
  const { card } = model;
  if (!card.known) return { sources: [], faults: [undecided(unreadPart(model.name, 'card', card.why))] };
  if (card.value === null) return missing(model, 'card', 'there is no card');
  const { path, licence, licenceName: name, licenceLink: link } = card.value;
  if (licence === null || licence.trim() === '') return missing(model, path, 'the card names none');
  const said = name === null ? licence : `${licence} (${name})`;
  return {
    sources: [{ label: 'card', place: path, said, licence: modelLicence(licence, { name, link }) }],
    faults: [],
  };
};

/** Of the models and the files in it; what it says of data is the register's matter. */
const ofBill = (model: Model): LicenceSources => {
  const { bom } = model;
  if (!bom.known) return { sources: [], faults: [undecided(unreadPart(model.name, 'bill', bom.why))] };
  if (bom.value === null) return NONE;
  const { path, components } = bom.value;
  const said = components.filter(({ type }) => type === 'machine-learning-model' || type === 'file').flatMap(saidOf);
  const texts = [...new Set(said)];
  if (texts.length === 0) return missing(model, path, 'the bill names none for the model');
  return {
    sources: texts.map((text) => ({ label: 'bill', place: path, said: text, licence: modelLicence(text) })),
    faults: [],
  };
};

/** Several licences of one component hold together. */
const saidOf = ({ licences }: BomComponent): readonly string[] => {
  const [only, ...more] = licences;
  if (only === undefined) return [];
  return [more.length === 0 ? only : licences.map((each) => `(${each})`).join(' AND ')];
};

const ofWeights = ({ files, card }: Model): LicenceSources => {
  if (!files.known) return NONE;
  const ofCardToo = card.known ? card.value?.licence?.trim().toLowerCase() : undefined;
  const sources = files.value.flatMap(({ path, inspection }) => {
    const said = inspection?.known === true ? inspection.value.licence : null;
    // A header has no place for the name of a licence of one's own: the card tells it.
    if (said === null || (said.trim().toLowerCase() === 'other' && ofCardToo === 'other')) return [];
    return [{ label: 'header', place: path, said, licence: modelLicence(said) }];
  });
  // Shards say one thing: the first that says it stands for all.
  return { sources: [...new Map(sources.toReversed().map((each) => [each.said, each])).values()], faults: [] };
};

/** What somebody says that is a licence, with its tree. */
export type ReadSource = LicenceSource & { readonly licence: { readonly state: 'read'; readonly tree: LicenceTree } };

export const readSources = (sources: readonly LicenceSource[]): readonly ReadSource[] =>
  sources.filter((source): source is ReadSource => source.licence.state === 'read');

export const unknownFaults = (model: Model, sources: readonly LicenceSource[]): readonly Fault[] =>
  sources.flatMap(({ label, place, licence }) =>
    licence.state === 'read'
      ? []
      : [
          failed({
            code: 'licence-unknown',
            about: [model.name, place],
            needed: 'an id of SPDX or of Hugging Face that names one licence',
            found: `${label} says ${licence.found}`,
          }),
        ],
  );

/** All must say the same; the reason names each with what it says. */
export const disagreement = (model: Model, sources: readonly LicenceSource[]): readonly Fault[] => {
  const [first, ...others] = readSources(sources);
  if (first === undefined) return [];
  const unlike = others.filter(({ licence }) => !isSameLicence(first.licence.tree, licence.tree));
  if (unlike.length === 0) return [];
  const places = [...new Set([first, ...unlike].map(({ place }) => place))];
  return [
    failed({
      code: 'licence-disagrees',
      about: [model.name, ...places],
      needed: 'one licence everywhere',
      found: [first, ...unlike].map(({ label, said }) => `${label} says ${said}`).join(', '),
    }),
  ];
};
