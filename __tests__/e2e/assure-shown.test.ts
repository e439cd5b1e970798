import { describe, expect, it } from '@jest/globals';
import { artifactContent, artifactStoreOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import { hookSecret, pagerdutyKey } from '../../emulator/webhook.js';
import { session, type Turn } from './session.js';
import { drifted, kept, on, openIn, PAGERDUTY, SLACK, upkeepOf } from './upkeep.js';

const both = { findings: 'issue', ...SLACK };

const shownBy = ({ run, evidence }: Turn): string =>
  [
    run.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    run.stderr,
    run.summary,
    JSON.stringify([...run.outputs]),
    JSON.stringify(evidence),
  ].join('\n');

describe('everything together', () => {
  it('is looked at in one run, each in its turn, and told once', async () => {
    await session(kept({ ...both, phase: 'assure' }), async ({ run, emulator }) => {
      const first = await run(on(601, drifted()));
      expect(upkeepOf(first).tasks.map(({ task, state, records }) => [task, state, records.length])).toEqual([
        ['sweep', 'whole', 1],
        ['reconcile', 'whole', 1],
        ['access', 'whole', 1],
        ['models', 'whole', 0],
      ]);
      expect(first.evidence.map(({ stage }) => stage)).toEqual([
        'pull-request',
        'reconciliation',
        'access',
        'assurance',
      ]);
      expect(openIn(first)).toContain('deploy-key-unexpected');
      expect(openIn(first)).toContain('direct-push');
      expect(emulator.written.hooks).toHaveLength(1);
      for (const part of ['reconciliation', 'access', 'assurance', 'open pull request'])
        expect(first.run.summary).toContain(part);
    });
  });

  it('is red where the policy does not say what is to be compared, and says which control it lacks', async () => {
    const given = kept({ findings: 'issue', phase: 'assure' }) as { 'base-files': object };
    const policy = 'version: 1\nbranches: [main]\ncontrols:\n  peer-review: {approvals: 1}\n';
    const files = { ...given['base-files'], '.github/countersign.yml': policy };
    await session({ ...given, 'base-files': files }, async ({ run }) => {
      const turn = await run(on(601));
      expect(turn.run.exitCode).toBe(1);
      for (const control of ['reconciliation', 'access'])
        expect(turn.run.stdout).toContain(`the policy does not name the control ${control}`);
    });
  });

  it('leaves no record of the run where a single task tells nobody', async () => {
    await session(kept({}), async ({ run }) => {
      const turn = await run(on(601, drifted()));
      expect(turn.evidence.map(({ stage }) => stage)).toEqual(['access']);
      expect([turn.run.exitCode, openIn(turn)]).toEqual([1, ['deploy-key-unexpected']]);
    });
  });
});

describe('what others wrote', () => {
  it('calls nobody and is no markup, wherever it is told', async () => {
    const title = '@octocat <!channel> [x](https://evil.example) <img src=x> ##[error]';
    await session(kept(both), async ({ run, emulator }) => {
      const turn = await run(on(601, drifted(title)));
      const [issue] = emulator.written.issues;
      const outside = (issue?.body ?? '').replaceAll(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
      expect(issue?.body).toContain('@octocat');
      expect(outside).not.toMatch(/@octocat|evil\.example|<img/);
      expect(turn.run.stdout).not.toContain('##[error]');
      const { blocks } = emulator.written.hooks[0]?.json as { blocks: { text?: { type: string } }[] };
      expect(blocks.flatMap(({ text }) => text?.type ?? [])).toEqual(['plain_text', 'plain_text']);
    });
  });
});

describe('address, key and secret of a webhook', () => {
  it.each([
    ['taken', '', []],
    ['refused', '', [{ on: 'WEBHOOK', answer: '404' }]],
    ['lost', '', [{ on: 'WEBHOOK', answer: 'reset-before-headers' }]],
  ])('are masked, and in nothing that a run shows or leaves: %s', async (_, __, faults) => {
    const inputs = { ...PAGERDUTY, 'webhook-secret': hookSecret };
    await session(kept(inputs), async ({ run, emulator }) => {
      const turn = await run(on(601, { ...drifted(), faults }));
      for (const secret of ['SECRETPATH', 'hooks.example', hookSecret, pagerdutyKey]) {
        expect(shownBy(turn)).not.toContain(secret);
        const store = artifactStoreOf(emulator.written);
        for (const artifact of listStoredArtifacts(store))
          expect(artifactContent(store, artifact)?.toString('latin1')).not.toContain(secret);
      }
      for (const secret of ['https://hooks.example/services/T0/SECRETPATH', hookSecret, pagerdutyKey])
        expect(turn.run.stdout).toContain(`::add-mask::${secret}`);
    });
  });
});
