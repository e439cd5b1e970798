import { createHash } from 'node:crypto';
import { controls } from '../../src/controls/index.js';
import { canonical } from '../../src/evidence/canonical.js';
import { MOMENTS, type Evidence } from '../../src/evidence/document.js';
import { verify } from '../../src/evidence/verify.js';
import type { FactName } from '../../src/facts/facts.js';
import { writes } from '../cases/always.js';
import type { Observation, WrittenStatus } from '../cases/observe.js';
import { isUpkeep, TELLS, toldFaults } from './oracle-told.js';
import { DEADLINE_MS } from './worlds.js';

const passes: ReadonlySet<string> = new Set(['pass', 'pass-with-exception']);

export const isPass = (verdict: string): boolean => passes.has(verdict);

/**
 * What no fault may do, told without knowing what the fault should have led to: the same scene without a fault is all
 * that is compared with. Empty: nothing was violated.
 */
export function violations(seen: Observation, clean: Observation): readonly string[] {
  return [...(isPass(seen.verdict) ? sameFacts(seen, clean) : []), ...abuses(seen, clean)];
}

/** The same without comparing facts: where the change itself is another one. */
export function abuses(seen: Observation, clean: Observation): readonly string[] {
  return [
    ...(isPass(clean.verdict) ? [] : neverPasses(seen)),
    ...evidenceFaults(seen),
    ...successFaults(seen),
    ...signatureFaults(seen, clean),
    ...exitFaults(seen),
    ...manners(seen),
    ...toldFaults(seen, clean),
    ...writes(seen.log, isUpkeep(clean) ? TELLS : []),
  ];
}

function neverPasses({ verdict, statuses, run }: Observation): readonly string[] {
  return [
    ...(isPass(verdict) ? [`a blocked change passed: ${verdict}`] : []),
    ...(run.evidence !== undefined && isPass(evidenceOf(run.evidence)?.decision.verdict ?? '')
      ? ['the evidence of a blocked change records a pass']
      : []),
    ...(statuses.some(({ state }) => state === 'success') ? ['success was published for a blocked change'] : []),
  ];
}

/**
 * A pass under a fault must rest on the same facts. One that no enforced control looks at may be unknown instead, with
 * its reason; none may be different.
 */
function sameFacts(seen: Observation, clean: Observation): readonly string[] {
  const now = evidenceOf(seen.run.evidence);
  const before = evidenceOf(clean.run.evidence);
  if (now === undefined || before === undefined) return ['there is no evidence to compare'];
  const decisive = factsNeeded(now);
  return Object.keys(before.facts).flatMap((name) => {
    const fact = now.facts[name as FactName];
    if (canonical(comparable(fact)) === canonical(comparable(before.facts[name as FactName]))) return [];
    if (!fact.known && !decisive.has(name)) return [];
    return [`the change passed on another fact "${name}" than without the fault`];
  });
}

/**
 * Since when somebody has access is told in the words of a finding and weighs nothing: the audit log may be unreadable. Each
 * scene has its records made anew, with digests and times of their own; who vouches for them and what they say is the same.
 */
function comparable(fact: unknown): unknown {
  return JSON.parse(JSON.stringify(fact), (key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('vouchedBy' in value) return { ...value, digest: null, judgedAt: null };
    if ('checkpoint' in value) return { ...value, checkpoint: typeof value.checkpoint };
    return key === 'state' && 'changes' in value ? { ...value, changes: null } : value;
  });
}

function factsNeeded({ findings }: Evidence): ReadonlySet<string> {
  const enforced = findings.filter(
    ({ enforcement, outcome }) => enforcement === 'enforce' && outcome !== 'not-applicable',
  );
  const judged = new Set(enforced.map(({ control }) => control));
  return new Set([
    'repository',
    'run',
    'change',
    'clock',
    ...controls.filter(({ id }) => judged.has(id)).flatMap(({ needs }) => needs),
  ]);
}

function evidenceFaults({ run, verdict }: Observation): readonly string[] {
  if (run.evidence === undefined) return ['there is no evidence'];
  const { failures, evidence, digest } = verify(run.evidence, run.outputs.get('evidence-digest') ?? '');
  const recorded = evidence?.decision.verdict ?? 'none';
  const worsened = ['indeterminate', 'fail'].includes(verdict) && !['fail', 'not-applicable'].includes(recorded);
  return [
    ...failures.map(({ kind, found }) => `the evidence does not verify: ${kind}: ${found}`),
    ...(recorded === verdict || worsened ? [] : [`the evidence records ${recorded}, the output says ${verdict}`]),
    ...(run.outputs.get('evidence-digest') === digest ? [] : ['the output names another digest']),
  ];
}

