import { observe } from '../observe.js';
import { CollectError } from '../../app/ports.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, type Cursor } from '../../lib/shape.js';
import type { ScannedChange } from './scanned-change.js';

/** A list of alerts of the whole repository. */
export interface AlertList {
  readonly tool: string;
  readonly route: string;
  /** The states that are asked for, each a list of its own. Fixed ones are not: they are the most and decide nothing. */
  readonly states: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly finding: (alert: Cursor) => ScanFinding;
}

/** The alerts of the repository as they stand, as one report that names no commit. */
export function readAlertList(
  client: Client,
  { owner, name }: ScannedChange,
  scan: string,
  list: AlertList,
): Promise<Observed<readonly ScanReport[]>> {
  return observe(scan, async () => {
    const parameters = { owner, repo: name, ...list.parameters };
    const listed = await Promise.all(
      list.states.map((state) => readTwiceIfEmpty(client, list.route, { ...parameters, state })),
    );
    const findings = listed.flat().map((alert, index) => list.finding(cursor(alert, `$[${String(index)}]`)));
    return [
      {
        tool: list.tool,
        toolVersion: null,
        commit: null,
        commitParents: [],
        completed: null,
        truncated: false,
        at: null,
        digest: null,
        findings,
      },
    ];
  });
}

/** No alert lets a change pass, and nothing else tells how many there are: two answers must say so. */
async function readTwiceIfEmpty(
  client: Client,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly unknown[]> {
  const read = (): Promise<readonly unknown[]> => client.list(route, parameters, { unique: 'number' });
  const listed = await read();
  if (listed.length > 0 || (await read()).length === 0) return listed;
  throw new CollectError({
    code: 'fact-unavailable',
    about: [route],
    found: 'list-unstable: empty first, and then not',
  });
}
