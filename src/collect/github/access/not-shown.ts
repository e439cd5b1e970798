import { CollectError } from '../../../app/ports.js';

/** A part that the host does not show, or not whole: it is not known, whatever was listed. */
export const notShown = (about: string, found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [about], found });
