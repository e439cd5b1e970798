import type { Answer, Route } from '../../../emulator/handler.js';
import { showIssue } from '../../../emulator/tickets/jira/issue.js';
import { ofIssue } from '../../../emulator/tickets/jira/site.js';

export type Shape = Record<string, unknown>;

export const issuePath = '/tickets/jira/rest/api/2/issue/{key}';
export const approvalPath = '/tickets/jira/rest/servicedeskapi/request/{key}/approval';

/** Another answer in the place of the stand-in's. */
export const serving = (path: string, answer: Answer): Route => ({
  method: 'GET',
  path,
  name: 'TICKET',
  auth: false,
  handle: () => answer,
});

/** The true issue with something else in it. */
export const altered = (change: (issue: Shape, fields: Shape) => void): Route => ({
  method: 'GET',
  path: issuePath,
  name: 'TICKET',
  auth: false,
  handle: ofIssue((asked, request) => {
    const answer = showIssue(asked, request);
    const issue = JSON.parse(JSON.stringify(answer.body)) as Shape;
    change(issue, issue['fields'] as Shape);
    return { ...answer, body: issue };
  }),
});
