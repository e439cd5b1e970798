import type { RegisteredDataset } from '../../../facts/models.js';
import { arrayOf, filledText, Malformed, objectId, optional, type Cursor, type Reader } from '../../../lib/shape.js';
import { day, demandKeys } from './fields.js';
import { textOf } from './unreadable-document.js';
import { readYamlDocument } from './yaml-document.js';

const MOST_BYTES = 4 * 1024 * 1024;
const KEYS = ['id', 'revision', 'licence', 'personal-data', 'lawful-basis', 'regions', 'owner', 'review-by'];

/** The register of data: what a data set is, whose, and by which right it is used. */
export const readRegister = (bytes: Uint8Array): readonly RegisteredDataset[] =>
  readYamlDocument(textOf(bytes, MOST_BYTES), 1, (document) => {
    demandKeys(document, ['datasets']);
    const entries = document.list('datasets', entryOf);
    demandUnique(entries);
    return entries;
  });

const entryOf = (entry: Cursor): RegisteredDataset => {
  demandKeys(entry, KEYS);
  return {
    id: entry.get('id', filledText),
    revision: entry.get('revision', optional(objectId)),
    licence: entry.get('licence', optional(filledText)),
    personalData: entry.get('personal-data', personalData),
    lawfulBasis: entry.get('lawful-basis', optional(filledText)),
    regions: entry.get('regions', optional(arrayOf(filledText))) ?? [],
    owner: entry.get('owner', optional(filledText)),
    reviewBy: entry.get('review-by', optional(day)),
  };
};

/** `yes` is a text in YAML 1.2, and `true` in what earlier readers wrote again. */
const personalData: Reader<RegisteredDataset['personalData']> = (value, path) => {
  if (value === undefined || value === null) return 'not-said';
  if (value === 'yes' || value === true) return 'yes';
  if (value === 'no' || value === false) return 'no';
  throw new Malformed(path, 'yes or no');
};

const demandUnique = (entries: readonly RegisteredDataset[]): void => {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    const name = id.trim().toLowerCase();
    if (seen.has(name)) throw new Malformed(`$.datasets[${String(index)}].id`, 'an id that no other entry has');
    seen.add(name);
  }
};
