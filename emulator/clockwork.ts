import { sameCall } from './router.js';
import { buildState, type State } from './state.js';
import { patchWorld, type FaultSpec, type World } from './world.js';

/** The world as it is now: it changes when a call of `meanwhile` has been answered, and remembers what it was. */
export interface Clockwork {
  readonly world: () => World;
  readonly state: () => State;
  /** The world before its last change; the world itself while nothing has changed. */
  readonly previous: () => State;
  /** ISO time of the emulated GitHub: the world's, and a second more for each change. */
  readonly now: () => string;
  /** Counts a call and tells the fault that strikes it. */
  readonly strike: (call: string) => FaultSpec | undefined;
  /** Applies what the world says happens after this call, each change once. */
  readonly answered: (call: string) => void;
  /** Changes the world at once. */
  readonly patch: (change: unknown) => void;
}

export function startClockwork(start: World): Clockwork {
  const states = [buildState(start)];
  const counts = new Map<string, number>();
  const done = new Set<unknown>();
  const state = (back = 1): State => states.at(-back) ?? states[0] ?? buildState(start);
  const world = (): World => state().world;
  const patch = (change: unknown): void => {
    states.push(buildState(patchWorld(world(), change)));
  };
  return {
    world,
    state,
    previous: () => state(2),
    now: () => new Date(Date.parse(world().now) + (states.length - 1) * 1000).toISOString().replace('.000Z', 'Z'),
    strike: (call) => {
      const nth = (counts.get(call) ?? 0) + 1;
      counts.set(call, nth);
      return world().faults?.find((fault) => sameCall(fault.on, call) && (fault.nth ?? nth) === nth);
    },
    answered: (call) => {
      for (const scripted of world().meanwhile ?? []) {
        const key = JSON.stringify(scripted);
        if (!sameCall(scripted.after, call) || done.has(key)) continue;
        done.add(key);
        patch(scripted.change);
      }
    },
    patch,
  };
}
