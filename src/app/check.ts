import { canonical } from '../evidence/canonical.js';
import { billOf } from '../evidence/bill.js';
import { derivedFrom } from '../evidence/derived.js';
import { EVIDENCE_SCHEMA, UNLINKED, type Evidence } from '../evidence/document.js';
import { aliasedTranscript } from '../facts/aliased-facts.js';
import { planOf } from '../policy/plan.js';
import { outcomeText, type Paint } from '../report/text.js';
import { commandRun } from './command-run.js';
import { judgedRound } from './judged-round.js';
import { readPolicy, type ReadPolicy } from './read-policy.js';
import type { Opening, Source, Target } from './ports.js';

export interface Checked {
  readonly evidence: Evidence;
  readonly bytes: string;
  readonly text: (paint: Paint) => string;
}

const POLICY_PATH = '.github/countersign.yml';

/** A dry run: the same reading and judging as the gate's, nothing written. Rejects with CollectError when the change cannot be read. */
export const check = async (
  source: Source,
  target: Target,
  policy: { readonly path: string; readonly text: string } | null,
  { version, build }: { readonly version: string; readonly build: string | null },
): Promise<Checked> => {
  const opening = await source.open(target, POLICY_PATH);
  const read = await policyOf(source, opening, policy);
  const plan = planOf(read.reading, opening.change, opening.repository.defaultBranch);
  const snapshot = await source.gather(opening, plan.demand, commandRun(build));
  const round = judgedRound({ opening, policy: read, ...snapshot, companions: [], before: [], pending: null });
  const { reading, facts, faults, aliases } = round;
  const { findings, decision, context, standing } = round.judgement;
  const unbilled: Omit<Evidence, 'bill'> = {
    schema: EVIDENCE_SCHEMA,
    tool: { name: 'countersign', version },
    stage: 'dry-run',
    subject: {
      repository: { id: opening.repository.id, name: target.repository },
      pull: target.pull,
      base: opening.change.base,
      head: opening.change.head.commit,
      commit: null,
      context,
    },
    judgedAt: opening.now,
    links: UNLINKED,
    policy: reading,
    facts,
    faults,
    ...derivedFrom(reading, facts),
    findings,
    companions: [],
    decision,
    standing,
    transcript: aliasedTranscript(source.transcript(), aliases),
  };
  const evidence: Evidence = { ...unbilled, bill: billOf(unbilled)?.named ?? null };
  return { evidence, bytes: canonical(evidence), text: (paint) => outcomeText(evidence, decision.verdict, [], paint) };
};

/** A policy that is tried takes the place of the base branch's; what it extends is read as always. */
const policyOf = async (
  source: Source,
  opening: Opening,
  policy: { readonly path: string; readonly text: string } | null,
): Promise<ReadPolicy> => {
  const settings = { policyPath: POLICY_PATH, centralPolicy: null };
  if (policy === null) return readPolicy(source, settings, opening);
  const own = { state: 'found', text: policy.text, commit: opening.change.base.commit } as const;
  // Whoever tries a policy says where tickets are read.
  const tried = { ...opening, policy: own, defaultBranchPolicy: own };
  const { reading, texts } = await readPolicy(source, settings, tried);
  if (reading.state !== 'found') return { reading, texts };
  const sources = reading.sources.map((each) =>
    each.kind === 'file' ? { ...each, name: policy.path, commit: null } : each,
  );
  return { reading: { ...reading, sources }, texts };
};
