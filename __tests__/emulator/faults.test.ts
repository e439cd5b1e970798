import { describe, expect, it } from '@jest/globals';
import { depthOf } from '../../emulator/server.js';
import type { FaultSpec } from '../../emulator/world.js';
import { baseWorld } from './base-world.js';
import { ask, withEmulator, type Ask } from './rest-client.js';

const repo = '/repos/acme/pay';
const reviews = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

/** One call of the reviews under a fault: what came of it. */
async function meet(fault: Omit<FaultSpec, 'on'>, path = `${repo}/pulls/7/reviews`): Promise<string> {
  return withEmulator({ world: baseWorld({ faults: [{ on: reviews, ...fault }] }) }, async (emulator) => {
    const seen = await ask(emulator, path).then(
      ({ status, text }) => `${String(status)} ${text}`,
      () => 'broken',
    );
    return `${seen} [${emulator.log.at(-1)?.fault ?? ''}]`;
  });
}

describe('faults of a read', () => {
  it.each([
    ['reset-before-headers', /^broken/],
    ['reset-mid-body', /^broken/],
    ['empty-200', /^200 {2}\[/],
    ['204', /^204 {2}\[/],
    ['null', /^200 null \[/],
    ['[]', /^200 \[\] \[/],
    ['{}', /^200 \{\} \[/],
    ['truncated-json', /^200 \[\{"id":[^\]]*$|^200 \[\{"id":.*[^\]}] \[truncated-json\]$/],
    ['html-200', /^200 <!DOCTYPE html>/],
    ['redirect-other-host', /^302 /],
    ['304', /^304 /],
    ['400', /^400 \{"message"/],
    ['401', /^401 .*Bad credentials/],
    ['403', /^403 .*not accessible/],
    ['403-secondary', /^403 .*secondary rate limit/],
    ['404', /^404 .*Not Found/],
    ['409', /^409 /],
    ['422', /^422 .*Validation Failed/],
    ['429', /^429 /],
    ['500', /^500 .*Server Error/],
    ['502-html', /^502 <!DOCTYPE html>/],
    ['previous-version', /^200 \[\{"id"/],
    ['graphql-partial', /^500 /],
  ] as const)('%s', async (answer, expected) => {
    expect(await meet({ answer })).toMatch(expected);
  });

  it('strike the call that is named and no other', async () => {
    expect(await meet({ answer: '500' }, `${repo}/pulls/7`)).toMatch(/^200 .* \[\]$/);
  });

  it('strike the call of the given number only', async () => {
    await withEmulator({ world: baseWorld({ faults: [{ on: reviews, nth: 2, answer: '500' }] }) }, async (emulator) => {
      const statuses = [];
      for (let n = 0; n < 3; n += 1) statuses.push((await ask(emulator, `${repo}/pulls/7/reviews`)).status);
      expect(statuses).toEqual([200, 500, 200]);
    });
  });

  it('leave a call hanging, or let it drip', async () => {
    for (const answer of ['hang', 'slow-drip'] as const) {
      await withEmulator({ world: baseWorld({ faults: [{ on: reviews, answer }] }) }, async (emulator) => {
        const signal = AbortSignal.timeout(answer === 'hang' ? 300 : 3000);
        const call = fetch(`${emulator.apiUrl}${repo}/pulls/7/reviews`, {
          headers: { authorization: `Bearer ${emulator.token}` },
          signal,
        });
        if (answer === 'hang') await expect(call).rejects.toThrow('timeout');
        else await expect((await call).text()).rejects.toThrow('timeout');
      });
    }
  });

  it('ask a limited client to wait', async () => {
    await withEmulator(
      { world: baseWorld({ faults: [{ on: reviews, answer: '403-secondary' }] }) },
      async (emulator) => {
        expect((await ask(emulator, `${repo}/pulls/7/reviews`)).headers.get('retry-after')).toBe('1');
      },
    );
  });
});

describe('faults of a write', () => {
  const post: Ask = { method: 'POST', body: { state: 'success', context: 'gate' } };
  const write = async (answer: FaultSpec['answer']): Promise<[string, number]> =>
    withEmulator({ world: baseWorld({ faults: [{ on: 'STATUS', nth: 1, answer }] }) }, async (emulator) => {
      const path = `${repo}/statuses/${emulator.state().pull.headSha}`;
      const seen = await ask(emulator, path, post).then(
        ({ status }) => String(status),
        () => 'broken',
      );
      return [seen, emulator.written.statuses.length];
    });

  it.each([
    ['reset-mid-body', 'broken', 1],
    ['502-html', '502', 1],
    ['reset-before-headers', 'broken', 0],
    ['500', '500', 0],
    ['422', '422', 0],
    ['empty-200', '200', 0],
    ['truncated-json', '200', 0],
  ] as const)('%s: the caller sees %s, written are %i', async (answer, seen, written) => {
    expect(await write(answer)).toEqual([seen, written]);
  });
});

describe('meanwhile', () => {
  const dismissal = { reviews: { r1: { dismissed: { by: 'carol', at: '2026-03-02T11:00:00Z' } } } };
  const world = baseWorld({
    meanwhile: [{ after: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', change: dismissal }],
  });

  it('happens when the call has been answered, and is seen by the next call', async () => {
    await withEmulator({ world }, async (emulator) => {
      const state = async (): Promise<unknown> => (await ask(emulator, `${repo}/pulls/7/reviews`)).body;
      expect(await state()).toMatchObject([{ state: 'APPROVED' }]);
      await ask(emulator, `${repo}/pulls/7`);
      expect(await state()).toMatchObject([{ state: 'DISMISSED' }]);
      expect(emulator.now()).toBe('2026-03-02T11:00:01Z');
    });
  });

  it('happens once', async () => {
    await withEmulator({ world }, async (emulator) => {
      await ask(emulator, `${repo}/pulls/7`);
      emulator.patch({ reviews: { r1: { dismissed: null } } });
      await ask(emulator, `${repo}/pulls/7`);
      expect((await ask(emulator, `${repo}/pulls/7/reviews`)).body).toMatchObject([{ state: 'APPROVED' }]);
    });
  });

  it('is forgotten by an answer of the previous version', async () => {
    const faults = [{ on: reviews, nth: 1, answer: 'previous-version' }];
    await withEmulator({ world: { ...world, faults: faults as FaultSpec[] } }, async (emulator) => {
      await ask(emulator, `${repo}/pulls/7`);
      expect((await ask(emulator, `${repo}/pulls/7/reviews`)).body).toMatchObject([{ state: 'APPROVED' }]);
      expect((await ask(emulator, `${repo}/pulls/7/reviews`)).body).toMatchObject([{ state: 'DISMISSED' }]);
    });
  });
});

describe('the log', () => {
  it('counts how many answers had to be waited for one after another', () => {
    const calls = [
      [0, 10],
      [0, 12],
      [11, 20],
      [12, 30],
      [31, 40],
    ].map(([at = 0, until = 0]) => ({ at, until }));
    expect(depthOf(calls)).toBe(3);
    expect(depthOf([])).toBe(0);
  });

  it('shows latency in the times of a call', async () => {
    await withEmulator({ world: baseWorld(), latencyMs: 400 }, async (emulator) => {
      await Promise.all([ask(emulator, repo), ask(emulator, `${repo}/pulls/7`)]);
      expect(depthOf(emulator.log)).toBe(1);
      for (const { at, until } of emulator.log) expect(until - at).toBeGreaterThan(390);
    });
  });
});
