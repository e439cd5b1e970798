import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import { modelInventory } from '../../src/controls/model-inventory.js';
import { known } from '../../src/facts/observed.js';
import { packed, patched, sample } from '../collect/models/reports/sample.js';
import { files, judgeModel, manifest, modelFile, resourcesOf, ROOT } from '../support/model-facts.js';
import { attacked, codesOn, danAlone, toySum, verdictOn } from './model-report-judged.js';

const results = 'lm-eval/results_cand.json';
const terms = toySum({ 'max-drop': null });
const found = async (...asked: Parameters<typeof verdictOn>): Promise<readonly string[]> => {
  const { reasons } = await verdictOn(...asked);
  return reasons.map(({ found: text = '' }) => text);
};

describe('evidence that is absent', () => {
  it.each([
    ['scan', 'scan-missing'],
    ['evaluation', 'evaluation-missing'],
    ['safety', 'safety-missing'],
  ] as const)('is a failure: %s', async (part, code) => {
    const { outcome, reasons } = await verdictOn(part, null, { terms: { fairness: null } });
    expect([outcome, reasons.map((reason) => reason.code)]).toEqual(['fail', [code]]);
    expect(reasons[0]?.needed).toMatch(part === 'scan' ? /^a scan of the weights by/ : /^a file of evidence\//);
  });

  it('is what nobody signed, where that is asked, and it is said so', async () => {
    const unsigned = { terms, signed: false };
    expect(await codesOn('evaluation', sample(results), unsigned)).toEqual(['fail', 'evaluation-unbound']);
    expect(await found('evaluation', sample(results), unsigned)).toEqual([
      'no statement names the digest of this file',
    ]);
    const own = await found('scan', sample('modelaudit/results.json'), { ...unsigned, weights: ['malicious1_v4.pkl'] });
    expect(own).toEqual(['the digests in it are the word of the tool; no signed statement binds it']);
  });
});

describe('a file that is broken', () => {
  it.each<readonly [string, 'scan' | 'evaluation' | 'safety', string | Uint8Array, RegExp]>([
    ['no JSON', 'evaluation', 'ok\n', /^line 1: no JSON value \(at "ok/],
    [
      'a bare NaN',
      'evaluation',
      sample(results).replace(/"acc,none": [\d.]+/, '"acc,none": NaN'),
      /^line \d: bare NaN/,
    ],
    [
      'a last line that is cut off',
      'safety',
      attacked(9, '{"entry_type":"compl'),
      /^line 11: the last line is cut off/,
    ],
    ['two documents', 'scan', sample('fickling/stacked_concatenated_not_json.txt'), /^line \d+: documents are concat/],
    ['of no known tool', 'evaluation', '{"score":1}', /^of no known tool: known are lm-eval/],
    ['of an old version', 'evaluation', patched(results, { 'n-samples': '<absent>' }), /without `n-samples`.*newer/],
    ['of a version to come', 'evaluation', patched('promptfoo/results.json', { results: { version: 4 } }), /version 4/],
    ['a name twice', 'evaluation', '{"results":1,"results":2}', /^line 1: the name "results" stands there twice/],
    ['too large', 'safety', Buffer.alloc(50 * 1024 * 1024 + 1, ' '), /over the limit of 52428800$/],
    ['of too many lines', 'safety', attacked(1, '{"entry_type":"x"}\n'.repeat(100_000)), /^more than 100000 lines$/],
    ['too deep', 'evaluation', `{"a":${'['.repeat(65)}${']'.repeat(65)}}`, /^line 1: nested deeper than 64/],
    ['an odd archive', 'evaluation', Buffer.concat([packed('inspect/log_formats.eval'), Buffer.from('x')]), /./],
    ['packed otherwise', 'evaluation', gzipSync(sample(results)), /^the bytes are no UTF-8$/],
  ])('is not known: %s', async (_, part, content, why) => {
    const given = { terms: { ...terms, ...danAlone } };
    expect(await codesOn(part, content, given)).toEqual(['indeterminate', `${part}-unreadable`]);
    expect((await found(part, content, given))[0]).toMatch(why);
  });
});

describe('a number that is not told', () => {
  it.each<readonly [string, object, readonly string[]]>([
    ['the error', { results: { toy_sum: { 'acc_stderr,none': 'N/A' } } }, ['indeterminate', 'score-unclear']],
    [
      'the number of samples',
      { 'n-samples': { toy_sum: { effective: '<null>' } } },
      ['indeterminate', 'score-unclear'],
    ],
    ['which way is better', { higher_is_better: { toy_sum: { acc: '<null>' } } }, ['indeterminate', 'score-unclear']],
  ])('is not guessed: %s', async (_, patch, expected) => {
    expect(
      await codesOn('evaluation', patched(results, patch), { terms: toySum({ floor: 0.4, 'max-drop': null }) }),
    ).toEqual(expected);
  });

  it('may be told by the policy', async () => {
    const text = patched(results, { higher_is_better: { toy_sum: { acc: '<null>' } } });
    const given = { terms: toySum({ floor: 0.4, 'max-drop': null, better: 'higher' }) };
    expect(await codesOn('evaluation', text, given)).toEqual(['pass']);
  });
});

describe('two reports about the same weights', () => {
  const floor = { terms: toySum({ floor: 0.4, 'max-drop': null }) };
  const other = (value: number, date: number) =>
    patched(results, { results: { toy_sum: { 'acc,none': value, 'acc_stderr,none': 0.03 } }, date });

  it('agree: the newest counts', async () => {
    const beside = { 'evidence/r_old.json': other(0.6, 1_600_000_000) };
    expect(await codesOn('evaluation', sample(results), { ...floor, beside })).toEqual(['pass']);
  });

  it('contradict each other, whichever is newer', async () => {
    for (const date of [1_600_000_000, 1_763_700_000]) {
      const codes = await codesOn('evaluation', sample(results), {
        ...floor,
        beside: { 'evidence/r_o.json': other(0.1, date) },
      });
      expect([codes[0], codes.includes('conflicting-evidence')]).toEqual(['fail', true]);
    }
  });
});

describe('a path', () => {
  const plain = modelFile(`${ROOT}/a.txt`);
  it.each([
    ['that leads out', [modelFile('../a.txt')]],
    ['from the root of the disk', [modelFile('/etc/passwd')]],
    ['of a link', [modelFile(`${ROOT}/a.txt`, { kind: 'symlink' })]],
    ['that is the same where case does not count', [plain, modelFile(`${ROOT}/A.txt`)]],
  ])('%s is not safe', (_, own) => {
    const all = [...files, ...own];
    const model = { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) };
    for (const control of [modelIntegrity, modelInventory]) {
      const { outcome, reasons } = judgeModel(control, { model });
      expect([control.id, outcome, reasons.map(({ code }) => code)]).toEqual([
        control.id,
        'fail',
        expect.arrayContaining(['unsafe-path']),
      ]);
    }
  });
});
