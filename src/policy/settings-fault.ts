import type { KeyPath, UnplacedFault } from './fault.js';

/** Settings that together ask for nothing. */
export const vacuous = (path: KeyPath, message: string): UnplacedFault => ({
  path,
  on: 'key',
  code: 'value-vacuous',
  message,
});

export const refused = (path: KeyPath, message: string): UnplacedFault => ({
  path,
  on: 'key',
  code: 'value-not-allowed',
  message,
});

export const missing = (path: KeyPath, message: string): UnplacedFault => ({
  path,
  on: 'key',
  code: 'key-missing',
  message,
});
