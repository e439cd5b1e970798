import { describe, expect, it } from '@jest/globals';
import { artifactContent, artifactStoreOf, digestOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';
import { session } from './session.js';
import { drifted, events, issuesIn, kept, mended, on, openIn, PAGERDUTY, SLACK, told, upkeepOf } from './upkeep.js';

const POST_ISSUE = 'POST /repos/{owner}/{repo}/issues';
const KEYS = 'GET /repos/{owner}/{repo}/keys';
const both = { findings: 'issue', ...SLACK };

/** What somebody who may delete artifacts can do to the records of scheduled runs. */
const forget = ({ written }: Emulator): void => {
  const store = artifactStoreOf(written);
  for (const { id, name } of listStoredArtifacts(store))
    if (name.startsWith('countersign-assurance-')) store.artifacts.delete(id);
};

const WORKFLOW = 'acme/pay/.github/workflows/countersign.yml@refs/heads/main';

/** What somebody who may write artifacts can do to them, in every copy. */
const alter = ({ written }: Emulator): void => {
  const store = artifactStoreOf(written);
  for (const artifact of listStoredArtifacts(store)) {
    if (!artifact.name.startsWith('countersign-assurance-')) continue;
    const text = (artifactContent(store, artifact) ?? Buffer.alloc(0)).toString('latin1');
    const isWhole = artifact.name.endsWith('.proof');
    const altered = text.replace('"state":"delivered"', '"state":"deliverea"');
    const content = isWhole ? Buffer.from('no archive') : Buffer.from(altered, 'latin1');
    store.blobs.set(artifact.blob, { content, contentType: artifact.mimeType, blocks: new Map() });
    const finalized = { size: content.length, digest: digestOf(content), at: artifact.createdAt };
    store.artifacts.set(artifact.id, { ...artifact, finalized });
  }
};

describe('a finding of a scheduled run', () => {
  it('is told once, however often it is found', async () => {
    await session(kept(both), async ({ run, emulator }) => {
      const first = await run(on(601, drifted()));
      expect(openIn(first)).toEqual(['deploy-key-unexpected']);
      expect(first.run.exitCode).toBe(1);
      expect(told(first)).toEqual([POST_ISSUE, 'WEBHOOK']);
      const second = await run(on(602));
      expect(openIn(second)).toEqual(['deploy-key-unexpected']);
      expect(told(second)).toEqual([]);
      expect(second.run.exitCode).toBe(1);
      const [one, two] = [upkeepOf(first), upkeepOf(second)];
      expect(two.findings[0]?.since).toBe(one.findings[0]?.since);
      expect(two.told).toEqual(one.told);
      expect(issuesIn(emulator)).toHaveLength(1);
    });
  });

  it('is told to be over where it is, and told again where it comes back', async () => {
    await session(kept({ findings: 'issue', ...PAGERDUTY }), async ({ run, emulator }) => {
      await run(on(601, drifted()));
      const over = await run(on(602, mended()));
      expect([over.run.exitCode, openIn(over), over.run.outputs.get('findings-count')]).toEqual([0, [], '0']);
      expect(issuesIn(emulator)).toEqual(['closed Countersign: SHA256:0gv']);
      expect(emulator.written.comments.map(({ body }) => body.slice(0, 23))).toEqual(['Nothing of this is foun']);
      expect(told(await run(on(603)))).toEqual([]);
      await run(on(604, drifted()));
      expect(issuesIn(emulator)).toEqual(['open Countersign: SHA256:0gv']);
      const [opened, closed, again] = events(emulator);
      expect([opened?.[0], closed?.[0], again?.[0]]).toEqual(['trigger', 'resolve', 'trigger']);
      expect(new Set([opened?.[1], closed?.[1], again?.[1]]).size).toBe(1);
    });
  });

  it('is not told to be over where nobody could look', async () => {
    await session(kept({ findings: 'issue', ...PAGERDUTY }), async ({ run, emulator }) => {
      await run(on(601, drifted()));
      const blind = await run(on(602, { ...mended(), faults: [{ on: KEYS, answer: '403' }] }));
      expect([...openIn(blind)].sort()).toEqual(['deploy-key-unexpected', 'fact-unavailable', 'task-undone']);
      expect(upkeepOf(blind).findings.find(({ codes }) => codes.includes('deploy-key-unexpected'))?.seen).toBe(false);
      expect(issuesIn(emulator)[0]).toBe('open Countersign: SHA256:0gv');
      expect(events(emulator).map(([action]) => action)).not.toContain('resolve');
      await run(on(603, { faults: [] }));
      expect(issuesIn(emulator).filter((issue) => issue.startsWith('open'))).toEqual([]);
      expect(events(emulator).filter(([action]) => action === 'resolve')).toHaveLength(3);
    });
  });
});

describe('a receiver that does not take what it is told', () => {
  it('makes the run red, is a finding of the next, and is told then', async () => {
    await session(kept(both), async ({ run, emulator }) => {
      const down = await run(on(601, { ...drifted(), faults: [{ on: 'WEBHOOK', answer: '500' }] }));
      expect(down.run.exitCode).toBe(1);
      expect(down.run.outputs.get('blocking')).toContain('deploy-key-unexpected');
      expect(down.run.stdout).toMatch(/NOT told webhook-slack-[0-9a-f]{8} \(1\): it answered 500; the next run tries/);
      expect(upkeepOf(down).deliveries.map(({ sink, state }) => [sink.slice(0, 7), state])).toEqual([
        ['issues', 'delivered'],
        ['webhook', 'failed'],
      ]);
      expect(emulator.written.hooks).toEqual([]);
      const up = await run(on(602, { faults: [] }));
      expect([...openIn(up)].sort()).toEqual(['delivery-failed', 'deploy-key-unexpected']);
      expect(
        emulator.written.hooks.map(({ body }) => [body.includes('rogue'), body.includes('delivery-failed')]),
      ).toEqual([[true, true]]);
      expect(issuesIn(emulator)).toHaveLength(2);
      const calm = await run(on(603));
      expect(openIn(calm)).toEqual(['deploy-key-unexpected']);
      expect(emulator.written.hooks).toHaveLength(2);
      expect(issuesIn(emulator).filter((issue) => issue.startsWith('closed'))).toHaveLength(1);
      expect(told(await run(on(604)))).toEqual([]);
    });
  });

  it('hides no other receiver', async () => {
    await session(kept(both), async ({ run, emulator }) => {
      const faults = [{ on: 'GET /repos/{owner}/{repo}/issues', answer: '403' }];
      const turn = await run(on(601, { ...drifted(), faults }));
      expect(told(turn)).toEqual(['WEBHOOK']);
      expect(turn.run.exitCode).toBe(1);
      await run(on(602, { faults: [] }));
      expect(issuesIn(emulator)).toHaveLength(2);
    });
  });

  it('makes a run red that found nothing', async () => {
    await session(kept(both), async ({ run }) => {
      const faults = [{ on: 'GET /repos/{owner}/{repo}/issues', answer: '403' }];
      expect((await run(on(601, { faults }))).run.exitCode).toBe(1);
    });
  });
});

describe('the record of the run before', () => {
  it('that somebody deleted has everything told again, and no issue twice', async () => {
    await session(kept(both), async ({ run, emulator }) => {
      await run(on(601, drifted()));
      forget(emulator);
      const turn = await run(on(602));
      expect(upkeepOf(turn).earlier.state).not.toBe('verified');
      expect(emulator.written.hooks).toHaveLength(2);
      expect(issuesIn(emulator).filter((issue) => issue.includes('SHA256'))).toHaveLength(1);
    });
  });

  it('that somebody altered is not believed: told again, and red', async () => {
    await session(kept(both), async ({ run, emulator }) => {
      await run(on(601, drifted()));
      alter(emulator);
      const turn = await run(on(602));
      expect(upkeepOf(turn).earlier.state).not.toBe('verified');
      expect([...openIn(turn)].sort()).toEqual(['deploy-key-unexpected', 'earlier-run-refused']);
      expect(emulator.written.hooks).toHaveLength(2);
      expect(told(await run(on(603)))).not.toContain(POST_ISSUE);
    });
  });

  it('that another workflow left is none', async () => {
    await session(kept(both), async ({ run, emulator }) => {
      const other = { 'workflow-ref': 'acme/pay/.github/workflows/other.yml@refs/heads/main' };
      const { event } = on(601) as { event: object };
      await run({ event: { ...event, ...other }, ...drifted() });
      const turn = await run({ event: { ...(on(602) as { event: object }).event, 'workflow-ref': WORKFLOW } });
      expect(upkeepOf(turn).earlier.state).not.toBe('verified');
      expect(emulator.written.hooks).toHaveLength(2);
    });
  });

  it('that is lost does not keep an issue open about which nothing is found', async () => {
    await session(kept({ ...both, phase: 'assure' }), async ({ run, emulator }) => {
      await run(on(601, drifted()));
      forget(emulator);
      await run(on(602, mended()));
      expect(issuesIn(emulator).filter((issue) => issue.includes('SHA256'))).toEqual([
        'closed Countersign: SHA256:0gv',
      ]);
    });
  });
});
