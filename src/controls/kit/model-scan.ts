import type { Instant } from '../../facts/account.js';
import type { ModelFinding, ScannedModelFile } from '../../facts/model-reports.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { ageOf, boundReports, type Age, type BoundReport, type UnboundReport } from './model-reports.js';
import { weightsOf, type JudgedModel, type Weight } from './model-weights.js';

type ScanTerms = NonNullable<JudgedModel['terms']['scan']>;

interface Scan {
  readonly path: string;
  readonly tool: string;
  readonly files: readonly SeenFile[];
  readonly findings: readonly ModelFinding[];
  readonly age: Age;
}

/** A file that a tool saw, with the path of the weight that its own path names. Found once: weights are many, and so are files. */
interface SeenFile {
  readonly file: ScannedModelFile;
  readonly named: string | null;
}

/** Every weight was scanned, not a pointer in its place, lately, and nothing bad was found. */
export const scanFaults = (judged: JudgedModel, now: Instant): readonly Fault[] => {
  const { model } = judged;
  const terms = judged.terms.scan;
  if (terms === null) {
    return [failed({ code: 'scan-not-declared', about: [model.name], needed: '`scan` of the model', found: 'none' })];
  }
  const weights = weightsOf(model);
  if (!weights.known) return [undecided(weights.why)];
  const { bound, rest } = boundReports(judged, 'scan');
  const scans = scansOf(bound, terms, { now, weights: weights.value });
  const unread = rest
    .filter(({ why }) => why === 'unreadable')
    .map(({ path, found }) => unreadable(path, model.name, found));
  if (scans.length === 0) return [...unread, ...missing(judged, terms, { bound, rest })];
  return [
    ...unread,
    ...weights.value.flatMap((weight) => coverFaults(weight, { scans, terms, model: model.name })),
    ...findingFaults(scans, terms, model.name),
  ];
};

const scansOf = (
  bound: readonly BoundReport<'scan'>[],
  terms: ScanTerms,
  { now, weights }: { readonly now: Instant; readonly weights: readonly Weight[] },
): readonly Scan[] =>
  bound
    .filter(({ report }) => terms.tools.length === 0 || terms.tools.includes(report.tool))
    .map((each) => ({
      path: each.path,
      tool: each.report.tool,
      files: each.report.scan.files.map((file) => ({ file, named: namedBy(file, weights) })),
      findings: each.report.scan.findings,
      age: ageOf(each, terms['max-age'], now),
    }));

const unreadable = (path: string, model: string, found: string): Fault =>
  undecided({ code: 'scan-unreadable', about: [path, model], needed: 'a report that can be read', found });

interface Found {
  readonly bound: readonly BoundReport<'scan'>[];
  readonly rest: readonly UnboundReport[];
}

/** Why no report counts, report by report. */
const missing = ({ model }: JudgedModel, terms: ScanTerms, { bound, rest }: Found): readonly Fault[] => {
  const unbound = rest
    .filter(({ why }) => why !== 'unreadable')
    .map(({ path, found }) => {
      const needed = 'a statement by somebody who may, whose subjects are these weights';
      return failed({ code: 'scan-unbound', about: [path, model.name], needed, found });
    });
  if (unbound.length > 0) return unbound;
  const needed = `a scan of the weights by ${terms.tools.length === 0 ? 'any tool' : terms.tools.join(' or ')}`;
  const tools = bound.map(({ report }) => report.tool).join(', ');
  const found = bound.length === 0 ? 'no report' : `one by ${tools}`;
  return rest.length > 0 ? [] : [failed({ code: 'scan-missing', about: [model.name], needed, found })];
};

interface Demand {
  readonly scans: readonly Scan[];
  readonly terms: ScanTerms;
  readonly model: string;
}

/** What one scan says of one weight; `seen` says why it was not scanned. */
type Sight = { readonly is: 'scanned'; readonly scan: Scan } | { readonly is: 'not'; readonly seen: string };

