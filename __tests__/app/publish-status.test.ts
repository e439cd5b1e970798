import { describe, expect, it } from '@jest/globals';
import type { Pen } from '../../src/app/newest-status.js';
import type { ReadWorkflowRun, StandingStatus, StatusText, StatusWriter } from '../../src/app/ports.js';
import { publishStatus } from '../../src/app/publish-status.js';

const runs = 'https://github.com/acme/pay/actions/runs';
const path = '.github/workflows/countersign.yml';
const us = 41;
const pen: Pen = {
  repository: 'acme/pay',
  account: us,
  defaultBranch: 'main',
  run: {
    event: 'pull_request_target',
    id: 501,
    attempt: 1,
    actor: 'alice',
    triggeringActor: 'alice',
    action: null,
    build: null,
    environment: null,
    workflow: { repository: 'acme/pay', path, ref: 'refs/heads/main', commit: null, sameAsDefaultBranch: null },
    url: `${runs}/501`,
  },
};
const text = (state: StatusText['state']): StatusText => ({
  context: 'countersign (main)',
  state,
  description: 'All 7 controls are met.',
  url: `${runs}/501#sha256-00`,
});
const by = (run: number, state: StandingStatus['state'], creator = us): StandingStatus => ({
  ...text(state),
  description: `of ${String(run)}`,
  url: `${runs}/${String(run)}`,
  creator,
  at: '2026-03-02T11:00:00Z',
});

/** Statuses of one commit, newest first. `rivals`: what others write right before or after each of our writes. */
const board = (
  rivals: { readonly before?: readonly StandingStatus[]; readonly after?: readonly (readonly StandingStatus[])[] } = {},
) => {
  const stood: StandingStatus[] = [];
  const after = [...(rivals.after ?? [])];
  let first = true;
  const status: StatusWriter = {
    write: (_repository, _commit, written) => {
      if (first) stood.unshift(...(rivals.before ?? []));
      first = false;
      stood.unshift({ ...written, creator: us, at: '2026-03-02T11:00:01Z' });
      for (const each of after.shift() ?? []) stood.unshift(each);
      return Promise.resolve({ state: 'published' });
    },
    list: () => Promise.resolve({ state: 'read', statuses: [...stood] }),
    newest: () => Promise.reject(new Error('not asked for')),
    account: () => us,
  };
  return { status, stood };
};

/** Only run 502 exists, and it is ours. */
const workflowRun: ReadWorkflowRun = (_repository, id) =>
  Promise.resolve(
    id === 502
      ? { state: 'found', run: { path, event: 'pull_request_target', branch: 'feat/refund', attempt: 1 } }
      : { state: 'absent' },
  );

const publish = (
  stage: ReturnType<typeof board>,
  state: StatusText['state'],
  before: StandingStatus | null = null,
  ask = workflowRun,
) =>
  publishStatus({ status: stage.status, workflowRun: ask }, pen, { commit: 'c'.repeat(40), text: text(state) }, before);

const written = (stage: ReturnType<typeof board>) =>
  stage.stood.map(({ state, description }) => `${state} ${description}`);

describe('before the verdict is written', () => {
  it('a newer run of ours has the last word, whatever either says', async () => {
    for (const [ours, theirs] of [
      ['success', 'failure'],
      ['failure', 'success'],
    ] as const) {
      const stage = board();
      const { published } = await publish(stage, ours, by(502, theirs));
      expect(published).toEqual({ state: 'superseded', found: `${runs}/502` });
      expect(stage.stood).toEqual([]);
    }
  });

  it.each([
    ['a run that does not exist', by(900, 'success')],
    ['an attempt that was not made', { ...by(502, 'success'), url: `${runs}/502/attempts/2` }],
    ['somebody else who names a newer run', by(502, 'success', 66)],
    ['a link to elsewhere', { ...by(502, 'success'), url: 'https://example.com/' }],
  ])('%s is written over, and told of', async (_, before) => {
    const stage = board();
    expect(await publish(stage, 'failure', before)).toEqual({ published: { state: 'published' }, foreign: [before] });
    expect(written(stage)).toEqual(['failure All 7 controls are met.']);
  });

  it('a run of ours that came before is written over without a word', async () => {
    expect(await publish(board(), 'success', by(500, 'failure'))).toEqual({
      published: { state: 'published' },
      foreign: [],
    });
  });

  it('where the host cannot say whether the run is ours, nothing lets through, and what blocks is written', async () => {
    const unreadable: ReadWorkflowRun = () => Promise.resolve({ state: 'unreadable', found: '403' });
    const stage = board();
    expect(await publish(stage, 'success', by(502, 'failure'), unreadable)).toMatchObject({
      published: { state: 'mismatch' },
    });
    expect(stage.stood).toEqual([]);
    expect(await publish(stage, 'failure', by(502, 'success'), unreadable)).toMatchObject({
      published: { state: 'published' },
    });
  });
});

describe('after the verdict was written', () => {
  it('a newer run that wrote right after stays', async () => {
    const stage = board({ after: [[by(502, 'failure')]] });
    expect(await publish(stage, 'success')).toMatchObject({ published: { state: 'superseded' } });
    expect(written(stage)[0]).toBe('failure of 502');
  });

  it('a newer run that wrote between looking and writing is put back where it does not let through', async () => {
    const stage = board({ before: [by(502, 'pending')] });
    expect(await publish(stage, 'success')).toMatchObject({ published: { state: 'superseded', found: `${runs}/502` } });
    expect(written(stage)).toEqual(['pending of 502', 'success All 7 controls are met.', 'pending of 502']);
  });

  it("nobody else's success is ever copied", async () => {
    const stage = board({ before: [by(502, 'success')] });
    await publish(stage, 'failure');
    expect(written(stage)).toEqual(['failure All 7 controls are met.', 'success of 502']);
  });

  it.each([
    ['an older run', by(500, 'success'), []],
    ['somebody else', by(502, 'success', 66), [by(502, 'success', 66)]],
  ])('%s is written over again', async (_, rival, foreign) => {
    const stage = board({ after: [[rival]] });
    expect(await publish(stage, 'failure')).toEqual({ published: { state: 'published' }, foreign });
    expect(written(stage)[0]).toBe('failure All 7 controls are met.');
  });

  it('who never stops is a mismatch in the end', async () => {
    const rival = [by(900, 'success', 66)];
    const stage = board({ after: [rival, rival, rival, rival] });
    expect(await publish(stage, 'failure')).toMatchObject({ published: { state: 'mismatch' } });
    expect(stage.stood).toHaveLength(6);
  });
});
