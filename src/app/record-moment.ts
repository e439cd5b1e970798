import { MOMENTS, UNLINKED, type Links, type Stage } from '../evidence/document.js';
import type { ObjectId } from '../facts/account.js';
import type { Facts } from '../facts/facts.js';
import type { Run } from '../facts/run.js';
import type { RunFault } from '../facts/run-fault.js';
import { concludeUnpublished } from './conclude.js';
import type { GateResult } from './gate.js';
import type { GateRequest } from './gate-request.js';
import { judgedRound, type CompanionRead, type Read } from './judged-round.js';
import { prepareStores } from './keep-record.js';
import type { ReadPolicy } from './read-policy.js';
import type { Settings } from './request.js';
import { seal, type SealPorts } from './seal.js';

/** What a record that judges no open change is made of. */
export interface MomentRead {
  readonly stage: Exclude<Stage, 'pull-request' | 'merge-queue' | 'sealed' | 'dry-run'>;
  /** `owner/name` */
  readonly repository: string;
  readonly run: Run;
  /** Unique for the judgement: of `evidence/record-names.ts`. */
  readonly name: string;
  /** The commit that it is about; null: about none. */
  readonly commit: ObjectId | null;
  readonly policy: ReadPolicy;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  /** The changes that a deployment carries; empty elsewhere. */
  readonly companions: readonly Omit<CompanionRead, 'opening' | 'policy'>[];
  readonly links: Partial<Links>;
}

/** Opens stores and signer early: nothing of it waits for what is read. */
export const prepareMoment = (ports: SealPorts, name: string): void => {
  prepareStores(ports.stores, name);
  ports.signer.prepare();
};

/** Judges what was read, and keeps the record: signed, stored, its digest read back. No status is published. */
export const recordMoment = async (ports: SealPorts, settings: Settings, read: MomentRead): Promise<GateResult> => {
  const { sealed } = await seal(ports, momentRequest(settings, read), judgedRound(momentRound(read)), 1);
  const conclusion = concludeUnpublished(sealed);
  return { evidence: sealed.evidence, sealed, conclusion, followUps: [], ticketNotes: [] };
};

/** What is judged, as every record's core takes it. */
export const momentRound = ({ policy, facts, faults, companions, stage }: MomentRead): Read => ({
  opening: null,
  before: [],
  policy,
  facts,
  faults,
  companions: companions.map((each) => ({ ...each, opening: null, policy: null })),
  pending: null,
  moment: MOMENTS[stage],
});

export const momentRequest = (
  settings: Settings,
  { stage, repository, run, name, commit, links }: MomentRead,
): GateRequest => ({
  ...settings,
  target: { repository, pull: null },
  run,
  hint: { head: null, base: null },
  artifact: name,
  members: null,
  contained: null,
  statusCommit: commit,
  stage,
  links: { ...UNLINKED, ...links },
});
