import { controls } from '../controls/index.js';
import { judgeAll } from '../decision/judge-all.js';
import { combine } from '../decision/combine.js';
import type { VerdictWord } from '../decision/types.js';
import { NotStrict, parseStrictJson } from '../lib/strict-json.js';
import { billOf } from './bill.js';
import { canonical } from './canonical.js';
import { deploymentFault } from './deployment-fault.js';
import { derivedFrom } from './derived.js';
import { sha256 } from './digest.js';
import { MOMENTS, type Companion, type Evidence, type PolicyReading } from './document.js';
import { validateEvidence } from './validators.generated.js';

/** In the order of the checks; the first kinds make the later checks pointless. */
export type FailureKind =
  'unreadable' | 'ambiguous' | 'digest' | 'schema' | 'not-canonical' | 'control-version' | 'replay';

export interface Failure {
  readonly kind: FailureKind;
  readonly found: string;
}

export interface Verification {
  readonly failures: readonly Failure[];
  /** sha256 of the bytes that were verified, hex. */
  readonly digest: string;
  /** null where the bytes are no evidence. */
  readonly evidence: Evidence | null;
  readonly verdict: VerdictWord | null;
}

/**
 * Verifies evidence offline: it is whole and canonical, fits its schema, and its facts and policy give the very decision that
 * it records. That the policy's texts say what is recorded of them, the private file shows (`policyTextFaults`). Who vouches
 * for the facts is the signature's business.
 */
export const verify = (bytes: string | Uint8Array, expectedDigest: string | null): Verification => {
  const digest = sha256(bytes);
  const end = (failures: readonly Failure[], evidence: Evidence | null): Verification => ({
    failures,
    digest,
    evidence,
    verdict: evidence?.decision.verdict ?? null,
  });
  const changed: readonly Failure[] =
    expectedDigest === null || expectedDigest === digest
      ? []
      : [{ kind: 'digest', found: `the bytes have ${digest}, not ${expectedDigest}` }];
  const parsed = parse(bytes);
  if ('refused' in parsed) return end([...changed, parsed.refused], null);
  const misfits = schemaFaults(parsed.value);
  if (misfits.length > 0) return end([...changed, ...misfits], null);
  // The schema was generated from the type, and the value fits it.
  const evidence = parsed.value as Evidence;
  return end([...changed, ...canonicalFaults(bytes, evidence), ...replayFaults(evidence)], evidence);
};

const parse = (bytes: string | Uint8Array): { readonly value: unknown } | { readonly refused: Failure } => {
  try {
    return { value: parseStrictJson(bytes) };
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    return { refused: { kind: error.kind === 'ambiguous' ? 'ambiguous' : 'unreadable', found: error.message } };
  }
};

const schemaFaults = (value: unknown): readonly Failure[] => {
  if (validateEvidence(value)) return [];
  return (validateEvidence.errors ?? []).slice(0, 20).map((error) => ({
    kind: 'schema',
    found: `${error.instancePath === '' ? '/' : error.instancePath} ${error.message ?? 'does not fit'}`,
  }));
};

const canonicalFaults = (bytes: string | Uint8Array, evidence: Evidence): readonly Failure[] =>
  sha256(canonical(evidence)) === sha256(bytes)
    ? []
    : [{ kind: 'not-canonical', found: 'the file is not in canonical form (RFC 8785)' }];

/** Replays with the control versions of the evidence. A build that no longer has one says so, and which version it has. */
const replayFaults = (evidence: Evidence): readonly Failure[] => {
  const missing = versionFaults(evidence);
  if (missing.length > 0) return missing;
  try {
    return replayed(evidence);
  } catch (error) {
    // No gate writes such demands: whoever did was none.
    const found = error instanceof Error ? error.message : String(error);
    return [{ kind: 'replay', found: `the recorded demands are no policy that could be judged: ${found}` }];
  }
};

