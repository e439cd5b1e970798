import { MOMENTS, type Evidence } from '../../evidence/document.js';
import type { Ticket } from '../../facts/tickets.js';
import { pointer } from '../../lib/json-pointer.js';
import { counted, short } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { lineOf, verifiedWords } from '../record/line-rows.js';
import { ticketWords } from '../ticket-words.js';
import { answer, STATE_OF, type Answer } from './attribute.js';
import { isAnswer, judgedBy, unread } from './judged.js';

/** A: it stands in the branch's own history, which the host wrote, and not in a list that somebody keeps. */
export const existence = (evidence: Evidence): Answer => {
  const { stage, links, facts } = evidence;
  if (stage === 'reconciliation') return ofBranch(evidence);
  if (MOMENTS[stage] !== 'merge') {
    return answer(
      'not-applicable',
      'This record is of no change; each commit that it tells of is found with the record of its change.',
      ['/stage'],
    );
  }
  if (stage !== 'sealed') {
    return answer(
      'not-shown',
      'This record was made before the change landed; the record after the merge shows the place in the branch.',
      ['/stage'],
    );
  }
  const { covers, parentCommit, parentEvidence } = links;
  if (covers.length === 0) {
    const places = ['/links/covers', '/facts/landing'];
    return answer(facts.landing.known ? 'not-shown' : 'not-known', 'Which commits it covers is not recorded.', places);
  }
  const before = !parentEvidence.known
    ? 'whether the commit before has a record is not known'
    : parentEvidence.value === null
      ? 'the commit before has no record, so it is the first of the branch or there is a hole'
      : `the record before it has sha256 ${plain(parentEvidence.value)}`;
  const after = parentCommit === null ? 'the beginning of the branch' : short(parentCommit);
  return answer(
    'shown',
    `It covers ${counted(covers.length, 'commit')} of the branch, directly after ${after}; ${before}.`,
    ['/links/covers', '/links/parentCommit', '/links/parentEvidence'],
  );
};

/** Of a whole stretch of the branch: whether each of its commits has its record. */
const ofBranch = (evidence: Evidence): Answer => {
  const judged = judgedBy(evidence, 'reconciliation');
  const line = lineOf(evidence);
  const said =
    line === null
      ? 'The branch could not be read.'
      : `${counted(line.commits.length, 'commit')} of ${plain(line.branch)} along first parents, up to ${short(line.to)}; ${verifiedWords(line)}.`;
  const places = line === null ? ['/facts/line'] : ['/facts/line/value/commits', '/facts/line/value/rewrites'];
  return isAnswer(judged)
    ? answer('not-known', `${said} ${judged.answer}`, [...places, ...judged.pointers])
    : answer(line === null ? 'not-known' : STATE_OF[judged.finding.outcome], `${said} ${judged.says}`, [
        ...places,
        judged.pointer,
      ]);
};

/** B: who asked for it, and where. */
export const request = (evidence: Evidence): Answer => {
  const { tickets } = evidence.facts;
  const judged = judgedBy(evidence, 'change-ticket');
  if (isAnswer(judged)) return judged;
  if (!tickets.known) return unread(evidence, 'tickets');
  const present = presentTickets(evidence);
  const said = present.map(({ ticket }) => {
    const where = tickets.value.mentions.filter(({ key }) => key === ticket.key).map((mention) => mention.in);
    const type = ticket.type === null ? '' : `, ${plain(ticket.type)}`;
    const { requested, items, planned } = ticketWords(ticket);
    const more = [items === null ? '' : `, for ${items}`, planned === null ? '' : `, planned ${planned}`].join('');
    const address = ticket.url === null ? '' : ` ${plain(ticket.url)}`;
    return `${plain(ticket.key)}${type} of ${plain(tickets.value.system)}, requested by ${requested}${more}, named in ${enumerated([...new Set(where)], (place) => place)}.${address}`;
  });
  const state =
    present.length === 0 && judged.finding.outcome === 'pass' ? 'not-shown' : STATE_OF[judged.finding.outcome];
  return answer(state, [judged.says, ...said].join(' '), [
    judged.pointer,
    ...present.map((each) => each.place),
    '/facts/tickets',
  ]);
};

/** C: somebody who may, and who neither wrote nor requested it, approved the request in time. */
export const authorisation = (evidence: Evidence): Answer => {
  const judged = judgedBy(evidence, 'change-ticket');
  if (isAnswer(judged)) return judged;
  if (!evidence.facts.tickets.known) return unread(evidence, 'tickets');
  const present = presentTickets(evidence);
  const approvals = present.flatMap(({ ticket, place }) =>
    (ticket.approvals.known ? ticket.approvals.value : []).map((approval, at) => ({
      ...approval,
      place: `${place}/approvals/value/${String(at)}`,
    })),
  );
  const said = present.flatMap(({ ticket }) => approvalSentences(ticket));
  const apart = judgedBy(evidence, 'segregation-of-duties');
  const more = isAnswer(apart) ? [] : [apart.says];
  // Of a type that is approved beforehand the system's own word is the approval.
  const isUnsaid = approvals.length === 0 && !present.some(({ ticket }) => ticket.ruling === 'approved');
  const state = isUnsaid && judged.finding.outcome === 'pass' ? 'not-shown' : STATE_OF[judged.finding.outcome];
  return answer(state, [judged.says, ...said, ...more].join(' '), [
    judged.pointer,
    ...(isAnswer(apart) ? [] : [apart.pointer]),
    ...approvals.map((each) => each.place),
  ]);
};

const approvalSentences = (ticket: Ticket): readonly string[] => {
  const key = plain(ticket.key);
  const { ruling, edited, answers } = ticketWords(ticket);
  return [
    ...(ticket.approvals.known && ticket.approvals.value.length === 0
      ? []
      : [`${key}: ${ticket.approvals.known ? answers : `approvals ${answers}`}.`]),
    ...(ruling === null ? [] : [`The ticket system says of ${key}: ${ruling}.`]),
    ...(ticket.edited.known && ticket.edited.value === null ? [] : [`${key} last edited: ${edited}.`]),
  ];
};

const presentTickets = ({ facts }: Evidence): readonly { readonly ticket: Ticket; readonly place: string }[] =>
  (facts.tickets.known ? facts.tickets.value.answers : []).flatMap(({ answer: told }, at) =>
    told.known && told.value.found === 'present'
      ? [
          {
            ticket: told.value.ticket,
            place: pointer('facts', 'tickets', 'value', 'answers', at, 'answer', 'value', 'ticket'),
          },
        ]
      : [],
  );
