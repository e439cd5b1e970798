import { CollectError } from '../../app/ports.js';
import type { ReadTicket } from './system.js';

export const readAzureBoards: ReadTicket = (_client, _place, key) =>
  Promise.reject(new CollectError({ code: 'fact-unavailable', about: [key], found: 'no collector in this build' }));
