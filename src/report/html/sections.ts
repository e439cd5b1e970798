import type { Evidence } from '../../evidence/document.js';
import type { TranscriptEntry } from '../../facts/transcript.js';
import { enumerated } from '../plain.js';
import { DUTY_WORDS, type PeopleShown, type PersonShown } from '../record/people.js';
import type { Moment } from '../record/moment.js';
import type { Row } from '../record/row.js';
import { code, element, join, others, type Child, type Markup } from './markup.js';

/** A part of the page, with a heading that it is named by. */
export const section = (id: string, title: string, ...children: readonly Child[]): Markup =>
  element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...children,
  );

export const rowList = (rows: readonly Row[]): Markup =>
  element(
    'dl',
    { class: 'rows' },
    ...rows.map(({ label, value, exact }) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, exact ? code(value) : others(value))),
    ),
  );

/** Who held which duty: persons down, duties across. */
export const peopleTable = (shown: PeopleShown): Markup => {
  const { people, held, unheld } = shown;
  const names = enumerated(unheld, (duty) => DUTY_WORDS[duty].toLowerCase(), 20);
  const nobody = element(
    'p',
    { class: 'aside' },
    unheld.length === 0
      ? 'Every duty is held by somebody.'
      : `Held by nobody with an account here, or not read: ${names}.`,
  );
  if (people.length === 0) return join([element('p', {}, 'Nobody who had a part in it is known.'), nobody]);
  const heads = ['Person', ...held.map((duty) => DUTY_WORDS[duty])];
  return join([
    element(
      'table',
      { class: 'matrix' },
      element('caption', {}, 'Who held which duty'),
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, element('span', {}, head)))),
      ),
      element('tbody', {}, ...people.map((person) => personLine(person, held))),
    ),
    nobody,
  ]);
};

const personLine = ({ name, id, kind, duties }: PersonShown, held: PeopleShown['held']): Markup =>
  element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      others(name),
      element('small', {}, ` id ${String(id)}${kind === '' ? '' : `, ${kind}`}`),
    ),
    ...held.map((duty) =>
      duties.includes(duty)
        ? element(
            'td',
            { class: 'holds' },
            element('span', { 'aria-hidden': 'true' }, '●'),
            element('span', { class: 'spoken' }, 'yes'),
          )
        : element('td', {}, element('span', { class: 'spoken' }, 'no')),
    ),
  );

const LANES: Readonly<Record<Moment['lane'], string>> = {
  ticket: 'Ticket',
  code: 'Code',
  check: 'Check',
  review: 'Review',
  merge: 'Change',
  deployment: 'Deployed',
  gate: 'Gate',
};

export const timelineList = (moments: readonly Moment[]): Markup => {
  if (moments.length === 0) return element('p', {}, 'No times are known.');
  const claimed = moments.some((moment) => moment.claimed);
  return join([
    element('ol', { class: 'timeline' }, ...moments.map(momentItem)),
    claimed
      ? element(
          'p',
          { class: 'aside' },
          'Times marked “claimed” are what the clock of whoever committed said; anybody can set it. All others are those of GitHub and of the ticket system. All times in UTC.',
        )
      : element('p', { class: 'aside' }, 'Times are those of GitHub and of the ticket system, in UTC.'),
  ]);
};

const momentItem = ({ at, lane, says, by, claimed }: Moment): Markup =>
  element(
    'li',
    { class: lane },
    element('time', { datetime: at }, at.replace('T', ' ').replace(/Z$/u, '')),
    element('span', { class: 'lane' }, LANES[lane]),
    element(
      'span',
      { class: 'what' },
      others(says),
      ...(by === null ? [] : [' by ', element('strong', {}, others(by))]),
      claimed ? element('span', { class: 'claimed' }, ' claimed') : null,
    ),
  );

/** Every call that was made to read the facts. */
export const callTable = ({ transcript }: Evidence): Markup => {
  if (transcript.length === 0) return element('p', {}, 'No call is recorded.');
  const head = ['Call', 'Status', 'Pages, items', 'At', 'Bytes', 'sha256 of the answer'];
  return element(
    'details',
    {},
    element('summary', {}, `All ${String(transcript.length)} calls`),
    element(
      'table',
      { class: 'stack calls' },
      element('caption', {}, 'Calls that were made to read the facts'),
      element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...transcript.map(callLine)),
    ),
  );
};

const callLine = (call: TranscriptEntry): Markup => {
  const { method, origin, path, status, date, bytes, digest, error, pages, count, query } = call;
  return element(
    'tr',
    {},
    element(
      'td',
      { 'data-head': 'Call' },
      code(`${method} ${origin ?? ''}${path}`),
      query === null ? null : ` query ${query.name ?? 'without a name'}`,
      query === null ? null : element('small', {}, ` sha256 ${query.digest}`),
    ),
    element('td', { 'data-head': 'Status' }, error === null ? String(status ?? 'none') : `failed: ${error}`),
    element('td', { 'data-head': 'Pages, items' }, pages === null ? '' : `${String(pages)}, ${String(count ?? '?')}`),
    element('td', { 'data-head': 'At' }, date ?? 'not told'),
    element('td', { 'data-head': 'Bytes' }, String(bytes)),
    element('td', { 'data-head': 'sha256' }, digest === null ? 'none' : code(digest)),
  );
};
