import { describe, expect, it } from '@jest/globals';
import { marked, type Token } from 'marked';
import type { Evidence } from '../../../src/evidence/document.js';
import type { Model, ModelFile } from '../../../src/facts/models.js';
import { known, unavailable, unknown } from '../../../src/facts/observed.js';
import { unknownFacts } from '../../../src/facts/unknown-facts.js';
import { weightList } from '../../../src/report/html/weights.js';
import { weightMarkdown } from '../../../src/report/models/weight-markdown.js';
import { weightRows, weightsShown } from '../../../src/report/models/weights-shown.js';
import {
  compliantModel,
  compliantModels,
  files,
  NAME,
  ROOT,
  sha,
  termsText,
  W1,
  weight,
} from '../../support/model-facts.js';

const recordOf = (model: Partial<Model> = {}, own: object = {}): Evidence => {
  const models = known({ ...compliantModels, models: [{ ...compliantModel, ...model }] });
  const facts = {
    ...unknownFacts(unavailable('x', 'x')),
    models,
    clock: known({ now: '2026-03-02T11:00:00Z' }),
    ...own,
  };
  const policy = { models: [{ name: model.name ?? NAME, terms: termsText }] };
  return { facts, policy: { state: 'found', demands: { state: 'valid', policy } } } as unknown as Evidence;
};

const unsigned = known(null);
const many = (count: number): Model['files'] =>
  known([
    ...files.slice(0, 5),
    ...Array.from({ length: count }, (_, at): ModelFile =>
      weight(`${ROOT}/w${String(at).padStart(3, '0')}.bin`, sha(String(at))),
    ),
  ]);

describe('the weights in a summary', () => {
  it('are a table, folded where every document names them', () => {
    expect(weightMarkdown(recordOf()).split('\n')).toEqual([
      '<details><summary>Weights: 2 of 2 weights with one digest in every document</summary>',
      '',
      '| Model | Weight | sha256 | Pointer | Manifest | Scan | Evaluation | Bill |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      `| credit-risk | models/credit-risk/model-00001-of-00002.safetensors | ${W1.slice(0, 12)} | equal | equal | equal | equal | equal |`,
      expect.stringContaining('model-00002-of-00002'),
      '',
      '</details>',
    ]);
  });

  it('are open where there is a gap, with a word on it', () => {
    const text = weightMarkdown(recordOf({ manifest: unsigned }));
    expect(text).toContain('<details open><summary>Weights: 0 of 2 weights');
    expect(text).toContain('| equal | not signed | equal | equal | equal |');
  });

  it('are cut where there are many, and none of a model that could not be read', () => {
    expect(weightMarkdown(recordOf({ files: many(53) }))).toContain('\n\nand 3 more weights, in the record\n');
    expect(weightMarkdown(recordOf({ files: unknown(unavailable('files', 'cut')) }))).toContain(
      'Not known: the files of credit-risk',
    );
  });

  it('are not there where no model is judged', () => {
    const none = [
      recordOf({}, { models: known(null) }),
      recordOf({}, { models: unknown(unavailable('models', 'no')) }),
      recordOf({}, { clock: unknown(unavailable('clock', 'no')) }),
      { ...recordOf(), policy: { state: 'missing', path: 'x', commit: null } } as Evidence,
      recordOf({ change: 'untouched', changed: [], files: known([]) }),
    ];
    expect(none.map(weightMarkdown)).toEqual(['', '', '', '', '']);
    expect(none.map((each) => weightRows(weightsShown(each)))).toEqual([[], [], [], [], []]);
  });
});

describe('the weights of a record', () => {
  it('are a line each in a terminal, which begins with a word of ours', () => {
    expect(
      weightRows(weightsShown(recordOf({ manifest: unsigned }))).map(({ label, value }) => [label, value]),
    ).toEqual([
      ['Weights', '0 of 2 weights with one digest in every document'],
      [
        'Weight',
        `models/credit-risk/model-00001-of-00002.safetensors: sha256:${W1}; equal in pointer, scan, evaluation, bill; manifest: not signed; of credit-risk`,
      ],
      ['Weight', expect.stringContaining('model-00002')],
    ]);
  });

  it('are a table of the page, with whole digests', () => {
    const shown = weightsShown(recordOf({ files: many(51) }));
    const { markup } = weightList(shown ?? never());
    expect(markup.match(/<tr>/g)).toHaveLength(51);
    expect(markup).toContain(`<code>${sha('0')}</code>`);
    expect(markup).toContain('and 1 more weight, in the record');
  });
});

describe('names that others chose', () => {
  it.each([
    '| x | y',
    '<img src=x onerror=alert(1)>',
    '[a](https://evil.example)',
    'https://evil.example',
    '@acme/all',
    'a\n| b |',
    '`',
    '\u001b[2J::error::x\u202e',
    '##[error]x',
  ])('are text, and nothing else: %j', (text) => {
    const path = `${ROOT}/${text}.safetensors`;
    const hostile = recordOf({ name: text, files: known([weight(path, W1)]) });
    const markdown = weightMarkdown(hostile);
    const tokens: Token[] = [];
    const [table] = marked.lexer(
      markdown
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .join('\n'),
      { gfm: true },
    );
    void marked.walkTokens(table === undefined ? [] : [table], (token) => void tokens.push(token));
    expect(new Set(tokens.map(({ type }) => type))).toEqual(
      new Set(['table', 'text', 'escape'].filter((type) => tokens.some((token) => token.type === type))),
    );
    expect(table).toMatchObject({ type: 'table', rows: { length: 1 } });
    const { markup } = weightList(weightsShown(hostile) ?? never());
    expect(markup.match(/<(?!\/?(p|table|caption|thead|tbody|tr|th|td|bdi|small|code)\b)/g)).toBeNull();
    const shown = weightRows(weightsShown(hostile)).map(({ label, value }) => `${label} ${value}`);
    // The page is no log: no runner reads it.
    expect([markdown, ...shown].join('')).not.toContain('##[');
    expect([markdown, markup, ...shown].join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    expect(shown.every((line) => /^Weights? /.test(line))).toBe(true);
  });
});

function never(): never {
  throw new Error('nothing is shown');
}
