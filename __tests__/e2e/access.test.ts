import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence/document.js';
import { accessWorld, drifted } from './access-world.js';
import { cli, inFolder } from './cli.js';
import { session } from './session.js';
import { judge } from './support.js';

describe('the phase access', () => {
  it('keeps a record that verifies and shows, publishes no status, and says what it saw', async () => {
    const { run, statuses, stored } = await judge(drifted);
    expect([run.exitCode, run.outputs.get('verdict')]).toEqual([1, 'fail']);
    expect(statuses).toEqual([]);
    expect(stored).toHaveLength(1);
    expect(run.summary).toContain('mallory');
    expect(run.summary).toContain('member-unexpected');
    expect(run.stdout).toContain('since 2026-02-20 by carol (org.add_member)');
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'evidence.json'), stored[0] ?? '');
      const html = join(folder, 'page.html');
      const verified = await cli(['verify', folder, '--allow-unsigned']);
      expect([verified.exitCode, verified.stderr]).toEqual([0, '']);
      const page = await cli(['show', folder, '--html', html]);
      expect([page.exitCode, page.stderr]).toEqual([0, '']);
      expect(await readFile(html, 'utf8')).toContain('somebody is a member whom nobody expects');
      const shown = await cli(['show', folder]);
      expect([shown.exitCode, shown.stderr]).toEqual([0, '']);
      expect(shown.stdout).toContain('mallory');
    });
  });

  it('is stored under a name and in a folder of its own', async () => {
    await session(accessWorld(), async ({ run }) => {
      const { artifacts, evidence } = await run();
      expect(artifacts).toEqual(['countersign-access-501-1']);
      expect(evidence[0]).toMatchObject({ stage: 'access', subject: { pull: null, commit: null, context: null } });
    });
  });

  it('notices what changed since the last run, and that it was mended', async () => {
    await session(accessWorld(), async ({ run }) => {
      const verdicts = [];
      for (const level of ['read', 'write', 'read']) {
        const event = { run: { id: 501 + verdicts.length } };
        const turn = await run({ event, 'outside-collaborators': { eve: { permission: level } } });
        verdicts.push([turn.run.exitCode, turn.evidence[0]?.decision.verdict]);
      }
      expect(verdicts).toEqual([
        [0, 'pass'],
        [1, 'fail'],
        [0, 'pass'],
      ]);
    });
  });

  it('is not run from a branch that is not the default one', async () => {
    const event = { 'workflow-ref': 'acme/pay/.github/workflows/countersign.yml@refs/heads/feat' };
    const { run, judgement } = await judge(accessWorld({ event }));
    expect(run.exitCode).toBe(1);
    expect(judgement?.reasons.map(({ code }) => code)).toContain('untrusted-workflow');
  });

  it('holds no mail address', async () => {
    const { stored, run } = await judge(
      accessWorld({
        organization: { invitations: { 'grace@acme.example': {} } },
        'deploy-keys': { 'alice@acme.example': {} },
      }),
    );
    expect(run.outputs.get('verdict')).toBe('fail');
    const [text = ''] = stored;
    const { findings } = JSON.parse(text) as Evidence;
    expect(findings.flatMap(({ reasons }) => reasons).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['member-unexpected', 'deploy-key-unexpected']),
    );
    expect(`${text}${run.stdout}${run.summary}`).not.toContain('@acme.example');
  });

  it('says what could not even be looked at', async () => {
    const { run, judgement } = await judge(accessWorld({ faults: [{ on: 'POST /graphql', answer: '403' }] }));
    expect([run.exitCode, run.outputs.get('verdict')]).toEqual([1, 'indeterminate']);
    expect(judgement?.reasons.map(({ code }) => code)).toContain('policy-unreadable');
  });
});
