import { describe, expect, it } from '@jest/globals';
import { deploying, deploymentIn, last, sealed, sealedWorld } from './deployment.js';
import { codes } from './landed.js';
import { session } from './session.js';

const POLICY = '  deployment: {}\n';
const before = { phase: 'before' };
const after = { phase: 'after', 'deployment-status': 'success', verification: 'success' };

describe('an insider who deploys', () => {
  it('under another spelling of the environment gets no past of its own', async () => {
    await session(sealedWorld(POLICY), async ({ run }) => {
      await sealed(run);
      const turn = await run(deploying({ ...before, environment: 'PRODUCTION' }));
      expect(turn.run.exitCode).toBe(1);
      expect(last(turn).faults).toEqual([
        {
          outcome: 'fail',
          code: 'deployment-mismatch',
          about: ['PRODUCTION'],
          needed: 'production',
          found: 'PRODUCTION',
        },
      ]);
    });
  });

  it('by running the failed jobs again is the deployer, past a gate that had passed', async () => {
    await session(sealedWorld(POLICY), async ({ run }) => {
      await sealed(run);
      const gate = await run(deploying(before));
      expect([gate.run.exitCode, deploymentIn(gate).deployer]).toEqual([0, { by: 'pipeline' }]);
      const again = { run: { id: 601, attempt: 2 }, 'triggering-actor': 'alice' };
      const turn = await run(deploying(after, again));
      expect(deploymentIn(turn)).toMatchObject({
        deployer: { by: 'person', account: { login: 'alice' } },
        outcome: { gateRecord: gate.run.outputs.get('evidence-digest') },
      });
      expect([turn.run.exitCode, codes(turn)]).toEqual([1, ['deployer-is-author']]);
    });
  });
});
