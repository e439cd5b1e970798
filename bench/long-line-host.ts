import type { Client } from '../src/lib/client.js';

const REPOSITORY = 'acme/pay';
/** Commits of one day. */
export const A_DAY = 30;

/** The id of a commit of the line by its number; 0 is the one before the gate. */
export const idOf = (number: number): string => `ab${number.toString(16).padStart(10, '0')}`.padEnd(40, 'c');
const numberOf = (id: string): number => Number.parseInt(id.slice(2, 12), 16);

export const dayOf = (number: number): string =>
  new Date(Date.UTC(2025, 0, 1) + Math.floor(number / A_DAY) * 86_400_000).toISOString().slice(0, 10);

interface Host {
  readonly count: (what: string) => void;
  readonly now: string;
  readonly length: number;
  readonly objectAt: (expression: string, isTree: boolean) => Promise<unknown>;
}

/** Plays the host of the line in this process. */
export const clientOf = ({ count, now, length, objectAt }: Host): Client => {
  const refuse = (what: string): never => {
    throw new Error(`not played: ${what}`);
  };
  const answer = async (text: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const name = /query (\w+)/u.exec(text)?.[1] ?? '';
    count(name);
    const asked = (key: string): readonly string[] =>
      Object.entries(variables).flatMap(([own, value]) =>
        new RegExp(`^${key}\\d+$`, 'u').test(own) ? [String(value)] : [],
      );
    if (name === 'BranchTip') return { repository: tipOf(length) };
    if (name === 'BranchLine')
      return { repository: Object.fromEntries(asked('e').map((each, index) => [`c${String(index)}`, commitAt(each)])) };
    if (name === 'LedgerTip') return { repository: { ref: { target: { oid: idOf(0) } } } };
    const objects = await Promise.all(asked('p').map((each) => objectAt(each, text.includes('on Tree'))));
    return { repository: Object.fromEntries(objects.map((each, index) => [`o${String(index)}`, each])) };
  };
  return {
    query: answer,
    read: (route) => {
      count(route);
      return Promise.resolve([]);
    },
    list: () => refuse('list'),
    bytes: () => refuse('bytes'),
    write: () => refuse('write'),
    now: () => now,
    calls: () => [],
    bodies: () => new Map(),
    allowance: () => null,
  };
};

const tipOf = (length: number) => {
  const target = { oid: idOf(length) };
  return {
    databaseId: 1001,
    nameWithOwner: REPOSITORY,
    visibility: 'PRIVATE',
    defaultBranchRef: { name: 'main', target },
    ref: { target },
  };
};

const commitAt = (expression: string): unknown => {
  const [id = '', steps = '0'] = expression.split('~');
  const number = numberOf(id) - Number(steps);
  if (number < 0) return null;
  return {
    oid: idOf(number),
    committedDate: `${dayOf(number)}T10:50:00Z`,
    parents: { nodes: number === 0 ? [] : [{ oid: idOf(number - 1) }] },
    status: null,
    associatedPullRequests: { nodes: [{ number, state: 'MERGED', baseRefName: 'main' }] },
  };
};
