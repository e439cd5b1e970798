/** Worlds whose change ticket is approved by a move: in Azure Boards, and in Linear. */

/** A ticket system gets a part of the time that the run has. */
const TICKET_SECONDS = '4';

const policyOf = (system: string, place: string): string =>
  [
    'version: 1',
    'branches: [main]',
    'controls:',
    '  peer-review: {approvals: 1}',
    '  change-ticket:',
    `    system: ${system}`,
    `    ${place}`,
    '    in: [title]',
    '    states: [Approved]',
    '    types: [Change]',
    '    approvers: {users: [carol@acme.example]}',
    '    item: pay-api',
    '',
  ].join('\n');

const ticket = {
  state: 'Approved',
  type: 'Change',
  'requested-by': 'dana@acme.example',
  'moved-by': 'carol@acme.example',
  'moved-from': 'New',
  'moved-at': '2026-03-02T08:00:00Z',
  'edited-at': '2026-03-02T07:30:00Z',
  item: 'pay-api',
};

/** The compliant change under such a ticket, whose history has several pages. */
const under = (system: string, place: string, key: string, pages: number): object => ({
  inputs: { 'ticket-timeout': TICKET_SECONDS, 'ticket-note': 'verdict' },
  'base-files': { '.github/countersign.yml': policyOf(system, place) },
  pull: { title: `${key} Limit refunds`, closes: [] },
  tickets: { [key]: { ...ticket, bookkeeping: pages } },
});

const stranger = { 'moved-by': 'mallory@acme.example' };
const later = { 'edited-at': '2026-03-02T08:10:00Z' };
const justNow = { 'edited-at': '2026-03-02T10:50:00Z' };

/** Name → the world, what blocks it beside that, and what happened a moment before the run. */
type Moved = readonly [name: string, world: object, more: object, lately: object | null];

const scenesOf = (name: string, key: string, world: object): readonly Moved[] => [
  [`ticket in ${name}`, world, {}, null],
  [`ticket in ${name} moved by a stranger`, world, { tickets: { [key]: stranger } }, null],
  [`ticket in ${name} edited after its move`, world, { tickets: { [key]: later } }, null],
  [`ticket in ${name} edited just now`, world, {}, { tickets: { [key]: justNow } }],
];

export const movedWorlds: readonly Moved[] = [
  ...scenesOf('Azure Boards', 'AB#31', under('azure-boards', 'url: https://dev.azure.com/acme', 'AB#31', 230)),
  ...scenesOf('Linear', 'PAY-31', under('linear', 'keys: [PAY]', 'PAY-31', 60)),
];