const replayed = (evidence: Evidence): readonly Failure[] => {
  const { facts, faults: collected, policy: reading, stage } = evidence;
  const again = judgeAll({ reading, facts, faults: collected, moment: MOMENTS[stage] });
  const { findings, decision: own, context, standing } = again;
  const name = MOMENTS[stage] === 'merge' ? nameOf(evidence.subject.pull) : null;
  const decision = combine([{ name, decision: own }, ...evidence.companions.map(named)]);
  const faults: Failure[] = [];
  if (canonical(findings) !== canonical(evidence.findings)) {
    faults.push({ kind: 'replay', found: 'facts and policy give other findings than recorded' });
  }
  if (canonical(decision) !== canonical(evidence.decision)) {
    faults.push({
      kind: 'replay',
      found: `facts and policy give ${decision.verdict}, recorded is ${evidence.decision.verdict}`,
    });
  }
  if (context !== evidence.subject.context) {
    faults.push({
      kind: 'replay',
      found: `the status context is ${String(context)}, recorded is ${String(evidence.subject.context)}`,
    });
  }
  if (canonical(standing) !== canonical(evidence.standing)) {
    faults.push({ kind: 'replay', found: 'facts and policy give another standing of the status than recorded' });
  }
  if (canonical(billOf(evidence)?.named ?? null) !== canonical(evidence.bill)) {
    faults.push({ kind: 'replay', found: 'the facts give another bill of materials than recorded' });
  }
  return [
    ...faults,
    ...derivedFaults(evidence.policy, evidence, 'recorded'),
    ...evidence.companions.flatMap((each) => companionFaults(evidence, each)),
    ...subjectFaults(evidence),
  ];
};

const nameOf = (pull: number | null): string => `#${String(pull ?? '?')}`;

const named = ({ pull, decision }: Companion) => ({ name: nameOf(pull), decision });

const companionFaults = ({ policy, stage }: Evidence, companion: Companion): readonly Failure[] => {
  const { findings, decision } = judgeAll({
    reading: companion.policy ?? policy,
    facts: companion.facts,
    faults: companion.faults,
    moment: MOMENTS[stage],
    role: 'companion',
  });
  const same =
    canonical(findings) === canonical(companion.findings) &&
    canonical(decision) === canonical(companion.decision) &&
    (!companion.facts.change.known ||
      (companion.facts.change.value.number === companion.pull &&
        companion.facts.change.value.head.commit === companion.head));
  const derived = derivedFaults(companion.policy ?? policy, companion, `recorded for ${nameOf(companion.pull)}`);
  return same
    ? derived
    : [{ kind: 'replay', found: `facts and policy give something else for ${nameOf(companion.pull)} than recorded` }];
};

/** Who had which duty, and what the reviews cover, follow from facts and policy as the decision does. */
const derivedFaults = (
  reading: PolicyReading,
  recorded: Pick<Evidence, 'facts' | 'participants' | 'coverage'>,
  where: string,
): readonly Failure[] => {
  const { participants, coverage } = derivedFrom(reading, recorded.facts);
  const differs = (found: string): Failure => ({
    kind: 'replay',
    found: `facts and policy give ${found} than ${where}`,
  });
  return [
    ...(canonical(participants) === canonical(recorded.participants) ? [] : [differs('other participants')]),
    ...(canonical(coverage) === canonical(recorded.coverage) ? [] : [differs('another coverage of the reviews')]),
  ];
};

/** What the evidence says it is about must be what its facts are about. */
const subjectFaults = (evidence: Evidence): readonly Failure[] => {
  const { subject, facts } = evidence;
  const deployed = deploymentFault(evidence);
  if (deployed !== null) return [{ kind: 'replay', found: deployed }];
  const landing = facts.landing.known ? facts.landing.value : null;
  if (landing !== null && landing.commit !== subject.commit) {
    return [{ kind: 'replay', found: 'the subject is not the commit that landed' }];
  }
  if (!facts.change.known) return [];
  const { number, head, base } = facts.change.value;
  const same =
    subject.pull === number &&
    subject.head === head.commit &&
    subject.base?.ref === base.ref &&
    subject.base.commit === base.commit &&
    (!facts.repository.known ||
      (facts.repository.value.id === subject.repository.id && facts.repository.value.name === subject.repository.name));
  return same ? [] : [{ kind: 'replay', found: 'the subject is not the change that the facts describe' }];
};

const versionFaults = (evidence: Evidence): readonly Failure[] => {
  const own = new Map(controls.map((control) => [control.id, control.version]));
  return [...evidence.findings, ...evidence.companions.flatMap((each) => each.findings)]
    .filter((finding) => finding.control !== 'gate' && own.get(finding.control) !== finding.version)
    .map((finding) => ({
      kind: 'control-version',
      found: `${finding.control} was judged by version ${finding.version}, this build has ${String(own.get(finding.control) ?? 'none')}; use countersign ${evidence.tool.version}`,
    }));
};
