import { createHash } from 'node:crypto';
import type { TicketSpec, World } from '../../world.js';
import { COLUMNS } from './columns.js';
import type { Note } from './notes.js';

/** What is stored and what people see; a reference leads to a row of another table. */
export interface Cell {
  readonly value: string;
  readonly shown: string;
  readonly to?: string;
}

export type Row = ReadonlyMap<string, Cell>;

export interface Tables {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Tables, rows of tables (`sys_audit/*`) and fields (`sys_user.email`) that the account may not read. */
  readonly hidden: ReadonlySet<string>;
}

/** Numbers of states as a new instance has them. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['New', '-5'],
  ['Assess', '-4'],
  ['Authorize', '-3'],
  ['Scheduled', '-2'],
  ['Implement', '-1'],
  ['Review', '0'],
  ['Closed', '3'],
  ['Canceled', '4'],
]);

export const idOf = (name: string): string => createHash('md5').update(name).digest('hex');

const plain = (value: string, shown = value): Cell => ({ value, shown });
const reference = (to: string, id: string, shown: string): Cell => ({ value: id, shown, to });
const EMPTY = plain('');

/** `2026-03-02T08:00:00Z` as it is stored; people see it in their own zone, here two hours ahead. */
const time = (at: string | undefined): Cell => {
  if (at === undefined) return EMPTY;
  const stored = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
  return plain(stored(Date.parse(at)), stored(Date.parse(at) + 2 * 3_600_000));
};

const minutesBefore = (at: string, minutes: number): string =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString().replace('.000Z', 'Z');

const userName = (mail: string): string => mail.split('@')[0] ?? mail;
const userCell = (mail: string | undefined): Cell =>
  mail === undefined ? EMPTY : reference('sys_user', idOf(mail), userName(mail));

/** All tables that follow from the world's tickets. */
export function tablesOf(world: World, notes: readonly Note[]): Tables {
  const tickets = Object.entries(world.tickets ?? {}).filter(([key]) => /^[A-Z][A-Z0-9_]*\d{7,15}$/.test(key));
  const rows = new Map<string, Row[]>([...COLUMNS.keys()].map((table) => [table, []]));
  const add = (table: string, cells: Readonly<Record<string, Cell>>): void => {
    rows.get(table)?.push(new Map(Object.entries(cells)));
  };
  for (const mail of new Set(tickets.flatMap(([, spec]) => mailsOf(spec)))) add('sys_user', user(world, mail));
  for (const [key, spec] of tickets) {
    const first = idOf(key);
    const told = { key, spec, now: world.now, notes: notes.filter(({ record }) => record === first) };
    for (let copy = 0; copy < (spec.copies ?? 1); copy += 1) {
      add('change_request', changeRequest(told, copy === 0 ? first : idOf(`${key}/${String(copy)}`)));
    }
    if (spec.item !== undefined) add('cmdb_ci', { sys_id: plain(idOf(spec.item)), name: plain(spec.item) });
    for (const cells of approvers(told)) add('sysapproval_approver', cells);
    if (spec.audited !== false) for (const cells of audit(told)) add('sys_audit', cells);
  }
  return { rows, hidden: new Set(tickets.flatMap(([, spec]) => spec.hidden ?? [])) };
}

interface Told {
  readonly key: string;
  readonly spec: TicketSpec;
  readonly now: string;
  readonly notes: readonly Note[];
}

type Cells = Readonly<Record<string, Cell>>;

const mailsOf = (spec: TicketSpec): string[] =>
  [
    spec['requested-by'],
    spec['made-by'],
    spec['written-by'],
    spec['edited-by'],
    ...(spec['approved-by'] ?? []),
    ...(spec['refused-by'] ?? []),
    ...(spec.asked ?? []),
  ].filter((mail) => mail !== undefined);

function user(world: World, mail: string): Cells {
  const owner = Object.values(world.people).find(({ emails }) => emails?.includes(mail));
  const isMachine = String(owner?.type === 'Bot');
  return {
    sys_id: plain(idOf(mail)),
    user_name: plain(userName(mail)),
    name: plain(userName(mail)),
    email: plain(mail.includes('@') ? mail : ''),
    active: plain('true'),
    internal_integration_user: plain(isMachine),
    web_service_access_only: plain(isMachine),
  };
}

