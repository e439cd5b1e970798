import type { SweepRow } from '../report/sweep.js';
import type { GateResult, Judge } from './gate.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import type { Setting, SweepScope } from './occasions/occasion.js';
import type { Survey } from './ports.js';
import { changeRequest, type Settings } from './request.js';
import { lookOver, type Looked, type Surveyed } from './survey.js';
import { WORST_FIRST } from '../decision/worst-first.js';

export interface SweepPorts {
  readonly survey: Survey;
  /** Ports for one judgement, with a budget and a transcript of their own; `part` parts the files of evidence. */
  readonly portsOf: (part: string | null) => JudgingPorts;
  /** Milliseconds until no judgement may begin any more. */
  readonly left: () => number;
  readonly judge: Judge;
}

export interface JudgingPorts extends GatePorts {
  /** How many requests the host still takes, by its latest answers; null: not told. */
  readonly allowance: () => number | null;
}

export interface Swept {
  readonly rows: readonly SweepRow[];
  readonly results: readonly GateResult[];
  readonly cut: string | null;
  readonly exitCode: 0 | 1;
}

/** Requests that are left for others: one hour's thousand is shared by every workflow of the repository. */
const RESERVE = 100;

/** Judges those of the open changes that need it, one after the other, as long as time and requests last. */
export const sweep = async (
  ports: SweepPorts,
  settings: Settings,
  setting: Setting,
  scope: Exclude<SweepScope, { of: 'commit' }>,
): Promise<Swept> => {
  const { looked, cut } =
    scope.of === 'pulls'
      ? named(scope.pulls)
      : await lookOver({ survey: ports.survey, ...ports.portsOf(null) }, settings, setting.repository, scope);
  const { rows, results } = await judgeEach(ports, settings, setting, looked);
  const isWhole = cut === null && rows.every(({ done }) => done);
  return { rows, results, cut, exitCode: isWhole ? 0 : 1 };
};

const named = (pulls: readonly number[]): Surveyed => ({
  looked: pulls.map((pull) => ({ pull, cause: 'named', hint: { head: null, base: null }, standing: null })),
  cut: null,
});

const judgeEach = async (
  ports: SweepPorts,
  settings: Settings,
  setting: Setting,
  looked: readonly Looked[],
): Promise<Pick<Swept, 'rows' | 'results'>> => {
  const rows: SweepRow[] = [];
  const results: GateResult[] = [];
  let allowance: number | null = null;
  for (const each of looked) {
    const { pull, cause } = each;
    const common = { pull, cause, verdict: null, says: '', evidence: null };
    const covering = results.find((result) => coveredBy(result, pull));
    if (cause === 'unchanged') rows.push({ ...common, done: true, says: each.standing?.description ?? '' });
    else if (covering !== undefined) rows.push({ ...rowOf(covering), pull, cause });
    else if (ports.left() <= 0) rows.push({ ...common, done: false, says: 'not looked at: the time is over' });
    else if (allowance !== null && allowance < RESERVE)
      rows.push({ ...common, done: false, says: 'not looked at: too few requests are left' });
    else {
      const own = ports.portsOf(`pr-${pull}`);
      const result = await ports.judge(own, requestOf(settings, setting, each));
      allowance = own.allowance() ?? allowance;
      results.push(result);
      rows.push({ ...rowOf(result), pull, cause });
    }
  }
  return { rows, results };
};

/** What is known to stand on the head lets a status that would not change be left alone. */
const requestOf = (settings: Settings, setting: Setting, { pull, hint, standing, cause }: Looked): GateRequest => ({
  ...changeRequest(settings, setting, pull, hint),
  ...(standing !== null && cause === 'old' ? { renewing: standing } : {}),
});

/** Judged along with another change whose status covers both. */
const coveredBy = ({ evidence }: GateResult, pull: number): boolean =>
  evidence.companions.some((companion) => companion.pull === pull);

const rowOf = ({ conclusion, sealed }: GateResult): Omit<SweepRow, 'pull' | 'cause'> => {
  const { verdict, status } = conclusion;
  const isPublished = status?.published.state === 'published' || status?.published.state === 'superseded';
  return {
    verdict,
    says: status?.text.description ?? '',
    evidence: sealed.kept?.state === 'kept' ? { name: sealed.kept.name, url: sealed.kept.url } : null,
    done: verdict === 'not-applicable' || isPublished,
  };
};

/** Of several results the one with the worst verdict, the first of equals; null: nothing was judged. */
export const worstOf = (results: readonly GateResult[]): GateResult | null =>
  WORST_FIRST.flatMap((verdict) => results.filter(({ conclusion }) => conclusion.verdict === verdict))[0] ?? null;
