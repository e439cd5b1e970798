import { describe, expect, it } from '@jest/globals';
import { chainFaults } from '../../src/evidence/chain.js';
import { chainHoles } from '../../src/evidence/chain-holes.js';
import { known } from '../../src/facts/observed.js';
import { asMerge, asRebase, asSquash, direct } from './landed.js';
import { linksOf, pushOf, recordOf } from './recorded.js';
import { session } from './session.js';

/** Mallory pushes a commit onto another one. */
const directly = (alias: string, onto: string, minute: number) => ({
  commits: { [alias]: direct(onto) },
  'direct-pushes': { [`2026-03-02T10:${String(minute)}:00Z`]: { by: 'mallory', commit: alias } },
});
const HOLE = 'No record stood on the commit before it';

describe('the records of pushes', () => {
  it.each([
    ['merge', asMerge, ['m1']],
    ['squash', asSquash, ['m1']],
    ['rebase', asRebase, ['r1', 'r2', 'r3']],
  ])('of a change that came by %s and of the push after it make a chain', async (_, world, aliases) => {
    await session(world, async ({ run }) => {
      const first = await run(pushOf(501));
      const covers = aliases.map(first.shaOf);
      expect(linksOf(first)).toEqual({
        parentCommit: first.shaOf('base'),
        covers,
        parentEvidence: known(null),
        earlierEvidence: null,
      });
      const second = await run({ ...directly('d1', aliases.at(-1) ?? '', 55), ...pushOf(502) });
      const [parent, child] = [recordOf(first), recordOf(second)];
      expect(child.evidence.links).toEqual({
        parentCommit: covers.at(-1),
        covers: [second.shaOf('d1')],
        parentEvidence: known(parent.digest),
        earlierEvidence: null,
      });
      expect(chainFaults(child.evidence, parent.digest, parent.evidence)).toEqual([]);
      expect(chainHoles([child, parent])[0]?.breaks).toEqual([]);
      expect(second.run.summary).toContain(`has the sha256 \`${parent.digest}\``);
      expect(second.run.stdout).not.toContain(HOLE);
    });
  });

  it('ask the host for nothing more than what landed', async () => {
    await session(asMerge, async ({ run }) => {
      const first = await run(pushOf(501));
      const second = await run({ ...directly('d1', 'm1', 55), ...pushOf(502) });
      const asked = [...first.calls, ...second.calls].filter(
        (call) => call.startsWith('GET ') && call.includes('/status'),
      );
      // Both are the reading back of what was written, and what stood there before it.
      expect(asked.filter((call) => call.endsWith('/status'))).toEqual([]);
    });
  });

  it('of several direct pushes at once cover all of them', async () => {
    const two = {
      commits: { d1: direct('m1'), d2: { ...direct('d1'), tree: 'more' } },
      'direct-pushes': { '2026-03-02T10:55:00Z': { by: 'mallory', commit: 'd2' } },
    };
    await session(asMerge, async ({ run }) => {
      const first = await run(pushOf(501));
      const second = await run({ ...two, ...pushOf(502) });
      expect(linksOf(second)).toMatchObject({
        covers: ['d1', 'd2'].map(second.shaOf),
        parentCommit: second.shaOf('m1'),
        parentEvidence: known(recordOf(first).digest),
      });
      expect(second.run.summary).toContain('It covers 2 commits of `main`');
    });
  });

  it('show the hole where a push before was not recorded', async () => {
    await session(asMerge, async ({ run }) => {
      const first = await run(pushOf(501));
      expect(first.run.summary).toContain(HOLE);
      // d1 is pushed, and no run seals it.
      const second = await run({
        commits: { d1: direct('m1'), d2: { ...direct('d1'), tree: 'more' } },
        'direct-pushes': {
          '2026-03-02T10:55:00Z': { by: 'mallory', commit: 'd1' },
          '2026-03-02T10:56:00Z': { by: 'mallory', commit: 'd2' },
        },
        ...pushOf(502),
      });
      expect(linksOf(second)).toMatchObject({ parentCommit: second.shaOf('d1'), parentEvidence: known(null) });
      expect(second.run.summary).toContain(HOLE);
      expect(second.run.stdout).toContain(HOLE);
      const records = [recordOf(first), recordOf(second)];
      expect(chainHoles(records)[0]?.breaks).toEqual([
        { kind: 'hole', commit: second.shaOf('d1'), records: [recordOf(second).digest] },
      ]);
    });
  });

  it('are found where the payload names another commit than the branch held', async () => {
    await session(asMerge, async ({ run }) => {
      const first = await run(pushOf(501));
      const second = await run({ ...directly('d1', 'm1', 55), ...pushOf(502, { before: '0'.repeat(40) }) });
      expect(linksOf(second).parentEvidence).toEqual(known(recordOf(first).digest));
      expect(second.calls).toContain('GET /repos/{owner}/{repo}/commits/{ref}/status');
    });
  });

  it('say so where the one before could not be read', async () => {
    await session(asMerge, async ({ run }) => {
      await run(pushOf(501));
      const faults = [{ on: 'GET /repos/{owner}/{repo}/commits/{ref}/status', answer: '500' }];
      const second = await run({ ...directly('d1', 'm1', 55), ...pushOf(502, { before: '0'.repeat(40) }), faults });
      expect(linksOf(second).parentEvidence).toMatchObject({ known: false, why: { about: ['parentEvidence'] } });
      expect(second.run.summary).toContain('could not be read');
      expect(second.run.summary).not.toContain(HOLE);
    });
  });

  it('name no record of another context, and none that a status only waits for', async () => {
    const url = `https://github.com/acme/pay/actions/runs/400#sha256-${'d'.repeat(64)}`;
    const status = (context: string, link: string) => ({
      context,
      state: 'success',
      by: 'github-actions[bot]',
      commit: 'base',
      at: '2026-03-02T09:00:00Z',
      url: link,
    });
    const statuses = {
      s1: status('countersign (release)', url),
      s2: status('countersign (main)', 'https://github.com/acme/pay/actions/runs/400'),
    };
    await session({ ...asMerge, statuses }, async ({ run }) => {
      expect(linksOf(await run(pushOf(501))).parentEvidence).toEqual(known(null));
    });
    await session({ ...asMerge, statuses: { s1: status('countersign (main)', url) } }, async ({ run }) => {
      expect(linksOf(await run(pushOf(501))).parentEvidence).toEqual(known('d'.repeat(64)));
    });
  });

  it('of a branch that was set back cover its tip again', async () => {
    const back = { ...asMerge, 'direct-pushes': { '2026-03-02T10:55:00Z': { by: 'mallory', commit: 'base' } } };
    await session(back, async ({ run, emulator }) => {
      const turn = await run(pushOf(501));
      const tip = turn.shaOf('base');
      const [below] = emulator.state().commits.get(tip)?.parents ?? [];
      expect(linksOf(turn)).toMatchObject({ covers: [tip], parentCommit: below, parentEvidence: known(null) });
    });
  });

  it('of the push that made the branch begin where it leaves the default branch', async () => {
    const policy = "version: 1\nbranches: [main, 'release/**']\ncontrols:\n  peer-review: {approvals: 1}\n";
    const made = {
      'base-files': { '.github/countersign.yml': policy },
      pull: { 'head-commit': 'c3', base: 'release/1.0' },
      ...directly('d1', 'base', 55),
    };
    await session(made, async ({ run }) => {
      // What made a branch stands in no list of what it held before.
      const faults = [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '[]' }];
      const turn = await run({ ...pushOf(501, { before: '0'.repeat(40) }), faults });
      expect(recordOf(turn).evidence.subject.context).toBe('countersign (release/**)');
      expect(linksOf(turn)).toMatchObject({
        covers: [turn.shaOf('d1')],
        parentCommit: turn.shaOf('base'),
        parentEvidence: known(null),
      });
      expect(turn.run.summary).toContain('That is in order for the first record of a branch.');
    });
  });

  it('of what could not be looked up cover nothing, and say so', async () => {
    await session(asMerge, async ({ run }) => {
      const faults = [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '500' }];
      const turn = await run({ ...pushOf(501), faults });
      expect(recordOf(turn).evidence).toMatchObject({
        stage: 'sealed',
        links: { covers: [], parentCommit: null, parentEvidence: { known: false } },
      });
      expect(turn.run.summary).toContain('Which commits it covers could not be read.');
    });
  });
});
