import type { RegisteredDataset } from '../../../facts/model-documents.js';
import { arrayOf, filledText, optional, type Cursor, type Reader } from '../../../lib/shape.js';
import { demandKeys } from './fields.js';
import { textOf } from './unreadable-document.js';
import { readYamlDocument } from './yaml-document.js';

const MOST_BYTES = 4 * 1024 * 1024;
const KEYS = ['id', 'revision', 'licence', 'personal-data', 'lawful-basis', 'regions', 'owner', 'review-by'];

/**
 * The register of data: what a data set is, whose, and by which right it is used. A revision or a day is kept as it is
 * written, and an id that is there twice twice: a fault of one entry must not hide the others from the control.
 */
export const readRegister = (bytes: Uint8Array): readonly RegisteredDataset[] =>
  readYamlDocument(textOf(bytes, MOST_BYTES), 1, (document) => {
    demandKeys(document, ['datasets']);
    return document.list('datasets', entryOf);
  });

const entryOf = (entry: Cursor): RegisteredDataset => {
  demandKeys(entry, KEYS);
  return {
    id: entry.get('id', filledText),
    revision: entry.get('revision', optional(filledText)),
    licence: entry.get('licence', optional(filledText)),
    personalData: entry.get('personal-data', personalData),
    lawfulBasis: entry.get('lawful-basis', optional(filledText)),
    regions: entry.get('regions', optional(arrayOf(filledText))) ?? [],
    owner: entry.get('owner', optional(filledText)),
    reviewBy: entry.get('review-by', optional(filledText)),
  };
};

/** `yes` is a text in YAML 1.2, and `true` in what earlier readers wrote again. Any other word says nothing. */
const personalData: Reader<RegisteredDataset['personalData']> = (value) => {
  if (value === 'yes' || value === true) return 'yes';
  if (value === 'no' || value === false) return 'no';
  return 'not-said';
};
