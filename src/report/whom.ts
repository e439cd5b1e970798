import { plain } from './plain.js';

const ADDRESS = /^mail:(?:unattributed|account)-[0-9-]+$/u;

/** Somebody who can help: an account or a team, or an address, which no record holds and the policy does. */
export const whom = (name: string): string =>
  ADDRESS.test(name) ? `whom the policy names by mail (${name.slice('mail:'.length)})` : plain(name);

/** A sentence of a control in which such an address stands among logins. */
export const withAddresses = (text: string): string =>
  text.replaceAll(/\bmail:((?:unattributed|account)-[0-9-]+)/gu, 'the mail address $1');
