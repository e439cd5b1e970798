// The licences of what a bundle holds, as their authors ask: the texts themselves, next to the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Generated validators are bundled before they are committed; these packages lent them code. */
const BEHIND_GENERATED = ['ajv', 'ajv-formats', 'fast-deep-equal'].map((name) => `node_modules/${name}`);

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Folders of all packages of which code is in an output, by the bundler's own account. */
const packageFolders = (metafile) => {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  const own = used.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []);
  const generated = used.some((input) => input.endsWith('.generated.js')) ? BEHIND_GENERATED : [];
  return [...new Set([...own, ...generated])].sort(byName);
};

const manifest = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

const textFiles = (root, folder) =>
  readdirSync(join(root, folder))
    .filter((file) => /^(licen[cs]e|notice|copying)([.-]|$)/i.test(file))
    .sort(byName)
    .map((file) => join(root, folder, file));

/** Packages without a text of their own, and the sibling from the same repository, under the same licence, that has it. */
const SIBLINGS = { 'node_modules/@sigstore/verify': 'node_modules/@sigstore/bundle' };

/** Lists of names, whose licences ask for no text of theirs. Whom to name under CC-BY-3.0 stands in the README. */
const LISTS = new Map([
  ['node_modules/spdx-exceptions', (root, folder) => readFileSync(join(root, folder, 'README.md'), 'utf8')],
  ['node_modules/spdx-license-ids', () => 'Given to the public domain by its author.'],
]);
/** Packages that come without the text which lies in their repository. */
const KEPT = { 'node_modules/saxes': 'scripts/licenses/saxes.txt' };

const filesOf = (root, folder) => {
  const own = textFiles(root, folder);
  const kept = KEPT[folder];
  if (own.length === 0 && kept !== undefined) return [join(root, kept)];
  const sibling = SIBLINGS[folder];
  if (own.length > 0 || sibling === undefined) return own;
  const [one, other] = [folder, sibling].map((each) => manifest(root, each));
  const same = one.license === other.license && one.repository?.url === other.repository?.url;
  return same ? textFiles(root, sibling) : [];
};

const part = (root, folder) => {
  const { name, version, license } = manifest(root, folder);
  const files = filesOf(root, folder);
  const list = LISTS.get(folder);
  if (list !== undefined) return `${name} ${version} (${license})\n\n${list(root, folder).trim()}\n`;
  // Nobody may hand on code whose licence is not known.
  if (files.length === 0 || license === undefined) throw new Error(`${folder} is bundled and has no licence text`);
  const texts = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
};

/** One text with the licence of every bundled package, in the order of their folders. Throws where a package has none. */
export const licenses = (metafile, root) => {
  const rule = `${'-'.repeat(80)}\n\n`;
  const head =
    'Countersign is licensed under Apache-2.0 (see LICENSE). The bundles in this folder hold code of these packages.\n\n';
  return (
    head +
    packageFolders(metafile)
      .map((folder) => `${rule}${part(root, folder)}`)
      .join('\n')
  );
};
