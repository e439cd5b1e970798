import type { Run } from '../../facts/run.js';
import type { TaskName } from '../../facts/upkeep.js';
import type { DeploymentInputs } from '../deployment-inputs.js';

/** Where and by which run; the same for every occasion. */
export interface Setting {
  /** `owner/name` */
  readonly repository: string;
  readonly run: Run;
}

/** One change is to be judged. */
export interface ChangeOccasion extends Setting {
  readonly kind: 'change';
  readonly pull: number;
  /** What the payload says of head and base: only for a status when nothing at all can be read. */
  readonly hint: { readonly head: string | null; readonly base: string | null };
}

/** A merge group waits for its status: what is known of it before anything is looked up. */
export interface QueueOccasion extends Setting {
  readonly kind: 'queue';
  /** The group's own commit, which gets the status. */
  readonly head: string;
  /** Name of the branch that it is to be merged into; null: not told. */
  readonly base: string | null;
}

/** A branch was pushed to: what landed is sealed. */
export interface LandingOccasion extends Setting {
  readonly kind: 'landing';
  /** Name of the branch. */
  readonly branch: string;
  readonly before: string;
  readonly after: string;
}

/** Which open changes a sweep looks at. */
export type SweepScope =
  | { readonly of: 'all' }
  /** Those that mention this issue: a ticket was approved or edited. */
  | { readonly of: 'issue'; readonly issue: number }
  /** Those with this head: a workflow that belongs to no change by name ended. */
  | { readonly of: 'commit'; readonly commit: string }
  /** These; each is judged. */
  | { readonly of: 'pulls'; readonly pulls: readonly number[] };

/** Open changes are looked over, and judged where something changed. */
export interface SweepOccasion extends Setting {
  readonly kind: 'sweep';
  readonly scope: SweepScope;
}

/** Something is about to be deployed, or was, as inputs and the event name it. */
export interface DeploymentOccasion extends Setting {
  readonly kind: 'deployment';
  readonly phase: 'before' | 'after';
  readonly environment: string;
  /** Number of the host's deployment; null: none is named. */
  readonly deployment: number | null;
  readonly commit: string;
  /** Full ref that named the commit, `refs/tags/v1`; null: another commit was asked for, or none is told. */
  readonly ref: string | null;
  readonly asked: DeploymentInputs;
}

/** The controls themselves are looked after, in this order. */
export interface UpkeepOccasion extends Setting {
  readonly kind: 'upkeep';
  readonly tasks: readonly TaskName[];
}

/** Nothing is to be done, and that is in order. */
export interface IdleOccasion extends Setting {
  readonly kind: 'idle';
  /** A whole sentence for the log. */
  readonly why: string;
}

/** What woke the run. The event is a hint for where to look, never an answer. */
export type Occasion =
  ChangeOccasion | QueueOccasion | LandingOccasion | SweepOccasion | DeploymentOccasion | UpkeepOccasion | IdleOccasion;

/** What an event says besides where and by which run; null: it names nothing that could be judged. */
export type Named =
  | Omit<ChangeOccasion, keyof Setting>
  | Omit<QueueOccasion, keyof Setting>
  | Omit<LandingOccasion, keyof Setting>
  | Omit<SweepOccasion, keyof Setting>
  | Omit<DeploymentOccasion, keyof Setting>
  | Omit<UpkeepOccasion, keyof Setting>
  | Omit<IdleOccasion, keyof Setting>
  | null;
