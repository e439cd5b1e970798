import { describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { storedFiles } from '../../scripts/cases/observe.js';
import { asMerge, direct, merged, push } from './landed.js';
import { session } from './session.js';
import { judge } from './support.js';
import { schedule, two } from './sweeps.js';

const identified = { token: { 'id-token': true }, repository: { visibility: 'public' } };

interface Statement {
  readonly subject: readonly { readonly digest: Readonly<Record<string, string>> }[];
  readonly predicate: Readonly<Record<string, unknown>>;
}

const statementOf = (files: ReadonlyMap<string, string> | undefined, name: string): Statement => {
  const { dsseEnvelope } = JSON.parse(files?.get(`${name}.sigstore.json`) ?? '{}') as {
    dsseEnvelope: { payload: string };
  };
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as Statement;
};

describe('the records of other events', () => {
  it('of a push is signed for the commit that landed', async () => {
    await session({ ...identified, ...asMerge }, async ({ emulator, run }) => {
      const { run: ran, shaOf } = await run(push);
      expect([ran.outputs.get('verdict'), ran.outputs.get('signed')]).toEqual(['pass', 'keyless']);
      const files = storedFiles(emulator).at(-1);
      expect(statementOf(files, 'vsa').subject.map(({ digest }) => digest)).toEqual([{ gitCommit: shaOf('m1') }]);
      expect(
        statementOf(files, 'evidence')
          .subject.slice(1)
          .map(({ digest }) => digest),
      ).toEqual([{ gitCommit: shaOf('c3') }, { gitCommit: shaOf('m1') }]);
    });
  });

  it('of commits that nobody judged is signed as failed', async () => {
    const world = merged({ m1: direct('base') }, 'm1');
    await session(
      {
        ...identified,
        ...world,
        pull: { state: 'open' },
        'direct-pushes': { '2026-03-02T10:50:00Z': { commit: 'm1' } },
      },
      async ({ emulator, run }) => {
        const { run: ran } = await run(push);
        expect([ran.outputs.get('verdict'), ran.outputs.get('signed')]).toEqual(['fail', 'keyless']);
        expect(ran.outputs.get('blocking')).toContain('ungated-push');
        const { predicate } = statementOf(storedFiles(emulator).at(-1), 'vsa');
        expect([predicate['verificationResult'], predicate['verifiedLevels']]).toEqual(['FAILED', ['FAILED']]);
      },
    );
  });

  it('of a sweep are signed each by itself, and lie beside their evidence under names of their own', async () => {
    await session(
      { ...identified, ...two, inputs: { 'evidence-path': 'out/evidence.json' } },
      async ({ emulator, run }) => {
        let names: readonly string[] = [];
        const inspect = async (workspace: string): Promise<void> => {
          names = await readdir(join(workspace, 'out'));
        };
        const { calls } = await run(schedule(), { inspect });
        expect(calls.filter((call) => call === 'SIGSTORE fulcio')).toHaveLength(2);
        expect(storedFiles(emulator).map((files) => files.size)).toEqual([4, 4]);
        expect([...names].sort()).toEqual(
          ['pr-7', 'pr-8']
            .flatMap((part) => [
              `evidence-${part}.json`,
              `evidence-${part}.sigstore.json`,
              `svr-${part}.sigstore.json`,
              `vsa-${part}.sigstore.json`,
            ])
            .sort(),
        );
      },
    );
  });

  it('a change that the policy does not cover is not signed', async () => {
    const { run, calls, emulator } = await judge({ ...identified, pull: { base: 'elsewhere' } });
    expect([run.outputs.get('verdict'), run.outputs.get('signed')]).toEqual(['not-applicable', '']);
    expect(calls).not.toContain('SIGSTORE rekor');
    expect(storedFiles(emulator)).toEqual([]);
  });

  it("a path of evidence that is a signature's is refused", async () => {
    const { run } = await judge({ inputs: { 'evidence-path': 'out/evidence.sigstore.json' } });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('kept for a signature')]);
  });
});
