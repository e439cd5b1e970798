import { describe, expect, it } from '@jest/globals';
import type { Model, Models } from '../../../src/facts/models.js';
import { known, unavailable, unknown } from '../../../src/facts/observed.js';
import { COLUMNS, weightTable, type WeightRow } from '../../../src/report/models/weight-table.js';
import {
  bom,
  compliantModel,
  compliantModels,
  declared,
  evaluationOf,
  files,
  manifest,
  refused,
  reportFile,
  reports,
  ROOT,
  scanOf,
  sha,
  signedAs,
  statement,
  W1,
  W2,
  weight,
  WEIGHT_1,
  WEIGHT_2,
  workflow,
} from '../../support/model-facts.js';

const NOW = '2026-03-02T11:00:00Z';

const tableOf = (
  model: Partial<Model> = {},
  terms: Readonly<Record<string, unknown>> = {},
  all: Partial<Models> = {},
) => weightTable({ ...compliantModels, models: [{ ...compliantModel, ...model }], ...all }, declared(terms), NOW);

const words = ({ cells }: WeightRow): readonly string[] => COLUMNS.map((column) => cells[column].says);

/** What the cells of the first weight say, and of the second. */
const said = (model: Partial<Model>, terms: Readonly<Record<string, unknown>> = {}): readonly (readonly string[])[] =>
  [...tableOf(model, terms).rows].sort((a, b) => (a.path < b.path ? -1 : 1)).map(words);

const whole = ['equal', 'equal', 'equal', 'equal', 'equal'];
const withWeight = (own: Parameters<typeof weight>[2]): Model['files'] =>
  known(files.map((file) => (file.path === WEIGHT_1 ? weight(WEIGHT_1, W1, own) : file)));
const lfs = (held: 'held' | 'missing' | 'other-size') =>
  ({ storage: { kind: 'lfs', sha256: W1, size: 4_900_000_000, held: known(held) } }) as const;
const withReport = (part: 'scan' | 'evaluation', own: readonly ReturnType<typeof reportFile>[]) => ({
  reports: [...reports.filter((each) => each.part !== part), ...own],
});
const otherResources = (digest: string | null) =>
  manifest().resources.flatMap((each) =>
    each.name !== 'model-00001-of-00002.safetensors' ? [each] : digest === null ? [] : [{ ...each, digest }],
  );

describe('a weight that every document names', () => {
  it('is equal everywhere', () => {
    const { rows, unread } = tableOf();
    expect(rows.map(({ path, digest, isWhole }) => [path, digest, isWhole])).toEqual([
      [WEIGHT_1, W1, true],
      [WEIGHT_2, W2, true],
    ]);
    expect(rows.map(words)).toEqual([whole, whole]);
    expect(unread).toEqual([]);
  });

  it('needs no bill that nobody asks for', () => {
    const { rows } = tableOf({ bom: known(null) }, { bom: null });
    expect(rows.map((each) => [each.isWhole, each.cells.bill])).toEqual(
      [1, 2].map(() => [true, { is: 'not-asked', says: 'no bill asked for' }]),
    );
  });
});

