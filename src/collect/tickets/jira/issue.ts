import { CollectError } from '../../../app/ports.js';
import type { TicketPerson } from '../../../facts/tickets.js';
import { cursor, filledText, Malformed, text, type Cursor } from '../../../lib/shape.js';
import { fieldsOf, type Fields } from './fields.js';
import { isSame, personOf } from './person.js';

/** An issue as Jira shows it, without its history. */
export interface JiraIssue {
  readonly answer: Cursor;
  readonly project: string;
  readonly state: { readonly id: string; readonly name: string };
  readonly type: string;
  readonly title: string;
  readonly requesters: readonly TicketPerson[];
  readonly fields: Fields;
}

/** Titles of Jira end before this. */
const TITLE = 1000;

export const issueOf = (value: unknown, key: string): JiraIssue => {
  const answer = cursor(value, '$');
  expectKey(answer.get('key', filledText), key);
  const fields = answer.at('fields');
  const project = fields.at('project').get('key', filledText);
  if (!key.startsWith(`${project}-`)) throw new Malformed('$.fields.project.key', `the project of ${key}`);
  const status = fields.at('status');
  return {
    answer,
    project,
    state: { id: status.get('id', filledText), name: status.get('name', filledText) },
    type: fields.at('issuetype').get('name', filledText),
    title: fields.get('summary', text).slice(0, TITLE),
    requesters: requestersOf([personOf(fields.maybe('creator')), personOf(fields.maybe('reporter'))]),
    fields: fieldsOf(answer),
  };
};

/** An issue that was moved to another project still answers to its old key: whoever named that approved something else. */
const expectKey = (found: string, key: string): void => {
  if (found === key) return;
  const other = /^[A-Z][A-Z0-9_]{0,99}-[1-9][0-9]{0,9}$/u.test(found) ? found : 'another issue';
  throw new CollectError({
    code: 'fact-unavailable',
    about: [key],
    found: `the issue answers to ${other} now; the change must name it so`,
  });
};

/** Empty where one of the two is not told: half of them would hide the other, who may have been taken out. */
const requestersOf = ([creator = null, reporter = null]: readonly (TicketPerson | null)[]): readonly TicketPerson[] => {
  if (creator === null || reporter === null) return [];
  return isSame(creator, reporter) ? [creator] : [creator, reporter];
};
