import { access } from '../../controls/access.js';
import { settleShape } from '../../controls/kit/setting.js';
import type { PolicyReading } from '../../evidence/document.js';

/** Path of the expected state as the policy says it; null: the policy cannot be used, or does not name the control. */
export const accessFileOf = (reading: PolicyReading): string | null => {
  if (reading.state !== 'found' || reading.demands.state !== 'valid') return null;
  const { controls } = reading.demands.policy;
  const settings = Object.hasOwn(controls, access.id) ? controls[access.id] : undefined;
  return settings === undefined ? null : settleShape(access.settings, settings).file;
};
