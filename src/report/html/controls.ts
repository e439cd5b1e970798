import type { Attribute } from '../attributes/attribute.js';
import type { ControlShown, ReasonShown } from '../record/controls-shown.js';
import { outcomeBadge, stateBadge } from './badge.js';
import { code, element, join, others, type Child, type Markup } from './markup.js';

/** So many names of a reason are written out. */
const LISTED = 50;

/** Each control as a fold: what it demands and how it ended, and inside why. What blocks is open. */
export const controlList = (controls: readonly ControlShown[]): Markup =>
  element('div', { class: 'folds' }, ...controls.map(controlFold));

const controlFold = (control: ControlShown): Markup => {
  const { name, change, outcome, reportOnly, requirement, rules, reasons, notes, version, pointer } = control;
  const blocks = outcome === 'fail' || outcome === 'indeterminate' || outcome === 'pending';
  return element(
    'details',
    { class: 'control', open: blocks ? true : null },
    element(
      'summary',
      {},
      outcomeBadge(outcome),
      element(
        'span',
        { class: 'name' },
        `${change === null ? '' : `${change} `}${name}`,
        reportOnly ? element('small', {}, ' report only') : null,
      ),
      element('span', { class: 'requirement' }, requirement),
    ),
    element(
      'div',
      { class: 'inside' },
      reasons.length === 0
        ? element('p', {}, 'Nothing was found against it.')
        : element('ul', {}, ...reasons.map(reasonItem)),
      notes.length === 0
        ? null
        : join([element('h4', {}, 'Notes that block nothing'), element('ul', {}, ...notes.map(noteItem))]),
      element(
        'p',
        { class: 'aside' },
        `Version ${String(version)} of the control. `,
        ...(rules.length === 0 ? [] : ['Rules of the policy that changed it: ', ...separated(rules.map(others)), '. ']),
        'In the record: ',
        place(pointer),
      ),
    ),
  );
};

const reasonItem = ({ code: id, says, next, about, found, needed, who }: ReasonShown): Markup =>
  element(
    'li',
    {},
    element('strong', {}, capital(says)),
    ' ',
    code(id),
    listed('About', about),
    fact('Found', found),
    fact('Needed', needed),
    element('p', { class: 'next' }, next),
    listed('Who can', who),
  );

const noteItem = ({ code: id, says, about, found, needed }: ReasonShown): Markup =>
  element(
    'li',
    {},
    ...[capital(says), ' ', code(id), listed('About', about), fact('Found', found), fact('Needed', needed)],
  );

const listed = (label: string, names: readonly string[]): Markup | null => {
  if (names.length === 0) return null;
  const rest = names.length - LISTED;
  return element(
    'p',
    {},
    `${label}: `,
    ...separated(names.slice(0, LISTED).map(others)),
    rest > 0 ? ` and ${String(rest)} more` : null,
  );
};

const fact = (label: string, value: string | null): Markup | null =>
  value === null ? null : element('p', {}, `${label}: `, others(value));

const separated = (items: readonly Markup[]): readonly Child[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A place in the record; with JavaScript it unfolds to what stands there. */
const place = (pointer: string): Markup => element('code', { 'data-pointer': pointer }, pointer);

/** What an auditor tests in each change, one row a question. */
export const attributeTable = (attributes: readonly Attribute[]): Markup =>
  element(
    'table',
    { class: 'stack attributes' },
    element('caption', {}, 'What this record answers, each with where it shows it'),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...['', 'Question', 'State', 'Answer'].map((name) =>
          element('th', { scope: 'col' }, name === '' ? 'Id' : name),
        ),
      ),
    ),
    element('tbody', {}, ...attributes.map(attributeRow)),
  );

const attributeRow = ({ id, name, question, state, answer, pointers }: Attribute): Markup =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, id),
    element('td', {}, element('strong', {}, name), element('span', { class: 'question' }, question)),
    element('td', {}, stateBadge(state)),
    element(
      'td',
      {},
      element('p', {}, others(answer)),
      element(
        'details',
        { class: 'places' },
        element('summary', {}, `Where the record shows it (${String(pointers.length)})`),
        element('ul', {}, ...pointers.map((pointer) => element('li', {}, place(pointer)))),
      ),
    ),
  );
