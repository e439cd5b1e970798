import { CollectError } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { Component, Vulnerability } from '../../facts/dependencies.js';
import { RequestError, type Client, type Parameters } from '../../lib/client.js';
import { Malformed, cursor, filledText, nullable, text, type Cursor } from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { LIMITS } from './limits.js';

const GRAPH = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}';

/** One side of a change, before what belongs together is joined. */
export interface Move {
  readonly change: 'added' | 'removed';
  readonly manifest: string;
  readonly component: Component;
}

export type GraphReading =
  | { readonly state: 'compared'; readonly moves: readonly Move[] }
  /** 403: the graph is off, has no licence or does not compare forks. 404: the host has none of this. */
  | { readonly state: 'off' };

const WARNINGS = 'x-github-dependency-graph-snapshot-warnings';

export interface GraphQuestion extends RepositoryName {
  readonly from: ObjectId;
  readonly to: ObjectId;
  /** Files that the change touches and that name packages: with such files, one answer that says “nothing” is not enough. */
  readonly manifests: readonly string[];
}

/** Compares the dependencies of two commits by the code host. Rejects with a RequestError, also where it says that it knows a part only. */
export async function readGraph(client: Client, question: GraphQuestion): Promise<GraphReading> {
  const { owner, name, from, to, manifests } = question;
  try {
    const parameters = { owner, repo: name, basehead: `${from}...${to}` };
    const items = await client.list(GRAPH, parameters, { doubt: snapshotWarnings });
    if (items.length === 0 && manifests.length > 0) await refuseOthers(client, parameters);
    if (items.length > LIMITS.changes) throw new Malformed('$', `at most ${String(LIMITS.changes)} changes`);
    return { state: 'compared', moves: items.map((item, index) => moveOf(cursor(item, `$[${String(index)}]`))) };
  } catch (fault) {
    if (isOff(fault)) return { state: 'off' };
    throw fault;
  }
}

/** The same, asked in another way, so that no cache can answer both. */
const refuseOthers = async (client: Client, parameters: Parameters): Promise<void> => {
  const again = await client.read(GRAPH, { ...parameters, per_page: 1 });
  if (Array.isArray(again) && again.length === 0) return;
  const found = `list-unstable: ${GRAPH} is empty, and then not`;
  throw new CollectError({ code: 'fact-unavailable', about: ['dependencies'], found });
};

const isOff = (fault: unknown): boolean =>
  fault instanceof RequestError && (fault.fault === 'forbidden' || fault.fault === 'not-found');

/** The header is there always, and empty where no snapshot of either commit is missing. */
const snapshotWarnings = (headers: Readonly<Record<string, string>>): string | null => {
  const given = headers[WARNINGS] ?? '';
  if (given.trim() === '') return null;
  const words = Buffer.from(given, 'base64').toString('utf8');
  const shown = words.replace(/[^\x20-\x7e]+/g, ' ').trim();
  return `the dependency graph is incomplete: ${shown === '' ? 'it does not say why' : shown.slice(0, 300)}`;
};

function moveOf(item: Cursor): Move {
  const change = item.get('change_type', text);
  if (change !== 'added' && change !== 'removed') throw new Malformed(`${item.path}.change_type`, 'added or removed');
  const component: Component = {
    ecosystem: ecosystemOf(item.get('ecosystem', filledText)),
    name: item.get('name', filledText),
    version: exactVersion(item.get('version', nullable(text))),
    purl: filled(item.get('package_url', nullable(text))),
    licence: filled(item.get('license', nullable(text))),
    source: null,
    hashes: [],
    installScript: null,
    scope: scopeOf(item.get('scope', text)),
    vulnerabilities: item.list('vulnerabilities', vulnerabilityOf),
  };
  return { change, manifest: item.get('manifest', filledText), component };
}

const vulnerabilityOf = (item: Cursor): Vulnerability => ({
  advisory: item.get('advisory_ghsa_id', filledText),
  severity: item.get('severity', filledText).toLowerCase(),
  summary: item.get('advisory_summary', text),
});

const filled = (given: string | null): string | null => (given === null || given.trim() === '' ? null : given);

/** A scope that is not among those that were promised is not known; it is never taken for development. */
const scopeOf = (word: string): Component['scope'] => (word === 'runtime' || word === 'development' ? word : 'unknown');

const OTHER_WORDS = new Map([
  ['gomod', 'go'],
  ['golang', 'go'],
  ['pypi', 'pip'],
  ['gem', 'rubygems'],
  ['github actions', 'actions'],
  ['githubactions', 'actions'],
  ['rust', 'cargo'],
]);

const ecosystemOf = (word: string): string => OTHER_WORDS.get(word.toLowerCase()) ?? word.toLowerCase();

const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_!~-]*$/;
const OPEN = /(?:^|[.-])[xX](?:$|[.-])|^(?:latest|next|main|master|head)$/i;

/** Manifests name ranges (`^1.2`, `>= 1, < 2`, `4.*.*`): these are no version. */
const exactVersion = (given: string | null): string | null => {
  const word = given === null ? '' : given.trim().replace(/^==?\s*/, '');
  return VERSION.test(word) && !OPEN.test(word) ? word : null;
};
