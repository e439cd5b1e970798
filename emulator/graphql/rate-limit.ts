import type { Context } from '../handler.js';
import type { Written } from '../written.js';

/** Points an hour that a workflow's token has for one repository. */
const LIMIT = 1000;
const HOUR = 3_600_000;

/** Points spent outlive changes of the world, as what was written does. */
const allowances = new WeakMap<Written, { points: number; readonly resetAt: string }>();

/** A type and not an interface, so that it is a view as it stands. */
export type RateLimit = {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly resetAt: string;
};

const allowanceOf = ({ written, now }: Context): { points: number; readonly resetAt: string } => {
  const resetAt = new Date(Date.parse(now) + HOUR).toISOString().replace(/\.\d+Z$/, 'Z');
  const allowance = allowances.get(written) ?? { points: 0, resetAt };
  allowances.set(written, allowance);
  return allowance;
};

/** Takes the points of one query from the hour's allowance and tells what is left of it. */
export const spend = (context: Context, points: number): RateLimit => {
  const allowance = allowanceOf(context);
  allowance.points += points;
  const used = Math.min(allowance.points, LIMIT);
  return { limit: LIMIT, used, remaining: LIMIT - used, resetAt: allowance.resetAt };
};

/** The headers that tell the same. */
export const rateLimitHeaders = ({ limit, used, remaining, resetAt }: RateLimit): Readonly<Record<string, string>> => ({
  'X-RateLimit-Resource': 'graphql',
  'X-RateLimit-Limit': String(limit),
  'X-RateLimit-Used': String(used),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(Date.parse(resetAt) / 1000),
});
