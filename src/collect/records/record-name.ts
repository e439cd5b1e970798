import type { Latest } from '../../app/ports-records.js';

/** Run and attempt at the end of a name; a stretch of a branch has the number of its part behind them. */
const ENDINGS: Readonly<Record<Latest['kind'], RegExp>> = {
  deployment: /^\d{1,15}-\d{1,6}$/u,
  deployed: /^\d{1,15}-\d{1,6}$/u,
  reconciliation: /^\d{1,15}-\d{1,6}-\d{1,6}$/u,
  access: /^\d{1,15}-\d{1,6}$/u,
  assurance: /^\d{1,15}-\d{1,6}$/u,
};

/** Whether a record of this name is one of those asked for: `…-production-` is not the beginning of `…-production-eu-501-1`. */
export const isAsked =
  ({ kind, prefix }: Latest) =>
  (name: string): boolean =>
    name.startsWith(prefix) && ENDINGS[kind].test(name.slice(prefix.length));

/** The attempt that the name of a sealed record ends in; null: it ends in none. */
export const attemptIn = (name: string): { readonly id: number; readonly attempt: number } | null => {
  const [, id, attempt] = /-(\d{1,15})-(\d{1,6})$/u.exec(name) ?? [];
  return id === undefined || attempt === undefined ? null : { id: Number(id), attempt: Number(attempt) };
};
