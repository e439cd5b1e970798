import type { ModelCard } from '../../../facts/model-documents.js';
import { Malformed, optional, text, type Cursor } from '../../../lib/shape.js';
import { oneOrMore } from './fields.js';
import { textOf, UnreadableDocument } from './unreadable-document.js';
import { readYamlDocument } from './yaml-document.js';

const MOST_BYTES = 4 * 1024 * 1024;

/** A model card: what stands between the first two lines of dashes, and the first heading. Other keys are for other readers. */
export const readCard = (path: string, bytes: Uint8Array): ModelCard => {
  const { front, body } = partsOf(textOf(bytes, MOST_BYTES));
  const heading = headingOf(body);
  return front.trim() === ''
    ? { ...NOTHING, path, title: heading }
    : readYamlDocument(front, 2, (document) => cardOf(path, document, heading));
};

const NOTHING = { licence: null, licenceName: null, licenceLink: null, baseModels: [], datasets: [] } as const;

const cardOf = (path: string, document: Cursor, heading: string | null): ModelCard => ({
  path,
  licence: licenceOf(document.get('license', oneOrMore)),
  licenceName: document.get('license_name', optional(text)),
  licenceLink: document.get('license_link', optional(text)),
  baseModels: document.get('base_model', oneOrMore),
  datasets: document.get('datasets', oneOrMore),
  title: document.get('model_name', optional(text)) ?? heading,
});

/** Of several, nobody says whether one may choose. */
const licenceOf = (licences: readonly string[]): string | null => {
  if (licences.length > 1) throw new Malformed('$.license', 'one id or one expression');
  return licences[0] ?? null;
};

const partsOf = (whole: string): { readonly front: string; readonly body: string } => {
  const lines = whole.split(/\r?\n/u);
  if (lines[0]?.trimEnd() !== '---') return { front: '', body: whole };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) throw new UnreadableDocument('the front matter has no end: a line of three dashes', 1);
  return { front: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n') };
};

const HEADING = /^ {0,3}#[ \t]+(\S.*?)[ \t]*#*[ \t]*$/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;

const headingOf = (body: string): string | null => {
  let fenced = false;
  for (const line of body.split(/\r?\n/u)) {
    if (FENCE.test(line)) fenced = !fenced;
    const found = fenced ? undefined : HEADING.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return null;
};
