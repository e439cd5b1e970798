import type { Policy } from './policy.js';

/** A text that the policy writes for a control, apart from its rules; null: it writes none. */
export const settingOf = (policy: Policy, control: string, setting: string): string | null => {
  const text = policy.controls.get(control);
  const value = text !== undefined && Object.hasOwn(text, setting) ? text[setting] : null;
  return typeof value === 'string' ? value : null;
};
