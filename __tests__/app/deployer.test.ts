import { describe, expect, it } from '@jest/globals';
import { deployerOf } from '../../src/app/deploy/deployer.js';
import type { Account } from '../../src/facts/account.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';

const alice: Account = { id: 11, login: 'alice', type: 'user' };
const bob: Account = { id: 12, login: 'bob', type: 'user' };
const app: Account = { id: 90, login: 'deployer[bot]', type: 'bot' };
const pipeline = { by: 'pipeline' };
const person = (account: Account | null) => ({ by: 'person', account });

const main = 'refs/heads/main';

describe('the deployer', () => {
  it.each([
    ['a push to a branch', { event: 'push', ref: main }, pipeline],
    ['a push of a tag', { event: 'push', ref: 'refs/tags/v1' }, person(alice)],
    ['a push that names no ref', { event: 'push', ref: null }, person(alice)],
    ['the clock', { event: 'schedule', ref: main }, pipeline],
    ['a dispatch', { event: 'workflow_dispatch', ref: main }, person(bob)],
    ['an event nobody thought of', { event: 'workflow_run', ref: main }, person(bob)],
    ['a release', { event: 'release', ref: 'refs/tags/v1' }, person(alice)],
    ['a release by an app', { event: 'release', ref: 'refs/tags/v1', actor: app }, pipeline],
    ['a deployment by an app', { event: 'deployment', ref: main, creator: app }, pipeline],
    ['a deployment by a person', { event: 'deployment', ref: main, creator: alice }, person(alice)],
    ['a deployment by somebody who is not told', { event: 'deployment', ref: main, creator: null }, person(null)],
    ['a push that was run again', { event: 'push', ref: main, attempt: 2 }, person(bob)],
    [
      'a clock that was run again by nobody known',
      { event: 'schedule', ref: main, attempt: 3, triggering: null },
      person(null),
    ],
  ] as const)('of %s', (_, given, expected) => {
    const { event, ref, attempt = 1, actor = alice, triggering = bob, creator = null } = { ...BARE, ...given };
    const starter = known({ event, attempt, actor, triggeringActor: triggering });
    expect(deployerOf(starter, { ref, creator })).toEqual(expected);
  });

  it('is nobody known where the host does not tell of the run', () => {
    expect(deployerOf(unknown(unavailable('run', '403')), { ref: main, creator: app })).toEqual(person(null));
  });
});

interface Given {
  readonly event: string;
  readonly ref: string | null;
  readonly attempt?: number;
  readonly actor?: Account | null;
  readonly triggering?: Account | null;
  readonly creator?: Account | null;
}

const BARE: Partial<Given> = {};
