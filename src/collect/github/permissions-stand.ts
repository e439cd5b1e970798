import type { Observed } from '../../facts/observed.js';
import type { Permission } from '../../facts/permissions.js';
import type { Client } from '../../lib/client.js';
import type { Core } from './core.js';
import { readPermission } from './permissions.js';

/**
 * Whether people may still do what they could when it was asked. Their reviews, which are read again with the change, say
 * who may write; all that lies above or below that line is asked for once more.
 */
export const permissionsStand = async (
  client: Client,
  core: Core,
  before: Observed<readonly Permission[]>,
): Promise<boolean> => {
  if (!before.known) return true;
  const alone = before.value.flatMap(({ account, level }) =>
    level.known && !isSaidTwice(core, account.id, level.value) ? [{ account, level: level.value }] : [],
  );
  const now = await Promise.all(alone.map(({ account }) => readPermission(client, core, account)));
  return now.every(({ level }, index) => level.known && level.value === alone[index]?.level);
};

/** Between `write` and nothing at all, what a review says of its author tells the two apart. */
const isSaidTwice = ({ pushAccess }: Core, id: number, level: string): boolean =>
  (level === 'write' || level === 'none') && pushAccess.some(({ account }) => account === id);
