import { sha256 } from '../../evidence/digest.js';
import { base64, fromHex } from '../../lib/base64.js';
import { badge } from '../html/badge.js';
import { code, element, join, others, verbatim, type Markup } from '../html/markup.js';
import { rowList, section } from '../html/sections.js';
import { STYLE } from '../html/style.js';
import type { ChainShown, FaultShown, StepShown, TraceShown } from './trace-shown.js';
import { TRACE_STYLE } from './trace-style.js';

const WHOLE_STYLE = `${STYLE}${TRACE_STYLE}`;

/** One page that holds everything and runs nothing: the chain drawn as boxes with lines between them, what is missing marked. */
export const tracePage = (shown: TraceShown): string => {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('link', { rel: 'icon', href: 'data:,' }),
    element('title', {}, `${shown.title}: ${shown.sum} · Countersign trace`),
    verbatim('style', WHOLE_STYLE),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, 'To the chain'),
    header(shown),
    element('main', { id: 'main', tabindex: '-1' }, ...mainOf(shown)),
  );
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
};

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${base64(fromHex(sha256(WHOLE_STYLE)))}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TONES = { whole: 'good', holes: 'bad', unread: 'wait' } as const;
const STATES = { whole: 'whole', holes: 'has holes', unread: 'partly not known' } as const;

const header = ({ repository, title, state, sum, faults }: TraceShown): Markup =>
  element(
    'header',
    {},
    element('p', { class: 'brand' }, 'Countersign · trace'),
    element('h1', {}, others(title)),
    element(
      'p',
      { class: 'tags' },
      element('span', { class: 'subject' }, others(repository)),
      badge(STATES[state], TONES[state]),
    ),
    element('p', { class: 'stage' }, `${sum}.`),
    ...faults.map(faultLine),
  );

const mainOf = ({ groups, holes }: TraceShown): readonly Markup[] => [
  ...(holes.length === 0 ? [] : [section('holes', 'What is missing', holeList(holes))]),
  ...groups.map(({ head, chains }, at) =>
    section(
      `chain-${String(at + 1)}`,
      'The chain',
      ...(head.length === 0 ? [] : [element('ol', { class: 'chain' }, ...head.map(box))]),
      element('div', { class: head.length === 0 ? 'chains' : 'chains below' }, ...chains.map(chainOf)),
    ),
  ),
];

const holeList = (holes: TraceShown['holes']): Markup =>
  element('ul', {}, ...holes.map(({ where, fault }) => element('li', {}, others(`${where}: `), faultWords(fault))));

const chainOf = ({ title, steps }: ChainShown): Markup =>
  element('ol', { class: 'chain', 'aria-label': title }, ...steps.map(box));

const box = ({ part, title, rows, url, digest, faults }: StepShown): Markup => {
  const kind = faults.some((fault) => fault.kind === 'hole') ? 'hole' : faults.length > 0 ? 'unread' : 'sound';
  return element(
    'li',
    { class: `box ${kind} ${part}` },
    element('h3', {}, linked(title, url)),
    digest === null ? null : element('p', { class: 'digest' }, code(digest)),
    rows.length === 0 ? null : rowList(rows),
    ...faults.map(faultLine),
  );
};

/** Addresses come from ticket systems and records too: only those of the web become links. */
const linked = (title: string, url: string | null): Markup =>
  url !== null && /^https?:\/\//u.test(url)
    ? element('a', { href: url, rel: 'noopener noreferrer nofollow' }, others(title))
    : others(title);

const faultLine = (fault: FaultShown): Markup => element('p', { class: `fault ${fault.kind}` }, faultWords(fault));

const faultWords = ({ kind, code: name, says }: FaultShown): Markup =>
  join([element('strong', {}, kind === 'hole' ? 'Hole' : 'Not known'), ' ', code(name), ' ', others(says)]);
