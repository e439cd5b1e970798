import type { Context, EmulatedRequest } from '../handler.js';
import type { Alert } from '../state.js';
import { repoApi, repoHtml, type Shape } from './place.js';

export type Kind = Alert['kind'];

/** The world's alerts of a kind. */
export function alertsIn(context: Context, kind: Kind): Alert[] {
  return context.state.alerts.filter((alert) => alert.kind === kind);
}

/** Alerts came with the push of their commit, unless the world knows better. */
export function timeOf(alert: Alert, context: Context): string {
  return alert.at ?? pushedAt(alert, context);
}

/** When the commit that was analysed came. */
export function pushedAt(alert: Alert, { state }: Context): string {
  return state.commits.get(alert.sha)?.pushedAt ?? state.now;
}

/** Whether a filter of the request, where it is given, has this value; case does not matter. */
export function fits({ query }: EmulatedRequest, name: string, value: string): boolean {
  return (query.get(name) ?? value).toLowerCase() === value.toLowerCase();
}

/** What alerts of every kind begin with. */
export function common(alert: Alert, part: string, context: Context): Shape {
  const at = timeOf(alert, context);
  const url = `${repoApi(context)}/${part}/alerts/${String(alert.number)}`;
  return {
    number: alert.number,
    created_at: at,
    updated_at: at,
    url,
    html_url: `${repoHtml(context)}/security/${part}/${String(alert.number)}`,
  };
}
