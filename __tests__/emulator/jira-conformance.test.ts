import { expect, it } from '@jest/globals';
import { createCloudClient } from 'jira.js/cloud';
import { createServiceDeskClient } from 'jira.js/serviceDesk';
import type { Handler, Route } from '../../emulator/handler.js';
import { startEmulator } from '../../emulator/server.js';
import { jiraRoutes } from '../../emulator/tickets/jira.js';
import { jiraToken, jiraUser } from '../../emulator/tickets/jira/site.js';
import { worldWith } from '../e2e/support.js';

/** The stand-in at the root, and under the version of the API that the other client asks for: the shapes are one. */
const atRoot: readonly Route[] = jiraRoutes.flatMap((route) => {
  const path = route.path.replace('/tickets/jira', '');
  const handle: Handler = (asked, context) => route.handle(asked, context);
  return [path, path.replace('/rest/api/2/', '/rest/api/3/')].map((each) => ({ ...route, path: each, handle }));
});

const tickets = {
  'PAY-31': {
    state: 'Approved',
    type: 'Change',
    'requested-by': 'dana@acme.example',
    'made-by': 'app:robot',
    'approved-by': ['carol@acme.example', 'hidden'],
    'refused-by': ['bob@acme.example'],
    'approved-at': '2026-03-02T08:00:00Z',
    'edited-at': '2026-03-02T07:30:00Z',
    'moved-by': 'carol@acme.example',
    window: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' },
    item: 'pay-api',
    bookkeeping: 120,
  },
};

it('the stand-in answers as another client expects of Jira Cloud and Jira Service Management', async () => {
  const emulator = await startEmulator({ world: worldWith({ tickets }), routes: atRoot });
  try {
    const reports: unknown[] = [];
    const config = {
      host: emulator.url,
      auth: { type: 'basic' as const, email: jiraUser, apiToken: jiraToken },
      onSchemaMismatch: (report: unknown): void => {
        reports.push(report);
      },
    };
    const cloud = createCloudClient(config);
    const desk = createServiceDeskClient(config);
    const issueIdOrKey = 'PAY-31';
    const issue = await cloud.issues.getIssue({ issueIdOrKey, expand: 'names,changelog' });
    expect([issue.key, issue.fields?.['status'] as unknown]).toEqual([
      issueIdOrKey,
      expect.objectContaining({ name: 'Approved' }),
    ]);
    expect(issue.changelog?.histories).toHaveLength(100);
    const page = await cloud.issues.getChangeLogs({ issueIdOrKey, startAt: 100, maxResults: 100 });
    expect([page.total, page.values.length]).toEqual([122, 22]);
    const { values } = await desk.request.getApprovals({ issueIdOrKey });
    expect(values?.[0]).toMatchObject({ finalDecision: 'declined', approvers: [{}, {}, {}] });
    await cloud.issues.getIssue({ issueIdOrKey: 'PAY-999' }).then(
      () => Promise.reject(new Error('there is no such issue')),
      (error: unknown) => {
        expect(JSON.stringify(error)).toContain('404');
      },
    );
    expect(reports).toEqual([]);
  } finally {
    await emulator.close();
  }
});
