import type { Context } from '../handler.js';
import { nodeIdOf } from '../state/ids.js';
import type { App, CheckRun, CheckSuite, Status } from '../state/types.js';
import { inOrderOfTime, type PostedCheckRun } from '../written.js';
import { grouped } from './scope.js';

/** The world's statuses and those that came in over the API, in order of time. */
export const statusesOf = ({ state, written }: Context): readonly Status[] =>
  inOrderOfTime([
    ...state.statuses,
    ...written.statuses.map((posted) => ({
      id: posted.id,
      nodeId: nodeIdOf('SC', posted.id),
      context: posted.context,
      state: posted.state,
      description: posted.description ?? undefined,
      url: posted.targetUrl ?? undefined,
      by: posted.creator,
      sha: posted.sha,
      at: posted.at,
    })),
  ]);

const appOf = ({ state }: Context, slug: string): App => {
  const app = state.apps.get(slug);
  if (app === undefined) throw new Error(`The state has no app ${slug}.`);
  return app;
};

const runOf = (posted: PostedCheckRun, app: App, suite: number): CheckRun => ({
  key: `posted ${String(posted.id)}`,
  id: posted.id,
  nodeId: nodeIdOf('CR', posted.id),
  name: posted.name,
  app,
  sha: posted.sha,
  suite,
  status: posted.status,
  conclusion: posted.conclusion,
  at: posted.at,
  attempt: 1,
});

const suiteOf = (context: Context, posted: readonly PostedCheckRun[]): CheckSuite[] => {
  const [first] = posted;
  if (first === undefined) return [];
  const app = appOf(context, first.app);
  const runs = posted.map((run) => runOf(run, app, first.id));
  const open = runs.find(({ status }) => status !== 'completed');
  const bad = runs.find(({ conclusion }) => conclusion !== 'success');
  return [
    {
      id: first.id,
      nodeId: nodeIdOf('CS', first.id),
      key: `posted ${String(first.id)}`,
      app,
      sha: first.sha,
      branch: context.state.pull.headRef,
      status: open?.status ?? 'completed',
      conclusion: open === undefined ? (bad?.conclusion ?? 'success') : undefined,
      at: first.at,
      runs,
      workflowRun: undefined,
    },
  ];
};

/** Check runs that came in over the API, one suite for each app and commit. */
export const postedSuitesOf = (context: Context): readonly CheckSuite[] =>
  [...grouped(context.written.checkRuns, ({ app, sha }) => `${app} ${sha}`).values()].flatMap((posted) =>
    suiteOf(context, posted),
  );
