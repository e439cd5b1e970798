import { describe, expect, it } from '@jest/globals';
import { knownAgain } from '../../../src/collect/scans/known-again.js';
import { createSarifReader, type SarifRun } from '../../../src/collect/scans/sarif.js';
import { bytes } from './sarif-documents.js';

const runsOf = (results: readonly object[], tool = 'T'): readonly SarifRun[] => {
  const reader = createSarifReader('x');
  reader.write(bytes({ version: '2.1.0', runs: [{ tool: { driver: { name: tool } }, results }] }));
  const runs = reader.end();
  if (!runs.known) throw new Error(runs.why.found);
  return runs.value;
};

const result = (own: object = {}, uri = 'a.ts', snippet = 'eval(x)'): object => ({
  ruleId: 'R',
  message: { text: 'm' },
  locations: [
    { physicalLocation: { artifactLocation: { uri }, region: { startLine: 3, snippet: { text: snippet } } } },
  ],
  ...own,
});
const prints = (partialFingerprints: object): object => ({ partialFingerprints });

const marks = (head: readonly object[], base: readonly object[], baseTool = 'T'): readonly (boolean | null)[] =>
  knownAgain(runsOf(head), runsOf(base, baseTool)).flatMap(({ report }) => report.findings.map(({ onBase }) => onBase));

describe('a finding is known again', () => {
  it.each([
    ['by its message and code, wherever the line moved', result(), result({}), true],
    ['not with another message', result({ message: { text: 'n' } }), result(), false],
    ['not with other code', result({}, 'a.ts', 'eval(y)'), result(), false],
    ['not of another rule', result({ ruleId: 'S' }), result(), false],
    ['not in another file', result({}, 'b.ts'), result(), false],
    [
      'by fingerprints, whatever it says',
      result({ ...prints({ a: '1' }), message: { text: 'n' } }),
      result(prints({ a: '1' })),
      true,
    ],
    ['by those that both have', result(prints({ a: '1', b: '2' })), result(prints({ a: '1', c: '3' })), true],
    ['not where one of them differs', result(prints({ a: '1', b: '2' })), result(prints({ a: '1', b: '3' })), false],
    [
      'not in another file with the same fingerprint',
      result(prints({ a: '1' }), 'b.ts'),
      result(prints({ a: '1' })),
      false,
    ],
    [
      'by its words where the fingerprints are of other kinds',
      result(prints({ a: '1' })),
      result(prints({ b: '1' })),
      true,
    ],
    ['by its words where one has none', result(prints({ a: '1' })), result(), true],
    [
      'by words of the message with arguments',
      result({ message: { id: 'x', arguments: ['1'] } }),
      result({ message: { id: 'x', arguments: ['2'] } }),
      false,
    ],
  ])('%s', (_, head, base, onBase) => {
    expect(marks([head], [base])).toEqual([onBase]);
  });

  it('once for each on the base', () => {
    expect(marks([result(), result()], [result()])).toEqual([true, false]);
    expect(marks([result(), result()], [result(), result()])).toEqual([true, true]);
  });

  it('of the same tool only, and not where the base says that it is gone', () => {
    expect(marks([result()], [result()], 'Other')).toEqual([false]);
    expect(marks([result()], [result({ baselineState: 'absent' })])).toEqual([false]);
  });
});
