import { isDeepStrictEqual } from 'node:util';
import { atPointer } from './evidence.js';
import type { Observation } from './observe.js';
import type { Case, Expectation } from './suites.js';

const blocked: ReadonlySet<string> = new Set(['pending', 'fail', 'indeterminate']);
const severity = ['fail', 'indeterminate', 'pending', 'waived', 'pass', 'not-applicable'];
const stateOf: ReadonlyMap<string, string> = new Map([
  ['pass', 'success'],
  ['pass-with-exception', 'success'],
  ['pending', 'pending'],
  ['fail', 'failure'],
  ['indeterminate', 'error'],
]);

/** What came out otherwise than the case says; empty when nothing did. */
export function compare(given: Case, seen: Observation): string[] {
  const { expect } = given;
  return [
    ...differs('verdict', expect.verdict, seen.verdict),
    ...controls(expect, seen),
    ...reasons(expect, seen),
    ...about(expect, seen),
    ...status(given, seen),
    ...exitStatus(given, seen),
    ...pointers(expect, seen),
    ...absent(expect, seen),
  ];
}

/** Where GitHub takes no status, none is expected. */
function canWriteStatus({ world }: Case): boolean {
  const refused = (world.faults ?? []).some(({ on, nth }) => on === 'STATUS' && nth === undefined);
  return world.token.statuses !== false && !refused;
}

function differs(what: string, expected: string, got: string): string[] {
  const same = expected === 'blocked' ? blocked.has(got) : expected === got;
  return same ? [] : [`${what}: expected ${expected}, got ${got}`];
}

function controls({ controls: expected = {} }: Expectation, seen: Observation): string[] {
  const findings = seen.judgement?.findings ?? [];
  return Object.entries(expected).flatMap(([control, outcome]) => {
    // A merge group has a finding for each member; the worst counts.
    const outcomes = findings.filter((finding) => finding.control === control).map((finding) => finding.outcome);
    const [worst = '(none)'] = outcomes.sort((a, b) => severity.indexOf(a) - severity.indexOf(b));
    return differs(control, outcome, worst);
  });
}

function reasons({ reasons: expected = [] }: Expectation, seen: Observation): string[] {
  const codes = new Set([...(seen.judgement?.reasons ?? []), ...seen.blocking].map(({ code }) => code));
  const missing = expected.filter((code) => !codes.has(code));
  return missing.length === 0 ? [] : [`reasons: ${missing.join(', ')} missing, got ${[...codes].join(', ') || 'none'}`];
}

function about({ about: expected = [] }: Expectation, seen: Observation): string[] {
  const texts = [...(seen.judgement?.reasons ?? []), ...seen.blocking].map(({ text }) => text);
  const missing = expected.filter((word) => !texts.some((text) => text.includes(word)));
  return missing.length === 0 ? [] : [`about: ${missing.join(', ')} not named in ${JSON.stringify(texts)}`];
}

function status(given: Case, seen: Observation): string[] {
  if (isWithoutStatus(given)) return seen.statuses.map(({ context }) => `status: expected none, got one in ${context}`);
  const last = seen.statuses.filter(({ context }) => context.startsWith('countersign (')).at(-1);
  const { state, commit } = given.expect.status ?? {};
  if (state === undefined && commit === undefined && !canWriteStatus(given)) return [];
  const got = last?.state ?? '(none)';
  const expectedCommit = commit ?? (given.world.meanwhile?.length ? undefined : seen.judged);
  return [
    ...differsState(state, given.expect.verdict, got),
    ...(last && expectedCommit !== undefined && last.commit !== seen.shaOf(expectedCommit)
      ? [`status: expected on ${expectedCommit}, got on ${last.commit}`]
      : []),
  ];
}

/** What judges no open change publishes no status; `assure` does, for the open changes that it judges beside. */
function isWithoutStatus({ world: { inputs = {} }, expect }: Case): boolean {
  return expect.status === undefined && !['gate', 'assure'].includes(inputs['phase'] ?? 'gate');
}

function differsState(expected: string | undefined, verdict: string, got: string): string[] {
  const derived = expected ?? stateOf.get(verdict) ?? (verdict === 'blocked' ? undefined : '(none)');
  if (derived !== undefined) return derived === got ? [] : [`status: expected ${derived}, got ${got}`];
  return ['pending', 'failure', 'error'].includes(got) ? [] : [`status: expected one that blocks, got ${got}`];
}

function exitStatus(given: Case, seen: Observation): string[] {
  const expected = given.expect.exit ?? derivedExit(given, seen);
  const got = seen.run.exitCode;
  if (got === expected) return [];
  return [`exit: expected ${String(expected)}, got ${seen.run.timedOut ? 'none, the run took too long' : String(got)}`];
}

/** 0 for the passes, `not-applicable`, and `pending` while the branch is known to require the gate's own context; else 1. */
function derivedExit({ world, expect }: Case, seen: Observation): number {
  const verdict = expect.verdict === 'blocked' ? seen.verdict : expect.verdict;
  if (['pass', 'pass-with-exception', 'not-applicable'].includes(verdict)) return 0;
  if (verdict !== 'pending' || world.token.protection === false || (world.inputs?.['phase'] ?? 'gate') !== 'gate')
    return 1;
  const context = seen.statuses.at(-1)?.context;
  return context !== undefined && Object.hasOwn(world.protection?.['required-contexts'] ?? {}, context) ? 0 : 1;
}

function pointers({ evidence = {} }: Expectation, seen: Observation): string[] {
  return Object.entries(evidence).flatMap(([pointer, expected]) => {
    const got = atPointer(seen.judgement?.document, pointer);
    if (isDeepStrictEqual(got, expected)) return [];
    return [
      `evidence ${pointer}: expected ${JSON.stringify(expected)}, got ${got === undefined ? '(nothing)' : JSON.stringify(got)}`,
    ];
  });
}

function absent({ absent: texts = [] }: Expectation, seen: Observation): string[] {
  const { run, statuses } = seen;
  // A text that begins with a line break is meant to begin a line; the first line of each place is one too.
  const places: readonly (readonly [string, string])[] = [
    ['log', `\n${run.stdout}`],
    ['log', `\n${run.stderr}`],
    ['summary', `\n${run.summary}`],
    ['evidence', `\n${run.evidence ?? ''}`],
    ...statuses.map(({ description, url }) => ['status', `\n${description}\n${url}`] as const),
  ];
  return texts.flatMap((text) =>
    places
      .filter(([, place]) => place.includes(text))
      .map(([name]) => `absent: ${JSON.stringify(text)} is in the ${name}`),
  );
}
