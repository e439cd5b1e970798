import type { Notice } from '../../facts/model-documents.js';
import type { Model } from '../../facts/models.js';
import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';
import { failed, faultsOnly, NOTHING, undecided, type Part } from './fault-of.js';
import type { Leaf, LicenceTree } from './licence-tree.js';
import { obligationsOf, type Obligation } from './model-obligations.js';
import { modelLicence } from './model-licence-id.js';
import { joined, unreadPart } from './model-parts.js';
import { touching } from './model-regions.js';
import type { JudgedModel } from './model-weights.js';

/** What the licences of a model ask and do not get. Of alternatives the one that asks for the least decides. */
export const obligationFaults = (judged: JudgedModel, tree: LicenceTree, isAllowed: (leaf: Leaf) => boolean): Part => {
  if (tree.kind === 'leaf') return leafPart(judged, tree.leaf.name);
  const sides = [tree.left, tree.right];
  const open = tree.kind === 'and' ? sides : sides.filter((side) => holds(side, isAllowed));
  const parts = open.map((side) => obligationFaults(judged, side, isAllowed));
  if (tree.kind === 'and') return joined(parts);
  return [...parts].sort((one, other) => one.faults.length - other.faults.length)[0] ?? NOTHING;
};

const holds = (tree: LicenceTree, isAllowed: (leaf: Leaf) => boolean): boolean => {
  if (tree.kind === 'leaf') return isAllowed(tree.leaf);
  const sides = [holds(tree.left, isAllowed), holds(tree.right, isAllowed)];
  return tree.kind === 'and' ? sides.every(Boolean) : sides.some(Boolean);
};

const leafPart = (judged: JudgedModel, licence: string): Part => {
  const asked = [...obligationsOf(licence), ...ofPolicy(judged, licence)];
  return joined(asked.map((obligation) => obligationPart(judged, licence, obligation)));
};

/** What the policy adds to a licence of its own accord. */
const ofPolicy = ({ terms }: JudgedModel, licence: string): readonly Obligation[] =>
  terms.licence.obligations.flatMap((own): readonly Obligation[] => {
    const meant = modelLicence(own.licence);
    if (meant.state === 'unknown' || meant.text !== licence) return [];
    const { file, text, 'name-prefix': prefix } = own;
    return [
      text === null ? { kind: 'file', file } : { kind: 'sentence', file, text },
      ...(prefix === null ? [] : [{ kind: 'name-prefix', prefix } as const]),
    ];
  });

const obligationPart = (judged: JudgedModel, licence: string, obligation: Obligation): Part => {
  const { model, terms } = judged;
  switch (obligation.kind) {
    case 'people':
      return {
        faults: [],
        notes: [{ code: 'obligation-unchecked', about: [model.name, licence], needed: obligation.what }],
      };
    case 'name-prefix':
      return faultsOnly(...prefixFaults(judged, licence, obligation.prefix));
    case 'no-use':
      return faultsOnly(...useFaults(model, licence, { uses: terms.licence.uses, use: obligation.use }));
    case 'no-region':
      return faultsOnly(...regionFaults(judged, licence, obligation));
    case 'file':
    case 'sentence':
    case 'copy':
      return faultsOnly(...noticeFaults(model, licence, obligation));
  }
};

/** The name that a derived model must have; a copy keeps the one it came with. */
const prefixFaults = ({ model, terms }: JudgedModel, licence: string, prefix: string): readonly Fault[] => {
  if (!model.card.known) return [];
  const name = model.card.value?.title ?? model.name;
  const source = terms.upstream?.repository.split('/').at(-1) ?? '';
  if (bare(name) === bare(source) || bare(name).startsWith(bare(prefix))) return [];
  const needed = `a name that begins with ${prefix}`;
  return [failed({ code: 'obligation-missing', about: [model.name, licence], needed, found: `the name ${name}` })];
};

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '');

const useFaults = (
  model: Model,
  licence: string,
  { uses, use }: { readonly uses: readonly string[]; readonly use: string },
): readonly Fault[] => {
  const isUsed = uses.some((each) => each.trim().toLowerCase() === use);
  if (uses.length > 0 && !isUsed) return [];
  const found = isUsed ? `the policy declares ${use} use` : 'the policy declares no use';
  return [
    failed({
      code: 'use-not-allowed',
      about: [model.name, licence],
      needed: `uses other than ${use}, declared`,
      found,
    }),
  ];
};

const regionFaults = (
  { model, terms }: JudgedModel,
  licence: string,
  { region, models }: Extract<Obligation, { kind: 'no-region' }>,
): readonly Fault[] => {
  const card = model.card.known ? model.card.value : null;
  const names = [model.name, card?.title ?? '', ...(card?.baseModels ?? []), terms.upstream?.repository ?? ''];
  if (models !== null && !names.some((name) => name.toLowerCase().includes(models))) return [];
  const { regions } = terms.licence;
  const touched = touching(region, regions);
  if (regions.length > 0 && touched.length === 0) return [];
  return [
    failed({
      code: 'region-not-allowed',
      about: [model.name, licence],
      needed: `regions outside of ${region}, declared`,
      found: regions.length === 0 ? 'the policy declares no region' : `the policy declares ${touched.join(', ')}`,
    }),
  ];
};

const noticeFaults = (
  { name, root, notices }: Model,
  licence: string,
  obligation: Extract<Obligation, { kind: 'file' | 'sentence' | 'copy' }>,
): readonly Fault[] => {
  if (!notices.known) return [undecided(unreadPart(name, 'notices', notices.why))];
  const named =
    obligation.kind === 'copy' ? notices.value : notices.value.filter((each) => isNamed(each, obligation.file));
  if (obligation.kind === 'file' ? named.length > 0 : named.some((each) => hasTexts(each, obligation))) return [];
  const what = obligation.kind === 'copy' ? obligation.of : obligation.file;
  const reason: Reason = {
    code: 'obligation-missing',
    about: [name, licence, what],
    needed: neededOf(obligation, root),
    found: named.length === 0 ? 'no such file' : named.map(({ path }) => path).join(', '),
  };
  return [named.some(({ text }) => text === null) ? undecided(reason) : failed(reason)];
};

const neededOf = (obligation: Extract<Obligation, { kind: 'file' | 'sentence' | 'copy' }>, root: string): string => {
  if (obligation.kind === 'copy') return `a copy of the ${obligation.of} below ${root}`;
  return `a file ${obligation.file} below ${root}${obligation.kind === 'file' ? '' : ` with the sentence “${obligation.text}”`}`;
};

/** `NOTICE`, `Notice.txt` and `NOTICE-llama.md` are files NOTICE. */
const isNamed = ({ path }: Notice, file: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const wanted = file.toLowerCase();
  return name === wanted || (name.startsWith(wanted) && /^[._-]/u.test(name.slice(wanted.length)));
};

/** A sentence is compared letter by letter but for line breaks; the headings of a licence without case. */
const hasTexts = (
  { text }: Notice,
  obligation: Extract<Obligation, { kind: 'file' | 'sentence' | 'copy' }>,
): boolean => {
  if (text === null || obligation.kind === 'file') return text !== null;
  if (obligation.kind === 'sentence') return evened(text).includes(evened(obligation.text));
  const lower = evened(text).toLowerCase();
  return obligation.texts.every((each) => lower.includes(evened(each).toLowerCase()));
};

const evened = (text: string): string =>
  text
    .replace(/https?:\/\//gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
