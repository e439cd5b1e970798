import { UNLINKED, type Evidence, type Links } from '../../src/evidence/document.js';
import { canonical } from '../../src/evidence/canonical.js';
import { sha256 } from '../../src/evidence/digest.js';
import type { Recorded } from '../../src/evidence/chain-holes.js';
import { known } from '../../src/facts/observed.js';
import { judgeAll } from '../../src/decision/judge-all.js';
import { compliantFacts, oid } from '../support/compliant.js';

/** What a record is made of, where it is not as every other. */
export interface Made {
  readonly covers: readonly string[];
  readonly onto: string | null;
  /** The record that it names as its parent. */
  readonly names?: Links['parentEvidence'];
  readonly at?: string | null;
  readonly stage?: Evidence['stage'];
  readonly repository?: number | null;
  readonly branch?: string;
}

/** A record of what landed: only what the chain looks at is as it would be. Commits are named by words. */
export const record = (made: Made): Evidence => {
  const { covers, onto, names = known(null), at = '2026-03-02T11:00:00Z', stage = 'sealed' } = made;
  const { repository = 1001, branch = 'main' } = made;
  const reading = { state: 'missing', path: 'p', commit: null } as const;
  const landing = {
    branch,
    commit: oid(covers.at(-1) ?? 'none'),
    tree: oid('tree'),
    parents: [],
    by: null,
    method: 'unknown',
    expectedTree: null,
    ungated: [],
  } as const;
  const facts = { ...compliantFacts, landing: known(landing) };
  const { findings, decision, context, standing } = judgeAll({ reading, facts, faults: [] });
  return {
    schema: 'urn:countersign:evidence:v1',
    tool: { name: 'countersign', version: '0.1.0' },
    stage,
    subject: {
      repository: { id: repository, name: 'acme/pay' },
      pull: null,
      base: null,
      head: null,
      commit: landing.commit,
      context,
    },
    judgedAt: at,
    links: {
      ...UNLINKED,
      parentCommit: onto === null ? null : oid(onto),
      covers: covers.map(oid),
      parentEvidence: names,
    },
    policy: reading,
    facts,
    faults: [],
    participants: [],
    bill: null,
    coverage: [],
    findings,
    companions: [],
    decision,
    standing,
    transcript: [],
  };
};

export const recorded = (made: Made): Recorded => {
  const evidence = record(made);
  return { evidence, digest: sha256(canonical(evidence)) };
};

/** As many records as there are commits, each on the one before and naming it. */
export const line = (...commits: readonly string[]): readonly Recorded[] => {
  const all: Recorded[] = [];
  for (const [index, commit] of commits.entries()) {
    const before = all.at(-1);
    const minute = String(index).padStart(2, '0');
    all.push(
      recorded({
        covers: [commit],
        onto: commits[index - 1] ?? 'root',
        names: known(before?.digest ?? null),
        at: `2026-03-02T11:${minute}:00Z`,
      }),
    );
  }
  return all;
};
