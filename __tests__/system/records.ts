import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli } from '../e2e/cli.js';
import { judge } from '../e2e/support.js';

const EMERGENCY_POLICY = `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1}
  required-checks: {checks: [{name: build, app: github-actions}]}
emergency:
  label: emergency-change
  approvers: {teams: [acme/controls]}
  lifts: [peer-review]
  review-within: 3d
`;

export type RecordName = 'passed' | 'blocked' | 'emergency';

/** What each record was judged of, as a patch of the compliant world. */
const PATCHES: Readonly<Record<RecordName, unknown>> = {
  passed: {},
  blocked: { checks: { build: { conclusion: 'failure' } }, reviews: { r1: null } },
  emergency: {
    'base-files': { '.github/countersign.yml': EMERGENCY_POLICY },
    reviews: { r1: null },
    pull: { labels: { 'emergency-change': { by: 'carol', at: '2026-03-02T10:20:00Z' } } },
  },
};

/** The exact bytes of a record that the action leaves behind. */
export async function recordOf(name: RecordName): Promise<string> {
  const { run } = await judge(PATCHES[name]);
  if (run.evidence === undefined) throw new Error(`no evidence of ${name}`);
  return run.evidence;
}

/** Writes the page of a record; returns its file. */
export async function pageOf(folder: string, name: string, bytes: string): Promise<string> {
  const [record, file] = [join(folder, `${name}.json`), join(folder, `${name}.html`)];
  await writeFile(record, bytes);
  const { stderr } = await cli(['show', record, '--html', file]);
  if (stderr !== '') throw new Error(stderr);
  return file;
}

export const addressOf = (file: string): string => pathToFileURL(file).href;

/** The page after a change of the bytes in it, everything else as it was. */
export async function withBytes(file: string, change: (bytes: string) => string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const held = /(id="evidence">)([^<]*)(<)/;
  const bytes = Buffer.from(held.exec(text)?.[2] ?? '', 'base64').toString('utf8');
  const changed = `${file.slice(0, -'.html'.length)}-altered.html`;
  const encoded = Buffer.from(change(bytes)).toString('base64');
  await writeFile(
    changed,
    text.replace(held, (_, before: string, __, after: string) => before + encoded + after),
  );
  return changed;
}
