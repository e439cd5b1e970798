import type { SweepRow } from '../report/sweep.js';
import type { GateResult, Judge } from './gate.js';
import { firstKept } from './kept-shown.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import type { Setting, SweepScope } from './occasions/occasion.js';
import type { RunEvidence, Survey } from './ports.js';
import { isProven } from './provenance.js';
import { changeRequest, type Settings } from './request.js';
import { lookOver, type Looked, type Surveyed } from './survey.js';
import { WORST_FIRST } from '../decision/worst-first.js';

export interface SweepPorts {
  readonly survey: Survey;
  /** Reads what the runs behind statuses left; its budget begins when it is made. */
  readonly runEvidence: () => Promise<RunEvidence>;
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
  looked: pulls.map((pull) => ({
    pull,
    cause: 'named',
    hint: { head: null, base: null },
    standing: null,
    covers: [pull],
  })),
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
  const beliefs = beliefsOf(ports, setting);
  let allowance: number | null = null;
  for (const each of looked) {
    const { pull } = each;
    const covering = results.find((result) => coveredBy(result, pull));
    const stop =
      covering === undefined && !isClosed(each) ? stopOf(ports.left(), beliefs.allowance() ?? allowance) : null;
    if (covering !== undefined) rows.push({ ...rowOf(covering), ...seenOf(each) });
    else if (stop !== null) rows.push({ ...unjudged(each), done: false, says: `not looked at: ${stop}` });
    else if (isClosed(each) || (await beliefs.hold(each))) rows.push(unjudged(each));
    else {
      const own = ports.portsOf(`pr-${pull}`);
      const result = await ports.judge(own, requestOf(settings, setting, each));
      allowance = own.allowance() ?? allowance;
      results.push(result);
      rows.push({ ...rowOf(result), ...seenOf(each), ...(each.cause === 'unchanged' ? { cause: 'unproven' } : {}) });
    }
  }
  return { rows, results };
};

/** Why nothing more may be begun; null: it may. */
const stopOf = (left: number, allowance: number | null): string | null => {
  if (left <= 0) return 'the time is over';
  return allowance !== null && allowance < RESERVE ? 'too few requests are left' : null;
};

/** Nothing has changed, and what stands there lets nothing through: whoever wrote it, nothing is to be feared of it. */
const isClosed = ({ cause, standing }: Looked): boolean => cause === 'unchanged' && standing?.state !== 'success';

/** An unchanged green is believed in only where a run of ours is shown to have written it. */
const beliefsOf = (ports: SweepPorts, { repository, run }: Setting) => {
  let evidence: RunEvidence | null = null;
  return {
    hold: async ({ cause, standing, hint, covers }: Looked): Promise<boolean> => {
      if (cause !== 'unchanged' || standing === null || hint.head === null) return false;
      evidence = evidence ?? (await ports.runEvidence());
      return isProven(evidence, run, { repository, status: standing, head: hint.head, covers });
    },
    allowance: (): number | null => evidence?.allowance() ?? null,
  };
};

const seenOf = ({ pull, cause, standing }: Looked): Pick<SweepRow, 'pull' | 'cause' | 'stood'> => ({
  pull,
  cause,
  stood: standing?.state ?? null,
});

const unjudged = (looked: Looked): SweepRow => ({
  ...seenOf(looked),
  verdict: null,
  says: looked.standing?.description ?? '',
  evidence: null,
  done: true,
});

/** What is known to stand on the head lets a status that would not change be left alone. */
const requestOf = (settings: Settings, setting: Setting, { pull, hint, standing, cause }: Looked): GateRequest => ({
  ...changeRequest(settings, setting, pull, hint),
  ...(standing !== null && cause === 'old' ? { renewing: standing } : {}),
});

/** Judged along with another change whose status covers both. */
const coveredBy = ({ evidence }: GateResult, pull: number): boolean =>
  evidence.companions.some((companion) => companion.pull === pull);

const rowOf = ({ conclusion, sealed }: GateResult): Omit<SweepRow, 'pull' | 'cause' | 'stood'> => {
  const { verdict, status } = conclusion;
  const isPublished = status?.published.state === 'published' || status?.published.state === 'superseded';
  return {
    verdict,
    says: status?.text.description ?? '',
    evidence: firstKept(sealed.kept),
    done: verdict === 'not-applicable' || isPublished,
  };
};

/** Of several results the one with the worst verdict, the first of equals; null: nothing was judged. */
export const worstOf = (results: readonly GateResult[]): GateResult | null =>
  WORST_FIRST.flatMap((verdict) => results.filter(({ conclusion }) => conclusion.verdict === verdict))[0] ?? null;
