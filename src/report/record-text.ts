import type { Outcome } from '../decision/types.js';
import type { Verification } from '../evidence/verify.js';
import type { Attribute, AttributeState } from './attributes/attribute.js';
import { enumerated } from './plain.js';
import type { ControlShown, ReasonShown } from './record/controls-shown.js';
import { counted } from './names.js';
import type { Moment } from './record/moment.js';
import { DUTY_WORDS, type PeopleShown } from './record/people.js';
import type { Row } from './record/row.js';
import { recordView } from './record/view.js';
import type { Paint } from './text.js';
import { verifyCommand } from './verify-command.js';
import { MEANING } from './verification.js';

/** What is known of a record besides its bytes. */
export interface Shelf {
  /** Whether a signature lies beside it; null: where it lies is not known. */
  readonly signed: boolean | null;
}

type Tone = Parameters<Paint>[1];

/** A whole record, as a person reads it in a terminal. Every line begins with a word of ours. */
export const recordText = (
  evidence: NonNullable<Verification['evidence']>,
  { failures, digest }: Verification,
  shelf: Shelf,
  paint: Paint,
): string => {
  const view = recordView(evidence);
  const title = (text: string): string => `\n${paint(text, 'bold')}`;
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title(name), ...lines];
  return [
    `${paint('countersign', 'bold')} ${view.name}: ${paint(view.verdict, VERDICT_TONES[view.verdict])}`,
    view.headline,
    view.stage,
    ...view.carried.map((line) => paint(line, 'wait')),
    ...section('Change', rowLines(view.change, paint)),
    ...section('Ticket', rowLines(view.ticket, paint)),
    ...section('People and duties', peopleLines(view.people, paint)),
    ...section('Timeline (UTC)', view.timeline.map((each) => momentLine(each, paint))),
    ...section('Controls', view.controls.flatMap((each) => controlLines(each, paint))),
    ...section('What an auditor asks', view.attributes.flatMap((each) => attributeLines(each, paint))),
    ...section('Policy', rowLines(view.policy, paint)),
    ...section('Run', rowLines(view.run, paint)),
    ...section('Chain of records', rowLines(view.links, paint)),
    ...section('Where the facts came from', rowLines(view.sources, paint)),
    ...section('This file', [
      `  ${label('sha256', paint)}${digest}`,
      ...(failures.length === 0
        ? [`  ${label('Judged again', paint)}${paint('here and now, from the recorded facts: same decision', 'good')}`]
        : failures.map(({ kind, found }) => `  ${label('NOT in order', paint)}${paint(`${MEANING[kind]} Found: ${found}.`, 'bad')}`)),
      `  ${label('Signature', paint)}${SIGNATURE[String(shelf.signed)] ?? ''}`,
      `  ${label('', paint)}${verifyCommand(evidence)}`,
    ]),
  ].join('\n');
};

const SIGNATURE: Readonly<Record<string, string>> = {
  true: 'lies beside it, not checked here; check it, with the signer that you expect:',
  false: 'there is none beside it; who vouches for the facts is not shown. With the other files of the record:',
  null: 'not checked here; check it, with the signer that you expect:',
};

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
    return `  ${label(name, paint)}${who}`;
  }),
  `  ${label('Held by nobody', paint)}${unheld.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(', ') || 'none'}`,
];

const momentLine = ({ at, says, by, claimed }: Moment, paint: Paint): string => {
  const time = `${at}${claimed ? '?' : ''}`.padEnd(WIDTH + 2);
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
  const by = rules.length === 0 ? '' : paint(` changed by ${counted(rules.length, 'rule')}: ${enumerated(rules, (rule) => rule)}`, 'dim');
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

const noteSentence = (note: ReasonShown): string => `${note.code}: ${note.says}${aboutOf(note)}`;

const aboutOf = ({ about }: ReasonShown): string => (about.length === 0 ? '' : ` (${enumerated(about, (text) => text, 20)})`);

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
