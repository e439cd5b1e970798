import { MOMENTS, type Evidence } from '../evidence/document.js';

/** What stands on the commit that a record names: a status of ours, or nothing where none is published. */
export const carrierOf = ({ stage, subject }: Pick<Evidence, 'stage' | 'subject'>): 'status on' | 'commit' =>
  MOMENTS[stage] === 'merge' && stage !== 'dry-run' && subject.context !== null ? 'status on' : 'commit';
