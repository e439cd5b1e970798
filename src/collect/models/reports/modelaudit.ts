import type { ModelFinding, ScannedModelFile } from '../../../facts/model-reports.js';
import { arrayOf, boolean, filledText, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import type { Adapter, Reading, Subject } from './adapter.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** Of what stands in the place of a digest, what is one. */
export const digestOf = (written: string | null): string | null => {
  const digest = written?.toLowerCase() ?? null;
  return digest !== null && SHA256.test(digest) ? digest : null;
};

/**
 * ModelAudit's JSON. It prints digests of what it read, so a scan of a pointer shows as another file. Its own sums
 * (`has_errors: false` beside criticals) say nothing.
 */
export const modelaudit: Adapter = {
  tool: 'modelaudit',
  recognises: (document) => document.has('issues') && document.has('file_metadata') && document.has('files_scanned'),
  read: (document) => readModelaudit(document),
};

const readModelaudit = (document: Cursor): Reading => {
  const files = filesOf(document);
  const findings = [...document.list('issues', findingsOf).flat(), ...ownErrors(document)];
  return {
    report: {
      kind: 'scan',
      tool: 'modelaudit',
      version: null,
      at: writtenTime(document, 'start_time'),
      names: null,
      scan: { files, findings },
    },
    subjects: subjectsOf(files),
  };
};

export const subjectsOf = (files: readonly ScannedModelFile[]): readonly Subject[] =>
  files.flatMap(({ path, sha256, state }) => (sha256 === null || state !== 'scanned' ? [] : [{ name: path, sha256 }]));

const filesOf = (document: Cursor): readonly ScannedModelFile[] => {
  const metadata = document.at('file_metadata');
  const assets = new Map(document.list('assets', (asset) => [asset.get('path', filledText), asset] as const));
  const paths = [...new Set([...metadata.keys, ...assets.keys()])];
  return paths.map((path) => fileOf(path, metadata.maybe(path), assets.get(path) ?? null));
};

const fileOf = (path: string, told: Cursor | null, asset: Cursor | null): ScannedModelFile => {
  const digest =
    told?.maybe('file_hashes')?.get('sha256', optional(text)) ?? told?.get('content_hash', optional(text)) ?? null;
  const size = told?.get('file_size', optional(natural)) ?? asset?.get('size', optional(natural)) ?? null;
  return { path, sha256: digestOf(digest), size, ...stateOf(asset?.get('type', optional(text)) ?? null) };
};

/** What ModelAudit calls a file that is a pointer of Git LFS. */
export const stateOf = (type: string | null): Pick<ScannedModelFile, 'state' | 'found'> =>
  type === 'lfs_check'
    ? { state: 'failed', found: 'a Git LFS pointer, not the file it stands for' }
    : { state: 'scanned', found: null };

const SEVERITY: ReadonlyMap<string, ModelFinding['severity']> = new Map([
  ['critical', 'critical'],
  ['warning', 'medium'],
  ['info', 'info'],
  ['debug', 'info'],
]);

const findingsOf = (issue: Cursor): readonly ModelFinding[] => {
  const written = issue.get('severity', text);
  const severity = SEVERITY.get(written);
  if (severity === undefined) throw new UnreadableReport(`ModelAudit: the severity "${written}" is not known`);
  const rule = issue.get('rule_code', optional(text)) ?? issue.get('type', optional(text)) ?? 'issue';
  const found = issue.get('message', text);
  return placesOf(issue).map((path) => ({ path, severity, rule, found }));
};

const placesOf = (issue: Cursor): readonly string[] => {
  const copies = issue.maybe('details')?.get('duplicate_files', optional(arrayOf(text))) ?? null;
  return copies !== null && copies.length > 0 ? copies : [plainPlace(issue.get('location', optional(text)) ?? '')];
};

/** The path without the position within the file. */
export const plainPlace = (location: string): string => location.replace(/ \(pos \d+\)$/, '');

/** A run that owns up to errors is believed; one that denies them says nothing. */
const ownErrors = (document: Cursor): readonly ModelFinding[] =>
  document.get('has_errors', optional(boolean)) === true || document.get('success', optional(boolean)) === false
    ? [{ path: '', severity: 'high', rule: 'has_errors', found: 'the tool says that it met errors' }]
    : [];
