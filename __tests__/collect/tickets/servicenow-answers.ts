import type { Answer, Route } from '../../../emulator/handler.js';
import { idOf } from '../../../emulator/tickets/servicenow/tables.js';
import { KEY, TABLES } from './servicenow-readings.js';

type Table = 'change_request' | 'sysapproval_approver' | 'sys_audit';

/** An instance that answers for one table as it is told here. */
export const answering = (table: Table, answer: Answer): { readonly routes: readonly Route[] } => ({
  routes: [{ method: 'GET', path: `${TABLES}/${table}`, name: 'TICKET', auth: false, handle: () => answer }],
});

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body,
});

export const rows = (result: readonly unknown[], total = result.length): Answer =>
  json({ result }, 200, { 'x-total-count': String(total) });

export const failure = (status: number, message: string, detail: string | null): Answer =>
  json({ error: { message, detail }, status: 'failure' }, status);

export const page = (title: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html;charset=UTF-8' },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`,
});

export const pair = (value: string, shown = value): object => ({ display_value: shown, value });

const reference = (mail: string): Record<string, unknown> => ({
  email: pair(mail),
  user_name: pair(mail.split('@')[0] ?? ''),
  internal_integration_user: pair('false'),
  web_service_access_only: pair('false'),
});

export const walked = (name: string, mail: string): Record<string, unknown> => ({
  [name]: pair(idOf(mail), mail),
  ...Object.fromEntries(Object.entries(reference(mail)).map(([field, value]) => [`${name}.${field}`, value])),
});

export const record: Readonly<Record<string, unknown>> = {
  sys_id: pair(idOf(KEY)),
  number: pair(KEY),
  state: pair('-1', 'Implement'),
  approval: pair('approved', 'Approved'),
  type: pair('normal', 'Normal'),
  short_description: pair('Limit refunds'),
  start_date: pair(''),
  end_date: pair(''),
  cmdb_ci: pair(''),
  business_service: pair(''),
  sys_updated_on: pair('2026-03-02 08:00:00'),
  ...walked('requested_by', 'dana@acme.example'),
  ...walked('opened_by', 'dana@acme.example'),
};

export const approval: Readonly<Record<string, unknown>> = {
  sys_id: pair(idOf('an approval')),
  sysapproval: pair(idOf(KEY), KEY),
  state: pair('approved', 'Approved'),
  sys_created_on: pair('2026-03-02 07:50:00'),
  sys_updated_on: pair('2026-03-02 08:00:00'),
  sys_updated_by: pair('carol'),
  ...walked('approver', 'carol@acme.example'),
};

export const trace: Readonly<Record<string, unknown>> = {
  documentkey: pair(idOf(KEY)),
  tablename: pair('change_request'),
  fieldname: pair('description'),
  newvalue: pair('anew'),
  user: pair('dana'),
  sys_created_on: pair('2026-03-02 07:30:00'),
};
