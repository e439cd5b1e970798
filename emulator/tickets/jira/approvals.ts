import { json, type Answer, type EmulatedRequest } from '../../handler.js';
import type { TicketSpec } from '../../world-parts.js';
import { dateOf, userOf, type Asked, type Shape } from './site.js';

/** Jira Service Management's words where an issue is none of its requests. */
export const noRequest: Answer = json(
  {
    errorMessage: 'The request you are trying to view does not exist.',
    i18nErrorMessage: { i18nKey: 'sd.error', parameters: [] },
  },
  404,
);

/** `GET /rest/servicedeskapi/request/{key}/approval`. An issue of which nothing is said of approvals is none of its requests. */
export const showApprovals = (asked: Asked, { query }: EmulatedRequest): Answer => {
  const { ticket, site, key } = asked;
  if (ticket['approved-by'] === undefined && ticket['refused-by'] === undefined) return noRequest;
  const all = [approvalOf(asked)];
  const start = Number(query.get('start') ?? 0);
  const limit = Math.min(50, Number(query.get('limit') ?? 50));
  const values = all.slice(start, start + limit);
  const self = `${site}/rest/servicedeskapi/request/${key}/approval`;
  return json({
    size: values.length,
    start,
    limit,
    isLastPage: start + values.length >= all.length,
    _links: { base: `${site}/rest/servicedeskapi`, context: '', self },
    values,
  });
};

type Decision = 'approved' | 'declined' | 'pending';

const decisionOf = (ticket: TicketSpec): Decision => {
  if ((ticket['refused-by'] ?? []).length > 0) return 'declined';
  return (ticket['approved-by'] ?? []).length > 0 ? 'approved' : 'pending';
};

/** One step, which was asked for five minutes before it was answered. */
const approvalOf = (asked: Asked): Shape => {
  const { ticket, site, key } = asked;
  const finalDecision = decisionOf(ticket);
  const at = ticket['approved-at'] ?? '2026-03-02T08:00:00Z';
  const answers: readonly (readonly [string, Decision])[] = [
    ...(ticket['approved-by'] ?? []).map((who) => [who, 'approved'] as const),
    ...(ticket['refused-by'] ?? []).map((who) => [who, 'declined'] as const),
  ];
  const asking = answers.length > 0 ? answers : [['approvals@acme.example', 'pending'] as const];
  return {
    id: '1',
    name: 'Waiting for approval',
    finalDecision,
    canAnswerApproval: false,
    approvers: asking.map(([who, approverDecision]) => ({ approver: customer(who, asked), approverDecision })),
    createdDate: dateOf(new Date(Date.parse(at) - 300_000).toISOString()),
    ...(finalDecision === 'pending' ? {} : { completedDate: dateOf(at) }),
    _links: { self: `${site}/rest/servicedeskapi/request/${key}/approval/1` },
  };
};

/** Users look otherwise there than in the platform's own API. */
const customer = (who: string, asked: Asked): Shape => {
  const { self, avatarUrls, ...user } = userOf(who, asked);
  const shown = Object.entries(user).filter(([name]) => name !== 'accountType');
  return { ...Object.fromEntries(shown), _links: { jiraRest: self, avatarUrls, self } };
};
