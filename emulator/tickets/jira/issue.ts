import { json, type Answer, type EmulatedRequest } from '../../handler.js';
import { created, historyOf, statusId } from './history.js';
import { timeOf, userOf, type Asked, type Shape } from './site.js';

/** What Cloud sends of the history with the issue: the newest of it. */
const WITHIN = 100;

const CUSTOM = {
  customfield_10019: { name: 'Rank', type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
  customfield_10051: {
    name: 'Planned start',
    type: 'datetime',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
  },
  customfield_10052: {
    name: 'Planned end',
    type: 'datetime',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
  },
} as const;

const SYSTEM = {
  summary: 'Summary',
  description: 'Description',
  issuetype: 'Issue Type',
  project: 'Project',
  status: 'Status',
  creator: 'Creator',
  reporter: 'Reporter',
  components: 'Components',
  created: 'Created',
  updated: 'Updated',
} as const;

/** `GET /rest/api/2/issue/{key}`: fields as asked, and what `expand` names. */
export const showIssue = (asked: Asked, request: EmulatedRequest): Answer => {
  const wanted = fieldsWanted(request.query.get('fields'));
  const expand = new Set((request.query.get('expand') ?? '').split(','));
  const fields = fieldsOf(asked);
  const shown = Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));
  return json({
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: idOf(asked.key),
    self: `${asked.site}/rest/api/2/issue/${idOf(asked.key)}`,
    key: asked.key,
    ...(expand.has('names') ? { names: namesOf(shown) } : {}),
    ...(expand.has('schema') ? { schema: schemaOf(shown) } : {}),
    ...(expand.has('changelog') ? { changelog: changelogOf(asked) } : {}),
    fields: shown,
  });
};

const fieldsWanted = (given: string | null): ((name: string) => boolean) => {
  const words = (given ?? '*all').split(',');
  const isAll = words.includes('*all') || words.includes('*navigable');
  return (name) => !words.includes(`-${name}`) && (isAll || words.includes(name));
};

const idOf = (key: string): string => String(30_000 + Number(/\d+$/.exec(key)?.[0] ?? 0));

const fieldsOf = (asked: Asked): Shape => {
  const { ticket, key, site } = asked;
  const project = ticket.project ?? key.split('-')[0] ?? '';
  const state = ticket.state ?? 'Open';
  const type = ticket.type ?? 'Task';
  const requester = ticket['requested-by'];
  const maker = ticket['made-by'] ?? requester;
  const { from, to } = ticket.window ?? {};
  return {
    summary: ticket.title ?? `Request ${key}`,
    description: 'What is asked for, and why.',
    issuetype: { self: `${site}/rest/api/2/issuetype/10001`, id: '10001', name: type, subtask: false },
    project: {
      self: `${site}/rest/api/2/project/10000`,
      id: '10000',
      key: project,
      name: project,
      projectTypeKey: 'service_desk',
    },
    status: {
      self: `${site}/rest/api/2/status/${statusId(state)}`,
      id: statusId(state),
      name: state,
      statusCategory: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
    },
    creator: maker === undefined ? null : userOf(maker, asked),
    reporter: requester === undefined ? null : userOf(requester, asked),
    components:
      ticket.item === undefined ? [] : [{ self: `${site}/rest/api/2/component/10`, id: '10', name: ticket.item }],
    created: timeOf(created),
    updated: timeOf(ticket['approved-at'] ?? ticket['edited-at'] ?? created),
    customfield_10019: '0|i0000f:',
    customfield_10051: from === undefined ? null : timeOf(from),
    customfield_10052: to === undefined ? null : timeOf(to),
    comment: { comments: [], maxResults: 0, total: 0, startAt: 0 },
    worklog: { startAt: 0, maxResults: 20, total: 0, worklogs: [] },
    attachment: [],
    subtasks: [],
    issuelinks: [],
  };
};

const namesOf = (fields: Shape): Shape =>
  Object.fromEntries(Object.keys(fields).map((id) => [id, named.get(id)?.name ?? id]));

const schemaOf = (fields: Shape): Shape =>
  Object.fromEntries(
    Object.keys(fields).map((id) => {
      const custom = named.get(id)?.custom;
      const customId = Number(/\d+$/.exec(id)?.[0]);
      return [id, custom === undefined ? { type: 'string', system: id } : { type: 'any', custom, customId }];
    }),
  );

interface Named {
  readonly name: string;
  readonly custom?: string;
}

const named: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...Object.entries(SYSTEM).map(([id, name]): [string, Named] => [id, { name }]),
  ...Object.entries(CUSTOM),
]);

/** Data Center sends all of it, oldest first; Cloud the newest of it, newest first. */
const changelogOf = (asked: Asked): Shape => {
  const history = historyOf(asked);
  const histories = asked.edition === 'cloud' ? [...history].reverse().slice(0, WITHIN) : history;
  return { startAt: 0, maxResults: histories.length, total: history.length, histories };
};

/** `GET /rest/api/2/issue/{key}/changelog`, which Data Center does not have. */
export const showChangelog = (asked: Asked, { query }: EmulatedRequest): Answer => {
  if (asked.edition === 'data-center')
    return json({ message: 'null for uri: /rest/api/2/issue/changelog', 'status-code': 404 }, 404);
  const history = historyOf(asked);
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Math.min(100, Number(query.get('maxResults') ?? 100));
  const values = history.slice(startAt, startAt + maxResults);
  const self = `${asked.site}/rest/api/2/issue/${asked.key}/changelog?maxResults=${String(maxResults)}`;
  const end = startAt + values.length;
  const isLast = end >= history.length;
  const next = isLast ? {} : { nextPage: `${self}&startAt=${String(end)}` };
  return json({
    self: `${self}&startAt=${String(startAt)}`,
    ...next,
    maxResults,
    startAt,
    total: history.length,
    isLast,
    values,
  });
};
