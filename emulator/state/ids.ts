import { createHash } from 'node:crypto';

const epoch = Date.parse('2025-06-01T00:00:00Z');
const idsPerSecond = 50;

/**
 * Ids that rise with time and, at equal times, in the given order; they fit GraphQL's Int until 2026-10.
 * Ids depend on the time alone, so that later additions leave those of earlier things as they are.
 */
export function idsByTime(times: readonly string[]): number[] {
  let previous = 0;
  return times.map((time) => {
    const seconds = Math.floor((Date.parse(time) - epoch) / 1000);
    previous = Math.max(previous + 1, Number.isNaN(seconds) ? 0 : seconds * idsPerSecond);
    return previous;
  });
}

/** An id made from a text: the same text gives the same id, above those that worlds give themselves. */
export function idOf(text: string): number {
  return 100_000_000 + (createHash('sha1').update(text).digest().readUInt32BE(0) % 900_000_000);
}

/** An opaque global id: the prefix of its type and the base64url of what it names. */
export function nodeIdOf(prefix: string, key: string | number): string {
  return `${prefix}_${Buffer.from(`${prefix}:${String(key)}`).toString('base64url')}`;
}

/** Members of a map in order of their time, then of their keys' order in the map. */
export function byTime<T>(
  members: Readonly<Record<string, T>> | undefined,
  time: (member: T, key: string) => string,
): [string, T][] {
  const entries = Object.entries(members ?? {});
  const key = (entry: [string, T]): number => Date.parse(time(entry[1], entry[0]));
  return entries.sort((a, b) => key(a) - key(b));
}
