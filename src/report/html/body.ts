import type { Evidence } from '../../evidence/document.js';
import { recordView, type RecordView } from '../record/view.js';
import { verifyCommand } from '../verify-command.js';
import { badge, verdictTone } from './badge.js';
import { attributeTable, controlList } from './controls.js';
import { code, element, join, others, type Markup } from './markup.js';
import { weightList } from './weights.js';
import { callTable, peopleTable, rowList, section, timelineList } from './sections.js';

/** Everything that is drawn from the record. */
export const bodyOf = (evidence: Evidence): Markup => {
  const view = recordView(evidence);
  return join([element('header', {}, ...top(view)), mainOf(evidence, view)]);
};

const top = (view: RecordView): readonly Markup[] => [
  element('p', { class: 'brand' }, `Countersign · record of a ${view.kind}`),
  element('h1', {}, withoutSign(view.headline)),
  element(
    'p',
    { class: 'tags' },
    element('span', { class: 'subject' }, others(view.name)),
    badge(view.verdict.replaceAll('-', ' '), verdictTone(view.verdict)),
    badge(view.stage, view.isFinal ? 'good' : 'calm'),
  ),
  element('p', { class: 'stage' }, view.stageText),
  ...view.carried.map((text) => element('p', { class: 'carried' }, others(text))),
];

/** A headline begins with a sign, of which not every machine has a picture; the badge says the same. */
const withoutSign = (headline: string): string => headline.replace(/^[^\p{L}]+/u, '');

const mainOf = (evidence: Evidence, view: RecordView): Markup =>
  element(
    'main',
    { id: 'main', tabindex: '-1' },
    checkBox(evidence),
    contents(view),
    element(
      'div',
      { class: view.isOfChange ? 'pair' : 'whole' },
      section('change', `The ${view.kind}`, rowList(view.change)),
      view.isOfChange
        ? element(
            'div',
            {},
            section('ticket', 'The ticket', rowList(view.ticket)),
            section('people', 'People and duties', peopleTable(view.people)),
          )
        : null,
    ),
    view.weights === null ? null : section('weights', 'Weights and what names them', weightList(view.weights)),
    view.dependencies.length === 0
      ? null
      : section('dependencies', 'What it brings from others', rowList(view.dependencies)),
    section('controls', 'Controls', controlList(view.controls)),
    section('timeline', 'Timeline', timelineList(view.timeline)),
    section('attributes', 'What an auditor asks', attributeTable(view.attributes)),
    element(
      'div',
      { class: 'pair' },
      section('policy', 'Policy', rowList(view.policy)),
      section('run', 'The run that judged', rowList(view.run)),
    ),
    element(
      'div',
      { class: 'pair' },
      section('links', 'Chain of records', rowList(view.links)),
      section('sources', 'Where the facts came from', rowList(view.sources)),
    ),
    callTable(evidence),
  );

/** What was checked of this file, and what not. The script fills the first paragraph. */
const checkBox = (evidence: Evidence): Markup =>
  element(
    'section',
    { class: 'check', id: 'check', 'aria-labelledby': 'check-title' },
    element('h2', { id: 'check-title' }, 'Is this record in order?'),
    element(
      'div',
      { id: 'judged', role: 'status' },
      element('p', {}, 'Not judged again: this page needs JavaScript for that. Reading needs none.'),
    ),
    element(
      'p',
      {},
      'The signature is NOT checked in this page: it tells who vouches for the facts, and a page cannot vouch for itself. Check it with the files of the record, and with the signer that you expect:',
    ),
    element('pre', { tabindex: '0' }, code(verifyCommand(evidence))),
  );

const CONTENTS: readonly (readonly [id: string, title: string])[] = [
  ['change', 'Change'],
  ['people', 'People'],
  ['weights', 'Weights'],
  ['controls', 'Controls'],
  ['timeline', 'Timeline'],
  ['attributes', 'Audit'],
  ['policy', 'Policy'],
  ['run', 'Run'],
  ['sources', 'Sources'],
];

const NAMES: Readonly<Record<RecordView['kind'], string>> = {
  change: 'Change',
  deployment: 'Deployment',
  'comparison of access': 'Access',
  're-test of models': 'Models',
  reconciliation: 'Branch',
  'scheduled run': 'Scheduled run',
};

const isThere = (id: string, { isOfChange, weights }: RecordView): boolean =>
  (id !== 'people' || isOfChange) && (id !== 'weights' || weights !== null);

const contents = (view: RecordView): Markup =>
  element(
    'nav',
    { 'aria-label': 'Parts of the record' },
    element(
      'ul',
      {},
      ...CONTENTS.filter(([id]) => isThere(id, view)).map(([id, title]) =>
        element('li', {}, element('a', { href: `#${id}` }, id === 'change' ? NAMES[view.kind] : title)),
      ),
    ),
  );
