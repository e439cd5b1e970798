import type { Handler, Route } from '../handler.js';
import { noRequest, showApprovals } from './jira/approvals.js';
import { addComment, listComments } from './jira/comments.js';
import { showChangelog, showIssue } from './jira/issue.js';
import { ofIssue } from './jira/site.js';

const issue = '/tickets/jira/rest/api/2/issue/{key}';

const read = (path: string, handle: Handler): Route => ({ method: 'GET', path, name: 'TICKET', auth: false, handle });

/**
 * What answers under `/tickets/jira`: Cloud to an account with an API token, Data Center to a personal access token, each
 * in its own shape. https://developer.atlassian.com/cloud/jira/platform/rest/v2
 */
export const jiraRoutes: readonly Route[] = [
  read(issue, ofIssue(showIssue)),
  read(`${issue}/changelog`, ofIssue(showChangelog)),
  read(`${issue}/comment`, ofIssue(listComments)),
  read('/tickets/jira/rest/servicedeskapi/request/{key}/approval', ofIssue(showApprovals, noRequest)),
  {
    method: 'POST',
    path: `${issue}/comment`,
    name: 'TICKET note',
    write: true,
    auth: false,
    handle: ofIssue(addComment),
  },
];
