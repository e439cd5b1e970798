import { json, notAccessible, notFound, type Context, type Route } from '../handler.js';
import type { AuditLine, Organization } from '../state.js';
import { inOrganization } from './organization.js';
import { cursorPageOf } from './paging.js';
import type { Shape } from './place.js';

const threeMonths = 92 * 86_400_000;

/** The qualifiers of a phrase that worlds need: `action`, `actor`, `created`, each also with `-` before it. */
function fits({ spec }: AuditLine, phrase: string, now: string): boolean {
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  const dated = words.some((word) => word.startsWith('created:'));
  const recent = dated || Date.parse(spec.at) >= Date.parse(now) - threeMonths;
  return recent && words.every((word) => (word.startsWith('-') ? !holds(spec, word.slice(1)) : holds(spec, word)));
}

function holds(spec: AuditLine['spec'], word: string): boolean {
  const [name = '', ...rest] = word.split(':');
  const value = rest.join(':');
  if (name === 'action') return spec.action === value || spec.action.startsWith(`${value}.`);
  if (name === 'actor') return spec.actor?.toLowerCase() === value.toLowerCase();
  if (name === 'created' && value.startsWith('>=')) return spec.at.slice(0, 10) >= value.slice(2, 12);
  return JSON.stringify(spec).includes(word);
}

/** The log of a plan that has one; without the plan there is nothing under this address. */
const listAudit = inOrganization('/audit-log', (organization, request, context) => {
  const { sight } = context.state.access;
  if (!sight.organization) return notAccessible;
  if (!sight.auditLog) return notFound;
  const phrase = request.query.get('phrase') ?? '';
  const lines = organization.audit.filter((line) => fits(line, phrase, context.now));
  const ordered = request.query.get('order') === 'asc' ? lines.toReversed() : lines;
  const { items, headers } = cursorPageOf(ordered, ({ id }) => id, request, context);
  return json(
    items.map((line) => lineShape(line, organization, context)),
    200,
    headers,
  );
});

function lineShape({ id, spec, actor }: AuditLine, { account }: Organization, { state }: Context): Shape {
  const at = Date.parse(spec.at);
  const user = spec.user === undefined ? undefined : state.people.get(spec.user.toLowerCase());
  return {
    '@timestamp': at,
    _document_id: id,
    action: spec.action,
    created_at: at,
    org: account.login,
    org_id: account.id,
    ...(spec.actor === undefined ? {} : { actor: spec.actor, actor_id: actor?.id ?? 0 }),
    ...(spec.user === undefined ? {} : { user: spec.user, user_id: user?.id ?? 0 }),
    ...(spec.team === undefined ? {} : { team: spec.team }),
    ...(spec.repo === undefined ? {} : { repo: spec.repo }),
    operation_type: 'modify',
    ...spec.more,
  };
}

export const auditLogRoutes: readonly Route[] = [listAudit];
