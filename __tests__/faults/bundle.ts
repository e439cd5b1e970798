import { join } from 'node:path';

/** The bundle under test; `COUNTERSIGN_DIST` names the folder of another build. */
export const bundle = join(process.env['COUNTERSIGN_DIST'] ?? 'dist', 'action.js');

/** How many runs go on at once: most of a run under a fault is waiting. */
export const width = 6;
