import type { ModelFinding, ScannedModelFile } from '../../../facts/model-reports.js';
import { arrayOf, cursor, filledText, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import type { Adapter, Reading } from './adapter.js';
import { digestOf, plainPlace, stateOf, subjectsOf } from './modelaudit.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

/** ModelAudit's SARIF. `ruleIndex` and `exitCode` are not looked at: the former points beyond the rules. */
export const modelauditSarif: Adapter = {
  tool: 'modelaudit',
  recognises: (document) => document.has('runs') && document.get('version', (value) => value) === '2.1.0',
  read: (document) => readRuns(document),
};

const readRuns = (document: Cursor): Reading => {
  const [run, ...others] = document.get('runs', arrayOf(cursor));
  if (run === undefined || others.length > 0)
    throw new UnreadableReport(
      `SARIF with ${String(others.length + (run === undefined ? 0 : 1))} runs: one is expected`,
    );
  const driver = run.at('tool').at('driver');
  const name = driver.get('name', text);
  if (name !== 'ModelAudit')
    throw new UnreadableReport(`SARIF of "${name}": of the scanners of models, ModelAudit's SARIF is read`);
  const files = (run.get('artifacts', optional(arrayOf(cursor))) ?? []).map(fileOf);
  const [invocation] = run.get('invocations', optional(arrayOf(cursor))) ?? [];
  return {
    report: {
      kind: 'scan',
      tool: 'modelaudit',
      version: driver.get('version', optional(text)),
      at: invocation === undefined ? null : writtenTime(invocation, 'endTimeUtc'),
      names: null,
      scan: { files, findings: run.list('results', findingOf) },
    },
    subjects: subjectsOf(files),
  };
};

const fileOf = (artifact: Cursor): ScannedModelFile => {
  return {
    path: pathOf(artifact.at('location').get('uri', filledText)),
    sha256: digestOf(artifact.maybe('hashes')?.get('sha-256', optional(text)) ?? null),
    size: artifact.get('length', optional(natural)),
    ...stateOf(artifact.maybe('properties')?.get('type', optional(text)) ?? null),
  };
};

const LEVEL: ReadonlyMap<string, ModelFinding['severity']> = new Map([
  ['error', 'critical'],
  ['warning', 'medium'],
  ['note', 'info'],
  ['none', 'info'],
]);

/** Suppressed or not: who suppressed it is not known here. */
const findingOf = (result: Cursor): ModelFinding => {
  // SARIF says that a result without a level is a warning.
  const level = result.get('level', optional(text)) ?? 'warning';
  const severity = LEVEL.get(level);
  if (severity === undefined) throw new UnreadableReport(`SARIF: the level "${level}" is not known`);
  const [place] = result.get('locations', optional(arrayOf(cursor))) ?? [];
  const uri = place?.maybe('physicalLocation')?.maybe('artifactLocation')?.get('uri', optional(text)) ?? '';
  return {
    path: plainPlace(pathOf(uri)),
    severity,
    rule: result.get('ruleId', optional(text)) ?? 'issue',
    found: result.at('message').get('text', text),
  };
};

const pathOf = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};
