import { describe, expect, it } from '@jest/globals';
import { authorsUnsure } from '../../src/app/records/authors-unsure.js';
import { unavailable, unknown } from '../../src/facts/observed.js';
import { judge } from '../e2e/support.js';
import type { Evidence } from '../../src/evidence/document.js';

const evidenceOf = async (world: Parameters<typeof judge>[0]): Promise<Evidence> => {
  const { run } = await judge(world);
  if (run.evidence === undefined) throw new Error('no record was stored');
  return JSON.parse(run.evidence) as Evidence;
};

describe('who contributed, by a record', () => {
  it('is everybody in the compliant change', async () => {
    expect(authorsUnsure(await evidenceOf({}))).toEqual([]);
  });

  it('is not everybody where a commit has no account and nobody known pushed it', async () => {
    const evidence = await evidenceOf({});
    const { facts } = evidence;
    if (!facts.commits.known || !facts.pushes.known) throw new Error('the world is another');
    const nameless = { alias: 'unattributed-1', account: null } as const;
    const current = facts.commits.value.current.map((commit) => ({ ...commit, author: nameless }));
    const commits = { ...facts.commits, value: { ...facts.commits.value, current } };
    const pushes = { known: true, value: { source: 'activity', pushes: [] } } as const;
    const lines = authorsUnsure({ ...evidence, facts: { ...facts, commits, pushes } });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines[0]).toMatch(/^#7: contributor-unattributed [0-9a-f]{40}$/);
  });

  it.each(['change', 'commits', 'pushes'] as const)('is not told where %s were not read', async (name) => {
    const evidence = await evidenceOf({});
    const facts = { ...evidence.facts, [name]: unknown(unavailable(name, 'HTTP 500')) };
    expect(authorsUnsure({ ...evidence, facts })).toEqual([`#7: fact-unavailable ${name}`]);
  });
});
