import { basename, dirname, resolve } from 'node:path';
import type { NamedDigest } from '../evidence/statement/model-result.js';
import { enumerated, plain } from '../report/plain.js';
import { recognisedReport } from '../report/recognised-report.js';
import type { ReadReport, ReadSamples } from './model-report-file.js';

export const told = (what: string, files: readonly NamedDigest[]): readonly string[] =>
  files.map(({ name, sha256 }) => `${what}  sha256:${sha256}  ${plain(name)}`);

export const recognised = ({ name, report, notFor }: ReadReport): readonly string[] => [
  `read    ${plain(name)} as ${recognisedReport(report)}`,
  ...notFor.map(({ part, found }) => `        not for ${part}: ${plain(found)}`),
];

export const matched = ({ name, rows, scores }: ReadSamples): string => {
  const found =
    scores.length === 0
      ? 'no task of the reports looks for them: the gate reads samples_TASK_RUN.jsonl beside the results'
      : `they make up ${enumerated(scores, (each) => plain(each, 100))}`;
  return `read    ${plain(name)} as ${String(rows)} samples; ${found}`;
};

export const unsignedWords = (output: string): string =>
  [
    `Not signed: ${plain(output)} is the bare statement, which the gate counts as absent. Sign it with --key or --keyless; or in a workflow`,
    'with actions/attest: its subjects as `subject-checksums`, its predicateType as `predicate-type`, its predicate as `predicate`.',
  ].join('\n');

/** Under another name than its report's, or in another folder, the gate finds it only where the policy says so. */
export const signedWords = (output: string, reports: readonly string[]): string => {
  const [first = ''] = reports;
  if (reports.some((report) => resolve(`${report}.sigstore.json`) === resolve(output)))
    return `Signed: ${plain(output)}, beside its report, where the gate looks for it.`;
  const wanted = `${basename(first)}.sigstore.json in ${plain(dirname(first))}`;
  return `Signed: ${plain(output)}. The gate looks for ${plain(wanted)}; under this name it finds it only where the globs \`reports\` of the policy match it.`;
};

/**
 * What a report says itself of the weights that it read, where that is something else; null: nothing against it. A scanner
 * names more files than weights, an evaluation perhaps one weight of many: one that both name has to be the same.
 */
export const otherWeights = ({ subjects }: ReadReport, weights: readonly NamedDigest[]): string | null => {
  const digests = new Set(weights.map(({ sha256 }) => sha256));
  const byName = new Map(weights.map(({ name, sha256 }) => [name, sha256]));
  const other = subjects.find(({ name, sha256 }) => (byName.get(name) ?? sha256) !== sha256);
  if (other !== undefined)
    return `it is about sha256:${other.sha256} as ${plain(other.name)}, which is sha256:${byName.get(other.name) ?? ''} here. Measure these weights`;
  if (subjects.length === 0 || subjects.some(({ sha256 }) => digests.has(sha256))) return null;
  const [first] = subjects;
  return `it names sha256:${first?.sha256 ?? ''} (${plain(first?.name ?? '')}) and none of these weights. Measure these weights`;
};
