import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safetensors } from '../support/weights.js';
import { inRepository, metricsFile, parametersIn, report, sha256 } from './attesting.js';
import type { Said } from './cli.js';

const fixture = (path: string): string => readFileSync(`__tests__/fixtures/models/${path}`, 'utf8');
/** As if it had scanned the weight of these tests. */
const scan = fixture('modelaudit/results.json').replaceAll(
  '5d8763993fc5d724bedd06a1c56ce329ec29f0c05c3e0b6b69999045add63e8a',
  sha256(safetensors()),
);
const KNOWN = 'known are lm-eval (results)';

describe('what countersign model attest makes of a report', () => {
  it.each<readonly [string, string, string]>([
    [report, 'eval.json', 'countersign/metrics@1: an evaluation of 1 metric'],
    [fixture('lm-eval/results_cand.json'), 'r.json', 'lm-eval 0.4.13: an evaluation of'],
    [fixture('promptfoo/results.json'), 'r.json', 'promptfoo 0.121.20: an evaluation of'],
    [fixture('garak/test.report.jsonl'), 'r.report.jsonl', 'garak 0.14'],
    [scan, 'scan.json', 'modelaudit'],
    [
      metricsFile({ dataset: undefined, metrics: [{ name: 'rate', slice: 'sex=f', value: 0.4 }] }),
      'fairness.json',
      'countersign/metrics@1: 1 metric of groups\n        not for evaluation: metrics: $.dataset',
    ],
  ])('says what it read %#', async (text, name, found) => {
    await inRepository(async (root, attest) => {
      await writeFile(join(root, name), text);
      const said = await attest('--report', join(root, name), ...parametersIn(root, 'out.json').slice(2));
      expect([said.exitCode, said.stderr]).toEqual([0, '']);
      expect(said.stdout).toContain(`read    ${name} as ${found}`);
    });
  });

  it('reads the packed log of Inspect', async () => {
    await inRepository(async (root, attest) => {
      await writeFile(join(root, 'log.eval'), readFileSync('__tests__/fixtures/models/inspect/log_formats.eval'));
      const said = await attest('--report', join(root, 'log.eval'), ...parametersIn(root, 'out.json').slice(2));
      expect([said.exitCode, said.stdout]).toEqual([0, expect.stringContaining('read    log.eval as inspect')]);
    });
  });

  describe('with samples', () => {
    const withSamples = async (
      samples: readonly [string, string],
      use: (said: Said, output: string) => void,
    ): Promise<void> => {
      await inRepository(async (root, attest) => {
        const [name, text] = samples;
        await writeFile(join(root, 'results_1.json'), fixture('lm-eval/results_cand.json'));
        await writeFile(join(root, name), text);
        const said = await attest(
          ...['--report', join(root, 'results_1.json'), '--samples', join(root, name), '--result', 'FAILED'],
          ...parametersIn(root, 'out.json').slice(2),
        );
        const output = join(root, 'out.json');
        use(said, existsSync(output) ? readFileSync(output, 'utf8') : '');
      });
    };
    const listed = fixture('lm-eval/samples_toy_sum_cand.jsonl');

    it('names them too, and the result that it was told', async () => {
      await withSamples(['samples_toy_sum_1.jsonl', listed], ({ exitCode, stdout }, output) => {
        expect([exitCode, stdout]).toEqual([0, expect.stringContaining('samples; they make up toy_sum ')]);
        expect(JSON.parse(output)).toMatchObject({
          predicate: {
            result: 'FAILED',
            configuration: [{ name: 'results_1.json' }, { name: 'samples_toy_sum_1.jsonl' }],
          },
        });
      });
    });

    it('says where the gate would not look for them', async () => {
      await withSamples(['toy.jsonl', listed], ({ exitCode, stdout }) => {
        expect([exitCode, stdout]).toEqual([0, expect.stringContaining('no task of the reports looks for them')]);
      });
    });

    it.each<readonly [string, string, string]>([
      ['another run', listed.slice(listed.indexOf('\n') + 1), 'samples are listed, of'],
      ['lines of something else', '{"a":1}\n{"a":2}\n', 'line 1: no sample as lm-eval lists them'],
      ['a line that was cut off', listed.trimEnd().slice(0, -9), 'the last line is cut off'],
    ])('writes nothing for %s', async (_what, text, found) => {
      await withSamples(['samples_toy_sum_1.jsonl', text], ({ exitCode, stdout }, output) => {
        expect([exitCode, stdout, output]).toEqual([1, expect.stringContaining(found), '']);
      });
    });
  });

  it.each<readonly [string, string, string, string]>([
    ['a number that is none', 'eval.json', '{"value": NaN}', 'line 1: bare NaN, which is no JSON'],
    ['a report that was cut off', 'eval.json', report.slice(0, -30), 'line 1: '],
    ['two reports in one', 'eval.json', '{}{}', 'documents are concatenated'],
    ['a name twice', 'eval.json', '{"a": 1, "a": 2}', 'the name "a" stands there twice'],
    [
      'a line that was cut off',
      'eval.jsonl',
      '{"entry_type":"init","run":"r"}\n{"a":',
      'line 2: the last line is cut off',
    ],
    ['nothing', 'eval.json', '', 'the file is empty'],
    [
      'a pointer',
      'eval.json',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`,
      'a Git LFS pointer stands in its place',
    ],
    ['a report of nobody', 'eval.json', '{"accuracy": 0.9}', KNOWN],
    [
      'a schema that is not known',
      'eval.json',
      metricsFile({ schema: 'acme/metrics@1' }),
      'and countersign/metrics@1\n',
    ],
    [
      'a version that is not known',
      'eval.json',
      metricsFile({ schema: 'countersign/metrics@2' }),
      'countersign/metrics@1 is read',
    ],
    ['no metric', 'eval.json', metricsFile({ metrics: [] }), 'no metric is in it'],
    [
      'rows of promptfoo that are gone',
      'eval.json',
      fixture('promptfoo/results.json').replace(/"successes": \d+/g, '"successes": 99'),
      'promptfoo counted',
    ],
    ["promptfoo's lines", 'eval.jsonl', fixture('promptfoo/results.jsonl'), "promptfoo's JSON lines do not say"],
    ['what modelscan printed', 'scan.json', fixture('modelscan/stdout_wrapped_invalid.json.txt'), 'a text is broken'],
    ['a cut archive', 'log.eval', 'PK\u0003\u0004', 'zip archive'],
    ['samples in its place', 'samples.jsonl', fixture('lm-eval/samples_toy_sum_cand.jsonl'), 'with --samples'],
    ['a statement in its place', 'eval.json.sigstore.json', '{}', 'a statement, which is no report'],
  ])('writes nothing for %s', async (_what, name, text, found) => {
    await inRepository(async (root, attest) => {
      await writeFile(join(root, name), text);
      const parameters = ['--report', join(root, name), ...parametersIn(root, 'out.json').slice(2)];
      const said = await attest(...parameters);
      expect([said.exitCode, said.stdout, existsSync(join(root, 'out.json'))]).toEqual([
        1,
        expect.stringContaining(`Nothing was written: ${name}: `),
        false,
      ]);
      expect(said.stdout).toContain(found);
    });
  });

  it('writes nothing for a report that is a link, which is none in git', async () => {
    await inRepository(async (root, attest) => {
      await symlink(join(root, 'eval.json'), join(root, 'link.json'));
      const said = await attest('--report', join(root, 'link.json'), ...parametersIn(root, 'out.json').slice(2));
      expect([said.exitCode, said.stdout]).toEqual([1, expect.stringContaining('link.json: a symlink, not a file')]);
    });
  });
});
