import type { VerifyModelSignature } from '../../app/ports-models.js';
import type { ObjectId } from '../../facts/account.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { FactTypes } from '../../facts/facts.js';
import { unavailable, unknown } from '../../facts/observed.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';

/** Where the models are read. */
export interface ModelPlace {
  readonly owner: string;
  readonly name: string;
  /** The commit that holds the models, and the one that holds what they are measured by. */
  readonly commit: ObjectId;
  readonly yardstick: ObjectId;
  readonly at: 'change' | 'released';
  /** Of the change; of what is released, none. */
  readonly files: Observed<FactTypes['files']>;
  readonly workspace: string | null;
  readonly verify: VerifyModelSignature;
}

/** Everything of the declared models, by digest. */
export const readModels = async (
  client: Client,
  place: ModelPlace,
  demands: readonly ModelDemand[],
): Promise<Observed<FactTypes['models']>> => {
  await Promise.resolve([client, place, demands]);
  return unknown(unavailable('models', 'not built yet'));
};
