import { describe, expect, it } from '@jest/globals';
import { doTasks } from '../../src/app/upkeep/tasks.js';
import { CollectError } from '../../src/app/ports.js';
import type { Tools } from '../../src/app/tools.js';
import type { UpkeepOccasion } from '../../src/app/occasions/occasion.js';
import { compliant } from '../support/compliant.js';

const occasion: UpkeepOccasion = {
  kind: 'upkeep',
  tasks: ['sweep', 'reconcile', 'access'],
  repository: 'acme/pay',
  run: compliant.run,
};

const lost = new CollectError({ code: 'fact-unavailable', about: ['pulls'], found: 'GET /x: 502' });

/** A host of which nothing can be read: every port says so in its own way. */
const tools = (own: Partial<Tools> = {}): Tools => ({
  settings: { policyPath: '.github/countersign.yml', centralPolicy: null, toolVersion: '0' },
  survey: () => ({
    page: () => Promise.reject(lost),
    withHead: () => Promise.reject(lost),
    writer: () => Promise.resolve(null),
  }),
  runEvidence: () => Promise.reject(new Error('not asked')),
  portsOf: () => {
    throw new Error('no ports');
  },
  afterMerge: {
    deployment: () => Promise.reject(new Error('not asked')),
    reconcile: () => Promise.reject(new Error('a fault of ours')),
    retest: () => Promise.reject(new Error('not asked')),
    access: () => Promise.reject(lost),
    upkeep: () => Promise.reject(new Error('not asked')),
  },
  left: () => 1000,
  onJudging: () => undefined,
  ...own,
});

const seen = async (given: Tools): Promise<readonly (readonly [string, string, string | null])[]> =>
  (await doTasks(given, { slot: 100 }, occasion)).map(({ seen: { task, state, found } }) => [task, state, found]);

describe('tasks of a scheduled run', () => {
  it('are each begun, whatever became of those before', async () => {
    expect(await seen(tools())).toEqual([
      ['sweep', 'undone', 'Error: no ports'],
      ['reconcile', 'undone', 'Error: a fault of ours'],
      ['access', 'undone', 'GET /x: 502'],
    ]);
  });

  it('are red where they could not be done', async () => {
    const done = await doTasks(tools(), { slot: 100 }, occasion);
    expect(done.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
  });

  it('for which no time is left are told of', async () => {
    const found = await seen(tools({ left: () => 0 }));
    expect(found.slice(1)).toEqual([
      ['reconcile', 'undone', 'no time is left for it'],
      ['access', 'undone', 'no time is left for it'],
    ]);
  });
});
