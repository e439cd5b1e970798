import { describe, expect, it } from '@jest/globals';
import { deployedWorld, told, withTraces } from './tracing.js';

const artifact = 'ab'.repeat(32);

/** The artifact is handed in to the gate before the deployment, as a workflow does that builds it. */
const withArtifact = (): object => {
  const { records } = deployedWorld();
  const [before, after] = [records?.['before'], records?.['after']] as readonly { given: { inputs: object } }[];
  const named = (record: { given: { inputs: object } } | undefined): object => ({
    ...record,
    given: { ...record?.given, inputs: { ...record?.given.inputs, artifacts: `pay.tgz@sha256:${artifact}` } },
  });
  return { records: { before: named(before), after: named(after) } };
};

describe('countersign trace --digest', () => {
  it('leads from an artifact that was deployed, and from the record of its deployment, to the commit and back', async () => {
    await withTraces(deployedWorld(withArtifact()), async (trace, emulator) => {
      const m1 = emulator.state().aliases.get('m1')?.sha ?? '';
      const back = told((await trace('--environment', 'production', '--json')).stdout);
      const record = back.groups[0]?.head.find(({ part }) => part === 'deployment-record')?.digest ?? '';
      expect(record).toMatch(/^[0-9a-f]{64}$/u);
      for (const digest of [artifact, record]) {
        const forth = await trace('--digest', digest, '--json');
        const steps = told(forth.stdout).groups.flatMap(({ chains }) => chains.flatMap((chain) => chain.steps));
        expect([digest, steps.find(({ part }) => part === 'commit')?.digest]).toEqual([digest, m1]);
        expect(steps.at(-1)).toMatchObject({ part: 'held-by', rows: [{ label: 'production' }] });
      }
    });
  }, 60_000);

  it('follows no status that names a digest on a commit whose record has another', async () => {
    const forged = 'cd'.repeat(32);
    const statuses = {
      forged: {
        context: 'countersign (main)',
        state: 'success',
        by: 'mallory',
        commit: 'm1',
        at: '2026-03-02T10:52:00Z',
        url: `https://github.com/acme/pay/actions/runs/1#sha256-${forged}`,
      },
    };
    await withTraces(deployedWorld({ statuses }), async (trace) => {
      const { exitCode, stdout } = await trace('--digest', forged, '--json');
      expect([exitCode, told(stdout).holes.map(({ fault }) => fault.code)]).toEqual([1, ['start-not-found']]);
    });
  }, 60_000);

  it('is of the environment whatever the case of its letters', async () => {
    await withTraces(deployedWorld(), async (trace) => {
      const { exitCode, stdout } = await trace('--environment', 'PRODUCTION', '--json');
      expect([exitCode, told(stdout).holes]).toEqual([0, []]);
    });
  }, 60_000);

  it('takes the record of one deployment for no other of the same commit', async () => {
    const again = {
      deployments: {
        13: { environment: 'production', commit: 'm1', at: '2026-03-02T10:58:00Z', run: 777, by: 'mallory' },
      },
    };
    await withTraces(deployedWorld(again), async (trace) => {
      const { exitCode, stdout } = await trace('--deployment', '13', '--json');
      expect([exitCode, told(stdout).holes.map(({ fault }) => fault.code)]).toEqual([1, ['deployment-record-absent']]);
    });
  }, 60_000);
});
