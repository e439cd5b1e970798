import { combine } from '../../src/decision/combine.js';
import { judgeAll } from '../../src/decision/judge-all.js';
import { canonical } from '../../src/evidence/canonical.js';
import { derivedFrom } from '../../src/evidence/derived.js';
import {
  EVIDENCE_SCHEMA,
  UNLINKED,
  type Companion,
  type Evidence,
  type PolicyReading,
} from '../../src/evidence/document.js';
import { aliasedFacts } from '../../src/facts/aliased-facts.js';
import { aliasesOf } from '../../src/facts/aliases.js';
import type { Deployment } from '../../src/facts/deployment.js';
import type { Facts, FactTypes } from '../../src/facts/facts.js';
import { fileText } from '../policy/texts.js';
import { known } from '../../src/facts/observed.js';
import { carriedFacts, d1, d2, deployedFacts, recordOf, way } from './deployed.js';
import { readingOf } from './reading.js';

const GATED = 'version: 1\nextends: [sox]\ncontrols:\n  deployment: {}\n';

export interface MadeDeployment {
  readonly policy?: string;
  readonly deployment?: Partial<Deployment>;
  /** What differs in the change that it carries; null: it carries none. */
  readonly change?: Partial<FactTypes> | null;
  /** Judged otherwise than it is stored, as a forger would. */
  readonly own?: Partial<Evidence>;
}

/** The record of a deployment that carries change 7, as the gate makes it. */
export const deploymentRecord = ({
  policy = GATED,
  deployment: asked = {},
  change = {},
  own = {},
}: MadeDeployment = {}): Evidence => {
  const deployment = { ...(change === null ? BARE : {}), ...asked };
  const reading = readingOf([fileText(policy)]);
  const facts = deployedFacts(deployment);
  const { findings, decision, context, standing } = judgeAll({ reading, facts, faults: [], moment: 'deployment' });
  const companions = change === null ? [] : [companionOf(reading, aliased(carriedFacts(deployment, change)))];
  const commit = facts.deployment.known ? (facts.deployment.value?.commit ?? null) : null;
  return {
    schema: EVIDENCE_SCHEMA,
    tool: { name: 'countersign', version: '0.1.0' },
    stage: (deployment.outcome ?? null) === null ? 'deployment' : 'deployed',
    subject: { repository: { id: 1001, name: 'acme/pay' }, pull: null, base: null, head: null, commit, context },
    judgedAt: '2026-03-02T11:00:00Z',
    links: { ...UNLINKED, earlierEvidence: deployment.outcome?.gateRecord ?? null },
    policy: reading,
    facts,
    faults: [],
    ...derivedFrom(reading, facts),
    bill: null,
    findings,
    companions,
    decision: combine([
      { name: null, decision },
      ...companions.map((each) => ({ name: '#7', decision: each.decision })),
    ]),
    standing,
    transcript: [],
    ...own,
  };
};

/** Records that judged no change. */
const BARE: Partial<Deployment> = {
  way: known(way({ commits: [d1, d2].map((commit) => ({ commit, record: recordOf(commit, { pulls: [] }) })) })),
  record: recordOf(d2, { pulls: [] }),
};

/** Mails are made aliases before anything is judged. */
const aliased = (facts: Facts): Facts => aliasedFacts(facts, aliasesOf([facts]));

const companionOf = (reading: PolicyReading, facts: Facts): Companion => {
  const { findings, decision } = judgeAll({ reading, facts, faults: [], moment: 'deployment', role: 'companion' });
  const head = facts.change.known ? facts.change.value.head.commit : null;
  return { pull: 7, head, facts, faults: [], ...derivedFrom(reading, facts), findings, decision };
};

export const bytesOf = (evidence: Evidence): string => canonical(evidence);
