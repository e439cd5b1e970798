import { runAction } from '../../emulator/runner.js';
import { startEmulator } from '../../emulator/server.js';
import { makeRecords } from '../../emulator/world-records.js';
import { patchWorld, type FaultSpec } from '../../emulator/world.js';
import { observe, type Observation } from '../cases/observe.js';
import { DEADLINE_MS, type Scene } from './worlds.js';

/** Where and how a run is struck. */
export interface Strike {
  readonly scene: Scene;
  readonly faults: readonly FaultSpec[];
}

export interface RunSettings {
  /** The action's entry. */
  readonly dist: string;
  readonly extraEnv?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** One run of the bundled action on the scene under faults, in an emulator of its own. */
export async function strike({ scene, faults }: Strike, settings: RunSettings): Promise<Observation> {
  const world = patchWorld(scene.world, { faults });
  const emulator = await startEmulator({ world });
  try {
    await makeRecords(emulator, world, settings.dist);
    const earlier = emulator.log.length;
    if (scene.lately !== null) emulator.patch(scene.lately);
    const run = await runAction({ emulator, world, ...settings, timeoutMs: DEADLINE_MS + 10_000 });
    return observe({ ...emulator, log: emulator.log.slice(earlier) }, run);
  } finally {
    await emulator.close();
  }
}

/** Does the work on all items, `width` at a time; results in the order of the items. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
