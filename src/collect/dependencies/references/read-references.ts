import { CollectError } from '../../../app/ports.js';
import type { ChangedFile } from '../../../facts/change.js';
import type { Reference } from '../../../facts/dependencies.js';
import type { Observed } from '../../../facts/observed.js';
import { observe } from '../../observe.js';
import { readFilesAt, type FileText } from '../blobs.js';
import { kindOf } from '../kinds.js';
import { LIMITS } from '../limits.js';
import { tooMany, type Reading } from '../reading.js';
import { Unreadable } from '../unreadable.js';
import { dockerfileReferences } from './dockerfile.js';
import {
  composeReferences,
  manifestReferences,
  mayNameImages,
  templateReferences,
  valuesReferences,
} from './images.js';
import type { Named } from './pins.js';
import { workflowReferences } from './workflow.js';

type Extract = (text: string) => readonly Named[];

/** How a file names what it fetches, by its path; null: in no way that is known. */
export const extractorOf = (path: string): Extract | null => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(name)) return workflowReferences;
  if (/^(?:Dockerfile|Containerfile)(?:[._-].+)?$|\.(?:Dockerfile|Containerfile)$/i.test(name))
    return dockerfileReferences;
  if (!/\.ya?ml$/i.test(name) || kindOf(path) !== null) return null;
  if (/^(?:docker-)?compose(?:[._-].+)?\.ya?ml$/i.test(name)) return composeReferences;
  if (/(?:^|\/)templates\//.test(path)) return chartTemplate;
  return /^values(?:[._-].+)?\.ya?ml$/i.test(name) ? ifImages(valuesReferences) : ifImages(manifestReferences);
};

const ifImages =
  (extract: Extract): Extract =>
  (text) =>
    mayNameImages(text) ? extract(text) : [];

/** A template that the chart's values are put into is no YAML; one without them is. */
const chartTemplate: Extract = (text) =>
  text.includes('{{') ? templateReferences(text) : ifImages(manifestReferences)(text);

/** What the changed files of the head fetch by a name. One of them that cannot be read makes all of it unknown. */
export const readReferences = (reading: Reading): Promise<Observed<readonly Reference[]>> =>
  observe('references', async () => {
    const { client, change, from } = reading;
    const files = reading.files.filter(
      ({ path, status }) => status !== 'removed' && status !== 'unchanged' && extractorOf(path) !== null,
    );
    const [heads, bases] = [files.map(({ path }) => path), files.flatMap(baseOf)];
    if (heads.length + bases.length > LIMITS.files)
      throw tooMany('files that may name actions or images', LIMITS.files, heads.length + bases.length);
    const [head, base] = await Promise.all([
      readFilesAt(client, change, change.head, limited(heads)),
      readFilesAt(client, change, from, limited(bases)),
    ]);
    const found = files.flatMap((file) => referencesOf(file, head, base));
    if (found.length > LIMITS.references) throw tooMany('references', LIMITS.references, found.length);
    return found;
  });

const limited = (paths: readonly string[]): ReadonlyMap<string, number> =>
  new Map(paths.map((path) => [path, LIMITS.referenceBytes]));

/** A copy is a new file: nobody has approved its references in that place. */
const baseOf = ({ path, previous, status }: ChangedFile): readonly string[] =>
  status === 'added' || status === 'copied' ? [] : [previous ?? path];

type Texts = ReadonlyMap<string, FileText>;

const referencesOf = (file: ChangedFile, head: Texts, base: Texts): readonly Reference[] => {
  const { path } = file;
  const extract = extractorOf(path);
  const text = head.get(path);
  if (extract === null || text?.state !== 'found')
    throw unreadable(path, text?.state === 'unreadable' ? text.found : 'it is not there');
  const [before] = baseOf(file);
  const old = before === undefined ? new Set<string>() : namesIn(base.get(before), extract);
  return extracted(path, text.text, extract).map((named) => ({
    ...named,
    path,
    onBase: old === null ? null : old.has(keyOf(named)),
  }));
};

const keyOf = ({ kind, name }: Named): string => `${kind} ${name}`;

const extracted = (path: string, text: string, extract: Extract): readonly Named[] => {
  try {
    return extract(text);
  } catch (fault) {
    throw isRefusal(fault) ? unreadable(path, fault.message) : fault;
  }
};

/** null: what the file held on the base is not known. */
const namesIn = (text: FileText | undefined, extract: Extract): ReadonlySet<string> | null => {
  if (text?.state !== 'found') return null;
  try {
    return new Set(extract(text.text).map(keyOf));
  } catch (fault) {
    if (isRefusal(fault)) return null;
    throw fault;
  }
};

/** A stack that a hostile file exhausts is a refusal as well. */
const isRefusal = (fault: unknown): fault is Error => fault instanceof Unreadable || fault instanceof RangeError;

const unreadable = (path: string, found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['references', path], found: `${path}: ${found}` });
