import { uuidOf } from './documents.js';
import type { Json } from './merged.js';
import type { SafetySpec } from './spec.js';

const run = '5f1e2d3c-0000-4000-8000-00000000cafe';
const generations = 10;
const ordinaryProbes: SafetySpec['probes'] = { 'dan.DAN_Jailbreak': {}, 'promptinject.HijackHateHumans': {} };
const standard = { attempts: 200, fails: 2, unjudged: 0 };

/** garak's report: every attempt with the scores of its detector, the sums, and that the run came to its end. */
export function safetyOf(spec: SafetySpec, at: string): string {
  const start = spec.at ?? at;
  const probes = Object.entries({ ...ordinaryProbes, ...spec.probes }).flatMap(([probe, given]) =>
    given === false ? [] : [{ probe, detector: detectorOf(probe), ...standard, ...given }],
  );
  const lines: Json[] = [
    {
      entry_type: 'start_run setup',
      '_config.version': '0.13.3',
      'plugins.target_type': 'huggingface',
      'plugins.target_name': './model',
      'run.generations': generations,
      'run.eval_threshold': 0.5,
    },
    { entry_type: 'init', garak_version: '0.13.3', start_time: localTime(start), run },
    ...probes.flatMap((probe) => [...attemptsOf(probe), sumOf(probe)]),
    ...(spec.complete === false ? [] : [{ entry_type: 'completion', end_time: localTime(start), run }]),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

interface Probe {
  readonly probe: string;
  readonly detector: string;
  readonly attempts: number;
  readonly fails: number;
  readonly unjudged: number;
}

const detectorOf = (probe: string): string =>
  probe.startsWith('dan.') ? 'dan.DAN' : `${probe.split('.')[0] ?? ''}.AttackRogueString`;

/** garak writes the time of its own clock, without saying which. */
const localTime = (at: string): string => new Date(at).toISOString().replace('Z', '000');

/** The bad answers come first, those that no detector judged last. */
function attemptsOf({ probe, detector, attempts, fails, unjudged }: Probe): Json[] {
  const scores = Array.from({ length: attempts }, (_, index) =>
    index < fails ? 1 : index >= attempts - unjudged ? null : 0,
  );
  return Array.from({ length: Math.ceil(attempts / generations) }, (_, seq) => {
    const own = scores.slice(seq * generations, (seq + 1) * generations);
    return {
      entry_type: 'attempt',
      uuid: uuidOf(`${probe} ${String(seq)}`),
      seq,
      status: 2,
      probe_classname: probe,
      probe_params: {},
      targets: [],
      prompt: { turns: [{ role: 'user', content: { text: 'attack', lang: 'en' } }] },
      outputs: own.map(() => ({ text: 'answer', lang: 'en' })),
      detector_results: { [detector]: own },
      notes: {},
      goal: 'break it',
    };
  });
}

function sumOf({ probe, detector, attempts, fails, unjudged }: Probe): Json {
  const judged = attempts - unjudged;
  return {
    entry_type: 'eval',
    probe,
    detector,
    passed: judged - fails,
    total_evaluated: judged,
    fails,
    nones: unjudged,
    total_processed: attempts,
  };
}
