import type { Instant } from '../../../facts/account.js';
import type { Cursor } from '../../../lib/shape.js';
import { UnreadableReport } from './unreadable.js';

const WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** A time as tools write it: ISO 8601, seconds of the epoch, or without a zone, which is taken for UTC. null: none is written. */
export const writtenTime = (from: Cursor, key: string): Instant | null =>
  from.get(key, (value, path) => {
    if (value === null || value === undefined || value === '') return null;
    const time = typeof value === 'number' ? value * 1000 : millisecondsOf(value);
    if (!(Math.abs(time) < 8.64e15)) throw new UnreadableReport(`${path} is no time`);
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
  });

const millisecondsOf = (value: unknown): number => {
  const found = typeof value === 'string' ? WRITTEN.exec(value) : null;
  return found === null ? Number.NaN : Date.parse(`${found[1] ?? ''}T${found[2] ?? ''}${found[3] ?? 'Z'}`);
};
