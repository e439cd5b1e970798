import type { ModelDemand } from '../../../facts/demand.js';
import type { Baseline } from '../../../facts/model-documents.js';
import type { ReportFile } from '../../../facts/models.js';
import { known, unknown, type Reason } from '../../../facts/observed.js';
import { matchesGlob } from '../../../lib/glob.js';
import type { ReportPart } from './adapter.js';
import { bindReport, type Statement } from './binding.js';
import { sha256Of } from './digest.js';
import type { FileSource } from './file-source.js';
import { isNamedStatement } from './named-statement.js';
import { pairEvaluation } from './pair-evaluation.js';
import { statementsOfFile, statementsOfHost, type Host, type Verification } from './read-statements.js';
import { readToolReport, type FileContent } from './read-tool-report.js';
import { UnreadableReport, unreadableReport } from './unreadable.js';

export interface ReportPlace extends Verification {
  readonly head: FileSource;
  readonly base: FileSource;
  readonly host: Host;
  /** As read at the base; null: there is none, or it could not be read. */
  readonly baseline: Baseline | null;
}

type ReportDemand = Pick<ModelDemand, 'name' | 'reports' | 'statements'>;

const MOST_FILES = 200;

const NO_STATEMENT = { by: 'nothing', found: 'the report itself could not be read' } as const;

/** What tools reported of one model: every file at the head that a glob of its terms matches, and what ties it to weights. */
export const readReports = async (place: ReportPlace, demand: ReportDemand): Promise<readonly ReportFile[]> => {
  const { files } = place.head;
  if (!files.known) return demand.reports.map(({ part, globs }) => unread(part, globs[0] ?? '', files.why));
  const matched = files.value.filter(({ path }) => demand.reports.some(({ globs }) => matchesOne(globs, path)));
  if (matched.length > MOST_FILES)
    return demand.reports.map(({ part, globs }) => unread(part, globs[0] ?? '', tooMany(demand, matched.length)));
  const contents: Content[] = [];
  for (const { path, kind } of matched) contents.push(await readContent(place.head, path, kind, partsOf(demand, path)));
  const statements = await allStatements(place, demand, contents);
  const reports: ReportFile[] = [];
  for (const content of contents) reports.push(...(await reportsOf(place, content, statements)));
  return reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};

const matchesOne = (globs: readonly string[], path: string): boolean => globs.some((glob) => matchesGlob(glob, path));

const partsOf = (demand: ReportDemand, path: string): readonly ReportPart[] =>
  demand.reports.flatMap(({ part, globs }) => (matchesOne(globs, path) ? [part] : []));

const unread = (part: ReportPart, path: string, why: Reason): ReportFile => ({
  path,
  sha256: null,
  part,
  report: unknown(why),
  binding: NO_STATEMENT,
});

const tooMany = ({ name }: ReportDemand, found: number): Reason => ({
  code: 'too-many-reports',
  about: [name],
  needed: `at most ${String(MOST_FILES)} files`,
  found: `${String(found)} files match`,
});

interface Content {
  readonly path: string;
  readonly sha256: string | null;
  /** By part: what the file holds, or why it cannot be read. */
  readonly parts: readonly { readonly part: ReportPart; readonly held: FileContent | Reason }[];
  /** Kept where it holds statements. */
  readonly statements: Uint8Array | null;
}

const readContent = async (
  source: FileSource,
  path: string,
  kind: 'file' | 'symlink' | 'submodule',
  parts: readonly ReportPart[],
): Promise<Content> => {
  const refused = (why: Reason): Content => ({
    path,
    sha256: null,
    parts: parts.map((part) => ({ part, held: why })),
    statements: null,
  });
  if (kind !== 'file') return refused(unreadableReport(path, { message: `a ${kind}, not a file`, line: null }));
  const read = await source.read(path);
  if (!read.known) return refused(read.why);
  const bytes = read.value;
  const isNamed = isNamedStatement(path);
  const held = parts.map((part) => ({
    part,
    held: isNamed ? ({ kind: 'statement' } as const) : contentOf(path, bytes, part),
  }));
  const has = held.some((one) => 'kind' in one.held && one.held.kind === 'statement');
  return { path, sha256: sha256Of(bytes), parts: held, statements: has ? bytes : null };
};

const contentOf = (path: string, bytes: Uint8Array, part: ReportPart): FileContent | Reason => {
  try {
    return readToolReport(bytes, part);
  } catch (error) {
    if (error instanceof UnreadableReport) return unreadableReport(path, error);
    throw error;
  }
};

/** Those among the matched files and beside the reports; the host is asked only for what these leave unbound. */
const allStatements = async (
  place: ReportPlace,
  demand: ReportDemand,
  contents: readonly Content[],
): Promise<readonly Statement[]> => {
  const found: Statement[] = [];
  for (const { path, statements } of contents)
    if (statements !== null) found.push(...(await statementsOfFile(path, statements, place)));
  const seen = new Set(contents.flatMap(({ path, statements }) => (statements === null ? [] : [path])));
  for (const { path } of contents) found.push(...(await beside(place, `${path}.sigstore.json`, seen)));
  if (demand.statements === 'files') return found;
  const bound = new Set(found.flatMap((one) => (one.state === 'verified' ? [...one.files] : [])));
  const left = contents.flatMap(({ sha256, parts }) =>
    sha256 !== null && parts.some(isReport) && !bound.has(sha256) ? [sha256] : [],
  );
  return [...found, ...(await statementsOfHost(place.host, new Set(left), place))];
};

const isReport = ({ held }: Content['parts'][number]): boolean => !('kind' in held) || held.kind === 'report';

const beside = async (place: ReportPlace, path: string, seen: Set<string>): Promise<readonly Statement[]> => {
  const { files } = place.head;
  const there = files.known && files.value.some((file) => file.path === path && file.kind === 'file');
  if (!there || seen.has(path)) return [];
  seen.add(path);
  const read = await place.head.read(path);
  if (read.known) return statementsOfFile(path, read.value, place);
  return [{ place: path, state: 'other', found: read.why.found ?? read.why.code, files: new Set() }];
};

const reportsOf = async (
  place: ReportPlace,
  { path, sha256, parts }: Content,
  statements: readonly Statement[],
): Promise<readonly ReportFile[]> => {
  const reports: ReportFile[] = [];
  for (const { part, held } of parts) {
    // What is broken and bound is about these weights all the same: what it says nobody knows.
    if ('code' in held) {
      const bindings = sha256 === null ? [] : bindReport({ path, sha256, subjects: [] }, statements);
      for (const binding of bindings.length === 0 ? [NO_STATEMENT] : bindings.map((each) => each.binding))
        reports.push({ path, sha256, part, report: unknown(held), binding });
    }
    if ('kind' in held && held.kind === 'report' && sha256 !== null) {
      const { report, subjects } = held.reading;
      for (const { binding, files: bound } of bindReport({ path, sha256, subjects }, statements)) {
        const paired = part === 'evaluation' ? await pairEvaluation({ path, report, bound }, place) : report;
        reports.push({ path, sha256, part, report: known(paired), binding });
      }
    }
  }
  return reports;
};
