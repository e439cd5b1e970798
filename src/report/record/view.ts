import { MOMENTS, type Evidence } from '../../evidence/document.js';
import type { Moment } from '../../facts/moment.js';
import type { Carried, VerdictWord } from '../../decision/types.js';
import { attributesOf } from '../attributes.js';
import type { Attribute } from '../attributes/attribute.js';
import { headline } from '../headline.js';
import { enumerated, plain } from '../plain.js';
import { sentence } from '../sentences.js';
import { stageText } from '../stage-text.js';
import { changeRows } from './change-rows.js';
import { controlsShown, type ControlShown } from './controls-shown.js';
import { dependencyRows } from './dependencies-shown.js';
import { weightsShown, type WeightsShown } from '../models/weights-shown.js';
import type { Moment as Event } from './moment.js';
import { linkRows, policyRows, runRows, sourceRows, STAGES } from './origin-rows.js';
import { peopleShown, type PeopleShown } from './people.js';
import type { Row } from './row.js';
import { ticketRows } from './ticket-rows.js';
import { timelineOf } from './timeline.js';

/** A record as a person reads it, before it becomes text or a page. Words of others in it are plain. */
export interface RecordView {
  /** `acme/pay#7` */
  readonly name: string;
  readonly verdict: VerdictWord;
  /** What it is a record of. */
  readonly kind:
    'change' | 'deployment' | 'comparison of access' | 're-test of models' | 'reconciliation' | 'scheduled run';
  /** Whether it judges a change: only then it tells of tickets, of what the change brings, and of everybody's duties. */
  readonly isOfChange: boolean;
  /** The verdict in one line. */
  readonly headline: string;
  /** `provisional`, `final`, `a dry run` */
  readonly stage: string;
  /** Whether it is the last word, and what comes before it; whole sentences. */
  readonly stageText: string;
  readonly isFinal: boolean;
  readonly carried: readonly string[];
  readonly change: readonly Row[];
  readonly ticket: readonly Row[];
  /** Empty: nobody asked for dependencies. */
  readonly dependencies: readonly Row[];
  /** null: no model is judged. */
  readonly weights: WeightsShown | null;
  readonly people: PeopleShown;
  readonly timeline: readonly Event[];
  readonly controls: readonly ControlShown[];
  readonly attributes: readonly Attribute[];
  readonly policy: readonly Row[];
  readonly run: readonly Row[];
  readonly links: readonly Row[];
  readonly sources: readonly Row[];
}

export const recordView = (evidence: Evidence): RecordView => {
  const { subject, decision, stage } = evidence;
  const isOfChange = MOMENTS[stage] === 'merge';
  return {
    name: plain(`${subject.repository.name}${subject.pull === null ? '' : `#${String(subject.pull)}`}`),
    kind: KINDS[MOMENTS[stage]],
    isOfChange,
    verdict: decision.verdict,
    headline: headline(evidence, decision.verdict),
    stage: STAGES[stage].name,
    stageText: stageText(evidence, (text) => plain(text)).join(' ') || STAGES[stage].says,
    isFinal: stage === 'sealed' || stage === 'deployed',
    carried: decision.carried.map(carriedLine),
    change: changeRows(evidence),
    ticket: isOfChange ? ticketRows(evidence) : [],
    dependencies: isOfChange ? dependencyRows(evidence) : [],
    weights: weightsShown(evidence),
    people: peopleShown(evidence),
    timeline: timelineOf(evidence),
    controls: controlsShown(evidence),
    attributes: attributesOf(evidence),
    policy: policyRows(evidence),
    run: runRows(evidence),
    links: linkRows(evidence),
    sources: sourceRows(evidence),
  };
};

const KINDS: Readonly<Record<Moment, RecordView['kind']>> = {
  merge: 'change',
  deployment: 'deployment',
  access: 'comparison of access',
  retest: 're-test of models',
  reconciliation: 'reconciliation',
  assurance: 'scheduled run',
};

const carriedLine = ({ by, control, approvedBy, why, until }: Carried): string =>
  by === 'emergency'
    ? `Emergency: ${plain(control)} was lifted by ${plain(approvedBy)}. Not met: ${inWords(why)}. Review due by ${plain(until)}.`
    : `Exception for ${plain(control)} by ${plain(approvedBy)} until ${plain(until)}: ${plain(why)}.`;

/** An emergency names the codes of what it lifted, with commas between them. */
const inWords = (codes: string): string => enumerated(codes.split(', '), (code) => plain(sentence(code).says), 20);
