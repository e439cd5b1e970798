import { weightRows } from './models/weights-shown.js';
import type { Outcome } from '../decision/types.js';
import type { Verification } from '../evidence/verify.js';
import type { Attribute, AttributeState } from './attributes/attribute.js';
import { enumerated, plain } from './plain.js';
import type { ControlShown, ReasonShown } from './record/controls-shown.js';
import { counted } from './names.js';
import type { Moment } from './record/moment.js';
import { DUTY_WORDS, type PeopleShown } from './record/people.js';
import type { Row } from './record/row.js';
import { recordView, type RecordView } from './record/view.js';
import type { Paint } from './text.js';
import { verifyCommand } from './verify-command.js';
import { MEANING } from './verification.js';

/** What is known of a record besides its bytes. */
export interface Shelf {
  /** Whether a signature lies beside it. */
  readonly signed: boolean;
}

type Tone = Parameters<Paint>[1];

/** A whole record, as a person reads it in a terminal. Every line begins with a word of ours. */
export const recordText = (
  evidence: NonNullable<Verification['evidence']>,
  verification: Verification,
  shelf: Shelf,
  paint: Paint,
): string => {
  const view = recordView(evidence);
  return [
    `${paint('countersign', 'bold')} ${view.name}: ${paint(view.verdict, VERDICT_TONES[view.verdict])}`,
    view.headline,
    view.stageText,
    ...view.carried.map((line) => paint(line, 'wait')),
    ...sectionsOf(view, paint).flatMap(([name, lines]) =>
      lines.length === 0 ? [] : ['', paint(name, 'bold'), ...lines],
    ),
    '',
    paint('This file', 'bold'),
    ...fileLines(verification, shelf, paint),
    `  ${label('', paint)}${verifyCommand(evidence)}`,
  ].join('\n');
};

const KINDS: Readonly<Record<RecordView['kind'], string>> = {
  change: 'Change',
  deployment: 'Deployment',
  'comparison of access': 'Access',
  're-test of models': 'Models',
  reconciliation: 'Branch',
  'scheduled run': 'Scheduled run',
};

const sectionsOf = (view: RecordView, paint: Paint): readonly (readonly [name: string, lines: readonly string[]])[] => [
  [KINDS[view.kind], rowLines(view.change, paint)],
  ['Ticket', rowLines(view.ticket, paint)],
  ['Weights', rowLines(weightRows(view.weights), paint)],
  ['Dependencies', rowLines(view.dependencies, paint)],
  ['People and duties', view.isOfChange ? peopleLines(view.people, paint) : []],
  ['Timeline (UTC)', view.timeline.map((each) => momentLine(each, paint))],
  ['Controls', view.controls.flatMap((each) => controlLines(each, paint))],
  ['What an auditor asks', view.attributes.flatMap((each) => attributeLines(each, paint))],
  ['Policy', rowLines(view.policy, paint)],
  ['Run', rowLines(view.run, paint)],
  ['Chain of records', rowLines(view.links, paint)],
  ['Where the facts came from', rowLines(view.sources, paint)],
];

const fileLines = ({ failures, digest }: Verification, shelf: Shelf, paint: Paint): readonly string[] => [
  `  ${label('sha256', paint)}${digest}`,
  ...(failures.length === 0
    ? [`  ${label('Judged again', paint)}${paint('here and now, from the recorded facts: same decision', 'good')}`]
    : failures.map(
        ({ kind, found }) =>
          `  ${label('NOT in order', paint)}${paint(`${MEANING[kind]} Found: ${plain(found)}.`, 'bad')}`,
      )),
  `  ${label('Signature', paint)}${shelf.signed ? SIGNED : UNSIGNED}`,
];

const SIGNED = 'lies beside it, not checked here; check it, with the signer that you expect:';
const UNSIGNED = 'none lies beside it; who vouches for the facts is not shown. With the other files of the record:';

