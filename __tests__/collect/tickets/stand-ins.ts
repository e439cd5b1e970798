import type { Route } from '../../../emulator/handler.js';
import { azureBoardsToken } from '../../../emulator/tickets/azure-boards.js';
import { linearToken } from '../../../emulator/tickets/linear.js';
import { readAzureBoards } from '../../../src/collect/tickets/azure-boards.js';
import { readLinear } from '../../../src/collect/tickets/linear.js';
import type { StandIn } from './ticket-stand-in.js';

export const azureBoards: StandIn = {
  system: 'azure-boards',
  path: '/tickets/azure-boards/acme',
  key: 'AB#31',
  spec: {
    state: 'Approved',
    type: 'Change',
    project: 'Payments & Co',
    'requested-by': 'dana@acme.example',
    'moved-by': 'carol@acme.example',
    'moved-from': 'New',
    'moved-at': '2026-03-02T08:00:00Z',
    'edited-at': '2026-03-02T07:30:00Z',
    item: 'pay-api',
  },
  token: { token: `:${azureBoardsToken}`, scheme: 'basic' },
  read: readAzureBoards,
};

export const linear: StandIn = {
  system: 'linear',
  path: '/tickets/linear',
  key: 'PAY-31',
  spec: {
    state: 'Approved',
    type: 'Change',
    'requested-by': 'dana@acme.example',
    'moved-by': 'carol@acme.example',
    'moved-from': 'Backlog',
    'moved-at': '2026-03-02T08:00:00Z',
    'edited-at': '2026-03-02T07:30:00Z',
    item: 'pay-api',
  },
  token: { token: linearToken, scheme: 'plain' },
  read: readLinear,
};

/** What Azure Boards answers in the place of its stand-in. */
export const azureAnswers = (item: unknown, updates: unknown): readonly Route[] => {
  const path = '/tickets/azure-boards/acme/_apis/wit';
  const route = (rest: string, body: unknown): Route => ({
    method: 'GET',
    path: path + rest,
    name: 'TICKET',
    auth: false,
    handle: () => ({ status: 200, body }),
  });
  return [route('/workitems/{id}', item), route('/workItems/{id}/updates', updates)];
};

/** A copy of a value of JSON with another member at the end of the path; undefined: without it. */
export const withMember = (value: unknown, path: readonly (string | number)[], member: unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return member;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (index === name ? withMember(each, rest, member) : each));
  }
  const members = new Map(Object.entries(value as object));
  const changed = withMember(members.get(String(name)), rest, member);
  if (changed === undefined) members.delete(String(name));
  else members.set(String(name), changed);
  return Object.fromEntries(members);
};
