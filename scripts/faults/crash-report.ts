import { countPoints, crashRun, crashViolations, type Crash } from './crash.js';
import type { Proof } from './matrix-report.js';
import { isPass } from './oracle.js';
import { randomOf, sampleOf } from './random.js';
import { inParallel } from './strike.js';
import { scenes, type Scene } from './worlds.js';

/** Scenes that a crash could leave green: both pass. */
const struck: ReadonlySet<string> = new Set(['compliant', 'rich']);

/** Kills a run at every request, at every answer, and at `promises` promises a scene. Gives the number of violated runs. */
export async function runCrashes({
  dist,
  width,
  seed,
  show,
  promises,
}: Proof & { readonly promises: number }): Promise<number> {
  const random = randomOf(seed);
  let bad = 0;
  for (const scene of scenes().filter(({ name }) => struck.has(name))) {
    const counts = await countPoints(scene, { dist });
    const points = pointsOf(counts, promises, random);
    const outcomes = await inParallel(points, width, (point) => crashedAt(scene, point, dist));
    for (const { name, violations } of outcomes)
      if (violations.length > 0) show(`VIOLATED  ${name}: ${violations.join('; ')}`);
    const violated = outcomes.filter(({ violations }) => violations.length > 0).length;
    const left = tally(outcomes.map(({ left: status }) => status));
    show(
      `${scene.name}: ${String(counts.request)} requests, ${String(counts.answer)} answers, ${String(counts.promise)} promises; ` +
        `${String(points.length)} crashes, ${String(violated)} violated; last status ${left}`,
    );
    bad += violated;
  }
  show(
    `\n${bad === 0 ? 'every crash left pending, failure or nothing, or success on stored evidence' : `${String(bad)} violated`}`,
  );
  return bad;
}

export function pointsOf(
  counts: Readonly<Record<Crash['at'], number>>,
  promises: number,
  random: () => number,
): readonly Crash[] {
  const upTo = (at: Crash['at']): readonly Crash[] =>
    Array.from({ length: counts[at] }, (_, index) => ({ at, nth: index + 1 }));
  return [...upTo('request'), ...upTo('answer'), ...sampleOf(upTo('promise'), promises, random)];
}

async function crashedAt(scene: Scene, point: Crash, dist: string) {
  const seen = await crashRun(scene, point, { dist });
  const alive = seen.run.exitCode === null ? [] : ['the process was not killed'];
  // Chance decides a little how many promises there are (which answer comes first): the last of them may not come.
  const missed = point.at === 'promise' && seen.run.exitCode === 0 && isPass(seen.verdict);
  return {
    name: `${scene.name}, ${point.at} ${String(point.nth)}`,
    left: missed ? '(not reached)' : (seen.statuses.at(-1)?.state ?? 'none'),
    violations: missed ? [] : [...alive, ...crashViolations(seen)],
  };
}

function tally(words: readonly string[]): string {
  const kinds = [...new Set(words)].sort();
  return kinds.map((kind) => `${kind} ${String(words.filter((word) => word === kind).length)}`).join(', ');
}
