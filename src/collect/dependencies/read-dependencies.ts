import type { ChangedFile } from '../../facts/change.js';
import type { Bill, Dependencies } from '../../facts/dependencies.js';
import { unknown, type Observed } from '../../facts/observed.js';
import { CollectError } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { comparisons } from '../github/comparison.js';
import { observe } from '../observe.js';
import { billOf } from './bill.js';
import { readFilesAt, type FileText } from './blobs.js';
import type { FileKind } from './kinds.js';
import { touchesOf, type Touch } from './touches.js';
import { readGraph } from './graph.js';
import { LIMITS } from './limits.js';
import { readLock, type LockReading } from './lock-texts.js';
import { isLocked, leavesDemands, locksItself, sameDemands } from './manifests.js';
import { changesOf, enriched, movesBetween } from './moves.js';
import { tooMany, type ComparedChange, type Reading } from './reading.js';
import { withoutResolved, type Lock } from './resolved.js';
import { readReferences } from './references/read-references.js';

/**
 * What the change does to packages, actions and images: by the code host's dependency graph where it has one, by the lock
 * files of the merge base and the head in any case. Only what the API gives of exactly these two commits is read, never a
 * checkout.
 */
export async function readDependencies(
  client: Client,
  change: ComparedChange,
  files: Observed<readonly ChangedFile[]>,
): Promise<Observed<Dependencies>> {
  if (!files.known) return unknown({ ...files.why, about: ['dependencies', ...files.why.about] });
  return observe('dependencies', async () => {
    const from = await mergeBaseOf(client, change);
    const reading = { client, change, from, files: files.value };
    const touches = touchesOf(files.value);
    const [graph, texts, references] = await Promise.all([
      readGraph(client, { ...change, from, to: change.head, manifests: namingPackages(files.value, touches) }),
      readTexts(reading, touches),
      readReferences(reading),
    ]);
    const locks = touches.flatMap((touch) => lockOf(touch, texts));
    const differences = locks.flatMap(differencesOf);
    const moves = graph.state === 'compared' ? enriched(withoutResolved(graph.moves, locks), differences) : differences;
    if (moves.length > LIMITS.changes) throw tooMany('changes of packages', LIMITS.changes, moves.length);
    return {
      comparedBy: graph.state === 'compared' ? 'dependency-graph' : 'lock-files',
      from,
      to: change.head,
      changes: changesOf(moves),
      unread: unreadOf(touches, locks, texts, graph.state),
      references,
      bills: { base: billAt('base', from, locks), head: billAt('head', change.head, locks) },
    };
  });
}

/** The graph reads what workflows use as well. */
const namingPackages = (files: readonly ChangedFile[], touches: readonly Touch[]): readonly string[] => [
  ...touches.flatMap(({ base, head }) => head ?? base ?? []),
  ...files.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/')),
];

const mergeBaseOf = async (client: Client, change: ComparedChange): Promise<ObjectId> => {
  const comparison = await comparisons(client, change)(change.baseTip, change.head);
  if (comparison === null) {
    const found = 'base and head have no commit in common';
    throw new CollectError({ code: 'fact-unavailable', about: ['dependencies'], found });
  }
  return comparison.mergeBase.id;
};

interface Texts {
  readonly base: ReadonlyMap<string, FileText>;
  readonly head: ReadonlyMap<string, FileText>;
}

const ABSENT: FileText = { state: 'absent' };

/** Texts of both sides; a folder's go.sum comes with its go.mod. */
const readTexts = async ({ client, change, from }: Reading, touches: readonly Touch[]): Promise<Texts> => {
  const wanted = (side: 'base' | 'head'): ReadonlyMap<string, number> =>
    new Map(
      touches.flatMap(({ kind, ...touch }) => {
        const path = touch[side];
        if (path === null) return [];
        const beside = besideOf(kind, path);
        return [path, ...(beside === null ? [] : [beside])].map((each) => [each, bytesOf(kind)] as const);
      }),
    );
  const [base, head] = [wanted('base'), wanted('head')];
  if (base.size + head.size > LIMITS.files) throw tooMany('lock files', LIMITS.files, base.size + head.size);
  const [before, after] = await Promise.all([
    readFilesAt(client, change, from, base),
    readFilesAt(client, change, change.head, head),
  ]);
  return { base: before, head: after };
};

const bytesOf = (kind: FileKind): number => (kind.kind === 'lock' ? kind.bytes : LIMITS.referenceBytes);

const besideOf = (kind: FileKind, path: string): string | null =>
  kind.kind === 'lock' && kind.beside !== undefined ? path.slice(0, path.lastIndexOf('/') + 1) + kind.beside : null;

const lockOf = (touch: Touch, texts: Texts): readonly Lock[] => {
  const { kind } = touch;
  if (kind.kind !== 'lock') return [];
  const read = (side: 'base' | 'head'): LockReading | null => {
    const path = touch[side];
    if (path === null) return null;
    const beside = besideOf(kind, path);
    const text = texts[side].get(path) ?? ABSENT;
    return readLock(kind, text, beside === null ? ABSENT : (texts[side].get(beside) ?? ABSENT));
  };
  const [base, head] = [read('base'), read('head')];
  return [{ touch, base, head, readable: base?.state !== 'unread' && head?.state !== 'unread' }];
};

const differencesOf = ({ touch, base, head, readable }: Lock): ReturnType<typeof movesBetween> => {
  if (!readable) return [];
  const of = (reading: LockReading | null) => (reading?.state === 'read' ? reading.components : []);
  return movesBetween(touch.head ?? touch.base ?? '', of(base), of(head));
};

const unreadOf = (
  touches: readonly Touch[],
  locks: readonly Lock[],
  texts: Texts,
  graph: 'compared' | 'off',
): readonly string[] => {
  const isUnread = (touch: Touch): boolean => {
    if (locks.some((lock) => lock.touch === touch && !lock.readable)) return true;
    if (touch.head === null) return leavesDemands(touch, touches, locks);
    if (touch.kind.kind === 'lock') return false;
    if (touch.kind.inGraph && graph === 'compared') return false;
    if (!locksItself(touch.head) && isLocked(touch.head, touch.kind.ecosystem, locks)) return false;
    const before = touch.base === null ? ABSENT : (texts.base.get(touch.base) ?? ABSENT);
    return !sameDemands(touch.kind, before, texts.head.get(touch.head) ?? { state: 'unreadable', found: '' });
  };
  const paths = touches.filter(isUnread).map(({ base, head }) => head ?? base ?? '');
  return [...new Set(paths)].toSorted();
};

const billAt = (side: 'base' | 'head', commit: ObjectId, locks: readonly Lock[]): Bill | null => {
  const readings = locks.flatMap((lock) => lock[side] ?? []);
  const read = readings.flatMap((reading) => (reading.state === 'read' ? [reading] : []));
  if (read.length === 0 || read.length < readings.length) return null;
  return billOf(
    commit,
    read.flatMap(({ components }) => components),
  );
};
