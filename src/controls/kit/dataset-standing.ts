import type { Instant } from '../../facts/account.js';
import type { RegisteredDataset } from '../../facts/model-documents.js';
import type { Model } from '../../facts/models.js';
import type { Fault } from './control.js';
import { datasetFaults } from './dataset-faults.js';
import { failed, undecided } from './fault-of.js';
import { unreadPart } from './model-parts.js';
import type { JudgedModel } from './model-weights.js';

/** Whether every data set behind a model is in the register, with all that an entry must tell. */
export const datasetStanding = (judged: JudgedModel, now: Instant): readonly Fault[] => {
  const { model, terms } = judged;
  const { names, faults } = namedBy(model);
  return [
    ...faults,
    ...(names.length > 0 || faults.length > 0 ? [] : [unnamed(model)]),
    ...registerFaults(judged, names, { model: model.name, regions: terms.licence.regions, now }),
  ];
};

/** How names are compared: a space or a capital makes no other data set. */
const plain = (id: string): string => id.trim().toLowerCase();

interface Named {
  /** As they are written, each once. */
  readonly names: readonly string[];
  readonly faults: readonly Fault[];
}

/** By the card and by the bill, whose components of data count too. */
const namedBy = ({ name, card, bom }: Model): Named => {
  const cardNames = card.known ? (card.value?.datasets ?? []) : [];
  const components = bom.known ? (bom.value?.components ?? []) : [];
  const bomNames = components.flatMap(({ type, name: own, datasets }) => [
    ...datasets,
    ...(type === 'data' ? [own] : []),
  ]);
  const byId = new Map([...bomNames, ...cardNames].map((each) => [plain(each), each.trim()]));
  return {
    names: [...byId.values()],
    faults: [
      ...(card.known ? [] : [undecided(unreadPart(name, 'card', card.why))]),
      ...(bom.known ? [] : [undecided(unreadPart(name, 'bill', bom.why))]),
    ],
  };
};

const unnamed = ({ name }: Model): Fault =>
  failed({
    code: 'datasets-unnamed',
    about: [name, 'datasets'],
    needed: 'the data sets that it was made of, on its card or in its bill',
    found: 'none',
  });

const registerFaults = (
  { model, terms }: JudgedModel,
  names: readonly string[],
  demand: Parameters<typeof datasetFaults>[1],
): readonly Fault[] => {
  const { name, register } = model;
  if (terms.datasets === null)
    return [
      failed({
        code: 'datasets-not-declared',
        about: [name, 'datasets'],
        needed: `\`models.${name}.datasets\`, the path of the register`,
        found: 'the policy names none',
      }),
    ];
  if (!register.known) return [undecided(unreadPart(name, 'register', register.why))];
  if (register.value === null)
    return [
      failed({
        code: 'register-missing',
        about: [name, terms.datasets],
        needed: 'the register on the base branch',
        found: 'no such file',
      }),
    ];
  const entries = register.value;
  return [
    ...twiceFaults(name, entries),
    ...names.flatMap((each) => {
      const own = entries.filter(({ id }) => plain(id) === plain(each));
      return own.length === 0
        ? [unregistered(name, each, terms.datasets ?? '')]
        : own.flatMap((entry) => datasetFaults(entry, demand));
    }),
  ];
};

const unregistered = (model: string, id: string, path: string): Fault =>
  failed({
    code: 'dataset-unregistered',
    about: [model, id],
    needed: `an entry in ${path} on the base branch`,
    found: 'none',
  });

const twiceFaults = (model: string, entries: readonly RegisteredDataset[]): readonly Fault[] => {
  const ids = entries.map(({ id }) => plain(id));
  const twice = entries.filter(({ id }, at) => ids.indexOf(plain(id)) < at);
  return twice.map(({ id }) =>
    failed({ code: 'dataset-registered-twice', about: [model, id], needed: 'one entry a data set', found: 'several' }),
  );
};
