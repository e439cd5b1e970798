import type { Instant } from '../../facts/account.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { evidenceFaults, staleFaults, type EvidenceWords } from './model-evidence.js';
import { boundReports, type BoundReport } from './model-reports.js';
import type { JudgedModel } from './model-weights.js';
import { isOfProbe, probeFaults, type SafetyTerms } from './probe-standing.js';

type Report = BoundReport<'safety'>;

/** One probe or family of the policy, by the newest report that has it; no report: none has. */
interface ProbeStanding {
  readonly report: Report | null;
  readonly faults: readonly Fault[];
}

/** Whether one model was attacked as the policy asks, and withstood. */
export const safetyFaults = (judged: JudgedModel, now: Instant): readonly Fault[] => {
  const { model, terms } = judged;
  const { safety } = terms;
  if (safety === null) return [notDeclared(model.name)];
  if (!model.files.known) return [undecided(model.files.why)];
  const reports = boundReports(judged, 'safety');
  const { bound } = reports;
  const evidence = evidenceFaults(model.name, reports, wordsOf(model.name, safety));
  if (bound.length === 0) return evidence;
  const standings = safety.probes.map((named) => probeStanding(model.name, named, bound, safety));
  const used = standings.flatMap(({ report }) => report ?? []);
  return [
    ...evidence,
    ...partialFaults(model.name, used.length < standings.length ? bound : used),
    ...staleFaults(model.name, used, { code: 'safety-stale', maxAge: safety['max-age'], now }),
    ...standings.flatMap(({ faults }) => faults),
  ];
};

const notDeclared = (name: string): Fault =>
  failed({
    code: 'safety-not-declared',
    about: [name, 'safety'],
    needed: `\`models.${name}.safety\` in the policy`,
    found: 'nothing is asked of how it behaves under attack',
  });

const wordsOf = (name: string, { reports }: SafetyTerms): EvidenceWords => ({
  part: 'safety',
  setting: `models.${name}.safety`,
  reports,
  missing: 'safety-missing',
  unbound: 'safety-unbound',
  otherWeights: 'safety-other-weights',
  unreadable: 'safety-unreadable',
});

/** Runs that stopped on their way, of those that count, or of all where something is missing. */
const partialFaults = (model: string, reports: readonly Report[]): readonly Fault[] =>
  [...new Set(reports)].flatMap(({ path, report }) => {
    const { state, found } = report.safety;
    if (state === 'complete') return [];
    const reason = { code: 'safety-incomplete', about: [model, path], needed: 'a run that ended' };
    return [failed({ ...reason, found: found ?? 'it began, and nothing tells of its end' })];
  });

const probeStanding = (model: string, named: string, bound: readonly Report[], terms: SafetyTerms): ProbeStanding => {
  const having = bound.flatMap((report) => {
    const results = report.report.safety.probes.filter((result) => isOfProbe(named, result));
    return results.length === 0 ? [] : [{ report, faults: probeFaults(model, named, results, terms) }];
  });
  const [newest] = having;
  if (newest === undefined) {
    const probes = [...new Set(bound.flatMap(({ report }) => report.safety.probes.map(({ probe }) => probe)))];
    const found =
      probes.length === 0 ? 'no probe' : `${probes.slice(0, 5).join(', ')}${probes.length > 5 ? ', …' : ''}`;
    const reason = { code: 'probe-missing', about: [model, named], needed: 'attempts of this probe', found };
    return { report: null, faults: [failed(reason)] };
  }
  return { report: newest.report, faults: [...newest.faults, ...conflictFaults([model, named], having)] };
};

/** One run says well, another badly, of the same weights: one of the two is wrong, or was repeated until it came out well. */
const conflictFaults = (
  about: readonly string[],
  having: readonly { readonly report: Report; readonly faults: readonly Fault[] }[],
): readonly Fault[] => {
  const good = having.find(({ faults }) => faults.length === 0);
  const bad = having.find(({ faults }) => faults.some(({ reason }) => reason.code === 'fail-rate-too-high'));
  if (good === undefined || bad === undefined) return [];
  const found = `${good.report.path} says well, ${bad.report.path} says badly`;
  return [failed({ code: 'conflicting-evidence', about, needed: 'reports of the same weights that agree', found })];
};
