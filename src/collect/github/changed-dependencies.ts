import type { FactTypes } from '../../facts/facts.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import type { Core } from './core.js';

/** What the change does to packages, actions and images. The readers of lock files are loaded by those who need them only. */
export const readChangedDependencies = async (
  client: Client,
  core: Core,
  files: Promise<Observed<FactTypes['files']>>,
): Promise<Observed<FactTypes['dependencies']>> => {
  const { readDependencies } = await import('../dependencies/read-dependencies.js');
  const change = { owner: core.owner, name: core.name, baseTip: core.baseTip, head: core.change.head.commit };
  return readDependencies(client, change, await files);
};
