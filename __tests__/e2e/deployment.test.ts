import { describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli, inFolder } from './cli.js';
import { deployFile, deploying, deploymentIn, last, sealed, sealedWorld } from './deployment.js';
import { session } from './session.js';

const POLICY = '  deployment: {}\n';
const before = { phase: 'before' };
const after = { phase: 'after', 'deployment-status': 'success', verification: 'success' };

/** Each event with who it says deployed. */
const events = [
  { name: 'push', event: {}, deployer: { by: 'pipeline' } },
  {
    name: 'workflow_dispatch',
    event: { name: 'workflow_dispatch', actor: 'bob', 'triggering-actor': 'bob' },
    deployer: { by: 'person', account: { login: 'bob' } },
  },
  {
    name: 'release',
    event: {
      name: 'release',
      action: 'published',
      actor: 'bob',
      'workflow-ref': deployFile.replace('heads/main', 'tags/v1'),
    },
    deployer: { by: 'person', account: { login: 'bob' } },
  },
  {
    name: 'deployment',
    event: { name: 'deployment', action: 'created', actor: 'github-actions[bot]', deployment: 9009 },
    deployer: { by: 'pipeline' },
  },
];

describe.each(events)('a deployment by $name', ({ name, event, deployer }) => {
  it('is judged before, and recorded after, and both records verify', async () => {
    const deployments = {
      9009: { environment: 'production', commit: 'm1', at: '2026-03-02T10:55:00Z', state: 'none' },
    };
    await session(sealedWorld(POLICY, name === 'deployment' ? { deployments } : {}), async ({ run }) => {
      expect((await sealed(run)).run.exitCode).toBe(0);
      const since = name === 'deployment' ? { deployments: { 9001: SUCCEEDED } } : {};
      const gate = await run({ ...since, ...deploying(before, event) });
      expect([gate.run.stdout, gate.run.exitCode, gate.run.outputs.get('verdict')]).toEqual([
        expect.stringContaining('production'),
        0,
        'pass',
      ]);
      expect(gate.statuses).toEqual([]);
      expect(deploymentIn(gate)).toMatchObject({ deployer, commit: gate.shaOf('m1'), outcome: null });
      const digest = gate.run.outputs.get('evidence-digest') ?? '';
      const done = await run(deploying({ ...after, 'gate-evidence': digest }, event));
      expect([done.run.exitCode, last(done).stage]).toEqual([0, 'deployed']);
      expect(deploymentIn(done).outcome).toMatchObject({ status: 'success', gateRecord: digest });
      expect(last(done).links.earlierEvidence).toBe(digest);
      for (const { run: ended } of [gate, done]) await verifies(ended.evidence ?? '');
    });
  });
});

const SUCCEEDED = { environment: 'production', commit: 'base', at: '2026-02-27T10:00:00Z', run: 300 };

async function verifies(evidence: string): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'evidence.json');
    await writeFile(file, evidence);
    const said = await cli(['verify', file, '--allow-unsigned']);
    expect([said.stderr, said.exitCode]).toEqual(['', 0]);
  });
}

describe('what was deployed before', () => {
  it('is told by our own record, and the next deployment names it', async () => {
    await session(sealedWorld(POLICY), async ({ run }) => {
      await sealed(run);
      await run(deploying(before, { run: { id: 602, attempt: 1 } }));
      const done = await run(deploying(after, { run: { id: 602, attempt: 1 } }));
      expect(done.run.exitCode).toBe(0);
      const digest = done.run.outputs.get('evidence-digest');
      // The list alone says that something older stands there: then that counts, and no record says so.
      const older = await run(deploying(before, { run: { id: 603, attempt: 1 } }));
      expect(deploymentIn(older).last).toMatchObject({ known: true, value: { source: 'host', record: null } });
      const deployments = { 9002: { environment: 'production', commit: 'm1', at: '2026-03-02T10:57:00Z', run: 602 } };
      const again = await run({ deployments, ...deploying(before, { run: { id: 604, attempt: 1 } }) });
      expect(deploymentIn(again).last).toMatchObject({
        known: true,
        value: { commit: again.shaOf('m1'), record: digest },
      });
      expect(last(again).links.earlierEvidence).toBe(digest);
    });
  });
});

describe('a gate that was handed in', () => {
  it('counts only where it is the one of this deployment', async () => {
    await session(sealedWorld(POLICY), async ({ run }) => {
      await sealed(run);
      await run(deploying(before));
      const other = await run(deploying({ ...after, 'gate-evidence': 'a'.repeat(64) }));
      expect([other.run.exitCode, deploymentIn(other).outcome?.gateRecord]).toEqual([1, null]);
      const otherRun = await run(deploying(after, { run: { id: 777, attempt: 1 } }));
      expect([otherRun.run.exitCode, deploymentIn(otherRun).outcome?.gateRecord]).toEqual([1, null]);
    });
  });
});

describe('a deployment of which little can be read', () => {
  it('leaves a record that says so, and a red job', async () => {
    await session(sealedWorld(POLICY), async ({ run }) => {
      await sealed(run);
      for (const phase of ['before', 'after']) {
        const lost = await run({ ...deploying({ phase }), faults: [{ on: 'POST /graphql', answer: '502-html' }] });
        expect([lost.run.exitCode, lost.run.outputs.get('verdict')]).toEqual([1, 'indeterminate']);
        expect(last(lost).stage).toBe(phase === 'before' ? 'deployment' : 'deployed');
        await verifies(lost.run.evidence ?? '');
      }
    });
  });

  it('leaves evidence when it is interrupted', async () => {
    await session(sealedWorld(POLICY), async ({ emulator, run }) => {
      await sealed(run);
      const begun = emulator.log.length;
      const ended = await run(
        { ...deploying(before), faults: [{ on: 'POST /graphql', answer: 'hang' }] },
        { interrupt: { signal: 'SIGTERM', when: () => emulator.log.length > begun + 1 } },
      );
      expect([ended.run.exitCode, ended.run.outputs.get('verdict')]).toEqual([1, 'indeterminate']);
      expect(ended.run.evidence).toContain('run-interrupted');
      await verifies(ended.run.evidence ?? '');
    });
  });

  it.each([
    [{ environment: null }, 'The input "environment" is left out'],
    [{ artifacts: 'pay@latest' }, 'The input "artifacts" is "pay@latest"'],
    [{ commit: 'main' }, 'The input "commit" is "main"'],
  ])('is refused for bad input: %j', async (inputs, words) => {
    await session(sealedWorld(POLICY), async ({ run }) => {
      const refused = await run(deploying({ ...before, ...inputs }));
      expect([refused.run.exitCode, refused.calls]).toEqual([1, []]);
      expect(refused.run.stdout).toContain(words);
    });
  });
});
