import type { ObjectId } from '../../facts/account.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { Model, ModelFile } from '../../facts/models.js';
import { known, unknown, type Observed, type Reason } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { matchesGlob } from '../../lib/glob.js';
import { createProofReader } from '../records/attestations.js';
import type { ModelContext } from './context.js';
import { keysOf } from './documents/keys.js';
import type { FolderEntry } from './folders.js';
import type { FileSource } from './reports/file-source.js';
import { readBaseline } from './reports/read-baseline.js';
import { readReports } from './reports/read-reports.js';
import { LARGEST_REPORT } from './reports/strict-json.js';

interface Place {
  readonly client: Client;
  readonly context: ModelContext;
  /** `owner/name` */
  readonly repository: string;
  readonly changed: readonly string[];
}

/** What tools reported, and what the model is measured against. */
export const readEvidence = async (
  { client, context, repository, changed }: Place,
  demand: ModelDemand,
  files: Observed<readonly ModelFile[]>,
): Promise<Pick<Model, 'baseline' | 'reports'>> => {
  const globs = demand.reports.flatMap((each) => each.globs);
  const [head, base, texts] = await Promise.all([
    sourceOf(context, context.commit, globs.map(folderOfGlob), (path) => isReport(globs, path)),
    sourceOf(context, context.yardstick, demand.baseline === null ? [] : [folderOf(demand.baseline)], () => true),
    context.texts(context.yardstick, demand.keys),
  ]);
  const baseline = await readBaseline(base, demand, changed);
  const keys = keysOf(demand.keys, texts);
  if (!keys.known)
    return { baseline, reports: demand.reports.map(({ part, globs: [path = ''] }) => unread(part, path, keys)) };
  const host = { repository, proofs: createProofReader(client), weight: firstWeight(files) };
  const place = { verify: context.verify, keys: keys.value, head, base, host };
  const reports = await readReports({ ...place, baseline: baseline.known ? baseline.value : null }, demand);
  return { baseline, reports };
};

const unread = (
  part: Model['reports'][number]['part'],
  path: string,
  report: Extract<Observed<unknown>, { known: false }>,
): Model['reports'][number] => ({
  path,
  sha256: null,
  part,
  report,
  binding: { by: 'nothing', found: 'the public keys could not be read' },
});

const isReport = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => matchesGlob(glob, path)) || /\.(sigstore\.json|jsonl)$/u.test(path);

const firstWeight = (files: Observed<readonly ModelFile[]>): string | null => {
  if (!files.known) return null;
  const [weight] = files.value.filter(({ role }) => role === 'weight');
  const storage = weight?.storage;
  return storage === undefined || storage.kind === 'malformed-pointer' ? null : storage.sha256;
};

/** The files of some folders. Those that will be asked for are read together, with as few requests as that takes. */
const sourceOf = async (
  context: ModelContext,
  commit: ObjectId,
  folders: readonly string[],
  isAskedFor: (path: string) => boolean,
): Promise<FileSource> => {
  const listed = await Promise.all([...new Set(folders)].map((folder) => context.below(commit, folder)));
  const lost = listed.find((each) => !each.known);
  if (lost?.known === false) return unreadSource(lost.why);
  const files = new Map<string, FolderEntry>();
  for (const each of listed) if (each.known) for (const entry of each.value) files.set(entry.path, entry);
  const asked = [...files.values()].filter(({ path, kind }) => kind === 'file' && isAskedFor(path));
  const bytes = asked.reduce((sum, { size }) => sum + (size > LARGEST_REPORT ? 0 : size), 0);
  if (bytes > MOST_BYTES) return unreadSource(tooLarge(folders, bytes));
  const wanted = asked.map(({ path }) => path);
  const texts = new Map(await context.texts(commit, wanted.slice(0, MOST_AHEAD)));
  const read = async (path: string): Promise<Observed<Uint8Array>> => {
    const text = texts.get(path) ?? (await context.texts(commit, [path])).get(path);
    if (text === undefined) return unknown({ code: 'fact-unavailable', about: [path], found: 'it was not read' });
    if (!text.known) return text;
    return text.value === null
      ? unknown({ code: 'fact-unavailable', about: [path], found: 'there is no such file' })
      : known(text.value.bytes);
  };
  return { files: known([...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))), read };
};

const MOST_AHEAD = 500;

const unreadSource = (why: Reason): FileSource => ({
  files: unknown(why),
  read: () => Promise.resolve(unknown(why)),
});

/** Of all reports of a model together, but for those that are each refused: they are held at once, and a job that runs out of memory leaves no evidence. */
const MOST_BYTES = 400 * 1024 * 1024;

const tooLarge = (folders: readonly string[], bytes: number): Reason => ({
  code: 'too-many-reports',
  about: folders.slice(0, 1),
  needed: `${String(MOST_BYTES)} bytes together at most`,
  found: `${String(bytes)} bytes`,
});

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** The folder below which everything lies that a glob can match. */
const folderOfGlob = (glob: string): string => {
  const parts = glob.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/u.test(part));
  return parts.slice(0, first === -1 ? parts.length - 1 : first).join('/');
};
