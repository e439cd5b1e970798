import type { Policy } from '../../policy/policy.js';
import type { GatePorts } from '../gate-request.js';
import type { ReadRepositoryNow, RecordFinder } from '../ports.js';
import type { IssueSink, WebhookSink } from '../ports-sinks.js';
import type { SealPorts } from '../seal.js';

/** What looking after everything takes beside the tasks. */
export interface UpkeepPorts {
  /** Whom findings are told; null: nobody is to be. */
  readonly issues: IssueSink | null;
  readonly webhook: WebhookSink | null;
  /** Milliseconds that a task is given, so that one does not use up the time of the others. */
  readonly slot: number;
  /** What the record of the run takes. Its time begins when it is opened, which is when the tasks are done. */
  readonly open: () => RecordingPorts;
}

export interface RecordingPorts extends SealPorts, Pick<GatePorts, 'policySource'> {
  /** Rejects with CollectError. */
  readonly ground: ReadRepositoryNow;
  /** Finds what runs before left. Rejects with CollectError. */
  readonly finder: (ground: Ground, policy: Policy) => Promise<RecordFinder>;
  /** The host's clock by its latest answer; null: it never answered. */
  readonly now: () => string | null;
}

/** Where a run stands: which repository, and what time by the host's clock. */
export type Ground = Awaited<ReturnType<ReadRepositoryNow>>;