const coverFaults = (weight: Weight, { scans, terms, model }: Demand): readonly Fault[] => {
  const sights = scans.flatMap((scan) => sightsOf(weight, scan));
  const scanned = sights.flatMap((each) => (each.is === 'scanned' ? [each.scan] : []));
  const about = [weight.path, model];
  const [first] = scanned;
  if (first === undefined) {
    const found = sights.flatMap((each) => (each.is === 'not' ? [each.seen] : []))[0] ?? 'no scan names it';
    return [failed({ code: 'weight-not-scanned', about, needed: 'a scan of these very bytes', found })];
  }
  if (scanned.some(({ age }) => age.state === 'fresh')) return [];
  const unclear = scanned.find(({ age }) => age.state === 'unclear') ?? first;
  const found = unclear.age.state === 'fresh' ? '' : unclear.age.found;
  const reason = {
    code: 'scan-stale',
    about: [unclear.path, ...about],
    needed: `a scan of the last ${terms['max-age']}`,
    found,
  };
  return [unclear.age.state === 'unclear' ? undecided(reason) : failed(reason)];
};

const sightsOf = (weight: Weight, scan: Scan): readonly Sight[] =>
  scan.files
    .filter(({ file, named }) => named === weight.path || (file.sha256 !== null && file.sha256 === weight.sha256))
    .map(({ file }): Sight => {
      const seen = fault(file, weight, scan.tool);
      return seen === null ? { is: 'scanned', scan } : { is: 'not', seen };
    });

/**
 * The weight with the longest name that the path of the file ends in: where the tool prints no digest, the path says which it saw. A
 * tool that names no file scanned the one weight of a model that has no other, as the statement says.
 */
const namedBy = ({ path, sha256 }: ScannedModelFile, weights: readonly Weight[]): string | null => {
  if (path === '') return sha256 === null && weights.length === 1 ? (weights[0]?.path ?? null) : null;
  const ends = (name: string): boolean =>
    path.endsWith(name) && (path.length === name.length || path[path.length - name.length - 1] === '/');
  const [named] = weights.filter(({ name }) => ends(name)).sort((a, b) => b.name.length - a.name.length);
  return named?.path ?? null;
};

/** A pointer is shorter than this. */
const POINTER_BYTES = 1024;

/** Why what the tool saw is not this weight, scanned; null: it is. */
const fault = ({ state, sha256, size, found }: ScannedModelFile, weight: Weight, tool: string): string | null => {
  if (size !== null && weight.size !== null && size !== weight.size) {
    const what = size < POINTER_BYTES ? `a ${String(size)}-byte LFS pointer` : `${String(size)} bytes`;
    return `${tool} saw ${what}, not the ${String(weight.size)} bytes of the weight`;
  }
  if (sha256 !== null && sha256 !== weight.sha256) return `${tool} saw sha256:${sha256}`;
  return state === 'scanned'
    ? null
    : `${tool} ${state === 'skipped' ? 'skipped it' : 'failed on it'}: ${found ?? 'no reason told'}`;
};

const SEVERITIES = ['none', 'info', 'low', 'medium', 'high', 'critical'] as const;

/**
 * Whatever a believed scan found of these bytes was found. Where a newer one of the same tool does not repeat it, the two
 * contradict each other, and nobody is right by being later.
 */
const findingFaults = (scans: readonly Scan[], terms: ScanTerms, model: string): readonly Fault[] => {
  const most = SEVERITIES.indexOf(terms['max-severity']);
  return scans.flatMap((scan) => {
    const newest = scans.find(({ tool }) => tool === scan.tool) ?? scan;
    return scan.findings
      .filter(({ severity }) => SEVERITIES.indexOf(severity) > most)
      .map((finding) => {
        const isTold = newest === scan || newest.findings.some((other) => isSame(other, finding));
        return isTold ? aboveLimit(finding, terms, model) : contradicted(finding, { scan, newest, model });
      });
  });
};

const isSame = (one: ModelFinding, other: ModelFinding): boolean =>
  one.rule === other.rule && one.path === other.path && one.severity === other.severity;

const aboveLimit = ({ rule, path, severity, found }: ModelFinding, terms: ScanTerms, model: string): Fault =>
  failed({
    code: 'finding-above-limit',
    about: [rule, path, model],
    needed: `nothing above ${terms['max-severity']}`,
    found: `${severity}: ${found}`,
  });

interface Contradiction {
  readonly scan: Scan;
  readonly newest: Scan;
  readonly model: string;
}

const contradicted = ({ rule, path, severity }: ModelFinding, { scan, newest, model }: Contradiction): Fault =>
  failed({
    code: 'conflicting-evidence',
    about: [rule, path, model],
    needed: 'scans of the same bytes that agree',
    found: `${severity} in ${scan.path}, nothing of it in ${newest.path}`,
  });
