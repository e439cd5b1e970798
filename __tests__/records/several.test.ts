import { describe, expect, it } from '@jest/globals';
import type { FoundRecord } from '../../src/app/ports-records.js';
import { recordSeen } from '../../src/app/records/record-seen.js';
import { asRebase, push } from '../e2e/landed.js';
import { hinted, hintFor, sealedIn, signed, type Scene } from './sealed.js';

const verdictsOf = (found: FoundRecord | undefined): readonly unknown[] =>
  found?.state === 'verified'
    ? [found.record, ...found.superseded].map(({ evidence }) => evidence.decision.verdict)
    : [];

/** Seals the same push once more, when something is otherwise. */
const sealAgain = async ({ run, turn }: Scene, change: object, id = 777): Promise<void> => {
  expect(turn.run.outputs.get('verdict')).toBe('pass');
  await run({ ...push, event: { ...push.event, run: { id, attempt: 1 } }, ...change });
};

describe('several records of one commit', () => {
  it('that disagree: the newest stands, and the older one can be seen', async () => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      await sealAgain(scene, { checks: { build: { conclusion: 'failure' } } });
      const finder = await scene.finder();
      const found = (await finder.sealed('acme/pay', [hintFor(scene.commit)])).get(scene.commit);
      expect(verdictsOf(found)).toEqual(['fail', 'pass']);
      expect(recordSeen(found ?? { state: 'absent', remark: null })).toMatchObject({
        verdict: 'fail',
        blocking: [/./],
      });
    });
  });

  it('of which the status names one that is gone: the other is told not to be it', async () => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      const hint = { ...hinted(scene), digest: 'e'.repeat(64) };
      const found = (await (await scene.finder()).sealed('acme/pay', [hint])).get(scene.commit);
      expect(found).toMatchObject({
        state: 'verified',
        doubts: [`the status names another record, sha256:${'e'.repeat(64)}, which no store holds`],
        unseen: [expect.stringMatching(/^the status names another record/)],
      });
    });
  });
});

describe('a push of several commits', () => {
  const rebased = { ...signed, ...asRebase };

  it('has one record for all of them, also where they are asked for later than the newest', async () => {
    await sealedIn({ stores: 'ledger', world: rebased }, async ({ finder, turn }) => {
      const [r1, r2, r3] = [turn.shaOf('r1'), turn.shaOf('r2'), turn.shaOf('r3')];
      const own = await finder();
      const together = await own.sealed(
        'acme/pay',
        [r1, r2, r3].map((commit) => hintFor(commit)),
      );
      expect([...together.values()].map(({ state }) => state)).toEqual(['verified', 'verified', 'verified']);
      const later = await finder();
      await later.sealed('acme/pay', [hintFor(r3)]);
      const rest = await later.sealed('acme/pay', [hintFor(r2), hintFor(r1)]);
      expect([...rest.values()].map((found) => recordSeen(found))).toMatchObject([
        { state: 'verified', covers: [r1, r2, r3] },
        { state: 'verified', covers: [r1, r2, r3] },
      ]);
      const alone = await (await finder()).sealed('acme/pay', [hintFor(r1)]);
      expect(alone.get(r1)).toEqual({ state: 'absent', remark: null });
    });
  });
});