function changeRequest({ key, spec, now, notes }: Told, id: string): Cells {
  const updated = [spec['approved-at'], spec['edited-at'], spec['moved-at']].filter((at) => at !== undefined).sort();
  const state = spec.state ?? 'New';
  return {
    sys_id: plain(id),
    number: plain(key),
    state: plain(STATES.get(state) ?? '10', state),
    approval: approvalOf(spec),
    type: plain(spec.type ?? 'normal', capital(spec.type ?? 'normal')),
    short_description: plain(spec.title ?? 'A change'),
    start_date: time(spec.window?.from),
    end_date: time(spec.window?.to),
    cmdb_ci: spec.item === undefined ? EMPTY : reference('cmdb_ci', idOf(spec.item), spec.item),
    requested_by: userCell(spec['requested-by']),
    opened_by: userCell(spec['made-by'] ?? spec['requested-by']),
    sys_updated_on: time(updated.at(-1) ?? minutesBefore(now, 60)),
    // A journal holds no value; what was written stands in what people see.
    work_notes: plain('', notes.map(({ at, text }) => `${at} - gate (Work notes)\n${text}\n\n`).join('')),
  };
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

function approvalOf(spec: TicketSpec): Cell {
  const follows = (): string => {
    if ((spec['refused-by'] ?? []).length > 0) return 'rejected';
    if ((spec.asked ?? []).length > 0) return 'requested';
    const isStandard = spec.type === 'standard' && spec.state !== 'New';
    return isStandard || (spec['approved-by'] ?? []).length > 0 ? 'approved' : 'not requested';
  };
  const value = spec.approval ?? follows();
  return plain(value, capital(value));
}

const answersOf = (spec: TicketSpec): [mail: string, state: string][] => [
  ...(spec['approved-by'] ?? []).map((mail): [string, string] => [mail, 'approved']),
  ...(spec['refused-by'] ?? []).map((mail): [string, string] => [mail, 'rejected']),
  ...(spec.asked ?? []).map((mail): [string, string] => [mail, 'requested']),
];

function approvers({ key, spec, now }: Told): Cells[] {
  const answered = spec['approved-at'] ?? minutesBefore(now, 30);
  const asked = spec['asked-at'] ?? minutesBefore(answered, 10);
  return answersOf(spec).map(([mail, state]) => ({
    sys_id: plain(idOf(`${key} ${mail} ${state}`)),
    sysapproval: reference('change_request', idOf(key), key),
    approver: userCell(mail),
    state: plain(state, capital(state)),
    sys_created_on: time(asked),
    sys_updated_on: time(state === 'requested' ? asked : (spec['written-at'] ?? answered)),
    sys_updated_by: plain(state === 'requested' ? 'system' : userName(spec['written-by'] ?? mail)),
  }));
}

/** Updates leave a trace for each field, the making of a record leaves none. */
function audit({ key, spec, now }: Told): Cells[] {
  const answered = spec['approved-at'] ?? minutesBefore(now, 30);
  const traces: [table: string, record: string, field: string, to: string, by: string, at: string][] = [
    ['change_request', idOf(key), 'state', '-4', 'system', minutesBefore(answered, 10)],
    ...answersOf(spec)
      .filter(([, state]) => state !== 'requested')
      .map(([mail, state]): [string, string, string, string, string, string] => [
        ...(['sysapproval_approver', idOf(`${key} ${mail} ${state}`), 'state', state] as const),
        ...([userName(spec['written-by'] ?? mail), answered] as const),
      ]),
  ];
  const edited = spec['edited-at'];
  if (edited !== undefined) {
    const by = spec['edited-by'] ?? spec['requested-by'] ?? 'somebody';
    traces.push(['change_request', idOf(key), spec['edited-field'] ?? 'description', 'anew', userName(by), edited]);
  }
  return traces.map(([table, record, field, to, by, at], index) => ({
    sys_id: plain(idOf(`${key} audit ${String(index)}`)),
    documentkey: plain(record),
    tablename: plain(table),
    fieldname: plain(field),
    newvalue: plain(to),
    user: plain(by),
    sys_created_on: time(at),
  }));
}