const VERDICT_TONES = {
  pass: 'good',
  'pass-with-exception': 'wait',
  pending: 'wait',
  'not-applicable': 'wait',
  fail: 'bad',
  indeterminate: 'bad',
} as const;

const WIDTH = 20;

const label = (text: string, paint: Paint): string => paint(text.padEnd(WIDTH), 'dim');

const rowLines = (rows: readonly Row[], paint: Paint): readonly string[] =>
  rows.map((each) => `  ${label(each.label, paint)}${each.value}`);

const peopleLines = ({ people, unheld }: PeopleShown, paint: Paint): readonly string[] => [
  ...people.map(({ name, id, kind, duties }) => {
    const who = `${duties.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(', ')} (id ${String(id)}${kind === '' ? '' : `, ${kind}`})`;
    return `  ${label(`${name} `, paint)}${who}`;
  }),
  `  ${label('Nobody known', paint)}${unheld.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(', ') || 'none'}`,
];

const momentLine = ({ at, says, by, claimed }: Moment, paint: Paint): string => {
  const time = `${plain(at)}${claimed ? '?' : ''}`.padEnd(WIDTH + 2);
  return `  ${paint(time, 'dim')}${says}${by === null ? '' : ` by ${by}`}`;
};

const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  pending: 'wait',
  indeterminate: 'bad',
  waived: 'wait',
  'not-applicable': 'dim',
};

const controlLines = (control: ControlShown, paint: Paint): readonly string[] => {
  const { name, change, outcome, reportOnly, rules, requirement, reasons, notes } = control;
  const where = change === null ? '' : `${change} `;
  const report = reportOnly ? paint(' (report only)', 'dim') : '';
  const by =
    rules.length === 0
      ? ''
      : paint(` changed by ${counted(rules.length, 'rule')}: ${enumerated(rules, (rule) => rule)}`, 'dim');
  return [
    `  ${paint(outcome.padEnd(14), OUTCOME_TONES[outcome])} ${where}${name}${report}${by}`,
    `                 ${paint(requirement, 'dim')}`,
    ...reasons.map((reason) => `                 - ${reasonSentence(reason)}`),
    ...notes.map((note) => `                 ${paint('note', 'dim')} ${noteSentence(note)}`),
  ];
};

const reasonSentence = (reason: ReasonShown): string =>
  [
    `${reason.code}: ${reason.says}${aboutOf(reason)}.`,
    ...(reason.found === null ? [] : [`Found: ${reason.found}.`]),
    ...(reason.needed === null ? [] : [`Needed: ${reason.needed}.`]),
    reason.next,
    ...(reason.who.length === 0 ? [] : [`Who can: ${enumerated(reason.who, (text) => text)}.`]),
  ].join(' ');

const noteSentence = (note: ReasonShown): string =>
  [
    `${note.code}: ${note.says}${aboutOf(note)}`,
    ...(note.found === null ? [] : [`Found: ${note.found}`]),
    ...(note.needed === null ? [] : [`Needed: ${note.needed}`]),
  ].join('. ');

const aboutOf = ({ about }: ReasonShown): string =>
  about.length === 0 ? '' : ` (${enumerated(about, (text) => text, 20)})`;

export const STATE_WORDS: Readonly<Record<AttributeState, string>> = {
  shown: 'shown',
  'not-shown': 'not shown',
  'not-applicable': 'not applicable',
  'not-known': 'not known',
};

const STATE_TONES: Readonly<Record<AttributeState, Tone>> = {
  shown: 'good',
  'not-shown': 'wait',
  'not-applicable': 'dim',
  'not-known': 'bad',
};

const attributeLines = ({ id, name, state, answer }: Attribute, paint: Paint): readonly string[] => [
  `  ${id}  ${paint(STATE_WORDS[state].padEnd(14), STATE_TONES[state])} ${name}`,
  `                    ${answer}`,
];
