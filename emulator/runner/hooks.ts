import type { World } from '../world.js';

/** The origin of the receiver that the inputs name, led to `<url>/hooks/<format>` of the emulated host. */
export function hookRoutes(world: World, url: string): Map<string, string> {
  const { 'webhook-url': address = '', 'webhook-format': format = 'slack' } = world.inputs ?? {};
  if (!URL.canParse(address) || !address.startsWith('https://')) return new Map();
  return new Map([[new URL(address).origin, `${url}/hooks/${format}`]]);
}
