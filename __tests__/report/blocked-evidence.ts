import { combine } from '../../src/decision/combine.js';
import { decide } from '../../src/decision/decide.js';
import type { Finding, Outcome } from '../../src/decision/types.js';
import type { Evidence } from '../../src/evidence/document.js';
import { UNLINKED } from '../../src/evidence/document.js';
import type { Reason } from '../../src/facts/observed.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { markdown } from '../../src/report/markdown.js';
import { statusText } from '../../src/report/status-text.js';

/** A finding of a control with these reasons. */
export const found = (control: string, outcome: Outcome, ...reasons: readonly Reason[]): Finding => ({
  control,
  version: 1,
  enforcement: 'enforce',
  outcome,
  reasons,
  notes: [],
  rules: [],
});
const facts = unknownFacts({ code: 'fact-unavailable', about: [] });

/** Evidence on change 7, and on others that the same status covers. */
export function evidence(own: readonly Finding[], others: Readonly<Record<number, readonly Finding[]>> = {}): Evidence {
  const companions = Object.entries(others).map(([pull, findings]) => ({
    pull: Number(pull),
    head: 'b'.repeat(40),
    facts,
    faults: [],
    participants: [],
    coverage: [],
    findings,
    decision: decide(findings),
  }));
  const named = companions.map(({ pull, decision }) => ({ name: `#${String(pull)}`, decision }));
  return {
    schema: 'urn:countersign:evidence:v1',
    tool: { name: 'countersign', version: '0.1.0' },
    stage: 'pull-request',
    links: UNLINKED,
    bill: null,
    participants: [],
    coverage: [],
    subject: {
      repository: { id: 1, name: 'acme/pay' },
      pull: 7,
      base: { ref: 'main', commit: 'b' },
      head: 'a'.repeat(40),
      commit: null,
      context: 'countersign (main)',
    },
    judgedAt: '2026-03-02T11:00:00Z',
    policy: { state: 'missing', path: 'p', commit: null },
    facts,
    faults: [],
    findings: own,
    companions,
    decision: combine([{ name: '#7', decision: decide(own) }, ...named]),
    standing: {
      workflow: 'default-branch',
      status: 'shared-app',
      required: true,
      from: [],
      bypass: { known: true, value: [] },
    },
    transcript: [],
  };
}

/** The summary. */
export const page = (one: Evidence): string =>
  markdown(one, {
    verdict: one.decision.verdict,
    blocking: one.decision.blocking,
    digest: 'd',
    path: 'p',
    stores: [],
    status: null,
    followUps: [],
  });
/** The text of a status that failed. */
export const status = (one: Evidence): string => statusText('fail', one.decision.blocking, one);
