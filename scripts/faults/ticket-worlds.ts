/** A ticket system gets a part of the time that the run has. */
const TICKET_SECONDS = '4';

const ticket = {
  state: 'Approved',
  type: 'Change',
  'requested-by': 'dana@acme.example',
  'approved-by': ['carol@acme.example'],
  'approved-at': '2026-03-02T08:00:00Z',
  'edited-at': '2026-03-02T07:30:00Z',
  item: 'pay-api',
};

const policy = [
  'version: 1',
  'branches: [main]',
  'controls:',
  '  peer-review: {approvals: 1}',
  '  change-ticket:',
  '    system: jira',
  '    url: https://acme.atlassian.net',
  '    keys: [PAY]',
  '    in: [title]',
  '    states: [Approved]',
  '    types: [Change]',
  '    approvers: {users: [carol@acme.example]}',
  '    item: pay-api',
  '',
].join('\n');

/** The compliant change under a ticket of Jira, whose history is longer than what comes with it. */
export const underJira = {
  inputs: { 'ticket-timeout': TICKET_SECONDS, 'ticket-note': 'verdict' },
  'base-files': { '.github/countersign.yml': policy },
  pull: { title: 'PAY-31 Limit refunds', closes: [] },
  tickets: { 'PAY-31': { ...ticket, bookkeeping: 120 } },
};

/** The same, blocked by what Jira says: one reason each. */
export const jiraSaysNo: Readonly<Record<string, object>> = {
  'Jira ticket refused': { tickets: { 'PAY-31': { 'refused-by': ['bob@acme.example'] } } },
  'Jira ticket edited after its approval': { tickets: { 'PAY-31': { 'edited-at': '2026-03-02T08:10:00Z' } } },
};

const servicePolicy = [
  'version: 1',
  'branches: [main]',
  'controls:',
  '  peer-review: {approvals: 1}',
  '  change-ticket:',
  '    system: servicenow',
  '    url: https://acme.service-now.com',
  '    in: [title]',
  '    states: [Implement]',
  '    types: [normal]',
  '    approvers: {users: [carol@acme.example]}',
  '    item: pay-api',
  '',
].join('\n');

/** The compliant change under a change request of ServiceNow, edited while its approver was asked. */
export const underServiceNow = {
  inputs: { 'ticket-timeout': TICKET_SECONDS, 'ticket-note': 'verdict' },
  'base-files': { '.github/countersign.yml': servicePolicy },
  pull: { title: 'CHG0031001 Limit refunds', closes: [] },
  tickets: { CHG0031001: { ...ticket, state: 'Implement', type: 'normal', 'asked-at': '2026-03-02T07:00:00Z' } },
};
