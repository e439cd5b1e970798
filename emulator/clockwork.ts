import { sameCall } from './router.js';
import { buildState, type State, type WorkflowRun } from './state.js';
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
  /** Puts another world in its place, and counts its calls from the first. */
  readonly become: (world: World) => void;
  /** Lets time pass on the emulated GitHub; nothing else changes. */
  readonly elapse: (seconds: number) => void;
}

export function startClockwork(start: World): Clockwork {
  const states = [buildState(start)];
  const counts = new Map<string, number>();
  const done = new Set<unknown>();
  let elapsed = 0;
  const state = (back = 1): State => states.at(-back) ?? states[0] ?? buildState(start);
  const world = (): World => state().given;
  const patch = (change: unknown): void => {
    follow(patchWorld(world(), change));
  };
  const follow = (next: World): void => {
    const before = state();
    const after = buildState(next);
    states.push({ ...after, workflowRuns: [...after.workflowRuns, ...endedRuns(before, after, now())] });
  };
  const now = (): string =>
    new Date(Date.parse(world().now) + (states.length - 1 + elapsed) * 1000).toISOString().replace('.000Z', 'Z');
  return {
    world,
    state,
    previous: () => state(2),
    now,
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
    become: (next) => {
      counts.clear();
      follow(next);
    },
    elapse: (seconds) => {
      elapsed += seconds;
    },
  };
}

/** Runs of the gate that the world no longer describes; they ended when it began to describe another. */
function endedRuns(before: State, after: State, now: string): readonly WorkflowRun[] {
  const isThere = ({ id, attempt }: WorkflowRun): boolean =>
    after.workflowRuns.some((run) => run.id === id && run.attempt === attempt);
  return before.workflowRuns
    .filter((run) => run.ref !== undefined && !isThere(run))
    .map((run) => ({ ...run, status: 'completed', ended: run.ended ?? now, conclusion: run.conclusion ?? 'success' }));
}
