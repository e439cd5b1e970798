import { controls } from '../../controls/index.js';
import { GATE } from '../../decision/decide.js';
import type { Finding, Outcome } from '../../decision/types.js';
import type { Evidence } from '../../evidence/document.js';
import type { Reason } from '../../facts/observed.js';
import { pointer } from '../../lib/json-pointer.js';
import { plain, visible } from '../plain.js';
import { sentence } from '../sentences.js';
import { whom, withAddresses } from '../whom.js';

export interface ReasonShown {
  readonly code: string;
  readonly says: string;
  readonly next: string;
  readonly about: readonly string[];
  readonly found: string | null;
  readonly needed: string | null;
  readonly who: readonly string[];
}

export interface ControlShown {
  readonly name: string;
  /** `#8`; null: the change itself. */
  readonly change: string | null;
  readonly version: number;
  readonly requirement: string;
  readonly outcome: Outcome;
  readonly reportOnly: boolean;
  readonly rules: readonly string[];
  readonly reasons: readonly ReasonShown[];
  readonly notes: readonly ReasonShown[];
  readonly pointer: string;
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'indeterminate', 'pending', 'waived', 'pass', 'not-applicable'];

/** Every control with what it found, the worst first; those of further changes after it. */
export const controlsShown = ({ findings, companions }: Evidence): readonly ControlShown[] => [
  ...ofChange(findings, null, ''),
  ...companions.flatMap(({ pull, findings: theirs }, at) =>
    ofChange(theirs, `#${String(pull)}`, pointer('companions', at)),
  ),
];

const ofChange = (findings: readonly Finding[], change: string | null, place: string): readonly ControlShown[] => {
  const all = findings
    .map((finding, at) => shownOf(finding, change, `${place}${pointer('findings', at)}`))
    .filter(({ name, reasons, notes }) => name !== GATE || reasons.length > 0 || notes.length > 0);
  return WORST_FIRST.flatMap((outcome) => all.filter((each) => each.outcome === outcome));
};

const REQUIREMENTS: ReadonlyMap<string, string> = new Map([
  ...controls.map(({ id, requirement }): [string, string] => [id, requirement]),
  [GATE, 'The run, its policy and its reading are in order.'],
]);

const shownOf = (finding: Finding, change: string | null, place: string): ControlShown => ({
  name: plain(finding.control),
  change,
  version: finding.version,
  requirement: REQUIREMENTS.get(finding.control) ?? 'A control that this version does not have.',
  outcome: finding.outcome,
  reportOnly: finding.enforcement === 'report',
  rules: finding.rules.map((rule) => plain(rule)),
  reasons: finding.reasons.map((reason) => reasonShown(reason, finding.control)),
  notes: finding.notes.map((note) => reasonShown(note, finding.control)),
  pointer: place,
});

const reasonShown = ({ code, about, found, needed, who }: Reason, control: string): ReasonShown => ({
  code: plain(code),
  says: visible(sentence(code, control).says),
  next: sentence(code, control).next,
  about: about.map((text) => plain(text)),
  found: found === undefined ? null : plain(withAddresses(found)),
  needed: needed === undefined ? null : plain(withAddresses(needed)),
  who: (who ?? []).map(whom),
});
