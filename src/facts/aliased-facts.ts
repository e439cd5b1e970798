import type { Attribution } from './account.js';
import type { Access } from './access.js';
import { aliasedModels } from './aliased-models.js';
import type { Aliases } from './aliases.js';
import type { Commit } from './commits.js';
import type { Facts } from './facts.js';
import { known, unknown, type Observed, type Reason } from './observed.js';
import type { CodeOwners } from './repository.js';
import type { RunFault } from './run-fault.js';
import type { Ticket, TicketFact, TicketPerson } from './tickets.js';
import type { TranscriptEntry } from './transcript.js';

/**
 * The facts without mail addresses. Titles of tickets are left out where everybody may see the repository, or it is not
 * known who may: the ticket system shows them to whoever may read it.
 */
export const aliasedFacts = (facts: Facts, aliases: Aliases): Facts => {
  const titles = facts.repository.known && facts.repository.value.visibility !== 'public' ? 'kept' : 'left-out';
  return {
    ...facts,
    commits: within(facts.commits, ({ current, earlier }) => ({
      current: current.map((commit) => aliasedCommit(commit, aliases)),
      earlier: earlier.map((commit) => aliasedCommit(commit, aliases)),
    })),
    tickets: within(facts.tickets, (tickets) => aliasedTickets(tickets, aliases, titles)),
    // Titles of keys, invitations and lines of the audit log hold addresses.
    access: within(facts.access, (access) => aliasedTexts(access, aliases) as Access | null),
    models: within(facts.models, (models) => aliasedModels(models, aliases)),
    codeOwners: within(facts.codeOwners, (owners) => aliasedOwners(owners, aliases)),
    change: within(facts.change, (change) => ({
      ...change,
      title: aliases.within(change.title),
      head: { ...change.head, ref: aliases.within(change.head.ref) },
    })),
  };
};

const aliasedTexts = (value: unknown, aliases: Aliases): unknown => {
  if (typeof value === 'string') return aliases.within(value);
  if (Array.isArray(value)) return value.map((each) => aliasedTexts(each, aliases));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, aliasedTexts(inner, aliases)]));
};

const within = <T>(fact: Observed<T>, change: (value: T) => T): Observed<T> =>
  fact.known ? known(change(fact.value)) : fact;

const aliasedCommit = (commit: Commit, aliases: Aliases): Commit => {
  const aliased = ({ alias, account }: Attribution): Attribution => ({ alias: aliases.of(alias), account });
  return {
    ...commit,
    author: aliased(commit.author),
    committer: aliased(commit.committer),
    coAuthors: commit.coAuthors.map(aliased),
  };
};

const aliasedTickets = (tickets: TicketFact, aliases: Aliases, titles: 'kept' | 'left-out'): TicketFact => ({
  ...tickets,
  answers: tickets.answers.map(({ key, answer }) => ({
    key,
    answer: observed(answer, aliases, (value) =>
      value.found === 'present' ? { ...value, ticket: aliasedTicket(value.ticket, aliases, titles) } : value,
    ),
  })),
});

const aliasedTicket = (ticket: Ticket, aliases: Aliases, titles: 'kept' | 'left-out'): Ticket => {
  const person = (of: TicketPerson | null): TicketPerson | null =>
    of === null
      ? null
      : {
          ...of,
          alias: isAddress(of.alias) ? aliases.of(of.alias) : null,
          handle: of.handle === null ? null : aliases.ofHandle(of.handle),
        };
  const texts = (list: readonly string[]): readonly string[] => list.map(aliases.within);
  const textOrNull = (text: string | null): string | null => (text === null ? null : aliases.within(text));
  return {
    ...ticket,
    url: textOrNull(ticket.url),
    project: textOrNull(ticket.project),
    state: aliases.within(ticket.state),
    type: textOrNull(ticket.type),
    title: titles === 'kept' ? textOrNull(ticket.title) : null,
    requesters: ticket.requesters.map(person).filter((each) => each !== null),
    approvals: observed(ticket.approvals, aliases, (list) => list.map((each) => ({ ...each, by: person(each.by) }))),
    edited: observed(ticket.edited, aliases, (edit) =>
      edit === null ? null : { ...edit, by: person(edit.by), fields: texts(edit.fields) },
    ),
    items: texts(ticket.items),
    usedBy: observed(ticket.usedBy, aliases, texts),
  };
};

/** Why it is not known can hold words of the ticket system. */
const observed = <T>(fact: Observed<T>, aliases: Aliases, change: (value: T) => T): Observed<T> =>
  fact.known ? known(change(fact.value)) : unknown(aliasedFault(fact.why, aliases));

/** What is no address names nobody: it could be a login that somebody else has, of a machine even. */
const isAddress = (alias: string | null): alias is string => alias?.includes('@') === true;

const aliasedOwners = (owners: CodeOwners, aliases: Aliases): CodeOwners => ({
  ...owners,
  rules: owners.rules.map((rule) => ({
    ...rule,
    owners: rule.owners.map(({ kind, name }) => ({ kind, name: kind === 'mail' ? aliases.of(name) : name })),
  })),
  faults: owners.faults.map(({ line, found }) => ({ line, found: aliases.within(found) })),
});

/** What collecting found wrong, without mail addresses. */
export const aliasedFault = <Fault extends Reason | RunFault>(fault: Fault, aliases: Aliases): Fault => ({
  ...fault,
  about: fault.about.map(aliases.within),
  ...(fault.found === undefined ? {} : { found: aliases.within(fault.found) }),
});

/** The calls without mail addresses: names of branches stand in their paths. */
export const aliasedTranscript = (entries: readonly TranscriptEntry[], aliases: Aliases): readonly TranscriptEntry[] =>
  entries.map((entry) => ({ ...entry, path: aliases.withinPath(entry.path) }));
