import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../emulator/server.js';
import type { FaultSpec } from '../../emulator/world.js';
import type { StatusText } from '../../src/app/ports.js';
import { createStatusWriter } from '../../src/publish/status.js';
import { clientOf, withEmulator } from './emulated.js';

const status: StatusText = {
  context: 'countersign (main)',
  state: 'success',
  description: 'All 7 controls are met.',
  url: 'https://github.com/acme/pay/actions/runs/501#sha256-00',
};

const headOf = (emulator: Emulator): string => emulator.state().pull.headSha;
const postsIn = ({ log }: Emulator): number =>
  log.filter(({ method, path }) => method === 'POST' && path.includes('/statuses/')).length;

async function write(
  patch: unknown,
  token?: 'app',
): Promise<{ readonly published: unknown; readonly kept: number; readonly posts: number }> {
  return withEmulator(patch, async (emulator) => {
    const writer = createStatusWriter(clientOf(emulator, token === 'app' ? emulator.appToken : emulator.token));
    const published = await writer.write('acme/pay', headOf(emulator), status);
    return { published, kept: emulator.written.statuses.length, posts: postsIn(emulator) };
  });
}

const struck = (answer: FaultSpec['answer'], nth?: number): { readonly faults: readonly FaultSpec[] } => ({
  faults: [{ on: 'STATUS', answer, ...(nth === undefined ? {} : { nth }) }],
});

describe('writing a status', () => {
  it('writes it once, as it is', async () => {
    await withEmulator({}, async (emulator) => {
      const head = headOf(emulator);
      expect(await createStatusWriter(clientOf(emulator)).write('acme/pay', head, status)).toEqual({
        state: 'published',
      });
      expect(emulator.written.statuses).toEqual([
        expect.objectContaining({
          sha: head,
          context: status.context,
          state: 'success',
          description: status.description,
          targetUrl: status.url,
        }),
      ]);
    });
  });

  it.each(['reset-mid-body', '502-html'] as const)(
    'looks up a write whose answer got lost (%s), and does not write it twice',
    async (answer) => {
      expect(await write(struck(answer, 1))).toEqual({ published: { state: 'published' }, kept: 1, posts: 1 });
    },
  );

  it.each(['reset-before-headers', '500', 'hang'] as const)('writes again what was not done (%s)', async (answer) => {
    expect(await write(struck(answer, 1))).toEqual({ published: { state: 'published' }, kept: 1, posts: 2 });
  });

  it('gives up when it never gets through, and says so', async () => {
    const { published, kept, posts } = await write(struck('reset-before-headers'));
    expect(published).toEqual({ state: 'unreachable', found: expect.stringContaining('statuses') });
    expect([kept, posts]).toEqual([0, 3]);
  });

  it('does not repeat what the token may not do', async () => {
    const { published, posts } = await write({ token: { statuses: false } });
    expect(published).toEqual({ state: 'forbidden', found: expect.stringContaining('403') });
    expect(posts).toBe(1);
  });

  it('lets the token of an app write where the job may not', async () => {
    expect(await write({ token: { statuses: false } }, 'app')).toMatchObject({
      published: { state: 'published' },
      kept: 1,
    });
  });

  it('does not repeat what GitHub will not take', async () => {
    const { published, posts } = await write(struck('422'));
    expect(published).toEqual({ state: 'refused', found: expect.stringContaining('422') });
    expect(posts).toBe(1);
  });

  it('refuses to believe in a status on a commit that does not exist', async () => {
    await withEmulator({}, async (emulator) => {
      const published = await createStatusWriter(clientOf(emulator)).write('acme/pay', 'f'.repeat(40), status);
      expect(published).toMatchObject({ state: 'refused' });
    });
  });
});

describe('the statuses that stand', () => {
  async function listed(before: readonly StatusText[], faults: readonly FaultSpec[] = []): Promise<unknown> {
    return withEmulator({ faults }, async (emulator) => {
      const writer = createStatusWriter(clientOf(emulator));
      for (const each of before) await writer.write('acme/pay', headOf(emulator), each);
      return writer.list('acme/pay', headOf(emulator), status.context);
    });
  }

  it('are those of the context, newest first, whatever other contexts came later', async () => {
    const pending = { ...status, state: 'pending', description: 'Waits.' } as const;
    const other = { ...status, context: 'build', state: 'failure' } as const;
    expect(await listed([pending, status, other])).toEqual({
      state: 'read',
      statuses: [expect.objectContaining(status), expect.objectContaining(pending)],
    });
  });

  it('are none where there is none', async () => {
    expect(await listed([])).toEqual({ state: 'read', statuses: [] });
  });

  it.each(['500', '403', '404', 'empty-200', 'null', '{}', 'html-200', 'truncated-json'] as const)(
    'are never taken from a broken list: %s',
    async (answer) => {
      const on = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
      expect(await listed([status], [{ on, answer }])).not.toMatchObject({ state: 'read' });
    },
  );
});

describe('the account that writes', () => {
  it('is known from the first answer, and not before', async () => {
    await withEmulator({}, async (emulator) => {
      const writer = createStatusWriter(clientOf(emulator));
      expect(writer.account()).toBeNull();
      await writer.write('acme/pay', headOf(emulator), status);
      expect(writer.account()).toBe(emulator.written.statuses[0]?.creator.id);
    });
  });
});
