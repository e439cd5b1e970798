import type { TicketSpec } from '../../world-parts.js';
import { storyOf, type TicketEvent } from '../story.js';
import { identityOf, identityText, type Shape } from './identity.js';

/** A work item that was asked for. */
export interface Asked {
  readonly id: number;
  readonly spec: TicketSpec;
  /** `https://dev.azure.com/acme` */
  readonly organisation: string;
}

const usual = 'New';
const never = '9999-01-01T00:00:00Z';

const projectOf = ({ project }: TicketSpec): string => project ?? 'Payments';

const areaOf = (spec: TicketSpec): string =>
  spec.item === undefined ? projectOf(spec) : `${projectOf(spec)}\\${spec.item}`;

const personOf = ({ odd }: TicketSpec, who: string | undefined): unknown =>
  odd === 'people-as-text' ? identityText(who ?? 'nobody') : identityOf(who ?? 'machine:Nobody');

/** What a work item is made with, and keeps unless it is edited. */
const fieldsOf = ({ spec, id }: Asked): Shape => {
  const { title, window, type } = spec;
  const maker = spec['made-by'] ?? spec['requested-by'];
  const requester = spec['made-by'] === undefined ? undefined : spec['requested-by'];
  return {
    'System.Id': id,
    'System.TeamProject': projectOf(spec),
    'System.AreaPath': areaOf(spec),
    'System.IterationPath': projectOf(spec),
    'System.WorkItemType': type ?? 'Change',
    'System.CreatedDate': storyOf(spec, usual, '').events[0]?.at,
    'System.CreatedBy': personOf(spec, maker),
    'System.Title': title ?? 'Refunds may exceed the payment',
    'Microsoft.VSTS.Common.Priority': 2,
    ...(window?.from === undefined ? {} : { 'Microsoft.VSTS.Scheduling.StartDate': window.from }),
    ...(window?.to === undefined ? {} : { 'Microsoft.VSTS.Scheduling.FinishDate': window.to }),
    ...(requester === undefined ? {} : { 'Custom.RequestedBy': personOf(spec, requester) }),
    'System.Tags': 'audited; payments',
  };
};

/** `GET {organization}/_apis/wit/workitems/{id}` */
export const workItem = (asked: Asked): Shape => {
  const { spec, id, organisation } = asked;
  const { events } = storyOf(spec, usual, '');
  const last = events.at(-1);
  const url = `${organisation}/_apis/wit/workItems/${String(id)}`;
  return {
    id: spec.odd === 'another-work-item' ? id + 1 : id,
    rev: events.length,
    fields: {
      ...fieldsOf(asked),
      'System.State': spec.state ?? usual,
      'System.Reason': `Moved to state ${spec.state ?? usual}`,
      'System.ChangedDate': last?.at,
      'System.ChangedBy': personOf(spec, last?.by),
      'System.CommentCount': 0,
      'Microsoft.VSTS.Common.StateChangeDate': last?.at,
    },
    _links: { self: { href: url }, workItemUpdates: { href: `${url}/updates` } },
    url,
  };
};

/** All of `GET {organization}/_apis/wit/workItems/{id}/updates`, oldest first. */
export const updatesOf = (asked: Asked): readonly Shape[] => {
  const { events, first } = storyOf(asked.spec, usual, 'System.Description');
  const updates = events.map((event, index) => updateOf(asked, first, events, event, index));
  // A server that loses a revision, and says nothing of it.
  return asked.spec.odd === 'cut-history' ? updates.slice(0, -1) : updates;
};

const updateOf = (
  asked: Asked,
  first: string,
  events: readonly TicketEvent[],
  event: TicketEvent,
  index: number,
): Shape => {
  const { spec, id, organisation } = asked;
  const before = events[index - 1];
  const change = (from: unknown, to: unknown): Shape =>
    from === undefined ? { newValue: to } : { oldValue: from, newValue: to };
  const person = (who: string | undefined): unknown => personOf(spec, who);
  const hasOther = before === undefined || before.by !== event.by;
  const signedIn = spec.odd === 'bypassed-rules' ? events[0]?.by : event.by;
  return {
    id: index + 1,
    workItemId: id,
    rev: index + 1,
    revisedBy: person(event.by),
    revisedDate: events[index + 1]?.at ?? never,
    fields: {
      'System.Rev': change(before && index, index + 1),
      'System.AuthorizedDate': change(before?.at, event.at),
      'System.RevisedDate': change(before && event.at, events[index + 1]?.at ?? never),
      'System.ChangedDate': change(before?.at, event.at),
      'System.Watermark': change(before && 4000 + index, 4001 + index),
      ...(hasOther ? { 'System.ChangedBy': change(before && person(before.by), person(event.by)) } : {}),
      ...(hasOther && (before === undefined || signedIn === event.by)
        ? { 'System.AuthorizedAs': change(before && person(before.by), person(signedIn)) }
        : {}),
      ...changed(asked, first, event),
    },
    url: `${organisation}/_apis/wit/workItems/${String(id)}/updates/${String(index + 1)}`,
  };
};

const changed = (asked: Asked, first: string, { what }: TicketEvent): Shape => {
  switch (what.kind) {
    case 'made':
      return {
        ...Object.fromEntries(Object.entries(fieldsOf(asked)).map(([name, value]) => [name, { newValue: value }])),
        'System.State': { newValue: first },
        'System.Reason': { newValue: 'New' },
        'System.IsDeleted': { newValue: false },
        'System.AssignedTo': {},
      };
    case 'moved':
      return {
        'System.State': { oldValue: what.from, newValue: what.to },
        'System.Reason': { oldValue: 'New', newValue: `Moved to state ${what.to}` },
        'Microsoft.VSTS.Common.StateChangeDate': { newValue: asked.spec['moved-at'] },
        'System.BoardColumn': { oldValue: what.from, newValue: what.to },
      };
    case 'edited':
      return { [what.field]: { oldValue: '<div>before</div>', newValue: '<div>after</div>' } };
    case 'bookkeeping':
      return { 'Microsoft.VSTS.Common.StackRank': { oldValue: 1_000_000, newValue: 1_000_001 } };
  }
};
