import type { ObjectId } from '../../facts/account.js';
import type { ChangedFile } from '../../facts/change.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { ScanFact, ScanReport } from '../../facts/scans.js';
import { workflowFaults } from './check-standing.js';
import type { Fault } from './control.js';

/** One scan that a policy demands, read as reports (not as a check run). */
export interface ReportDemand {
  readonly scan: string;
  readonly source: ScanFact['source'];
  /** Name of the tool as its reports say it; null: any. */
  readonly tool: string | null;
  /** Path of the file, for naming it; null where the source has none. */
  readonly file: string | null;
  /** A workspace file must name the head itself. */
  readonly mustNameRevision: boolean;
}

/** What stands of a scan: the reports about the head, and what keeps them from proving that it ran to its end. */
export interface ScanStanding {
  readonly reports: readonly ScanReport[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Reason[];
}

export const scanStanding = (
  reports: Observed<readonly ScanReport[]>,
  demand: ReportDemand,
  head: ObjectId,
): ScanStanding => {
  if (!reports.known) return only({ outcome: 'indeterminate', reason: reports.why });
  const ofTool = reports.value.filter((report) => demand.tool === null || report.tool === demand.tool);
  const onHead = ofTool.filter((report) => isAboutHead(report, demand, head));
  // A file whose runs speak of several commits proves nothing about this one.
  const strays = isFile(demand) && onHead.length < ofTool.length;
  if (onHead.length === 0 || strays) return only(absence(reports.value, ofTool, demand, head));
  return {
    reports: onHead,
    faults: onHead.flatMap((report) => endFaults(report, demand)),
    notes: onHead.some((report) => report.commit === null) && isFile(demand) ? [declared(demand)] : [],
  };
};

/** An artifact is worth what the workflow that made it is worth: the change must leave that file alone. */
export const artifactFaults = (
  reports: readonly ScanReport[],
  demand: ReportDemand,
  files: Observed<readonly ChangedFile[]>,
): readonly Fault[] => {
  if (demand.source !== 'artifact') return [];
  if (!files.known) return [{ outcome: 'indeterminate', reason: files.why }];
  return reports.flatMap(({ workflow }): readonly Fault[] =>
    typeof workflow === 'string'
      ? workflowFaults(files.value, { name: demand.scan, workflow })
      : [{ outcome: 'indeterminate', reason: unknownOrigin(demand) }],
  );
};

const unknownOrigin = (demand: ReportDemand): Reason => ({
  code: 'fact-unavailable',
  about: [demand.scan],
  needed: 'the workflow that made the artifact',
  found: 'not told',
});

const only = (fault: Fault): ScanStanding => ({ reports: [], faults: [fault], notes: [] });

const isFile = (demand: ReportDemand): boolean => demand.source === 'sarif';

/**
 * Alerts of the repository stand as they are. Everything else must be about the head, or about a merge whose second
 * parent is the head; a workspace file that names no revision is taken for this job's, unless the policy wants proof.
 */
const isAboutHead = (report: ScanReport, demand: ReportDemand, head: ObjectId): boolean => {
  if (demand.source === 'dependabot' || demand.source === 'secret-scanning') return true;
  if (report.commit === null) return isFile(demand) && !demand.mustNameRevision;
  return report.commit === head || (report.commitParents.length === 2 && report.commitParents[1] === head);
};

const absence = (
  all: readonly ScanReport[],
  ofTool: readonly ScanReport[],
  demand: ReportDemand,
  head: ObjectId,
): Fault => {
  const about = aboutOf(demand);
  const needed = `a report${demand.tool === null ? '' : ` of ${demand.tool}`} on ${head}`;
  if (ofTool.length > 0) {
    const commits = distinct(ofTool.map((report) => report.commit ?? 'no named commit'));
    return {
      outcome: 'fail',
      reason: { code: 'check-stale', about, needed, found: `reports on ${commits.join(', ')}` },
    };
  }
  const others = distinct(all.map((report) => report.tool ?? 'an unnamed tool'));
  const found = others.length === 0 ? 'no report' : `reports of ${others.join(', ')} only`;
  return { outcome: 'fail', reason: { code: 'check-missing', about, needed, found } };
};

const endFaults = (report: ScanReport, demand: ReportDemand): readonly Fault[] => {
  const about = aboutOf(demand);
  const faults: Fault[] = [];
  if (report.completed === false) {
    const reason = {
      code: 'scan-incomplete',
      about,
      needed: 'a scan that ran to its end',
      found: 'it says that it did not',
    };
    faults.push({ outcome: 'fail', reason });
  }
  if (report.truncated) {
    const reason = { code: 'scan-truncated', about, needed: 'every finding', found: 'a list that was cut off' };
    faults.push({ outcome: 'indeterminate', reason });
  }
  return faults;
};

const declared = (demand: ReportDemand): Reason => ({
  code: 'scan-declared',
  about: aboutOf(demand),
  needed: 'a report that names its revision',
  found: 'it names none; the job vouches for it',
});

/** What a reason about the scan as a whole names: the scan, and its file where it has one. */
export const aboutOf = (demand: ReportDemand): readonly string[] =>
  demand.file === null ? [demand.scan] : [demand.scan, demand.file];

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
