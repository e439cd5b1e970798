import { cursor, Malformed, type Cursor } from '../../../lib/shape.js';
import type { Adapter, Reading, ReportPart } from './adapter.js';
import { deepeval } from './deepeval.js';
import { evidently } from './evidently.js';
import { fickling } from './fickling.js';
import { isGarak, readGarak } from './garak.js';
import { headerOfArchive, looksPacked } from './inspect-archive.js';
import { inspect } from './inspect.js';
import { lmEval } from './lm-eval.js';
import { metrics } from './metrics.js';
import { modelauditSarif } from './modelaudit-sarif.js';
import { modelaudit } from './modelaudit.js';
import { modelscan } from './modelscan.js';
import { promptfoo } from './promptfoo.js';
import { isSamples } from './samples.js';
import { readReportText, type JsonLine } from './strict-json.js';
import { isStatement } from './statement.js';
import { UnreadableReport } from './unreadable.js';

/** `report`: what a tool said. The others stand beside reports, and are none. */
export type FileContent =
  | { readonly kind: 'report'; readonly reading: Reading }
  | { readonly kind: 'samples' }
  | { readonly kind: 'statement' };

const ADAPTERS: readonly Adapter[] = [
  metrics,
  lmEval,
  inspect,
  promptfoo,
  deepeval,
  modelauditSarif,
  modelaudit,
  modelscan,
  fickling,
  evidently,
];

const KNOWN =
  'known are lm-eval (results), Inspect (.json, .eval), promptfoo (.json), DeepEval, garak (.report.jsonl), ModelAudit (JSON, SARIF), modelscan (-o), fickling (JSON), Evidently (JSON) and countersign/metrics@1';

/** What a file of a tool holds, recognised by its content. Throws UnreadableReport. */
export const readToolReport = (bytes: Uint8Array, part: ReportPart): FileContent => {
  try {
    if (looksPacked(bytes)) return reading(inspect, cursor(headerOfArchive(bytes), '$'), part);
    const text = readReportText(bytes);
    return text.kind === 'lines' ? fromLines(text.lines) : fromDocument(text.value, part);
  } catch (error) {
    if (error instanceof Malformed) throw new UnreadableReport(error.message);
    throw error;
  }
};

const fromDocument = (value: unknown, part: ReportPart): FileContent => {
  if (isStatement(value)) return { kind: 'statement' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unknownTool();
  const document = cursor(value, '$');
  if (isGarak(document)) return { kind: 'report', reading: readGarak([{ line: 1, value }]) };
  if (isSamples(document)) return { kind: 'samples' };
  const adapter = ADAPTERS.find(({ recognises }) => recognises(document));
  if (adapter === undefined) throw unknownTool();
  return reading(adapter, document, part);
};

const reading = (adapter: Adapter, document: Cursor, part: ReportPart): FileContent => {
  try {
    return { kind: 'report', reading: adapter.read(document, part) };
  } catch (error) {
    if (error instanceof Malformed) throw new UnreadableReport(`${adapter.tool}: ${error.message}`);
    throw error;
  }
};

const fromLines = (lines: () => Iterable<JsonLine>): FileContent => {
  for (const { value } of lines()) {
    if (isStatement(value)) return { kind: 'statement' };
    const first = cursor(value, 'line 1');
    if (isGarak(first)) return { kind: 'report', reading: readGarak(lines()) };
    if (isSamples(first)) return { kind: 'samples' };
    if (first.has('promptIdx') && first.has('success'))
      throw new UnreadableReport("promptfoo's JSON lines do not say whether the run ended: write its .json output");
    break;
  }
  throw new UnreadableReport(`several documents, and no tool that writes JSON lines is known by them: ${KNOWN}`);
};

const unknownTool = (): UnreadableReport => new UnreadableReport(`of no known tool: ${KNOWN}`);
