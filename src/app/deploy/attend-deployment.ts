import type { GateResult } from '../gate.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import { CollectError } from '../ports.js';
import { prepareMoment, recordMoment, type MomentRead } from '../record-moment.js';
import type { Settings } from '../request.js';
import type { Watch } from '../watch.js';
import { watchMoment } from '../watch-moment.js';
import { afterDeployment } from './after.js';
import { beforeDeployment } from './before.js';
import type { CommandResult, DeploymentPorts, DeploymentTools } from './deployment-ports.js';
import { readGround } from './ground.js';
import { nameOfMoment, unreadMoment } from './moment-of.js';

/** Judges a deployment before it, or records how it ended. There is a record of it, whatever could be read. */
export const attendDeployment = async (
  tools: DeploymentTools,
  settings: Settings,
  occasion: DeploymentOccasion,
  onJudging: (watch: Pick<Watch, 'interrupt'> | null) => void,
): Promise<GateResult> => {
  const { command } = occasion.asked;
  const checked = occasion.phase === 'after' && command !== null ? await tools.verify(command) : null;
  const opened = await tools.open();
  const interrupted = { code: 'run-interrupted', about: [], found: 'the run was interrupted' } as const;
  const watched = watchMoment(opened, settings, unreadMoment(settings, occasion, interrupted));
  const ports = { ...opened, ...watched.ports };
  onJudging(watched);
  try {
    prepareMoment(ports, nameOfMoment(occasion));
    return await recordMoment(ports, settings, await readOrTell(ports, settings, occasion, checked));
  } finally {
    onJudging(null);
  }
};

const readOrTell = async (
  ports: DeploymentPorts,
  settings: Settings,
  occasion: DeploymentOccasion,
  checked: CommandResult | null,
): Promise<MomentRead> => {
  try {
    const ground = await readGround(ports, settings, occasion);
    return occasion.phase === 'before'
      ? await beforeDeployment(ports, settings, occasion, ground)
      : await afterDeployment(ports, settings, occasion, { ground, checked });
  } catch (error) {
    if (error instanceof CollectError) return unreadMoment(settings, occasion, error.fault);
    throw error;
  }
};
