import { describe, expect, it } from '@jest/globals';
import type { ModelContext } from '../../../src/collect/models/context.js';
import { readEvidence } from '../../../src/collect/models/read-evidence.js';
import type { ModelDemand } from '../../../src/facts/demand.js';
import { known } from '../../../src/facts/observed.js';
import type { Client } from '../../../src/lib/client.js';

const MB = 1024 * 1024;
const demand: ModelDemand = {
  name: 'm',
  root: 'models/m',
  manifest: 'models/m/model.sig',
  card: 'models/m/README.md',
  bom: null,
  register: null,
  baseline: null,
  plan: null,
  keys: [],
  reports: [{ part: 'scan', globs: ['evidence/*.json'] }],
  statements: 'files',
};

/** Reads reports of these sizes, and says which of them were asked for. */
const read = async (...sizes: readonly number[]) => {
  const asked: string[] = [];
  const entries = sizes.map((size, at) => ({
    path: `evidence/${String(at)}.json`,
    object: String(at).padStart(40, '0'),
    kind: 'file' as const,
    size,
  }));
  const context = {
    commit: 'h'.repeat(40),
    yardstick: 'b'.repeat(40),
    below: (commit: string) => Promise.resolve(known(commit.startsWith('h') ? entries : [])),
    texts: (_commit: string, paths: readonly string[]) => {
      asked.push(...paths);
      return Promise.resolve(new Map());
    },
  } as unknown as ModelContext;
  const place = { client: {} as Client, context, repository: 'acme/ml', changed: [] };
  const { reports } = await readEvidence(place, demand, known([]));
  return { asked, reasons: reports.flatMap(({ report }) => (report.known ? [] : [report.why.code])) };
};

describe('the reports of a model', () => {
  it('are read up to 400 MB together', async () => {
    const { asked, reasons } = await read(...Array<number>(8).fill(50 * MB));
    expect([asked.length > 0, new Set(reasons)]).toEqual([true, new Set(['fact-unavailable'])]);
  });

  it('are not known beyond that, and none of them is fetched', async () => {
    expect(await read(...Array<number>(8).fill(50 * MB), 1)).toEqual({ asked: [], reasons: ['too-many-reports'] });
  });

  it('do not count those that are each too large to be read', async () => {
    const { reasons } = await read(2000 * MB, 1);
    expect(reasons).not.toContain('too-many-reports');
  });
});
