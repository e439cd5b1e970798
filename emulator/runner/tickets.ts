import { jiraToken, jiraUser } from '../tickets/jira/site.js';
import type { World } from '../world.js';

/** Inputs that open a ticket system's stand-in, by the system that the policy names. */
const ticketCredentials: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['jira', { 'jira-user': jiraUser, 'jira-token': jiraToken }],
  ['servicenow', { 'servicenow-user': 'gate', 'servicenow-password': 'emulated-servicenow-password' }],
  ['azure-boards', { 'azure-boards-token': 'emulated-azure-boards-token' }],
  ['linear', { 'linear-token': 'emulated-linear-token' }],
]);

/** Where a system is when a policy does not say. */
const PUBLIC_ORIGINS: ReadonlyMap<string, string> = new Map([['linear', 'https://api.linear.app']]);

interface TicketPlace {
  readonly system: string;
  readonly origin: string;
}

/** The inputs for every ticket system that a policy of the world names. */
export function ticketInputs(world: World): Map<string, string> {
  const systems = places(world).map(({ system }) => system);
  return new Map(systems.flatMap((system) => Object.entries(ticketCredentials.get(system) ?? {})));
}

/** The origins of the ticket systems, each led to `<url>/tickets/<system>` of the emulated host. */
export function ticketRoutes(world: World, url: string): Map<string, string> {
  return new Map(places(world).map(({ system, origin }) => [origin, `${url}/tickets/${system}`]));
}

/** Looks at the policies' text, not at their YAML: a case may hold a policy that is broken. */
function places(world: World): TicketPlace[] {
  return Object.values(world['base-files'] ?? {}).flatMap((text) => {
    const system = /\bsystem:\s*['"]?(jira|servicenow|azure-boards|linear)\b/.exec(text)?.[1];
    if (system === undefined) return [];
    const address = /\burl:\s*['"]?(https:\/\/[^\s'",}]+)/.exec(text)?.[1] ?? PUBLIC_ORIGINS.get(system);
    if (address === undefined || !URL.canParse(address)) return [];
    return [{ system, origin: new URL(address).origin }];
  });
}
