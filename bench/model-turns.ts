import { measure, type Measurement } from './measure.js';
import type { Built } from './programs.js';
import type { Serving } from './serving.js';

/** In turns, each time in the other order; without latency, where a difference would show most. The first run of each is not counted. */
export const timeModels = async (
  to: Serving,
  [light, heavy]: Built['models'],
  turns: number,
): Promise<readonly Measurement[]> => {
  for (const program of [light, heavy]) await measure(to, program, 0, null);
  const times: Measurement[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const order = turn % 2 === 0 ? [light, heavy] : [heavy, light];
    for (const program of order) times.push(await measure(to, program, 0, null));
  }
  return times;
};
