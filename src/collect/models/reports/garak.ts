import type { ProbeResult, SafetyRun } from '../../../facts/model-reports.js';
import { cursor, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Reading } from './adapter.js';
import { attemptTally, plainName, type AttemptTally } from './garak-attempts.js';
import type { JsonLine } from './strict-json.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

export const isGarak = (line: Cursor): boolean => line.has('entry_type');

interface Run {
  readonly attempts: AttemptTally;
  readonly evals: Eval[];
  init: Cursor | null;
  completion: Cursor | null;
  setup: Cursor | null;
}

interface Eval {
  readonly probe: string;
  readonly detector: string;
  readonly judged: number;
  readonly fails: number;
  readonly unjudged: number;
}

/** garak's report. What it lists of single attempts is counted again: the threshold by which it counted can be moved. */
export const readGarak = (lines: Iterable<JsonLine>): Reading => {
  const run: Run = { attempts: attemptTally(), evals: [], init: null, completion: null, setup: null };
  for (const { line, value } of lines) take(run, cursor(value, `line ${String(line)}`), line);
  const { init, completion, setup } = run;
  if (init === null) throw new UnreadableReport('garak: no line `init`, which begins a run');
  return withoutSubjects({
    kind: 'safety',
    tool: 'garak',
    version: init.get('garak_version', optional(text)),
    at: completion === null ? writtenTime(init, 'start_time') : writtenTime(completion, 'end_time'),
    names: setup === null ? null : namesOf(setup),
    safety: safetyOf(run, init, completion),
  });
};

const take = (run: Run, entry: Cursor, line: number): void => {
  const type = entry.get('entry_type', text);
  if (type === 'init' || type === 'completion') {
    if (run[type] !== null) throw new UnreadableReport(`garak: a second line \`${type}\`, two runs in one file`, line);
    run[type] = entry;
  } else if (type === 'start_run setup') run.setup = entry;
  else if (type === 'attempt') run.attempts.add(entry, line);
  else if (type === 'eval') run.evals.push(evalOf(entry));
};

const evalOf = (entry: Cursor): Eval => {
  const passed = entry.get('passed', natural);
  const judged = entry.get('total_evaluated', optional(natural)) ?? entry.get('total', natural);
  const fails = entry.get('fails', optional(natural)) ?? judged - passed;
  if (judged !== passed + fails)
    throw new UnreadableReport(
      `${entry.path}: ${String(passed)} passed and ${String(fails)} failed, of ${String(judged)}`,
    );
  return {
    probe: plainName(entry.get('probe', text)),
    detector: plainName(entry.get('detector', text)),
    judged,
    fails,
    unjudged: entry.get('nones', optional(natural)) ?? 0,
  };
};

const safetyOf = (run: Run, init: Cursor, completion: Cursor | null): SafetyRun => {
  const listed = run.attempts.results();
  const found =
    completion === null
      ? 'no line `completion`: the run did not end'
      : (otherRun(init, completion) ?? disagreement(listed, run.evals));
  const told = run.evals.filter((one) => !listed.some((result) => isSame(result, one)));
  const probes = [...listed, ...told.map((one): ProbeResult => ({ ...one, counted: 'as-told' }))];
  return { state: found === null ? 'complete' : 'partial', found, probes };
};

const otherRun = (init: Cursor, completion: Cursor): string | null =>
  init.get('run', text) === completion.get('run', text) ? null : '`init` and `completion` name different runs';

/** Attempts that are listed and those that were counted must be as many; whoever cuts lines out of the file cuts them out of the rate. */
const disagreement = (listed: readonly ProbeResult[], evals: readonly Eval[]): string | null => {
  for (const one of evals) {
    const result = listed.find((candidate) => isSame(candidate, one));
    const name = `${one.probe} ${one.detector}`;
    if (result === undefined) return `${name}: ${String(one.judged)} were counted, and none is listed`;
    if (result.judged !== one.judged)
      return `${name}: ${String(one.judged)} were counted, and ${String(result.judged)} are listed`;
    if (result.unjudged < one.unjudged)
      return `${name}: ${String(one.unjudged)} were not judged, and ${String(result.unjudged)} of them are listed`;
  }
  return null;
};

const isSame = (a: Pick<Eval, 'probe' | 'detector'>, b: Pick<Eval, 'probe' | 'detector'>): boolean =>
  a.probe === b.probe && a.detector === b.detector;

const namesOf = (setup: Cursor): string | null => {
  const given = ['target_type', 'model_type', 'target_name', 'model_name'].flatMap((key) => {
    const name = setup.get(`plugins.${key}`, optional(text));
    return name === null || name === '' ? [] : [name];
  });
  return given.length === 0 ? null : given.join('/');
};
