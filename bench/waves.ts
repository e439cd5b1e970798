/** How often the caller had to wait for answers before it went on. */
export interface Waves {
  /** What the emulator awaits before each answer. */
  readonly hold: () => Promise<void>;
  readonly count: () => number;
}

/**
 * Holds all answers until nobody has asked for `quietMs`, then lets go of all of them at once: a wave. So the number of waves
 * is the depth of the caller's chain of dependent requests, whatever the machine's load does to the order of single ones.
 */
export const inWaves = (quietMs: number): Waves => {
  let waiting: (() => void)[] = [];
  let waves = 0;
  let timer: NodeJS.Timeout | undefined;
  const release = (): void => {
    const all = waiting;
    waiting = [];
    waves += 1;
    for (const go of all) go();
  };
  return {
    hold: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        clearTimeout(timer);
        timer = setTimeout(release, quietMs);
      }),
    count: () => waves,
  };
};
