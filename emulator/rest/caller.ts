import type { Caller, Context, EmulatedRequest } from '../handler.js';
import type { App } from '../state.js';
import { gateApp } from '../state/people.js';

/** The app in whose name a token writes: GitHub Actions for the workflow's, an app of its own for the other. */
export function appOf(caller: Caller, { state }: Context): App {
  const slug = caller === 'app' ? gateApp : 'github-actions';
  const app = state.apps.get(slug);
  if (app === undefined) throw new Error(`The state has no app ${slug}.`);
  return app;
}

/** The texts among the members of a request's JSON; null for what is missing or no text. */
export function textFields({ json }: EmulatedRequest): (name: string) => string | null {
  const fields = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : null;
  };
}
