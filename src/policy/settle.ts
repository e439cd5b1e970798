import type { Control } from '../controls/kit/control.js';
import { settleShape } from '../controls/kit/setting.js';
import type { ControlText } from './policy.js';

/** The whole settings of a control: what is written, and defaults for the rest. */
export const settle = (control: Control, text: ControlText): Readonly<Record<string, unknown>> =>
  settleShape(control.settings, text);
