import { lstat, readFile } from 'node:fs/promises';
import type { Reading } from '../collect/models/reports/adapter.js';
import { sha256Of } from '../collect/models/reports/digest.js';
import { isNamedStatement } from '../collect/models/reports/named-statement.js';
import { samplesFileOf } from '../collect/models/reports/samples-file.js';
import { listedSamples, samplesOfResult } from '../collect/models/reports/samples.js';
import { refuseLarger } from '../collect/models/reports/strict-json.js';
import { readToolReport } from '../collect/models/reports/read-tool-report.js';
import { UnreadableReport, unreadableReport } from '../collect/models/reports/unreadable.js';
import type { TaskResult, ToolReport } from '../facts/model-reports.js';
import type { ReportFile } from '../facts/models.js';
import { Malformed } from '../lib/shape.js';

type Part = ReportFile['part'];

/** A report as the gate will read it. */
export interface ReadReport {
  readonly name: string;
  readonly sha256: string;
  readonly report: ToolReport;
  /** Digests that the tool printed of what it read. */
  readonly subjects: Reading['subjects'];
  /** Parts of a model's terms that were tried before, and why it cannot be read for them: the policy alone knows which part names it. */
  readonly notFor: readonly { readonly part: Part; readonly found: string }[];
}

export interface ReadSamples {
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
  /** Scores of the reports that these samples make up; none: no task of the reports looks for this file. */
  readonly scores: readonly string[];
}

interface Refused {
  readonly found: string;
}

/** Read by the gate's own adapters: what it would refuse is better heard before it is signed, and in the same words. */
export const readModelReport = (path: string, name: string): Promise<ReadReport | Refused> =>
  explained(name, async () => {
    const bytes = await bytesOf(path);
    const { report, subjects, notFor } = isNamedStatement(name) ? noReport('statement') : reportIn(bytes);
    return { name, sha256: sha256Of(bytes), report, subjects, notFor };
  });

/** Read as the gate reads them to compare two runs: line by line, and against the scores of the reports that they lie beside. */
export const readModelSamples = (
  path: string,
  name: string,
  { reports, names }: { readonly reports: readonly ReadReport[]; readonly names: readonly string[] },
): Promise<ReadSamples | Refused> =>
  explained(name, async () => {
    const bytes = await bytesOf(path);
    const rows = listedSamples(bytes);
    const results = reports.flatMap((report) => resultsOf(report, name, names));
    return { name, sha256: sha256Of(bytes), rows, scores: agreeing(bytes, results) };
  });

/** Only our own file is read otherwise for each part; of the others the part says nothing. */
const PARTS: readonly Part[] = ['evaluation', 'fairness', 'monitoring'];

const reportIn = (bytes: Uint8Array): Pick<ReadReport, 'report' | 'subjects' | 'notFor'> => {
  const faults: { readonly part: Part; readonly error: UnreadableReport }[] = [];
  for (const part of PARTS) {
    const read = readFor(bytes, part);
    if (!(read instanceof UnreadableReport))
      return { ...read, notFor: faults.map((fault) => ({ part: fault.part, found: fault.error.message })) };
    faults.push({ part, error: read });
  }
  throw faults[0]?.error ?? new UnreadableReport('no report is in it');
};

const readFor = (bytes: Uint8Array, part: Part): Reading | UnreadableReport => {
  try {
    const content = readToolReport(bytes, part);
    return content.kind === 'report' ? content.reading : noReport(content.kind);
  } catch (error) {
    if (error instanceof UnreadableReport) return error;
    throw error;
  }
};

const noReport = (kind: 'samples' | 'statement'): never => {
  throw new UnreadableReport(
    kind === 'samples'
      ? 'samples of a run, which are no report: name them with --samples, beside the results'
      : 'a statement, which is no report',
  );
};

/** What the gate would compare this file with, by its name. */
const resultsOf = ({ name: results, report }: ReadReport, name: string, names: readonly string[]) => {
  if (report.kind !== 'evaluation') return [];
  const { tasks } = report.evaluation;
  const all = tasks.map(({ task }) => task);
  return tasks.filter(({ task }) => {
    const place = samplesFileOf(results, task, all, names);
    return 'path' in place && place.path === name;
  });
};

/** A score that is made otherwise than of the samples one by one is compared without them; one at least must agree. */
const agreeing = (bytes: Uint8Array, results: readonly TaskResult[]): readonly string[] => {
  const faults: (UnreadableReport | Malformed)[] = [];
  const scores = results.flatMap((result) => {
    try {
      samplesOfResult(bytes, result, 'the report');
      return [`${result.task} ${result.metric}`];
    } catch (error) {
      if (!(error instanceof UnreadableReport || error instanceof Malformed)) throw error;
      faults.push(error);
      return [];
    }
  });
  const [fault] = faults;
  if (scores.length === 0 && fault !== undefined) throw fault;
  return scores;
};

const bytesOf = async (path: string): Promise<Uint8Array> => {
  const found = await lstat(path);
  if (!found.isFile()) throw new UnreadableReport(`a ${found.isSymbolicLink() ? 'symlink' : 'folder'}, not a file`);
  refuseLarger(found.size);
  return readFile(path);
};

const explained = async <Read>(name: string, read: () => Promise<Read>): Promise<Read | Refused> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableReport) return { found: unreadableReport(name, error).found ?? error.message };
    if (error instanceof Malformed) return { found: error.message };
    throw error;
  }
};
