import type { Standing } from '../decision/standing.js';
import type { Decision, Finding } from '../decision/types.js';
import type { Instant, ObjectId } from '../facts/account.js';
import type { Facts } from '../facts/facts.js';
import type { Moment } from '../facts/moment.js';
import type { Observed } from '../facts/observed.js';
import type { Participant } from '../facts/participants.js';
import type { ReviewCoverage } from '../facts/review-coverage.js';
import type { RunFault } from '../facts/run-fault.js';
import type { TranscriptEntry } from '../facts/transcript.js';
import type { Demands } from '../policy/policy.js';

export type { Participant, ReviewCoverage };

export const EVIDENCE_SCHEMA = 'urn:countersign:evidence:v1';

/** One policy text that counted, with where it came from. Order: presets and files extended, then the policy itself last. */
export interface PolicySource {
  /** `preset` texts are in the tool; their name is enough to find them, their digest to prove them. */
  readonly kind: 'file' | 'extended-file' | 'preset';
  readonly name: string;
  readonly repository: string | null;
  readonly path: string | null;
  readonly commit: ObjectId | null;
  /** sha256 of the text's bytes, hex; under it the private file holds the text. */
  readonly digest: string;
  readonly bytes: number;
}

/** How reading the policy ended. */
export type PolicyReading =
  | {
      readonly state: 'found';
      readonly sources: readonly PolicySource[];
      /** What the texts say, read when the change was judged. The judgement runs on this. */
      readonly demands: Demands;
      readonly fromDefaultBranch: boolean;
    }
  | { readonly state: 'missing'; readonly path: string; readonly commit: ObjectId | null }
  | { readonly state: 'unreadable'; readonly path: string; readonly found: string };

/**
 * Another change that the same status covers: a member of the merge group, or an open change with the same head and base. In a
 * record of a deployment each change that it carries, with the facts of its own record and those of the deployment.
 */
export interface Companion {
  readonly pull: number;
  readonly head: ObjectId | null;
  /** The policy that it was judged by where that is not the evidence's own: its base is another branch under the same status. */
  readonly policy?: PolicyReading;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly participants: readonly Participant[];
  readonly coverage: readonly ReviewCoverage[];
  readonly findings: readonly Finding[];
  readonly decision: Decision;
}

/**
 * Where the record was made. `pull-request`, `merge-queue`: provisional, the change had not landed. `sealed`: final, what the
 * branch holds. `dry-run`: the command line judged, nothing was published. `deployment`: the gate before something is deployed;
 * `deployed`: how that ended. `reconciliation`: a stretch of a branch with the records of its commits. `access`: who may do what.
 * `retest`: the models that the default branch holds, judged again. `assurance`: what a scheduled run looked after, and whom it told.
 */
export type Stage =
  | 'pull-request'
  | 'merge-queue'
  | 'sealed'
  | 'dry-run'
  | 'deployment'
  | 'deployed'
  | 'reconciliation'
  | 'access'
  | 'retest'
  | 'assurance';

/** When a record of a stage was judged. */
export const MOMENTS: Readonly<Record<Stage, Moment>> = {
  'pull-request': 'merge',
  'merge-queue': 'merge',
  sealed: 'merge',
  'dry-run': 'merge',
  deployment: 'deployment',
  deployed: 'deployment',
  reconciliation: 'reconciliation',
  access: 'access',
  retest: 'retest',
  assurance: 'assurance',
};

/** How a record hangs together with others. Digests are sha256 of the exact bytes of an `evidence.json`, hex. */
export interface Links {
  /** First parent of the oldest commit that the record covers: what the branch held before. null: not sealed, or the branch was empty. */
  readonly parentCommit: ObjectId | null;
  /** Commits of the branch along first parents that the record covers, oldest first; none where it is not sealed. */
  readonly covers: readonly ObjectId[];
  /** The record of the parent commit, as the status on that commit names it. null: it has none, which is a hole. */
  readonly parentEvidence: Observed<string | null>;
  /** The record of the same change that stood before, as the status on its head names it; null: none. */
  readonly earlierEvidence: string | null;
}

export const UNLINKED: Links = {
  parentCommit: null,
  covers: [],
  parentEvidence: { known: true, value: null },
  earlierEvidence: null,
};

export interface Evidence {
  readonly schema: typeof EVIDENCE_SCHEMA;
  readonly tool: { readonly name: 'countersign'; readonly version: string };
  readonly stage: Stage;
  readonly subject: {
    readonly repository: { readonly id: number | null; readonly name: string };
    readonly pull: number | null;
    readonly base: { readonly ref: string; readonly commit: ObjectId } | null;
    readonly head: ObjectId | null;
    /** The commit that carries the status where that is not the head: the head of a merge group, or what landed. */
    readonly commit: ObjectId | null;
    /** Status context the verdict is published in; null when there is none (not applicable, no policy entry). */
    readonly context: string | null;
  };
  /** By the code host's clock; null: the host never answered. */
  readonly judgedAt: Instant | null;
  readonly links: Links;
  readonly policy: PolicyReading;
  readonly facts: Facts;
  /** Faults that collecting itself found (`head-moved`, `list-truncated`, …); they are input of the decision, like facts. */
  readonly faults: readonly RunFault[];
  /** Derived from facts and policy, as the findings are: whoever replays them gets the same lists. */
  readonly participants: readonly Participant[];
  readonly coverage: readonly ReviewCoverage[];
  /**
   * The bill of materials of what the change brings, `bom.cdx.json` beside this: sha256 of its bytes, hex. It follows from
   * this record. null: no dependencies were read.
   */
  readonly bill: { readonly digest: string; readonly components: number } | null;
  readonly findings: readonly Finding[];
  /** Each judged by itself; empty where the status covers one change. */
  readonly companions: readonly Companion[];
  /** The worst of this change's decision and its companions'. */
  readonly decision: Decision;
  /** What the status is worth: whose workflow file ran, who else can set it, who can go round it. Says nothing of the verdict. */
  readonly standing: Standing;
  readonly transcript: readonly TranscriptEntry[];
}
