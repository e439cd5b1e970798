import { CollectError } from '../../app/ports.js';
import { observe, orNull } from '../observe.js';
import { restUser } from '../github/account.js';
import type { ObjectId } from '../../facts/account.js';
import type { ScanDemand } from '../../facts/demand.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, instant, natural, nullable, objectId, optional, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { analysisOf, newestOfEach, newestOfKeys, type Analysis } from './analysis.js';
import { onBaseBranch } from './on-base.js';
import type { ScannedChange } from './scanned-change.js';

/** GitHub keeps this many results of one upload and drops the rest. */
const MOST_RESULTS = 5000;

interface Alert {
  readonly number: number;
  /** The commit on which it was seen last, on the ref that was asked for. */
  readonly commit: ObjectId | null;
  readonly finding: ScanFinding;
}

/**
 * What one tool of code scanning found on the change: one report of all its analyses of the head, be it of the head itself
 * or of a merge of it with the base. Where only other commits were analysed, a report of the newest of these says so.
 */
export function readCodeScanning(
  client: Client,
  change: ScannedChange,
  demand: Extract<ScanDemand, { source: 'code-scanning' }>,
): Promise<Observed<readonly ScanReport[]>> {
  return observe(demand.scan, async () => {
    const reading: Reading = { client, change, scan: demand.scan, tool: demand.codeScanning };
    const refs = ['head', 'merge'].map((kind) => `refs/pull/${String(change.change.number)}/${kind}`);
    const [places, onBase] = await Promise.all([
      Promise.all(refs.map((ref) => readPlace(reading, ref))),
      demand.newOnly ? readBase(reading) : null,
    ]);
    const analyses = newestOfEach(places.flatMap((place) => place.analyses));
    const parents = await readParents(reading, analyses);
    const proven = analyses.filter(({ commit }) =>
      isOfHead(commit, parents.get(commit) ?? [], change.change.head.commit),
    );
    const chosen = proven.length > 0 ? proven : analyses.slice(0, 1);
    const refsOfHead = new Set(chosen.map((analysis) => analysis.ref));
    const alerts = places.filter((place) => refsOfHead.has(place.ref)).flatMap((place) => place.alerts);
    return reportsOf(chosen, parents, withBase(alerts, onBase));
  });
}

interface Reading {
  readonly client: Client;
  readonly change: ScannedChange;
  readonly scan: string;
  readonly tool: string;
}

interface Place {
  readonly ref: string;
  readonly analyses: readonly Analysis[];
  readonly alerts: readonly Alert[];
}

