import type { DeliverySeen, FindingSeen, ToldSeen } from '../../facts/upkeep.js';
import type { UpkeepFinding } from '../../report/upkeep/finding.js';
import type { Speaker } from '../../report/upkeep/issue-text.js';

/** What is to be told, and what the receivers know already. */
export interface Telling {
  readonly speaker: Speaker;
  readonly findings: readonly UpkeepFinding[];
  /** What every receiver was last told, by the record of the run before. */
  readonly told: readonly ToldSeen[];
  /** Whether all that this task looks at was looked at: only then may something be said to be over. */
  readonly isWhole: (task: FindingSeen['task']) => boolean;
  readonly now: () => string;
}

export interface Told {
  readonly deliveries: readonly DeliverySeen[];
  readonly told: readonly ToldSeen[];
}
