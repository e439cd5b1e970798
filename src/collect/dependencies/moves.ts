import type { Component, DependencyChange } from '../../facts/dependencies.js';
import { groupBy } from '../../lib/group-by.js';
import type { Move } from './graph.js';

/**
 * What differs between two states of one lock file. A package is the same only with its source and its digests: one that comes
 * from elsewhere under its old version is another.
 */
export const movesBetween = (
  manifest: string,
  before: readonly Component[],
  after: readonly Component[],
): readonly Move[] => {
  const [old, current] = [new Set(before.map(contentOf)), new Set(after.map(contentOf))];
  return [
    ...before
      .filter((each) => !current.has(contentOf(each)))
      .map((component) => ({ change: 'removed', manifest, component }) as const),
    ...after
      .filter((each) => !old.has(contentOf(each)))
      .map((component) => ({ change: 'added', manifest, component }) as const),
  ];
};

const contentOf = ({ ecosystem, name, version, purl, source, hashes }: Component): string =>
  JSON.stringify([ecosystem, name, version, purl, source, hashes]);

/** Name and version as both the graph and lock files word them. */
export const sameAs = ({ ecosystem, name, version }: Component): string => {
  const plain = ecosystem === 'pip' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name.toLowerCase();
  return JSON.stringify([ecosystem, plain, version?.replace(/^v(?=\d)/, '') ?? null]);
};

/**
 * The graph's comparison with what the lock files tell beside it: sources, digests, install scripts. Every difference of a
 * lock file stays one, also where the graph shows none; it then knows no weakness of it.
 */
export const enriched = (graph: readonly Move[], locks: readonly Move[]): readonly Move[] => {
  const inGraph = new Map(graph.map((move) => [keyOf(move), move.component]));
  const here = new Map(graph.map((move) => [placeOf(move), move.component]));
  const inLocks = new Set(locks.map(placeOf));
  const told = locks.map((move) => {
    const shown = here.get(placeOf(move)) ?? inGraph.get(keyOf(move));
    return shown === undefined ? move : { ...move, component: joined(shown, move.component) };
  });
  return [...graph.filter((move) => !inLocks.has(placeOf(move))), ...told];
};

const keyOf = ({ change, component }: Move): string => `${change} ${sameAs(component)}`;

const placeOf = (move: Move): string => `${move.manifest} ${keyOf(move)}`;

const joined = (graph: Component, lock: Component): Component => ({
  ...lock,
  purl: lock.purl ?? graph.purl,
  licence: graph.licence ?? lock.licence,
  scope: graph.scope === 'unknown' ? lock.scope : graph.scope,
  vulnerabilities: graph.vulnerabilities,
});

/** Pairs what went and what came of one name in one manifest, and sorts. */
export const changesOf = (moves: readonly Move[]): readonly DependencyChange[] => {
  const groups = groupBy(moves, ({ manifest, component: { ecosystem, name } }) =>
    JSON.stringify([manifest, ecosystem, name]),
  );
  const changes = [...groups.values()].flatMap(paired);
  return changes
    .map((change) => ({ change, key: sortKey(change) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ change }) => change);
};

const sortKey = ({ manifest, component, change, from }: DependencyChange): string =>
  JSON.stringify([manifest, component.ecosystem, component.name, component.version, change, from, component.purl]);

const paired = (moves: readonly Move[]): readonly DependencyChange[] => {
  const versionOf = ({ component }: Move): string => component.version ?? '';
  const sorted = moves.toSorted((a, b) => (versionOf(a) < versionOf(b) ? -1 : versionOf(a) > versionOf(b) ? 1 : 0));
  const removed = sorted.filter(({ change }) => change === 'removed');
  const changes = sorted
    .filter(({ change }) => change === 'added')
    .map(({ manifest, component }): DependencyChange => {
      // Of several versions, one that stayed itself is its own predecessor.
      const own = removed.findIndex((move) => move.component.version === component.version);
      const [from] = removed.length === 0 ? [] : removed.splice(Math.max(own, 0), 1);
      return from === undefined
        ? { change: 'added', manifest, component, from: null }
        : { change: 'updated', manifest, component, from: from.component.version };
    });
  const left = removed.map(
    ({ manifest, component }) => ({ change: 'removed', manifest, component, from: null }) as const,
  );
  return [...changes, ...left];
};
