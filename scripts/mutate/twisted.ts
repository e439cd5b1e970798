/**
 * Changes that nobody wrote down: facts of golden evidence, altered here and there with what stands at the same place in other
 * records. A mutant that lets one of them pass which the gate blocks relaxes a decision, whatever the tests say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { judgeAll, type Case } from '../../src/decision/judge-all.js';
import type { Evidence } from '../../src/evidence/document.js';
import { randomOf } from '../faults/random.js';

export interface TwistedCase {
  /** Record and places that were altered. */
  readonly name: string;
  readonly given: Case;
}

type Path = readonly (string | number)[];
type Random = () => number;
type Pools = ReadonlyMap<string, readonly unknown[]>;

const passing: ReadonlySet<string> = new Set(['pass', 'pass-with-exception', 'not-applicable']);
/** Few reasons: the nearer to passing, the more a mutant shows. */
const MOST_BLOCKING = 2;
/** So that rare reasons have their share. */
const MOST_OF_A_KIND = 60;
/** Decided before any control is asked. */
const dull: ReadonlySet<string> = new Set(['policy-invalid', 'policy-missing', 'policy-unreadable']);
const unknownFact = { known: false, why: { code: 'fact-unavailable', about: ['twisted'], found: 'twisted' } };

/** A case that throws does not pass. */
export const passes = (given: Case): boolean => {
  try {
    return passing.has(judgeAll(given).decision.verdict);
  } catch {
    return false;
  }
};

/** Altered changes that the gate blocks for one or two reasons, out of so many drawn. */
export const twistedCases = (folder: string, drawn: number): readonly TwistedCase[] => {
  const records = readRecords(folder);
  const pools = poolsOf(records.map(({ evidence }) => evidence.facts));
  const random = randomOf(1);
  const kinds = new Map<string, number>();
  return Array.from({ length: drawn }, () => pick(records, random)).flatMap(({ id, evidence }) => {
    const twisted = twist(evidence, pools, random);
    const codes = blockingOf(twisted.given);
    const kind = codes.join(' ');
    const seen = kinds.get(kind) ?? 0;
    const isTaken = codes.length > 0 && codes.length <= MOST_BLOCKING && !dull.has(kind) && seen < MOST_OF_A_KIND;
    if (isTaken) kinds.set(kind, seen + 1);
    return isTaken ? [{ ...twisted, name: `${id} (${kind}): ${twisted.name}` }] : [];
  });
};

const below = (limit: number, random: Random): number => Math.floor(random() * limit);

const pick = <T>(values: readonly T[], random: Random): T => {
  const value = values[below(values.length, random)];
  if (value === undefined && values.length === 0) throw new Error('nothing to pick from');
  return value as T;
};

/** Codes of the reasons that block it; none where it passes or cannot be judged. */
const blockingOf = (given: Case): readonly string[] => {
  try {
    return judgeAll(given).decision.blocking.map(({ code }) => code);
  } catch {
    return [];
  }
};

const readRecords = (folder: string): { readonly id: string; readonly evidence: Evidence }[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [id = '', text = ''] = line.split('\t');
        return { id, evidence: JSON.parse(text) as Evidence };
      }),
  );

const twist = (evidence: Evidence, pools: Pools, random: Random): TwistedCase => {
  const facts = structuredClone(evidence.facts);
  const places = placesOf(facts, []).filter((path) => path.length > 0);
  const names = Array.from({ length: 1 + below(3, random) }, () => {
    const path = pick(places, random);
    alter(facts, path, pools, random);
    return path.join('.');
  });
  return { name: names.join(', '), given: { reading: evidence.policy, facts, faults: evidence.faults } };
};

/** An earlier edit may have taken the place away: then nothing happens. */
const alter = (root: unknown, path: Path, pools: Pools, random: Random): void => {
  const key = path.at(-1);
  const holder = at(root, path.slice(0, -1));
  if (key === undefined || typeof holder !== 'object' || holder === null || !(key in holder)) return;
  if (Array.isArray(holder) && below(3, random) === 0) {
    holder.splice(Number(key), 1);
    return;
  }
  const values = pools.get(patternOf(path)) ?? [null];
  const other = path.length === 1 && below(2, random) === 0 ? unknownFact : pick(values, random);
  Reflect.set(holder, key, structuredClone(other));
};

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined),
    root,
  );

/** Every place of a value, inner ones too. */
const placesOf = (value: unknown, path: Path): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, each]: [string | number, unknown]) => placesOf(each, [...path, key]))];
};

/** All different values that stand at places of one shape (indexes left out), and null where it stands somewhere. */
const poolsOf = (all: readonly unknown[]): Pools => {
  const pools = new Map<string, Map<string, unknown>>();
  for (const facts of all) {
    for (const path of placesOf(facts, [])) {
      const value = at(facts, path);
      const pool = pools.get(patternOf(path)) ?? new Map<string, unknown>();
      pools.set(patternOf(path), pool.set(JSON.stringify(value), value));
    }
  }
  return new Map([...pools].map(([pattern, pool]) => [pattern, [...pool.values()]]));
};

const patternOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
