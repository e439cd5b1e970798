import { document, statementOf } from './binding.js';
import { config, replaced, tokenizer } from './documents.js';
import { evaluationOf } from './evaluation.js';
import { driftOf, fairnessOf, scanOf } from './measurements.js';
import type { Json } from './merged.js';
import { safetyOf } from './safety.js';
import type { ModelSpec, ReportPart, ReportSpec } from './spec.js';
import { keysOf, pathsOf } from './terms.js';
import { sha256Of, type Weight } from './weights.js';

/** Files that tools wrote, with the statements about them, and those that the host keeps. */
export interface Reports {
  readonly files: Readonly<Record<string, string>>;
  readonly attestations: readonly Json[];
}

const ordinary: readonly (readonly [ReportPart, string])[] = [
  ['scan', 'scan.json'],
  ['evaluation', 'evaluation.json'],
  ['safety', 'safety.report.jsonl'],
  ['fairness', 'fairness.json'],
  ['drift', 'drift.json'],
];

export function reportsOf(name: string, spec: ModelSpec, weights: readonly Weight[], at: string): Reports {
  const own = ordinary.flatMap(([part, file]) => {
    const given = spec[part];
    return given === false ? [] : [{ part, file, given: given ?? {} }];
  });
  const more = Object.entries(spec.more ?? {}).map(([file, given]) => ({ part: given.part, file, given }));
  const made = [...own, ...more].map((report) => reportOf(name, spec, { ...report, weights, at }));
  return {
    files: Object.assign({}, ...made.map(({ files }) => files)) as Readonly<Record<string, string>>,
    attestations: made.flatMap(({ attestations }) => attestations),
  };
}

interface Asked {
  readonly part: ReportPart;
  readonly file: string;
  readonly given: ReportSpec;
  readonly weights: readonly Weight[];
  readonly at: string;
}

function reportOf(name: string, spec: ModelSpec, asked: Asked): Reports {
  const { root, evidence } = pathsOf(name, spec);
  const { part, file, given, weights, at } = asked;
  const path = given.path ?? `${evidence}/${file}`;
  const { text: made, samples } = textsOf(part, given, { root, weights, path, at });
  const text = replaced(given) ?? made;
  const files = {
    [path]: text,
    ...samples,
  };
  const { statement = {} } = given;
  if (statement === false || statement === 'unsigned') return { files, attestations: [] };
  const beside = part === 'evaluation' ? ordinaryBeside(spec) : {};
  const about = { root, weights, path, report: text, samples, beside };
  const bundle = statementOf(statement, about, keysOf(spec).evidence);
  return statement.place === 'host'
    ? { files, attestations: [bundle] }
    : { files: { ...files, [statement.path ?? `${path}.sigstore.json`]: document(bundle) }, attestations: [] };
}

/** An evaluation names what it ran with, as far as it is what every model has. */
function ordinaryBeside({ files }: ModelSpec): Readonly<Record<string, string>> {
  const named = Object.entries({ 'config.json': config, 'tokenizer.json': tokenizer });
  return Object.fromEntries(
    named.flatMap(([name, text]) => (files?.[name] === undefined ? [[name, sha256Of(text)] as const] : [])),
  );
}

interface About {
  readonly root: string;
  readonly weights: readonly Weight[];
  readonly path: string;
  readonly at: string;
}

interface Texts {
  readonly text: string;
  readonly samples: Readonly<Record<string, string>>;
}

function textsOf(part: ReportPart, given: ReportSpec, { root, weights, path, at }: About): Texts {
  const alone = (text: string): Texts => ({ text, samples: {} });
  switch (part) {
    case 'scan':
      return alone(scanOf(given, root, weights, at));
    case 'evaluation': {
      const { results, samples } = evaluationOf(given, { who: 'candidate', path, at });
      return { text: results, samples };
    }
    case 'safety':
      return alone(safetyOf(given, at));
    case 'fairness':
      return alone(fairnessOf(given, root, weights, at));
    case 'drift':
      return alone(driftOf(given, at));
  }
}
