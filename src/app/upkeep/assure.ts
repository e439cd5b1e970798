import { assuranceName } from '../../evidence/record-names.js';
import type { Facts } from '../../facts/facts.js';
import { known, unknown } from '../../facts/observed.js';
import { unknownFacts, withRun } from '../../facts/unknown-facts.js';
import type { Upkeep } from '../../facts/upkeep.js';
import { policyOfStored } from '../../policy/stored-policy.js';
import type { UpkeepFinding } from '../../report/upkeep/finding.js';
import { upkeepFindings } from '../../report/upkeep/of-upkeep.js';
import { openFindings } from '../../report/upkeep/open-findings.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { CollectError } from '../ports.js';
import { readPolicy, untold, type ReadPolicy } from '../read-policy.js';
import { prepareMoment, recordMoment } from '../record-moment.js';
import type { Settings } from '../request.js';
import { earlierUpkeep, unreadable, type EarlierUpkeep } from './earlier-upkeep.js';
import { tell } from './tell.js';
import type { Done } from './tasks.js';
import type { Told } from './telling.js';
import type { Ground, RecordingPorts, UpkeepPorts } from './upkeep-ports.js';

/** What is open, whom it was told, and the record of both. */
export interface Assured {
  readonly findings: readonly UpkeepFinding[];
  readonly unlisted: number;
  readonly upkeep: Upkeep;
  readonly record: GateResult;
}

/** Compares what the tasks found with what stood before, tells what is new, and keeps a record of it. */
export const assure = async (
  given: UpkeepPorts,
  settings: Settings,
  occasion: UpkeepOccasion,
  done: readonly Done[],
): Promise<Assured> => {
  const ports = given.open();
  const name = assuranceName(occasion.run);
  prepareMoment(ports, name);
  const { ground, policy } = await standing(ports, settings, occasion);
  const earlier = await earlierOf(ports, occasion, { ground, policy });
  const now = (): string => ports.now() ?? latest(done);
  const { findings, unlisted } = openOf(occasion, done, earlier, now());
  const told = await tell(given, {
    speaker: { repository: occasion.repository, runUrl: occasion.run.url },
    findings,
    told: earlier.upkeep?.told ?? [],
    isWhole: wholeIn(done),
    now,
  });
  const upkeep = upkeepOf(done, earlier, { findings, unlisted }, told);
  const record = await recordMoment(ports, settings, {
    stage: 'assurance',
    repository: occasion.repository,
    run: occasion.run,
    name,
    commit: null,
    policy,
    facts: factsOf(occasion, ground, upkeep, now()),
    faults: [],
    companions: [],
    links: earlier.seen.state === 'verified' ? { earlierEvidence: earlier.seen.digest } : {},
  });
  return { findings, unlisted, upkeep, record };
};

interface Standing {
  readonly ground: Ground | CollectError;
  readonly policy: ReadPolicy;
}

const standing = async (ports: RecordingPorts, settings: Settings, occasion: UpkeepOccasion): Promise<Standing> => {
  const ground = await settled(() => ports.ground(occasion.repository));
  if (ground instanceof CollectError) {
    const { found } = ground.fault;
    return { ground, policy: untold({ state: 'unreadable', path: settings.policyPath, found }) };
  }
  const { name, defaultBranch } = ground.repository;
  const file = await ports.source.readFile({ repository: name, path: settings.policyPath, ref: defaultBranch });
  const policy = await readPolicy(ports.policySource, settings, {
    repository: ground.repository,
    change: { base: { ref: defaultBranch } },
    policy: file,
    defaultBranchPolicy: file,
  });
  return { ground, policy };
};

const settled = async <T>(act: () => Promise<T>): Promise<T | CollectError> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

const earlierOf = async (
  ports: RecordingPorts,
  { repository, run }: UpkeepOccasion,
  { ground, policy: { reading } }: Standing,
): Promise<EarlierUpkeep> => {
  if (ground instanceof CollectError) return unreadable(ground.fault.found);
  if (reading.state !== 'found' || reading.demands.state !== 'valid')
    return unreadable('there is no valid policy that says whose records are believed');
  const policy = policyOfStored(reading.demands.policy);
  const where = { repository, now: ground.now, workflow: run.workflow?.path ?? null };
  return earlierUpkeep(() => ports.finder(ground, policy), where);
};

/** More findings than can be told are a finding too. */
const openOf = (occasion: UpkeepOccasion, done: readonly Done[], earlier: EarlierUpkeep, now: string) => {
  const tasks = done.map(({ seen }) => seen);
  const fresh = done.flatMap((each) => each.fresh);
  const rows = done.flatMap((each) => each.rows);
  const before = earlier.upkeep;
  const looked = { now, tasks, before: before?.findings ?? [], rows };
  const own = { tasks, earlier: earlier.seen, before };
  const first = openFindings([...upkeepFindings(occasion.repository, { ...own, unlisted: 0 }), ...fresh], looked);
  if (first.unlisted === 0) return first;
  return openFindings([...upkeepFindings(occasion.repository, { ...own, unlisted: first.unlisted }), ...fresh], looked);
};

const wholeIn = (done: readonly Done[]): ((task: string) => boolean) => {
  const whole = new Set<string>(done.filter(({ seen }) => seen.state === 'whole').map(({ seen }) => seen.task));
  return (task) => task === 'upkeep' || whole.has(task);
};

const upkeepOf = (
  done: readonly Done[],
  earlier: EarlierUpkeep,
  { findings, unlisted }: Pick<Upkeep, 'unlisted'> & { readonly findings: readonly UpkeepFinding[] },
  { deliveries, told }: Told,
): Upkeep => ({
  tasks: done.map(({ seen }) => seen),
  earlier: earlier.seen,
  findings: findings.map(({ key, task, control, subject, codes, digest, since, due, seen }) => ({
    key,
    task,
    control,
    subject,
    codes,
    digest,
    since,
    due,
    seen,
  })),
  unlisted,
  deliveries,
  told,
});

const NOT_ASKED = { code: 'not-demanded', about: [] } as const;

const factsOf = ({ run }: UpkeepOccasion, ground: Ground | CollectError, upkeep: Upkeep, now: string): Facts => ({
  ...withRun(unknownFacts(NOT_ASKED), run),
  repository: ground instanceof CollectError ? unknown(ground.fault) : known(ground.repository),
  clock: known({ now }),
  landing: known(null),
  deployment: known(null),
  line: known(null),
  access: known(null),
  models: known(null),
  upkeep: known(upkeep),
});

/** Where the host does not answer any more, its time is that of the last record. */
const latest = (done: readonly Done[]): string =>
  done
    .flatMap(({ results }) => results.map(({ evidence }) => evidence.judgedAt))
    .filter((each) => each !== null)
    .sort()
    .at(-1) ?? '1970-01-01T00:00:00Z';
