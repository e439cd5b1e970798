import { BILL_FILE, billOf } from '../evidence/bill.js';
import { canonical } from '../evidence/canonical.js';
import { derivedFrom } from '../evidence/derived.js';
import { sha256 } from '../evidence/digest.js';
import { EVIDENCE_SCHEMA, type Evidence } from '../evidence/document.js';
import { PRIVATE_FILE, privateFile } from '../evidence/private-file.js';
import { aliasedTranscript } from '../facts/aliased-facts.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { linksOf } from './links.js';
import { CollectError, type EvidenceFile, type Kept, type Opening, type Reread, type Signed } from './ports.js';
import type { Round } from './judged-round.js';
import { signRecord } from './sign-record.js';
import { recordFolder } from '../evidence/record-folder.js';
import { confirmRecord, keepRecord } from './keep-record.js';

export interface Sealed {
  readonly evidence: Evidence;
  /** sha256 of the exact bytes of `evidence.json`, hex. */
  readonly digest: string;
  readonly path: string;
  /** null: nothing is signed for a change that the policy does not cover. */
  readonly signed: Signed | null;
  /** One of each store, in their order; null: nothing is kept for a change that the policy does not cover. */
  readonly kept: readonly Kept[] | null;
}

/** What keeping a record takes: nothing of what publishes. */
export type SealPorts = Pick<GatePorts, 'source' | 'signer' | 'stores' | 'saveLocally' | 'saveProofs'>;

/**
 * Evidence: written for the next steps, signed, stored, its digest read back from the store. While the store answers, the
 * change is read again.
 */
export const seal = async (
  ports: SealPorts,
  request: GateRequest,
  round: Round,
  turn: number,
): Promise<{ sealed: Sealed; rereads: readonly LookedAgain[] }> => {
  const evidence = await document(ports, request, round);
  const { bytes, digest, path, bill } = await save(ports, evidence);
  if (evidence.decision.verdict === 'not-applicable') {
    return { sealed: { evidence, digest, path, kept: null, signed: null }, rereads: [] };
  }
  const signing = signRecord(ports, evidence, digest);
  const name = turn === 1 ? request.artifact : `${request.artifact}-${turn}`;
  const stored = await keepRecord(ports.stores, {
    name,
    folder: recordFolder(request.target.repository, evidence.judgedAt, request.stage),
    repository: request.target.repository,
    visibility: round.facts.repository.known ? round.facts.repository.value.visibility : null,
    evidence: { name: 'evidence.json', bytes: Buffer.from(bytes) },
    digest,
    bill,
    withheld: withheldOf(ports, round, evidence),
    proofs: signing.proofs,
  });
  const openings = [round.opening, ...round.companions.map((each) => each.opening)].filter(
    (opening) => opening !== null,
  );
  const [kept, ...rereads] = await Promise.all([
    confirmRecord(ports.stores, stored),
    ...openings.map((opening) => lookAgain(ports, opening)),
  ]);
  return { sealed: { evidence, digest, path, kept, signed: await signing.signed }, rereads };
};

/** What the record is made from and does not show: raw answers, and the exact texts of policies and CODEOWNERS. */
const withheldOf = (ports: Pick<SealPorts, 'source'>, { texts }: Round, evidence: Evidence): EvidenceFile | null => {
  const encoded = [...texts].map(([digest, text]): [string, Uint8Array] => [digest, Buffer.from(text)]);
  const content = privateFile(new Map([...ports.source.bodies(), ...encoded]), evidence);
  return content === null ? null : { name: PRIVATE_FILE, bytes: Buffer.from(content) };
};

/** Evidence for the next steps of the job alone, where there is no time to store it; returns its path. */
export const saveDocument = async (ports: SealPorts, request: GateRequest, round: Round): Promise<string> =>
  (await save(ports, await document(ports, request, round))).path;

/** The bill follows from the evidence: it lies beside it for whoever reads bills. */
const save = async (ports: SealPorts, evidence: Evidence) => {
  const bytes = canonical(evidence);
  const text = billOf(evidence)?.text ?? null;
  const bill: EvidenceFile | null = text === null ? null : { name: BILL_FILE, bytes: Buffer.from(text) };
  return { bytes, digest: sha256(bytes), path: await ports.saveLocally(bytes, bill), bill };
};

/** What a change was when it was judged, and what it is now. */
export interface LookedAgain {
  readonly opening: Opening;
  readonly reread: Reread;
}

/** A change that cannot be read again has not been shown to stand still. */
const lookAgain = async (ports: SealPorts, opening: Opening): Promise<LookedAgain> => {
  try {
    return { opening, reread: await ports.source.reread(opening) };
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    const { head, base, state } = opening.change;
    return {
      opening,
      reread: { head: head.commit, base, state, fingerprint: `unreadable: ${error.fault.found}`, statuses: [] },
    };
  }
};

const document = async (ports: SealPorts, request: GateRequest, round: Round): Promise<Evidence> => {
  const { opening, judgement } = round;
  const { repository, clock } = round.facts;
  const unbilled: Omit<Evidence, 'bill'> = {
    schema: EVIDENCE_SCHEMA,
    tool: { name: 'countersign', version: request.toolVersion },
    stage: request.stage,
    subject: {
      repository: {
        id: opening?.repository.id ?? (repository.known ? repository.value.id : null),
        name: request.target.repository,
      },
      pull: request.target.pull,
      base: opening === null ? null : opening.change.base,
      head: opening === null ? null : opening.change.head.commit,
      commit: request.statusCommit,
      context: judgement.context,
    },
    judgedAt: opening?.now ?? (clock.known ? clock.value.now : null),
    links: request.links ?? (await linksOf(request, round)),
    policy: round.reading,
    facts: round.facts,
    faults: round.faults,
    ...derivedFrom(round.reading, round.facts),
    findings: judgement.findings,
    companions: round.companions.map((each) => each.companion),
    decision: round.decision,
    standing: judgement.standing,
    transcript: aliasedTranscript(ports.source.transcript(), round.aliases),
  };
  return { ...unbilled, bill: billOf(unbilled)?.named ?? null };
};
