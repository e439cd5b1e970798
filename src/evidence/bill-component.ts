import { nameOf } from '../controls/kit/brought.js';
import { readLicence, type LicenceTree } from '../controls/kit/licence-tree.js';
import type { Component, DependencyChange } from '../facts/dependencies.js';

export interface BillProperty {
  readonly name: string;
  readonly value: string;
}

export type BillComponent = Readonly<Record<string, unknown>>;

export const property = (name: string, value: string): BillProperty => ({ name: `countersign:${name}`, value });

/** Each change as a component; what comes twice under one name in one manifest is numbered. */
export const billComponents = (changes: readonly DependencyChange[]): readonly BillComponent[] => {
  const taken = new Map<string, number>();
  return changes.map((change) => {
    const name = `${change.manifest}#${nameOf(change.component)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return componentOf(change, count === 1 ? name : `${name}#${String(count)}`);
  });
};

const SCOPES: Readonly<Record<Component['scope'], string | null>> = {
  runtime: 'required',
  development: 'excluded',
  unknown: null,
};

const componentOf = ({ change, manifest, component, from }: DependencyChange, reference: string): BillComponent => {
  const { name, version, purl, licence, hashes, source, installScript, scope } = component;
  const known = hashes.map(hashOf);
  return {
    type: 'library',
    'bom-ref': reference,
    name,
    ...given('version', version),
    ...given('purl', purl),
    ...given('scope', SCOPES[scope]),
    ...(licence === null ? {} : { licenses: [licenceOf(licence)] }),
    ...some(
      'hashes',
      known.filter((each) => each !== null),
    ),
    properties: [
      property('change', change),
      property('manifest', manifest),
      ...(from === null ? [] : [property('from', from)]),
      ...(source === null ? [] : [property('source', source)]),
      ...(installScript === null ? [] : [property('install-script', String(installScript))]),
      ...hashes.filter((_, at) => known[at] === null).map((each) => property('hash', each)),
    ],
  };
};

const given = (key: string, value: string | null): BillComponent => (value === null ? {} : { [key]: value });

const some = (key: string, values: readonly unknown[]): BillComponent => (values.length === 0 ? {} : { [key]: values });

/** Digests that CycloneDX has a word for, with their length in hex. */
const ALGORITHMS: ReadonlyMap<string, readonly [alg: string, length: number]> = new Map([
  ['md5', ['MD5', 32]],
  ['sha1', ['SHA-1', 40]],
  ['sha256', ['SHA-256', 64]],
  ['sha384', ['SHA-384', 96]],
  ['sha512', ['SHA-512', 128]],
]);

/** null: CycloneDX has no word for it. */
const hashOf = (hash: string): Readonly<{ alg: string; content: string }> | null => {
  const [, name = '', content = ''] = /^([a-z0-9]+):([0-9a-f]+)$/u.exec(hash) ?? [];
  const [alg = '', length = NaN] = ALGORITHMS.get(name) ?? [];
  return content.length === length ? { alg, content } : null;
};

/** An expression where it is one of SPDX; anything else is a name that somebody gave it. */
const licenceOf = (text: string): BillComponent => {
  const reading = readLicence(text);
  return reading.state === 'read' && isOfSpdx(reading.tree) ? { expression: text } : { license: { name: text } };
};

const isOfSpdx = (tree: LicenceTree): boolean =>
  tree.kind === 'leaf' ? tree.leaf.kind === 'licence' : isOfSpdx(tree.left) && isOfSpdx(tree.right);