describe('a gap', () => {
  it.each([
    ['pointer', 'not uploaded', { files: withWeight(lfs('missing')) }],
    ['pointer', 'size differs', { files: withWeight(lfs('other-size')) }],
    [
      'pointer',
      'in git itself',
      { files: withWeight({ storage: { kind: 'blob', sha256: W1, size: 4_900_000_000 }, filter: 'none' }) },
    ],
    ['manifest', 'not signed', { manifest: known(manifest({ resources: otherResources(null) })) }],
    ['manifest', 'digest differs', { manifest: known(manifest({ resources: otherResources(sha('x')) })) }],
    [
      'manifest',
      'left out by the signer',
      { manifest: known(manifest({ resources: otherResources(null), ignored: ['model-00001-of-00002.safetensors'] })) },
    ],
    [
      'scan',
      'scan saw a pointer',
      withReport('scan', [
        reportFile('scan', scanOf({ files: [scanned({ path: WEIGHT_1, sha256: null, size: 134 }), scanned({})] })),
      ]),
    ],
    ['scan', 'not scanned', withReport('scan', [reportFile('scan', scanOf({ files: [scanned({})] }))])],
    [
      'evaluation',
      'no evaluation names it',
      withReport('evaluation', [
        reportFile('evaluation', evaluationOf(), {
          binding: statement({ subjects: [{ name: WEIGHT_2, sha256: W2 }] }),
        }),
      ]),
    ],
    ['bill', 'not in the bill', { bom: known(bom({ components: bom().components.slice(1) })) }],
    [
      'bill',
      'digest differs',
      {
        bom: known(
          bom({ components: bom().components.map((each, at) => (at === 0 ? { ...each, sha256: sha('x') } : each)) }),
        ),
      },
    ],
  ] as const)('in %s of one weight: %s', (column, says, model) => {
    const [first = [], second = []] = said(model);
    expect(first).toEqual(whole.with(COLUMNS.indexOf(column), says));
    expect(second).toEqual(whole);
  });

  it.each([
    ['manifest', 'not signed', { manifest: known(null) }],
    ['manifest', 'signature refused', { manifest: known(manifest({ signature: refused })) }],
    [
      'manifest',
      'signer not allowed',
      {
        manifest: known(manifest({ signature: signedAs(workflow('evil/x/.github/workflows/a.yml@refs/heads/main')) })),
      },
    ],
    ['manifest', 'not comparable', { manifest: known(manifest({ method: 'shards' })) }],
    ['manifest', 'not known', { manifest: unknown(unavailable('manifest', 'no')) }],
    ['scan', 'no scan', withReport('scan', [])],
    [
      'scan',
      'not bound',
      withReport('scan', [reportFile('scan', scanOf(), { binding: { by: 'nothing', found: 'no statement' } })]),
    ],
    ['evaluation', 'no evaluation', withReport('evaluation', [])],
    [
      'evaluation',
      'not bound',
      withReport('evaluation', [
        reportFile('evaluation', evaluationOf(), { binding: { by: 'nothing', found: 'no statement' } }),
      ]),
    ],
    [
      'evaluation',
      'not readable',
      withReport('evaluation', [
        reportFile('evaluation', evaluationOf(), { report: unknown(unavailable('x', 'NaN')) }),
      ]),
    ],
    ['bill', 'no bill', { bom: known(null) }],
    ['bill', 'not known', { bom: unknown(unavailable('bom', 'no')) }],
  ] as const)('in %s of every weight: %s', (column, says, model) => {
    const expected = whole.with(COLUMNS.indexOf(column), says);
    expect(said(model as Partial<Model>)).toEqual([expected, expected]);
  });

  it.each([
    ['scan', 'no scan asked for'],
    ['evaluation', 'no evaluation asked for'],
  ] as const)('where the policy leaves %s out', (column, says) => {
    const expected = whole.with(COLUMNS.indexOf(column), says);
    expect(said({}, { [column]: null })).toEqual([expected, expected]);
  });

  it('of a pointer that is none is a gap everywhere', () => {
    const [first, second] = said({ files: withWeight({ storage: { kind: 'malformed-pointer', found: 'CRLF' } }) });
    expect(first).toEqual(['broken pointer', 'no digest', 'no digest', 'no digest', 'no digest']);
    expect(second).toEqual(whole);
  });

  it('of other files, of age and of findings is none of a weight', () => {
    const config = known(
      manifest({
        resources: manifest().resources.map((each) =>
          each.name === 'config.json' ? { ...each, digest: sha('x') } : each,
        ),
      }),
    );
    const finding = { path: WEIGHT_1, severity: 'critical', rule: 'r', found: 'f' } as const;
    const old = reportFile('scan', scanOf({ findings: [finding] }), {
      binding: statement({ at: '2025-01-01T00:00:00Z' }),
    });
    expect(said({ manifest: config, ...withReport('scan', [old]) })).toEqual([whole, whole]);
  });

  it('comes first', () => {
    const second = known(files.map((file) => (file.path === WEIGHT_2 ? weight(WEIGHT_2, W1) : file)));
    expect(tableOf({ files: second }).rows.map(({ path }) => path)).toEqual([WEIGHT_2, WEIGHT_1]);
  });
});

describe('which weights', () => {
  it('are those of judged models; of files that are not known only the name is told', () => {
    const untouched = {
      change: 'untouched',
      changed: [],
      files: known(files.map((file) => ({ ...file, change: 'unchanged' as const }))),
    } as const;
    expect(tableOf(untouched)).toEqual({ rows: [], unread: [] });
    expect(tableOf(untouched, {}, { at: 'released' }).rows).toHaveLength(2);
    expect(tableOf({ files: unknown(unavailable('files', 'cut')) })).toEqual({ rows: [], unread: ['credit-risk'] });
    expect(files.some(({ path }) => path === `${ROOT}/config.json`)).toBe(true);
  });
});

function scanned(own: object) {
  const file = { path: WEIGHT_2, sha256: W2, size: 4_900_000_000, state: 'scanned', found: null } as const;
  return { ...file, ...own };
}
