import { describe, expect, it } from '@jest/globals';
import type { TaskResult } from '../../../../src/facts/model-reports.js';
import { zipOf } from '../../../support/weights.js';
import { packed, patched, refusalOf, reportOf, sample } from './sample.js';

const evaluationOf = (content: string | Uint8Array) => reportOf('evaluation', content).evaluation;
const tasksOf = (content: string | Uint8Array): readonly TaskResult[] => evaluationOf(content).tasks;

describe('lm-eval', () => {
  const file = 'lm-eval/results_base.json';

  it('tells scores, samples and what makes runs comparable', () => {
    expect(reportOf('evaluation', sample(file))).toMatchObject({
      tool: 'lm-eval',
      version: '0.4.13',
      names: './models/base',
      evaluation: { state: 'complete' },
    });
    expect(tasksOf(sample(file)).map(({ task, metric }) => `${task} ${metric}`)).toEqual([
      'toy_sum acc,none',
      'toy_sum acc_norm,none',
    ]);
    expect(tasksOf(sample(file))[0]).toEqual({
      task: 'toy_sum',
      metric: 'acc,none',
      value: 0.6916666666666667,
      stderr: 0.0423335980053042,
      n: 120,
      of: 120,
      higherIsBetter: true,
      paired: null,
      setup: {
        version: '1',
        'n-shot': '0',
        'task-hash': '75c5b381d8d8e9af87a75864b7cc0f9c086d6a19108bd47e13dd165bd29ac0d2',
        'chat-template': 'none',
        'system-instruction': 'none',
        multiturn: 'none',
        'gen-kwargs': 'none',
        limit: 'none',
      },
    });
  });

  it('binds to nothing by itself: it names a path, and no digest', () => {
    expect(JSON.parse(sample(file))).toMatchObject({ git_hash: null, config: { model_sha: '' } });
  });

  it('has no standard error where `N/A` stands', () => {
    const results = { toy_sum: { 'acc_stderr,none': 'N/A' } };
    expect(tasksOf(patched(file, { results }))[0]).toMatchObject({ value: 0.6916666666666667, stderr: null });
    const other = { toy_sum: { 'acc_stderr,none': 'none' } };
    expect(refusalOf(patched(file, { results: other }))).toBe(
      'lm-eval: $.results.toy_sum.acc_stderr,none: a number expected',
    );
  });

  it.each<readonly [string, object]>([
    ['null', { higher_is_better: { toy_sum: { acc: '<null>' } } }],
    ['left out', { higher_is_better: '<absent>' }],
  ])('does not know which way is better where that is %s', (_what, patch) => {
    expect(tasksOf(patched(file, patch))[0]?.higherIsBetter).toBeNull();
  });

  it('tells a limit and a part of the samples', () => {
    const patch = { config: { limit: 50 }, 'n-samples': { toy_sum: { effective: 50 } } };
    expect(tasksOf(patched(file, patch))[0]).toMatchObject({ n: 50, of: 120, setup: { limit: '50' } });
  });

  it('does not take what is not written for what was not used', () => {
    const setup = tasksOf(
      patched(file, { chat_template_sha: '<absent>', task_hashes: '<absent>', config: { limit: '<absent>' } }),
    )[0]?.setup;
    expect(setup).toMatchObject({ 'chat-template': null, 'task-hash': null, limit: null });
  });

  it('has the same setup whatever the order of its names', () => {
    const of = (kwargs: object) => tasksOf(patched(file, { config: { gen_kwargs: kwargs } }))[0]?.setup['gen-kwargs'];
    expect(of({ a: 1, b: 2 })).toBe(of({ b: 2, a: 1 }));
    expect(of({ a: 1, b: 2 })).not.toBe(of({ a: 1, b: 3 }));
  });

  it('without `n-samples` is refused, and the way out is named', () => {
    expect(refusalOf(patched(file, { 'n-samples': '<absent>' }))).toMatch(
      /^lm-eval results without `n-samples` \(before 0\.4\.3\): run a newer/,
    );
  });

  it('in the form before 0.4 has no number of samples', () => {
    const old = {
      results: { lambada: { acc: 0.3, acc_stderr: 0.006, ppl: 38.6, ppl_stderr: 1.2 } },
      versions: { lambada: 0 },
      config: { model: 'hf', model_args: 'pretrained=EleutherAI/pythia-160m', num_fewshot: 0, limit: null },
    };
    expect(tasksOf(JSON.stringify(old))).toMatchObject([
      { metric: 'acc', value: 0.3, stderr: 0.006, n: null, of: null, higherIsBetter: null },
      { metric: 'ppl', value: 38.6, n: null },
    ]);
  });

  it('with a score that could not be computed is refused by line', () => {
    const text = JSON.stringify(JSON.parse(sample(file)), null, 2).replace('0.6916666666666667', 'NaN');
    expect(refusalOf(text)).toMatch(/^\d+: bare NaN, which is no JSON: Python writes it .*\(at "NaN,/);
    expect(refusalOf(text.replace('NaN', '-Infinity'))).toMatch(/bare -Infinity/);
    expect(refusalOf(text.replace('NaN', '1e999'))).toBe('lm-eval: $.results.toy_sum.acc,none: a number expected');
  });

  it('without a task is refused', () => {
    expect(refusalOf(patched(file, { results: { toy_sum: '<absent>' } }))).toBe('lm-eval: no task has a score');
  });
});

describe('Inspect', () => {
  const file = 'inspect/log_formats.json';

  it('tells its scores as they are, of as many samples as were scored', () => {
    expect(reportOf('evaluation', sample(file))).toMatchObject({
      tool: 'inspect',
      at: '2024-10-15T16:53:13Z',
      names: 'ollama/llama3.1',
      evaluation: { state: 'complete' },
    });
    expect(tasksOf(sample(file))).toMatchObject([
      {
        task: 'popularity',
        metric: 'match/accuracy',
        value: 0,
        stderr: 0,
        n: 1,
        of: 100,
        setup: { limit: '1', epochs: '1' },
      },
    ]);
  });

  it('says the same packed', () => {
    expect(evaluationOf(packed('inspect/log_formats.eval'))).toEqual(evaluationOf(sample(file)));
  });

  it.each(['cancelled', 'error', 'started'])('that is `%s` is not whole', (status) => {
    expect(evaluationOf(patched(file, { status }))).toMatchObject({ state: 'partial', found: `status: ${status}` });
  });

  it('does not count a sample again for every epoch', () => {
    const patch = { eval: { config: { epochs: 4 } }, results: { completed_samples: 400, total_samples: 400 } };
    expect(tasksOf(patched(file, patch))).toMatchObject([{ n: 100, of: 100, setup: { epochs: '4' } }]);
  });

  it.each<readonly [string, object, string]>([
    ['of another version', { version: 3 }, 'Inspect log of version 3: version 2 is read'],
    ['without a score', { results: { scores: [] } }, 'Inspect: no score was given'],
    ['without its results', { results: '<null>' }, 'Inspect: no score was given'],
  ])('%s is refused', (_what, patch, found) => {
    expect(refusalOf(patched(file, patch))).toBe(found);
  });

  const header = { name: 'header.json', bytes: Buffer.from(sample(file)) };

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['stopped half way', zipOf([{ name: '_journal/start.json', bytes: Buffer.from('{}') }]), /the run did not end/],
    ['of something else', zipOf([{ name: 'a.txt', bytes: Buffer.from('x') }]), /an Inspect log was expected/],
    ['with two headers', zipOf([header, header]), /two/],
    ['with two headers but for the case', zipOf([header, { ...header, name: 'Header.json' }]), /two files called/],
    ['with a name that leads out', zipOf([header, { ...header, name: '../x' }]), /leads out/],
    [
      'with another file that is encrypted',
      zipOf([header, { name: 'x', bytes: Buffer.from('x'), flags: 1 }]),
      /"x" is encrypted/,
    ],
    ['that is encrypted', zipOf([{ ...header, flags: 1 }]), /encrypted/],
    ['with a wrong checksum', zipOf([{ ...header, crc: 1 }]), /header\.json/],
    ['with bytes before it', Buffer.concat([Buffer.from('504b0304', 'hex'), zipOf([header])]), /zip archive/],
    ['cut off', zipOf([header]).subarray(0, -1), /zip archive/],
    ['with a header that is none', zipOf([{ ...header, bytes: Buffer.from('{"status":NaN}') }]), /bare NaN/],
  ])('%s, packed, is refused', (_what, bytes, found) => {
    expect(refusalOf(bytes)).toMatch(found);
  });
});
