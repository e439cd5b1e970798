import fc from 'fast-check';
import { patchWorld } from '../../emulator/world.js';
import type { Observation } from '../cases/observe.js';
import { attack, fields, hostileTexts, type Attack } from './hostile.js';
import { cleanRun, type Proof } from './matrix-report.js';
import { abuses, isPass } from './oracle.js';
import { foreignWords } from './shown.js';
import { inParallel, strike } from './strike.js';
import { scenes, type Scene } from './worlds.js';

/** One that passes; the others block for a reason that no text of the author can take away, each shown in another place. */
const attacked: ReadonlySet<string> = new Set(['compliant', 'no review', 'failed check', 'objection']);

export const attackedScenes = (): readonly Scene[] =>
  scenes()
    .filter(({ name }) => attacked.has(name))
    .map((scene) => ({ ...scene, world: patchWorld(scene.world, { inputs: null }) }));

/** As many attacks as asked for, the same for the same seed. */
export const attacksOf = (runs: number, seed: number): readonly Attack[] => fc.sample(attack, { numRuns: runs, seed });

/** Every field with every text of the list, one at a time. */
export const singleAttacks = (): readonly Attack[] =>
  fields.flatMap((field) =>
    hostileTexts.map((text) => ({
      name: `${field.name} ${JSON.stringify(text.slice(0, 120))}`,
      patches: [field.patch(text)],
    })),
  );

/** Runs the attack on the scene: what came of it, and what it may not have done. */
export async function attackRun(
  scene: Scene,
  { patches }: Attack,
  clean: Observation,
  dist: string,
): Promise<{ readonly seen: Observation; readonly violations: readonly string[] }> {
  const world = patches.reduce<Scene['world']>((before, patch) => patchWorld(before, patch), scene.world);
  const seen = await strike({ scene: { ...scene, world }, faults: [] }, { dist });
  return { seen, violations: [...abuses(seen, clean), ...foreignWords(seen)] };
}

/** Runs so many attacks and shows what they did. Gives the number of violated runs. */
export async function runFuzz({
  dist,
  width,
  seed,
  show,
  runs,
  each,
}: Proof & { readonly runs: number; readonly each: boolean }): Promise<number> {
  const attacks = [...(each ? singleAttacks() : []), ...attacksOf(runs, seed)];
  const cleans = await inParallel(attackedScenes(), width, async (scene) => ({
    scene,
    clean: await cleanRun(scene, dist),
  }));
  const outcomes = await inParallel([...attacks.entries()], width, async ([index, one]) => {
    const struck = cleans[index % cleans.length];
    if (struck === undefined) throw new Error('there is no scene');
    const name = `${struck.scene.name}: ${one.name}`;
    try {
      const { seen, violations } = await attackRun(struck.scene, one, struck.clean, dist);
      return { name, verdict: seen.verdict, violations };
    } catch (error) {
      return { name, verdict: '(none)', violations: [error instanceof Error ? error.message : String(error)] };
    }
  });
  for (const { name, violations } of outcomes)
    if (violations.length > 0) show(`VIOLATED  ${name}: ${violations.join('; ')}`);
  const bad = outcomes.filter(({ violations }) => violations.length > 0).length;
  const passed = outcomes.filter(({ verdict }) => isPass(verdict)).length;
  show(`\n${String(outcomes.length)} attacks: ${String(passed)} passed, ${String(outcomes.length - passed)} blocked`);
  show(`\n${String(outcomes.length - bad)} held, ${String(bad)} violated`);
  return bad;
}
