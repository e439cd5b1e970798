import type { Client } from '../../lib/client.js';
import { cursor, natural } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { cursorOf } from './change.js';
import { readRestRuns, readSuite } from './checks.js';
import type { SuiteReading } from './checks.js';
import type { Core, CoreChecks } from './core.js';
import { follow } from './later.js';
import { checksOf, nodes } from './opening.js';
import type { Opened } from './opening.js';
import { LATER_SUITES_QUERY } from './later-queries.js';

/** Every check run on the head, every attempt. No request where the opening brought all of them. */
export const completeChecks = async (client: Client, opened: Opened): Promise<CoreChecks> => {
  const { core } = opened;
  const first = opened.headUnlisted ? await suitesAfter(client, core, null) : null;
  const start = first === null ? opened.more.suites : cursorOf(first);
  const parts = await follow(start, (after) => suitesAfter(client, core, after));
  const later = [...(first === null ? [] : [first]), ...parts].flatMap((part) => suitesOf(part, core));
  const suites = await Promise.all([...opened.suites, ...later].map((reading) => wholeSuite(client, core, reading)));
  return checksOf(suites, first === null ? core.checks.suiteCount : first.get('totalCount', natural));
};

const suitesOf = (part: Cursor, core: Core): readonly SuiteReading[] =>
  part.get('nodes', nodes).map((node) => readSuite(node, core.change.head.commit));

/** Suites of the head commit; from the first where `after` is null. */
const suitesAfter = async (client: Client, core: Core, after: string | null): Promise<Cursor> => {
  const { owner, name } = core;
  const answer = await client.query(LATER_SUITES_QUERY, { owner, name, oid: core.change.head.commit, after });
  return cursor(answer, '$.data').at('repository').at('object').at('checkSuites');
};

const wholeSuite = async (client: Client, core: Core, reading: SuiteReading): Promise<SuiteReading> => {
  const { suite, runs } = reading;
  if (runs.length === suite.runCount) return reading;
  const items = await client.list(
    'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
    { owner: core.owner, repo: core.name, check_suite_id: suite.id, filter: 'all' },
    { items: 'check_runs', count: suite.runCount, unique: 'id' },
  );
  return { suite, runs: readRestRuns(items, suite, core.change.head.commit) };
};
