import type { FactTypes, Facts } from '../facts/facts.js';
import type { Observed, Reason } from '../facts/observed.js';
import type { ScanReport } from '../facts/scans.js';
import { checkFaults } from './kit/check-standing.js';
import { defineControl, verdictOf, type Circumstances, type Fault } from './kit/control.js';
import { ageFaults } from './kit/scan-age.js';
import { dismissalsOf } from './kit/scan-dismissals.js';
import { findingsStanding, type FindingsStanding } from './kit/scan-findings.js';
import { scanSetting } from './kit/scan-setting.js';
import { aboutOf, artifactFaults, scanStanding, type ReportDemand } from './kit/scan-standing.js';
import { entries } from './kit/setting.js';

export const passingScans = defineControl({
  id: 'passing-scans',
  version: 1,
  requirement: 'The security scans ran on this change and found nothing over the limit.',
  needs: ['change', 'clock'],
  wants: ['checks', 'scans', 'files', 'commits', 'pushes'],
  settings: { scans: entries(scanSetting, { min: 1, help: 'Scans by a name of your own, each with one source.' }) },
  codes: [
    'check-missing',
    'check-pending',
    'check-not-success',
    'check-wrong-source',
    'check-stale',
    'scan-incomplete',
    'scan-truncated',
    'scan-unreadable',
    'findings-over-limit',
    'dismissed-by-contributor',
    'workflow-changed',
    'fact-unavailable',
    'scan-too-old',
    'scan-declared',
    'findings-suppressed',
    'findings-in-grace',
  ],
  judge(facts, { scans }, circumstances) {
    const { accepted } = circumstances;
    const standings = scans.map(({ name, value }) => standingOf(name, value, facts, circumstances));
    return verdictOf(
      standings.flatMap(({ faults }) => faults).filter(({ reason }) => !isAccepted(reason, accepted)),
      standings.flatMap(({ notes }) => notes),
    );
  },
});

/** An exception for everything that a reason names. Findings are left out by their rule alone, before they are counted. */
const isAccepted = ({ about }: Reason, accepted: readonly string[]): boolean =>
  about.length > 0 && about.every((each) => accepted.includes(each));

type Scan = ReturnType<typeof scanSetting.settle>;

type ScanFacts = Pick<FactTypes, 'change' | 'clock'> & Pick<Facts, 'checks' | 'scans' | 'files' | 'commits' | 'pushes'>;

const standingOf = (name: string, scan: Scan, facts: ScanFacts, circumstances: Circumstances): FindingsStanding => {
  if (scan.check !== null) return checkStanding(scan.check, scan.app ?? '', facts);
  const demand = demandOf(name, scan);
  const standing = scanStanding(reportsOf(demand, facts.scans), demand, facts.change.head.commit);
  const { wavedBy, gaps } = dismissalsOf(facts, circumstances);
  const found = standing.reports.flatMap((report) => report.findings);
  const { now } = facts.clock;
  const findings = findingsStanding(found, {
    scan: name,
    limit: scan.limit,
    newOnly: scan['new-only'],
    accepted: circumstances.accepted,
    grace: scan.grace,
    onBaseOnly: demand.source !== 'dependabot',
    now,
    wavedBy,
  });
  const faults: readonly Fault[] = [
    ...standing.faults,
    ...ageFaults(standing.reports, { about: aboutOf(demand), maxAge: scan['max-age'], now }),
    ...artifactFaults(standing.reports, demand, facts.files),
    ...findings.faults,
    ...gaps(found).map((reason): Fault => ({ outcome: 'indeterminate', reason })),
  ];
  return { faults, notes: [...standing.notes, ...findings.notes] };
};

const checkStanding = (name: string, app: string, { change, checks, clock }: ScanFacts): FindingsStanding => {
  if (!checks.known) return { faults: [{ outcome: 'indeterminate', reason: checks.why }], notes: [] };
  const scene = { head: change.head.commit, checks: checks.value, now: clock.now };
  return { faults: checkFaults(scene, { name, app, conclusions: ['success'], workflow: null }), notes: [] };
};

const demandOf = (scan: string, value: Scan): ReportDemand => {
  const { artifact, sarif, tool, proof } = value;
  const common = { scan, tool: null, file: null, mustNameRevision: proof === 'revision' };
  if (value['code-scanning'] !== null) return { ...common, source: 'code-scanning', tool: value['code-scanning'] };
  if (value.dependabot !== null) return { ...common, source: 'dependabot' };
  if (value['secret-scanning'] !== null) return { ...common, source: 'secret-scanning' };
  return { ...common, source: artifact === null ? 'sarif' : 'artifact', tool, file: sarif };
};

const reportsOf = ({ scan, source }: ReportDemand, scans: Facts['scans']): Observed<readonly ScanReport[]> => {
  if (!scans.known) return scans;
  const found = scans.value.find((each) => each.scan === scan && each.source === source);
  const why = { code: 'fact-unavailable', about: [scan], needed: `the scan, from ${source}`, found: 'it was not read' };
  return found?.reports ?? { known: false, why };
};
