import { deploymentIn } from '../facts/carried.js';
import type { Observed, Reason } from '../facts/observed.js';
import type { TicketAnswer, TicketFact } from '../facts/tickets.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { choice, choices, flag, optionalText, peopleList, text, texts, type SettingsOf } from './kit/setting.js';
import { approvalOf, KEYS_ARE_PROJECTS } from './kit/ticket-systems.js';
import { attributionsIn } from './kit/ticket-approver.js';
import { ticketFaults, type TicketScene, type TicketTerms } from './kit/ticket-standing.js';

const PLACES = ['title', 'branch', 'body', 'commits', 'links'] as const;

const settings = {
  system: choice(['github', 'jira', 'servicenow', 'azure-boards', 'linear'], {
    default: 'github',
    help: 'Where the tickets are.',
  }),
  url: optionalText({
    pattern: '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$',
    help: 'Address of the ticket system, the only one that is ever called: with the context path (jira) or the organisation or collection (azure-boards) where there is one. linear: its public address unless given.',
  }),
  keys: texts({
    default: [],
    help: 'What counts: project keys (jira), team keys (linear), prefixes of numbers (servicenow), team projects (azure-boards; empty: any).',
  }),
  in: choices(PLACES, {
    min: 1,
    default: PLACES,
    help: 'Where the change names its ticket; other places are not read.',
  }),
  label: text({ default: 'change-approved', help: 'github: the label that is the approval.' }),
  states: texts({
    default: [],
    help: 'Allowed states, exactly as the system names them. Empty: `open` on github, none elsewhere.',
  }),
  'deployment-states': texts({
    default: [],
    help: 'Allowed states when the change is deployed. Empty: as `states`; on github a closed issue, too.',
  }),
  types: texts({ default: [], help: 'Allowed types. Empty: any.' }),
  approval: choice(['record', 'move'], {
    default: 'record',
    help: 'record: the approvals that the system records (github: the label). move: who last moved the ticket into an allowed state; always so with azure-boards and linear.',
  }),
  approvers: peopleList({
    help: 'Who may approve, by login, or by mail or handle (`jira:5b10a2`) in the ticket system. Empty: any person.',
  }),
  'pre-approved': texts({
    default: [],
    help: 'jira, servicenow: types that the system approves beforehand; of these its own ruling is enough.',
  }),
  window: flag({ default: false, help: 'true: now must be inside the planned start and end.' }),
  item: optionalText({ help: 'Configuration item or component that the ticket must be for.' }),
  'single-use': flag({ default: false, help: 'true: one merged change per ticket.' }),
  several: choice(['refuse', 'all'], {
    default: 'refuse',
    help: 'With several tickets named: refuse, or demand all of them.',
  }),
};

export const changeTicket = defineControl({
  id: 'change-ticket',
  version: 1,
  requirement: 'An approved request asks for this change.',
  needs: ['tickets', 'clock'],
  wants: ['teams', 'commits', 'deployment'],
  moments: ['merge', 'deployment'],
  subject: 'change',
  settings,
  codes: [
    'ticket-missing',
    'ticket-ambiguous',
    'ticket-not-found',
    'ticket-unreadable',
    'ticket-state',
    'ticket-type',
    'ticket-not-approved',
    'ticket-rejected',
    'ticket-approver-not-authorised',
    'ticket-outside-window',
    'ticket-scope',
    'ticket-reused',
    'ticket-changed-after-approval',
    'fact-unavailable',
  ],
  judge({ tickets, clock, teams, commits, deployment }, given, { people }) {
    const keys = keysOf(tickets, given.in);
    if (keys.length === 0) return verdictOf([missing(given)]);
    if (keys.length > 1 && given.several === 'refuse') return verdictOf([ambiguous(keys)]);
    const scene: TicketScene = { now: clock.now, teams, people, attributions: attributionsIn(commits) };
    const terms = termsOf(given, deploymentIn(deployment) === null ? 'merge' : 'deployment');
    return verdictOf(keys.flatMap((key) => answerFaults(key, answerOf(tickets, key, given.system), terms, scene)));
  },
});

type Given = SettingsOf<typeof settings>;

/** The merge itself closes an issue; its approval stands. */
const statesOf = (given: Given, moment: 'merge' | 'deployment'): readonly string[] => {
  const atMerge = given.states.length === 0 && given.system === 'github' ? ['open'] : given.states;
  if (moment === 'merge') return atMerge;
  if (given['deployment-states'].length > 0) return given['deployment-states'];
  return given.system === 'github' ? [...new Set([...atMerge, 'closed'])] : atMerge;
};

const termsOf = (given: Given, moment: 'merge' | 'deployment'): TicketTerms => ({
  states: statesOf(given, moment),
  types: given.types,
  projects: KEYS_ARE_PROJECTS.has(given.system) ? given.keys : [],
  approval: approvalOf(given.system, given.approval),
  approvers: given.approvers,
  preApproved: given['pre-approved'],
  window: given.window,
  item: given.item,
  singleUse: given['single-use'],
});

/** Each ticket once, in the order of its first mention in a place that counts. */
const keysOf = (tickets: TicketFact, places: readonly string[]): readonly string[] => [
  ...new Set(tickets.mentions.filter((mention) => places.includes(mention.in)).map((mention) => mention.key)),
];

const missing = (given: Given): Fault => {
  const of = given.keys.length === 0 ? given.system : `${given.system} (${given.keys.join(', ')})`;
  const needed = `a ticket of ${of} in ${given.in.join(', ')}`;
  return { outcome: 'fail', reason: { code: 'ticket-missing', about: [], needed, found: 'none' } };
};

const ambiguous = (keys: readonly string[]): Fault => ({
  outcome: 'fail',
  reason: {
    code: 'ticket-ambiguous',
    about: keys,
    needed: 'one ticket',
    found: `${String(keys.length)}: ${keys.join(', ')}`,
  },
});

const answerOf = (tickets: TicketFact, key: string, system: string): Observed<TicketAnswer> => {
  if (tickets.system !== system)
    return { known: false, why: unreadable(key, `${tickets.system} was asked, not ${system}`) };
  const found = tickets.answers.find((each) => each.key === key);
  return found?.answer ?? { known: false, why: unreadable(key, 'the ticket system was not asked') };
};

const answerFaults = (
  key: string,
  answer: Observed<TicketAnswer>,
  terms: TicketTerms,
  scene: TicketScene,
): readonly Fault[] => {
  if (!answer.known) return unknownFaults(key, answer.why);
  switch (answer.value.found) {
    case 'absent':
      return [{ outcome: 'fail', reason: notFound(key) }];
    case 'absent-or-hidden':
      return [notFound(key), unreadable(key, 'no such ticket, or hidden from the gate')].map(undecided);
    case 'present':
      return ticketFaults(answer.value.ticket, terms, scene);
  }
};

const unknownFaults = (key: string, why: Reason): readonly Fault[] => {
  if (why.code === 'ticket-unreadable') return [undecided(why)];
  const faults = [undecided(unreadable(key, why.found ?? why.code))];
  // How a ticket system fails is told in words; codes of the run as a whole are not this control's.
  return why.code === 'fact-unavailable' ? [...faults, undecided(why)] : faults;
};

const undecided = (reason: Reason): Fault => ({ outcome: 'indeterminate', reason });

const notFound = (key: string): Reason => ({
  code: 'ticket-not-found',
  about: [key],
  needed: 'a ticket of that key',
  found: 'none',
});

const unreadable = (key: string, found: string): Reason => ({
  code: 'ticket-unreadable',
  about: [key],
  needed: 'the ticket, as its system shows it',
  found,
});
