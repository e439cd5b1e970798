import type { Evidence } from '../../evidence/document.js';
import { counted } from '../names.js';
import { recordView } from '../record/view.js';
import { bodyOf } from './body.js';
import { element, join, type Markup } from './markup.js';

/** What a page says of its record: `size` and `digest` are those of the bytes. */
export interface Whole {
  readonly evidence: Evidence;
  readonly size: number;
  readonly digest: string;
}

/** Everything that is read in the page, without its scripts. The page draws it again, to see whether it is what it shows. */
export const wholeBody = ({ evidence, size, digest }: Whole): Markup =>
  join([element('a', { class: 'skip', href: '#main' }, 'To the record'), bodyOf(evidence), fileSection(size, digest)]);

export const titleOf = (evidence: Evidence): Markup =>
  element('title', {}, `${recordView(evidence).name}: ${evidence.decision.verdict} · Countersign record`);

/** About the very file: it stands outside of what is drawn from the record. */
const fileSection = (size: number, digest: string): Markup =>
  element(
    'footer',
    {},
    element('h2', {}, 'The file itself'),
    element('p', {}, 'sha256 ', element('code', { id: 'digest' }, digest), `, ${counted(size, 'byte')}.`),
    element('p', {}, element('button', { type: 'button', id: 'save', hidden: true }, 'Save evidence.json')),
    element(
      'p',
      { class: 'aside' },
      'This page holds the exact bytes of evidence.json, as base64, in its element “evidence”. It asks no server for anything.',
    ),
  );
