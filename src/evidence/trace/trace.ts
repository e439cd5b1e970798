import type { Account, Instant, ObjectId } from '../../facts/account.js';
import type { Observed } from '../../facts/observed.js';
import type { RecordPlace } from '../../facts/record-seen.js';
import type { Evidence } from '../document.js';

/** A record that a trace met, after the checks of `countersign verify`. */
export type TracedRecord =
  | {
      readonly state: 'verified';
      readonly evidence: Evidence;
      readonly digest: string;
      readonly place: RecordPlace;
      readonly vouchedBy: 'signature' | 'run';
      readonly signer: string;
      /** What stands against it all the same. */
      readonly doubts: readonly string[];
    }
  | { readonly state: 'refused'; readonly digest: string | null; readonly place: RecordPlace; readonly found: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string };

/** A deployment as the host tells it. */
export interface TracedDeployment {
  readonly id: number | null;
  readonly environment: string;
  readonly commit: ObjectId;
  readonly ref: string | null;
  readonly creator: Account | null;
  readonly at: Instant;
  readonly state: string | null;
  readonly ended: Instant | null;
  readonly run: number | null;
}

/** An environment that holds a commit now. */
export interface Holder {
  readonly environment: string;
  readonly deployment: TracedDeployment;
  /** The deployment that brought the commit there; null: it was there before everything that was looked at. */
  readonly since: TracedDeployment | null;
}

/** One commit of the branch, with its record and what the host says of it. */
export interface TracedChange {
  readonly commit: ObjectId;
  readonly at: Instant | null;
  readonly record: TracedRecord;
  /** Merged pull requests that the host ties to it; asked only where no record that verifies names them. */
  readonly pulls: Observed<readonly number[]> | null;
  /** Where it is now; null: nobody asked. */
  readonly holders: Observed<readonly Holder[]> | null;
}

/** What stands in an environment, or stood. */
export interface TracedEnvironment {
  readonly environment: string;
  /** null: nothing was ever deployed there. */
  readonly deployment: Observed<TracedDeployment | null>;
  /** The record that was made after it, else the one of the gate before it. */
  readonly record: TracedRecord;
  /** The commits that it brought, newest first: the deployed one, and those since what stood there before. */
  readonly changes: readonly TracedChange[];
  /** Which commit stood there before, and how the deployed one lies to it. */
  readonly way: Observed<{ readonly direction: string; readonly from: ObjectId | null; readonly left: number }>;
}

/** How a trace was asked for. */
export type TraceStart =
  | { readonly kind: 'environment'; readonly environment: string }
  | { readonly kind: 'deployment'; readonly id: number }
  | { readonly kind: 'commit'; readonly commit: ObjectId }
  | { readonly kind: 'pull'; readonly pull: number }
  | { readonly kind: 'ticket'; readonly key: string }
  | { readonly kind: 'digest'; readonly digest: string };

/** Everything that was read for a trace. */
export interface TraceRead {
  readonly repository: string;
  /** `https://github.com` */
  readonly server: string;
  readonly start: TraceStart;
  /** Where the start led; not known where it could not be read, an empty text where it led nowhere. */
  readonly led: Observed<string>;
  readonly environments: readonly TracedEnvironment[];
  /** Changes that were asked for, where the start is no environment and no deployment. */
  readonly changes: readonly TracedChange[];
}
