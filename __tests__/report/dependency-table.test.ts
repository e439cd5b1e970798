import { describe, expect, it } from '@jest/globals';
import { marked, type Token, type Tokens } from 'marked';
import type { Evidence } from '../../src/evidence/document.js';
import type { Dependencies } from '../../src/facts/dependencies.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { known, unavailable } from '../../src/facts/observed.js';
import { dependencyTable } from '../../src/report/dependency-table.js';
import { dependencyRows } from '../../src/report/record/dependencies-shown.js';
import { added, compared, weakness } from '../controls/packages.js';

const recordOf = (own: Partial<Dependencies> | null, code = 'not-demanded'): Evidence => {
  const facts = unknownFacts({ ...unavailable('dependencies', 'x'), code });
  const dependencies = own === null ? facts.dependencies : known(compared(own));
  return { facts: { ...facts, dependencies } } as unknown as Evidence;
};

const weak = added({ vulnerabilities: [weakness('high')] }, { change: 'updated', from: '1.0.0' });
const unknownOne = added({ name: 'bar', version: null, licence: null, source: null, vulnerabilities: null });
const gone = added({ name: 'gone' }, { change: 'removed' });
const changes = [gone, unknownOne, weak];

describe('what a change does to packages', () => {
  it('is a table, what is weak first and what goes last', () => {
    expect(dependencyTable(recordOf({ changes })).split('\n')).toEqual([
      '<details><summary>Dependencies: 1 updated, 1 added, 1 removed</summary>',
      '',
      '| | Package | Version | Licence | Vulnerabilities | Source |',
      '| --- | --- | --- | --- | --- | --- |',
      '| updated | foo | 1.0.0 → 1.2.3 | MIT | GHSA-aaaa-bbbb-cccc \\(high\\) | packages.acme.example |',
      '| added | bar | version not told | licence not told | vulnerabilities not asked | a source that is not told |',
      '| removed | gone | 1.2.3 |  |  |  |',
      '',
      '</details>',
    ]);
  });

  it('is nothing where it does nothing, or nobody asked', () => {
    expect([dependencyTable(recordOf({})), dependencyTable(recordOf(null))]).toEqual(['', '']);
  });

  it('is cut where it is long', () => {
    const many = Array.from({ length: 23 }, (_, at) => added({ name: `p${String(at)}` }));
    expect(dependencyTable(recordOf({ changes: many }))).toContain('\n\nand 3 more, in the evidence\n');
    expect(dependencyRows(recordOf({ changes: [...many, ...many, ...many] })).at(-1)?.value).toBe(
      'and 19 more packages',
    );
  });

  it.each([
    '| x | y',
    '<img src=x>',
    '[a](https://evil.example)',
    'https://evil.example',
    '@acme/all',
    'a\n| b |',
    '`',
  ])('holds %j as text', (text) => {
    const own = { name: text, version: text, licence: text, source: text };
    const hostile = added({ ...own, vulnerabilities: [{ advisory: text, severity: text, summary: text }] });
    const tokens: Token[] = [];
    void marked.walkTokens(marked.lexer(dependencyTable(recordOf({ changes: [hostile] })), { gfm: true }), (token) => {
      tokens.push(token);
    });
    const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
    expect(tables.map(({ rows }) => rows.map((row) => row.length))).toEqual([[6]]);
    expect(tokens.filter(({ type }) => type === 'link' || type === 'image')).toEqual([]);
    const html = tokens.filter(({ type }) => type === 'html').flatMap(({ raw }) => raw.match(/<[^>]*>?/g) ?? []);
    expect(html.filter((tag) => !/^<\/?(?:details|summary)>$/.test(tag))).toEqual([]);
  });

  it('is told in rows of a record', () => {
    const rows = dependencyRows(recordOf({ changes, unread: ['odd.lock'] }));
    expect(rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Compared: by GitHub's dependency graph: 1 updated, 1 added, 1 removed",
      'Updated: foo 1.0.0 → 1.2.3; MIT; GHSA-aaaa-bbbb-cccc (high); from packages.acme.example',
      'Added: bar version not told; licence not told; vulnerabilities not asked; from a source that is not told',
      'Removed: gone 1.2.3',
      'Cannot be read: odd.lock',
    ]);
    expect(dependencyRows(recordOf({}))).toHaveLength(1);
    expect(dependencyRows(recordOf(null))).toEqual([]);
    expect(dependencyRows(recordOf(null, 'fact-unavailable'))[0]?.value).toMatch(/^not known: /);
  });
});
