import { readLicence, type Leaf, type LicenceTree } from './licence-tree.js';

/** `by`: the licences, or words, that decide. Nothing is guessed: what cannot be known is an answer of its own. */
export type LicenceAnswer =
  | { readonly state: 'allowed' }
  | { readonly state: 'refused'; readonly by: readonly string[] }
  | { readonly state: 'unknown'; readonly by: readonly string[] };

/** Names of allowed licences, each compared as a whole: see `licenceName`. */
export type AllowedLicences = ReadonlySet<string>;

/**
 * The one licence that a text names, as it is compared: with its `+` and its exception, in the spelling of SPDX's list.
 * null: it names none of the list, or joins several.
 */
export const licenceName = (text: string): string | null => {
  const reading = readLicence(text);
  if (reading.state === 'unreadable' || reading.tree.kind !== 'leaf') return null;
  const { leaf } = reading.tree;
  return leaf.kind === 'licence' ? comparable(leaf.name) : null;
};

export const allowedLicences = (texts: readonly string[]): AllowedLicences =>
  new Set(texts.map(licenceName).filter((name) => name !== null));

/**
 * Whether a licence is allowed: of alternatives one has to be, of licences that hold together each. A licence is allowed
 * where the list has it as it is written: another version, `-or-later`, `+` or `WITH` make it another licence.
 */
export const licenceAnswer = (text: string | null, allowed: AllowedLicences): LicenceAnswer => {
  if (text === null) return { state: 'unknown', by: [] };
  const reading = readLicence(text);
  return reading.state === 'unreadable' ? { state: 'unknown', by: [reading.found] } : decide(reading.tree, allowed);
};

/** References of a document are matched without case, as ids are. */
const comparable = (name: string): string => (name.includes('LicenseRef-') ? name.toLowerCase() : name);

const decide = (tree: LicenceTree, allowed: AllowedLicences): LicenceAnswer => {
  if (tree.kind === 'leaf') return leafAnswer(tree.leaf, allowed);
  const answers = [decide(tree.left, allowed), decide(tree.right, allowed)];
  const order = tree.kind === 'or' ? MILDEST_FIRST : [...MILDEST_FIRST].reverse();
  const state = order.find((each) => answers.some((answer) => answer.state === each)) ?? 'unknown';
  return state === 'allowed' ? { state } : { state, by: namesIn(answers, state) };
};

const MILDEST_FIRST = ['allowed', 'unknown', 'refused'] as const;

const namesIn = (answers: readonly LicenceAnswer[], state: LicenceAnswer['state']): readonly string[] => [
  ...new Set(answers.flatMap((answer) => (answer.state === 'allowed' || answer.state !== state ? [] : answer.by))),
];

const leafAnswer = ({ kind, name }: Leaf, allowed: AllowedLicences): LicenceAnswer => {
  if (kind === 'unknown') return { state: 'unknown', by: [name] };
  return kind === 'licence' && allowed.has(comparable(name)) ? { state: 'allowed' } : { state: 'refused', by: [name] };
};
