import { readLicence, type Leaf, type LicenceTree } from './licence-tree.js';

/** A licence as a card, a bill or a header writes it. `text`: the same as an SPDX expression, as it is compared. */
export type ModelLicence =
  | { readonly state: 'read'; readonly text: string; readonly tree: LicenceTree }
  /** It says nothing that could be decided on. */
  | { readonly state: 'unknown'; readonly found: string };

/** What Hugging Face's `other` leaves to be told beside it. */
export interface OwnName {
  readonly name: string | null;
  readonly link: string | null;
}

/** Ids of Hugging Face that the list of SPDX does not have, each of one text. Any other word may be a licence or not. */
const HUB_IDS: ReadonlySet<string> = new Set([
  ...['openrail', 'bigscience-openrail-m', 'creativeml-openrail-m', 'bigscience-bloom-rail-1.0', 'bigcode-openrail-m'],
  ...['openrail-plus-plus', 'c-uda', 'h-research', 'intel-research', 'apple-ascl', 'apple-amlr', 'odc-by', 'odbl'],
  ...['openmdw-1.1', 'pddl', 'lgpl-lr', 'deepfloyd-if-license', 'fair-noncommercial-research-license'],
  ...['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4', 'grok2-community', 'gemma'],
]);

/** Families of licences, and words that say that nobody knows or that somebody else does. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...['bsd', 'cc', 'gpl', 'lgpl', 'gfdl'],
  ...['unknown', 'other', 'noassertion', 'none', 'unlicensed', 'unlicenced', 'proprietary'],
]);

const PREFIX = 'LicenseRef-hf-';

/** `+` stands in no reference. */
const PLUSSES = /(?:LicenseRef-hf-)?openrail\+\+/giu;

/**
 * Ids of SPDX in the list's own spelling; what only Hugging Face calls so as `LicenseRef-hf-…`. Nothing is guessed: a
 * family and `unknown` stay words that no list can allow.
 */
export const modelLicence = (text: string, own: OwnName = { name: null, link: null }): ModelLicence => {
  if (text.trim().toLowerCase() === 'other') return otherLicence(own);
  const reading = readLicence(text.trim().replace(PLUSSES, `${PREFIX}openrail-plus-plus`));
  if (reading.state === 'unreadable') return { state: 'unknown', found: reading.found };
  const tree = mapped(reading.tree);
  return tree.kind === 'leaf' && tree.leaf.kind !== 'licence'
    ? { state: 'unknown', found: tree.leaf.name }
    : { state: 'read', tree, text: written(tree) };
};

const otherLicence = ({ name, link }: OwnName): ModelLicence => {
  const missing = [
    ...((name ?? '').trim() === '' ? ['license_name'] : []),
    ...((link ?? '').trim() === '' ? ['license_link'] : []),
  ];
  if (missing.length > 0) return { state: 'unknown', found: `other, without ${missing.join(' and ')}` };
  const id = (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/\+/gu, '-plus')
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (id === '' || SAYS_NOTHING.has(id)) return { state: 'unknown', found: `other, named ${name ?? ''}` };
  const leaf: Leaf = { kind: 'licence', name: PREFIX + id };
  return { state: 'read', tree: { kind: 'leaf', leaf }, text: leaf.name };
};

const mapped = (tree: LicenceTree): LicenceTree =>
  tree.kind === 'leaf'
    ? { kind: 'leaf', leaf: mappedLeaf(tree.leaf) }
    : { kind: tree.kind, left: mapped(tree.left), right: mapped(tree.right) };

const mappedLeaf = (leaf: Leaf): Leaf => {
  const word = leaf.name.toLowerCase();
  if (word.startsWith('licenseref-')) return { kind: 'licence', name: reference(word) };
  if (leaf.kind === 'licence') return leaf;
  return SAYS_NOTHING.has(word) || !/^[a-z0-9.-]+$/u.test(word)
    ? { kind: 'unknown', name: leaf.name }
    : { kind: 'licence', name: PREFIX + word };
};

const reference = (word: string): string => `LicenseRef-${word.slice('LicenseRef-'.length)}`;

const written = (tree: LicenceTree): string => {
  if (tree.kind === 'leaf') return tree.leaf.name;
  const side = (each: LicenceTree): string => (each.kind === 'leaf' ? written(each) : `(${written(each)})`);
  return `${side(tree.left)} ${tree.kind.toUpperCase()} ${side(tree.right)}`;
};

/** Whether somebody keeps a list with this name on it, so that it is a licence and no slip of the pen. */
export const isListed = (name: string): boolean => !name.startsWith(PREFIX) || HUB_IDS.has(name.slice(PREFIX.length));

/** The same for expressions that mean the same: order, repetition and parentheses do not count. */
const comparableTree = (tree: LicenceTree): string => {
  if (tree.kind === 'leaf') return tree.leaf.name;
  const sides = (of: LicenceTree): readonly string[] =>
    of.kind === tree.kind ? [...sides(of.left), ...sides(of.right)] : [comparableTree(of)];
  const different = [...new Set(sides(tree))].sort();
  return different.length === 1 ? (different[0] ?? '') : `(${different.join(` ${tree.kind} `)})`;
};

/** Old ids of the GNU licences, which say neither `only` nor `or later`. */
const BARE = /^((?:A|L)?GPL-\d\.\d|GFDL-1\.\d)$/u;

/** An old id is no other licence than the two that took its place. */
export const isSameLicence = (one: LicenceTree, other: LicenceTree): boolean => {
  const names = [comparableTree(one), comparableTree(other)] as const;
  return names[0] === names[1] || names.some((name, at) => BARE.test(name) && isSuccessor(names[1 - at] ?? '', name));
};

const isSuccessor = (name: string, bare: string): boolean => name === `${bare}-only` || name === `${bare}-or-later`;