/** Numbers of the alerts that stand on the base: seen last on a commit that the base branch has. Others may have come with anything. */
async function readBase(reading: Reading): Promise<ReadonlySet<number>> {
  const { client, change } = reading;
  const branch = change.change.base.ref.replace(/^refs\/heads\//, '');
  const alerts = await readAlerts(reading, `refs/heads/${branch}`);
  const standing = (alerts ?? []).filter(({ finding }) => finding.state !== 'fixed');
  const isOnBase = await onBaseBranch(
    client,
    change,
    standing.map(({ commit }) => commit),
  );
  return new Set(standing.filter(({ commit }) => isOnBase(commit)).map(({ number }) => number));
}

/** Alerts after analyses: what is uploaded in between tells of too many alerts, never of an analysis without its own. */
async function readPlace(reading: Reading, ref: string): Promise<Place> {
  const analyses = await readAnalyses(reading, ref);
  const alerts = await readAlerts(reading, ref);
  const found = newestOfKeys(analyses).some((analysis) => analysis.results > 0);
  const standing = alerts?.filter(({ finding }) => finding.state !== 'fixed') ?? [];
  if (alerts === null ? analyses.length > 0 : found && standing.length === 0) throw withoutAlerts(reading, ref);
  return { ref, analyses, alerts: alerts ?? [] };
}

/** GitHub answers 404, "no analysis found", where there is none: an empty list, which proves nothing. */
async function readAnalyses({ client, change, tool }: Reading, ref: string): Promise<readonly Analysis[]> {
  const parameters = { owner: change.owner, repo: change.name, ref, tool_name: tool };
  const listed = await orNull(
    client.list('GET /repos/{owner}/{repo}/code-scanning/analyses', parameters, { unique: 'id' }),
  );
  const analyses = (listed ?? []).map((item, index) => analysisOf(cursor(item, `$[${String(index)}]`), ref));
  return analyses.filter((analysis) => analysis.tool === tool);
}

const withoutAlerts = ({ scan }: Reading, ref: string): CollectError =>
  new CollectError({
    code: 'fact-unavailable',
    about: [scan],
    found: `analyses of ${ref}, but not the alerts that they tell of`,
  });

/** Null: the host knows of no analysis there. */
async function readAlerts({ client, change, tool }: Reading, ref: string): Promise<readonly Alert[] | null> {
  const parameters = { owner: change.owner, repo: change.name, ref, tool_name: tool };
  const listed = await orNull(
    client.list('GET /repos/{owner}/{repo}/code-scanning/alerts', parameters, { unique: 'number' }),
  );
  return listed?.map((item, index) => alertOf(cursor(item, `$[${String(index)}]`))) ?? null;
}

function alertOf(alert: Cursor): Alert {
  const rule = alert.at('rule');
  const instance = alert.maybe('most_recent_instance');
  const location = instance?.maybe('location') ?? null;
  const state = stateOf(alert, instance);
  const level = rule.get('security_severity_level', optional(filledText)) ?? rule.get('severity', optional(filledText));
  return {
    number: alert.get('number', natural),
    commit: instance?.get('commit_sha', optional(objectId)) ?? null,
    finding: {
      rule: rule.get('id', optional(text)) ?? rule.get('name', optional(text)) ?? '',
      score: null,
      level: level?.toLowerCase() ?? null,
      path: location?.get('path', optional(text)) ?? null,
      line: location?.get('start_line', optional(natural)) ?? null,
      state,
      dismissedBy: state === 'dismissed' ? restUser(alert.get('dismissed_by', nullable(cursor))) : null,
      onBase: null,
      since: alert.get('created_at', optional(instant)),
    },
  };
}

/** A dismissal is of the alert everywhere; open or fixed is of the ref that was asked for. Other words count as open. */
function stateOf(alert: Cursor, instance: Cursor | null): ScanFinding['state'] {
  const whole = alert.get('state', optional(text));
  if (whole === 'dismissed') return 'dismissed';
  const here = instance?.get('state', optional(text)) ?? whole;
  return here === 'fixed' ? 'fixed' : 'open';
}

/** Parents of the analysed commits that are not the head: a merge of the head with the base has it as its second. */
async function readParents(
  { client, change }: Reading,
  analyses: readonly Analysis[],
): Promise<ReadonlyMap<ObjectId, readonly ObjectId[]>> {
  const newestMerge = analyses.find(
    ({ ref, commit }) => ref.endsWith('/merge') && commit !== change.change.head.commit,
  );
  if (newestMerge === undefined) return new Map();
  const parameters = { owner: change.owner, repo: change.name, commit_sha: newestMerge.commit };
  const answer = await orNull(client.read('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', parameters));
  const parents = answer === null ? [] : cursor(answer, '$').list('parents', (parent) => parent.get('sha', objectId));
  return new Map([[newestMerge.commit, parents]]);
}

const isOfHead = (commit: ObjectId, parents: readonly ObjectId[], head: ObjectId): boolean =>
  commit === head || (parents.length === 2 && parents[1] === head);

function withBase(alerts: readonly Alert[], standing: ReadonlySet<number> | null): readonly ScanFinding[] {
  const each = new Map<number, ScanFinding>();
  for (const { number, finding } of alerts) {
    const known = each.get(number);
    if (known?.state !== 'open') each.set(number, { ...finding, onBase: standing?.has(number) ?? null });
  }
  return [...each.values()];
}

function reportsOf(
  analyses: readonly Analysis[],
  parents: ReadonlyMap<ObjectId, readonly ObjectId[]>,
  findings: readonly ScanFinding[],
): readonly ScanReport[] {
  const [newest] = analyses;
  if (newest === undefined) return [];
  // The newest names the commit; every analysis of the head has to have ended well.
  return [
    {
      tool: newest.tool,
      toolVersion: newest.toolVersion,
      commit: newest.commit,
      commitParents: parents.get(newest.commit) ?? [],
      completed: analyses.every((analysis) => !analysis.failed),
      truncated: analyses.some((analysis) => analysis.results >= MOST_RESULTS || analysis.warned),
      at: newest.at,
      digest: null,
      findings,
    },
  ];
}
