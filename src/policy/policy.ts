import type { People } from '../facts/people.js';
import type { PolicyFault } from './fault.js';

/** What a text says of one control: only the settings that are written, and `enforcement`. */
export type ControlText = Readonly<Record<string, unknown>>;

/** Control id → what is written for it. Ids are known and have their own keys. */
export type ControlTexts = ReadonlyMap<string, ControlText>;

export interface Conditions {
  readonly paths: readonly string[] | null;
  readonly onlyPaths: readonly string[] | null;
  readonly branches: readonly string[] | null;
  readonly labels: readonly string[] | null;
  readonly authors: readonly string[] | null;
  readonly linesOver: number | null;
}

export interface Rule {
  readonly name: string;
  readonly when: Conditions;
  readonly controls: ControlTexts;
}

/** What is written for one model; `declaredModels` fills in what it leaves out. */
export interface ModelText {
  readonly name: string;
  readonly terms: Readonly<Record<string, unknown>>;
}

/** A finding that is accepted until the end of the day `until`, UTC. */
export interface Exception {
  readonly control: string;
  readonly about: string;
  readonly until: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly ticket: string;
}

export interface Emergency {
  readonly label: string;
  readonly approvers: { readonly users: readonly string[]; readonly teams: readonly string[] };
  readonly lifts: readonly string[];
  readonly reviewWithinHours: number;
}

/** Who makes the records that are believed in later: before a deployment, and when the branch is compared with them. */
export interface RecordsFrom {
  /** Path of the workflow file that seals. */
  readonly workflow: string;
  /** Its repository, `owner/name`; null: the judged one. */
  readonly repository: string | null;
  /** Full ref that it must have run from; null: the default branch. */
  readonly ref: string | null;
  /** Public key in PEM that signs in place of the workflow's identity; null: none. */
  readonly key: string | null;
}

/** A valid policy: every text merged, every cross-check passed. Rules are applied by `effective`. */
export interface Policy {
  /** null: the default branch. */
  readonly branches: readonly string[] | null;
  readonly people: People;
  readonly trustedWorkflow: 'listed' | 'any';
  readonly records: RecordsFrom;
  /** In the order of their names. */
  readonly models: readonly ModelText[];
  readonly controls: ControlTexts;
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  readonly emergency: Emergency | null;
  /** Where the policy itself stands, for `protected-paths`. */
  readonly path: string;
}

/** One text that counts. Presets and extended files come before what extends them, the policy itself last. */
export interface PolicyText extends PolicyOrigin {
  readonly kind: 'file' | 'extended-file' | 'preset';
  readonly text: string;
}

/** A policy as plain JSON, as evidence records it: what the judgement runs on, without the texts it was written in. */
export interface StoredPolicy extends Omit<Policy, 'controls' | 'rules'> {
  readonly controls: StoredControls;
  readonly rules: readonly StoredRule[];
}

/** Control id → what is written for it. */
export type StoredControls = Readonly<Record<string, ControlText>>;

interface StoredRule extends Omit<Rule, 'controls'> {
  readonly controls: StoredControls;
}

/** What the texts of a policy came to: a policy, or everything that is wrong with them. */
export type Demands =
  | { readonly state: 'valid'; readonly policy: StoredPolicy }
  | { readonly state: 'invalid'; readonly faults: readonly [PolicyFault, ...PolicyFault[]] };

/** Where a text that counted stands. */
export interface PolicyOrigin {
  readonly name: string;
  /** Path in its repository; null for a preset. */
  readonly path: string | null;
}

/** How reading the policy ended; the evidence's own reading is one of these, with more in it. */
export type PolicyRead =
  | {
      readonly state: 'found';
      /** The policy itself last. */
      readonly sources: readonly PolicyOrigin[];
      readonly demands: Demands;
      readonly fromDefaultBranch: boolean;
    }
  | { readonly state: 'missing'; readonly path: string }
  | { readonly state: 'unreadable'; readonly path: string; readonly found: string };
