import { observe } from '../observe.js';
import { CollectError } from '../../app/ports.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, type Cursor } from '../../lib/shape.js';
import type { ScannedChange } from './scanned-change.js';

/** A list of alerts of the whole repository. */
export interface AlertList<State extends string> {
  readonly tool: string;
  readonly route: string;
  /** The states that are asked for, each a list of its own. Fixed ones are not: they are the most and decide nothing. */
  readonly states: readonly State[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The answers may hold secrets. */
  readonly bodies?: 'withheld';
  readonly finding: (alert: Cursor) => ScanFinding;
  /** How many alerts of this state there are, told in another way than by the list; asked where a list came back empty. */
  readonly recount: (
    client: Client,
    change: ScannedChange,
    states: readonly State[],
  ) => Promise<readonly Count<State>[]>;
}

export interface Count<State extends string> {
  readonly state: State;
  readonly alerts: number;
}

/** The alerts of the repository as they stand, as one report that names no commit. */
export function readAlertList<State extends string>(
  client: Client,
  change: ScannedChange,
  scan: string,
  list: AlertList<State>,
): Promise<Observed<readonly ScanReport[]>> {
  return observe(scan, async () => {
    const alerts = await readAll(client, change, list);
    const findings = alerts.map((alert, index) => list.finding(cursor(alert, `$[${String(index)}]`)));
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

/** No alert lets a change pass, so one answer that says so is not enough. */
async function readAll<State extends string>(
  client: Client,
  change: ScannedChange,
  { route, states, parameters, bodies, recount }: AlertList<State>,
): Promise<readonly unknown[]> {
  const { owner, name } = change;
  const lists = await Promise.all(
    states.map((state) => {
      const options = { unique: 'number', ...(bodies === undefined ? {} : { bodies }) };
      return client.list(route, { owner, repo: name, ...parameters, state }, options);
    }),
  );
  const empty = states.filter((_, index) => lists[index]?.length === 0);
  if (empty.length > 0) refuseOthers(route, await recount(client, change, empty));
  return lists.flat();
}

function refuseOthers(route: string, counts: readonly Count<string>[]): void {
  const other = counts.find(({ alerts }) => alerts > 0);
  if (other === undefined) return;
  throw new CollectError({
    code: 'fact-unavailable',
    about: [route],
    found: `list-unstable: the list of state ${other.state} is empty, a second answer counts ${String(other.alerts)}`,
  });
}
