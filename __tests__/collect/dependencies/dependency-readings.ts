import type { Dependencies, DependencyChange, Reference } from '../../../src/facts/dependencies.js';
import type { Observed } from '../../../src/facts/observed.js';
import { withOpening, type Scene } from '../github/gathered.js';

/** A file as the change leaves it; null: it goes. */
export interface Edit {
  readonly base?: string;
  readonly head: string | null;
  /** Its old name. */
  readonly previous?: string;
}

/** A patch of the world in which the change edits files. */
export const editing = (edits: Readonly<Record<string, Edit>>, more: object = {}): object => {
  const entries = Object.entries(edits);
  const [withBase, withHead] = [
    entries.filter(([, { base }]) => base !== undefined),
    entries.filter(([, { head }]) => head !== null),
  ];
  return {
    'base-files': Object.fromEntries(withBase.map(([path, { base, previous }]) => [previous ?? path, base])),
    'head-files': Object.fromEntries(withHead.map(([path, { head }]) => [path, head])),
    files: Object.fromEntries(entries.map(([path, edit]) => [path, { ...statusOf(edit), additions: 1, deletions: 1 }])),
    ...more,
  };
};

const statusOf = ({ base, head, previous }: Edit): object => {
  if (previous !== undefined) return { status: 'renamed', previous };
  if (head === null) return { status: 'removed' };
  return { status: base === undefined ? 'added' : 'modified' };
};

/** The fact of a world, with the scene that it was read in. */
export const observed = async (
  patch: object,
  use: (fact: Observed<Dependencies>, scene: Scene) => void | Promise<void>,
): Promise<void> => {
  await withOpening(patch, async (scene) => {
    const { facts } = await scene.gather({ facts: ['dependencies'], ticket: null });
    await use(facts.dependencies, scene);
  });
};

export const dependenciesOf = async (patch: object): Promise<Dependencies> => {
  const found: Observed<Dependencies>[] = [];
  await observed(patch, (fact) => void found.push(fact));
  const [fact] = found;
  if (fact?.known !== true) throw new Error(JSON.stringify(fact?.why));
  return fact.value;
};

export const referencesOf = async (patch: object): Promise<readonly Reference[]> => {
  const { references } = await dependenciesOf(patch);
  if (!references.known) throw new Error(JSON.stringify(references.why));
  return references.value;
};

/** `manifest: added name from → version` */
export const told = ({ change, manifest, component, from }: DependencyChange): string =>
  `${manifest}: ${change} ${component.name} ${from === null ? '' : `${from} → `}${component.version ?? '-'}`;

/** A package-lock.json of packages by name. */
export const npmLock = (packages: Readonly<Record<string, string | object>>): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      Object.entries(packages).map(([name, entry]) => [
        `node_modules/${name}`,
        typeof entry === 'string' ? { version: entry } : entry,
      ]),
    ),
  });

export const GRAPH_OFF = { repository: { 'dependency-graph': false } };
