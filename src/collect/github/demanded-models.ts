import type { VerifyModelSignature } from '../../app/ports-models.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { FactTypes } from '../../facts/facts.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import type { Core } from './core.js';

export interface ModelReading {
  readonly files: Promise<Observed<FactTypes['files']>>;
  /** Root of the job's workspace; null: there is none. */
  readonly workspace: string | null;
  readonly modelSignatures: VerifyModelSignature;
  readonly largeFiles: () => Pick<Client, 'write'>;
}

/** The declared models at the head. Their readers are loaded where a policy declares a model, and no earlier. */
export const demandedModels = async (
  client: Client,
  core: Core,
  demands: readonly ModelDemand[],
  { files, workspace, modelSignatures, largeFiles }: ModelReading,
): Promise<Observed<FactTypes['models']>> => {
  const { readModels } = await import('../models/read-models.js');
  const place = { owner: core.owner, name: core.name, commit: core.change.head.commit, yardstick: core.baseTip };
  return readModels(
    client,
    { ...place, at: 'change', files: await files, workspace, verify: modelSignatures, largeFiles },
    demands,
  );
};
