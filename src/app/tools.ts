import type { AfterMerge } from './after-merge.js';
import type { LandingPorts } from './landing-source.js';
import type { RunEvidence, Survey } from './ports.js';
import type { QueuePorts } from './queue.js';
import type { Settings } from './request.js';
import type { Showing } from './showing.js';
import type { JudgingPorts } from './sweep.js';
import type { Watch } from './watch.js';

/** Everything that answering an event takes. */
export interface Tools {
  readonly settings: Settings;
  readonly survey: () => Survey;
  readonly runEvidence: () => Promise<RunEvidence>;
  /** Ports for one judgement, with a budget and a transcript of their own; `part` parts the files of evidence, null: the only one. */
  readonly portsOf: (part: string | null) => JudgingPorts & LandingPorts & QueuePorts;
  readonly afterMerge: AfterMerge;
  /** Milliseconds until no further judgement may begin. */
  readonly left: () => number;
  /** Told which judgement is under way, so that an interruption can end it; null: none is. */
  readonly onJudging: (watch: Pick<Watch, 'interrupt'> | null) => void;
}

export interface Attended {
  readonly exitCode: 0 | 1;
  /** `said`: nothing was to be done, and one line says why. */
  readonly shown: { readonly kind: 'said'; readonly line: string } | ({ readonly kind: 'shown' } & Shown);
}

/** `outputs` null: nothing was judged. */
export type Shown = Omit<Showing, 'outputs'> & { readonly outputs: Showing['outputs'] | null };
