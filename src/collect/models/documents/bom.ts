import type { BomComponent, ModelBom } from '../../../facts/model-documents.js';
import {
  arrayOf,
  cursor,
  filledText,
  Malformed,
  optional,
  record,
  text,
  type Cursor,
  type Reader,
} from '../../../lib/shape.js';
import { parseStrictJson } from '../../../lib/strict-json.js';
import { textOf, UnreadableDocument } from './unreadable-document.js';

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_COMPONENTS = 100_000;
const VERSIONS: ReadonlySet<string> = new Set(['1.5', '1.6', '1.7']);

/** A CycloneDX bill in JSON: its models, files and data, wherever they stand in it. Programs and packages are left out. */
export const readBom = (path: string, bytes: Uint8Array): ModelBom => {
  const bill = cursor(parseStrictJson(textOf(bytes, MOST_BYTES)), '$');
  bill.get('bomFormat', only('CycloneDX'));
  const specVersion = bill.get('specVersion', text);
  if (!VERSIONS.has(specVersion)) throw new Malformed('$.specVersion', '1.5, 1.6 or 1.7');
  const own = bill.maybe('metadata')?.maybe('component') ?? null;
  const all = [...(own === null ? [] : flattened(own, 'outside')), ...belowOf(bill, 'outside')];
  if (all.length > MOST_COMPONENTS) {
    throw new UnreadableDocument(`${String(all.length)} components; at most ${String(MOST_COMPONENTS)} are read`);
  }
  const names = new Map(all.flatMap(({ at }) => nameByRef(at)));
  const components = all.filter(({ kept }) => kept === 'kept').map(({ at }) => componentOf(at, names));
  if (!components.some(({ type }) => type === MODEL)) {
    throw new UnreadableDocument(`$.components: none is of the type ${MODEL}`);
  }
  return { path, specVersion, components };
};

const MODEL = 'machine-learning-model';
const TYPES: ReadonlySet<string> = new Set([MODEL, 'data', 'file']);

const only =
  (wanted: string): Reader<string> =>
  (value, path) => {
    if (value !== wanted) throw new Malformed(path, JSON.stringify(wanted));
    return wanted;
  };

interface Placed {
  readonly at: Cursor;
  readonly kept: 'kept' | 'outside';
}

/** Whatever stands below a model belongs to it. */
const flattened = (at: Cursor, above: Placed['kept']): readonly Placed[] => {
  const kept = above === 'kept' || TYPES.has(at.get('type', filledText)) ? 'kept' : 'outside';
  return [{ at, kept }, ...belowOf(at, at.get('type', text) === MODEL ? 'kept' : above)];
};

const belowOf = (at: Cursor, above: Placed['kept']): readonly Placed[] =>
  (at.has('components') ? at.list('components', (each) => each) : []).flatMap((each) => flattened(each, above));

const nameByRef = (at: Cursor): readonly (readonly [string, string])[] => {
  const ref = at.get('bom-ref', optional(text));
  return ref === null ? [] : [[ref, at.get('name', filledText)]];
};

const componentOf = (at: Cursor, names: ReadonlyMap<string, string>): BomComponent => ({
  type: at.get('type', text),
  name: at.get('name', filledText),
  version: at.get('version', optional(text)),
  sha256: sha256Of(at),
  licences: at.has('licenses') ? at.list('licenses', licenceOf) : [],
  datasets: datasetsOf(at, names),
  purl: at.get('purl', optional(text)),
});

const SHA256 = /^[0-9a-f]{64}$/u;

const sha256Of = (at: Cursor): string | null => {
  const hashes = at.has('hashes') ? at.list('hashes', (each) => each) : [];
  const found = hashes
    .filter((each) => each.get('alg', filledText) === 'SHA-256')
    .map((each) => {
      const content = each.get('content', text).toLowerCase();
      if (!SHA256.test(content)) throw new Malformed(`${each.path}.content`, '64 hex digits');
      return content;
    });
  if (new Set(found).size > 1) throw new UnreadableDocument(`${at.path}.hashes has several SHA-256 that differ`);
  return found[0] ?? null;
};

/** Of an id and a name the id is the narrower word. */
const licenceOf = (entry: Cursor): string => {
  const expression = entry.get('expression', optional(filledText));
  const licence = entry.maybe('license');
  const said = licence?.get('id', optional(filledText)) ?? licence?.get('name', optional(filledText)) ?? expression;
  if (said === null || (licence !== null && expression !== null)) {
    throw new Malformed(entry.path, 'an id, a name or an expression');
  }
  return said;
};

/** Those that the model card within names: written out there, or by reference to a component of this bill or of another. */
const datasetsOf = (at: Cursor, names: ReadonlyMap<string, string>): readonly string[] => {
  const datasets =
    at
      .maybe('modelCard')
      ?.maybe('modelParameters')
      ?.get('datasets', optional(arrayOf(record))) ?? [];
  return datasets.map((each, index) => {
    const entry = cursor(each, `${at.path}.modelCard.modelParameters.datasets[${String(index)}]`);
    const ref = entry.get('ref', optional(filledText));
    return ref === null ? entry.get('name', filledText) : (names.get(ref) ?? ref);
  });
};
