import { unknown, type Observed } from '../../facts/observed.js';

/** Why a report cannot be read, in words. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export const unreadable = (name: string, found: string): Observed<never> =>
  unknown({ code: 'scan-unreadable', about: [name], needed: 'a complete SARIF 2.1 file', found });