/** Every success was published after this very evidence, a pass, had been finalized. A fault may have eaten the answer. */
function successFaults(seen: Observation): readonly string[] {
  return seen.statuses.filter(({ state }) => state === 'success').flatMap((success) => unfounded(seen, success));
}

function unfounded({ log, stored }: Observation, success: WrittenStatus): readonly string[] {
  const request = log.find(({ n }) => n === success.at);
  const before = log.filter(({ template, until }) => template === 'ARTIFACT finalize' && until <= (request?.at ?? 0));
  if (before.length === 0) return ['success was published before any evidence was finalized'];
  const named = /#sha256-([0-9a-f]{64})(?:;|$)/.exec(success.url)?.[1];
  const meant = stored.find((text) => sha256(text) === named);
  if (meant === undefined) return ['success was published and no stored evidence has the digest in its link'];
  const { failures, verdict } = verify(meant, named ?? null);
  return failures.length === 0 && isPass(verdict ?? '')
    ? []
    : ['success was published on stored evidence that is no pass'];
}

/** A run that can sign never has a success on evidence without its signature in the store. */
function signatureFaults({ records, statuses }: Observation, clean: Observation): readonly string[] {
  if (clean.run.outputs.get('signed') !== 'keyless') return [];
  const named = statuses
    .filter(({ state }) => state === 'success')
    .map(({ url }) => /#sha256-([0-9a-f]{64})(?:;|$)/.exec(url)?.[1]);
  return named.flatMap((digest) => {
    const record = records.find((files) => sha256(files.get('evidence.json') ?? '') === digest);
    return signedDigest(record?.get('evidence.sigstore.json')) === digest
      ? []
      : ['success was published on evidence without its signature in the store'];
  });
}

/** Of the first subject of the statement in a bundle. */
function signedDigest(bundle: string | undefined): unknown {
  if (bundle === undefined) return null;
  const { dsseEnvelope } = JSON.parse(bundle) as { readonly dsseEnvelope: { readonly payload: string } };
  const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
    readonly subject: readonly { readonly digest: { readonly sha256?: string } }[];
  };
  return subject[0]?.digest.sha256;
}

/** Only what judges a change publishes a status. */
const hasStatus = (evidence: Evidence | undefined): boolean =>
  evidence === undefined || MOMENTS[evidence.stage] === 'merge';

/** Exit status 0 exactly on the passes, on not-applicable, and on pending where the branch is known to require the status. */
function exitFaults({ run, verdict, statuses }: Observation): readonly string[] {
  const evidence = evidenceOf(run.evidence);
  const protection = evidence?.facts.protection;
  const context = evidence?.subject.context ?? '';
  const required =
    protection?.known === true && protection.value.requiredContexts.some((each) => each.context === context);
  const good = isPass(verdict) || verdict === 'not-applicable' || (verdict === 'pending' && required);
  const last = statuses.at(-1)?.state;
  return [
    ...(run.exitCode === (good ? 0 : 1) ? [] : [`exit status ${String(run.exitCode)} with the verdict ${verdict}`]),
    ...(isPass(verdict) && last !== 'success' && hasStatus(evidence)
      ? [`the verdict is ${verdict}, the last status ${last ?? 'none'}`]
      : []),
    ...(verdict === 'pending' && good && last !== 'pending'
      ? [`the job waits, and the last status is ${last ?? 'none'}`]
      : []),
  ];
}

function manners({ run }: Observation): readonly string[] {
  return [
    ...(run.timedOut ? ['the run hung and was killed'] : []),
    ...(run.ms > DEADLINE_MS ? [`the run took ${run.ms.toFixed(0)} ms`] : []),
    ...(run.stderr === '' ? [] : [`standard error: ${run.stderr.slice(0, 300)}`]),
    ...(/^\s+at \S+ \(|node:internal/m.test(run.stdout) ? ['a stack trace in the log'] : []),
    ...(run.stdout.includes('The gate itself failed') ? ['the gate itself failed'] : []),
  ];
}

function evidenceOf(text: string | undefined): Evidence | undefined {
  if (text === undefined) return undefined;
  const { evidence } = verify(text, null);
  return evidence ?? undefined;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
