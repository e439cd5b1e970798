import type { Account } from '../../src/facts/account.js';

const account = (id: number, login: string, type: Account['type'] = 'user'): Account => ({ id, login, type });

export const alice = account(11, 'alice');
export const bob = account(12, 'bob');
export const carol = account(13, 'carol');
export const dana = account(14, 'dana');
export const mallory = account(66, 'mallory');
export const eve = account(77, 'eve');
export const svcRel = account(90, 'svc-rel');
export const dependabot = account(49699333, 'dependabot[bot]', 'bot');
export const actions = account(41898282, 'github-actions[bot]', 'bot');
export const webFlow = account(19864447, 'web-flow');
