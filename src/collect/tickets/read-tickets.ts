import { known, unknown, type Observed } from '../../facts/observed.js';
import type { TicketDemand } from '../../facts/demand.js';
import type { TicketAnswer, TicketFact, TicketMention } from '../../facts/tickets.js';
import type { Client } from '../../lib/client.js';
import { observe } from '../observe.js';
import { readIssueTicket } from './github.js';
import { findMentions, type MentionTexts } from './mentions.js';
import { readSystemTicket } from './system-ticket.js';
import type { OpenTicketSystem, TicketSystem } from './system.js';

/** Tickets beyond this many are not asked for: no change carries so many, and each is a request. */
const TICKETS = 20;

/** What is judged: `name` and `owner` of the repository, the pull request, and the texts in which it names tickets. */
export interface TicketSubject {
  readonly owner: string;
  readonly name: string;
  readonly change: { readonly number: number };
  readonly texts: MentionTexts;
}

/** The tickets that the change names, each with what its system answers. One ticket that cannot be read leaves the others known. */
export async function readTickets(
  client: Client,
  subject: TicketSubject,
  demand: TicketDemand,
  open: OpenTicketSystem,
): Promise<Observed<TicketFact>> {
  const mentions = findMentions(subject.texts, demand, `${subject.owner}/${subject.name}`);
  const keys = [...new Set(mentions.map((mention) => mention.key))];
  if (demand.system !== 'github') {
    const answers = await readOfSystem(keys, demand, open);
    return known({ system: demand.system, mentions, answers });
  }
  const place = { owner: subject.owner, name: subject.name, pull: subject.change.number };
  const readings = await Promise.all(keys.slice(0, TICKETS).map((key) => readIssueTicket(client, place, key, demand)));
  const pulls = readings.filter((reading) => reading.kind === 'pull').map((reading) => reading.key);
  const named = withoutPulls(mentions, new Set(pulls));
  const answers = [...readings, ...keys.slice(TICKETS).map(beyond)].filter(({ key }) =>
    named.some((mention) => mention.key === key),
  );
  return known({
    system: demand.system,
    mentions: named,
    answers: answers.map(({ key, answer }) => ({ key, answer })),
  });
}

/**
 * Pull requests share their numbers with issues and are spoken of in passing ("follow-up of #8"); where an issue is
 * named too, they are no tickets beside it. Where nothing else is named they stay, and are answered with `absent`.
 */
function withoutPulls(mentions: readonly TicketMention[], pulls: ReadonlySet<string>): readonly TicketMention[] {
  const others = mentions.filter((mention) => !pulls.has(mention.key));
  return others.length > 0 ? others : mentions;
}

interface Answered {
  readonly key: string;
  readonly answer: Observed<TicketAnswer>;
}

async function readOfSystem(
  keys: readonly string[],
  demand: TicketDemand,
  open: OpenTicketSystem,
): Promise<readonly Answered[]> {
  if (keys.length === 0) return [];
  const opened = await observe<TicketSystem>(demand.system, () => open(demand));
  const asked = keys.slice(0, TICKETS).map(async (key): Promise<Answered> => ({
    key,
    answer: opened.known ? await readSystemTicket(opened.value, key, demand) : unknown(opened.why),
  }));
  return [...(await Promise.all(asked)), ...keys.slice(TICKETS).map(beyond)];
}

const beyond = (key: string): Answered => ({
  key,
  answer: unknown({
    code: 'list-truncated',
    about: [key],
    needed: `at most ${String(TICKETS)} tickets`,
    found: 'more tickets are named',
  }),
});
