import { describe, expect, it } from '@jest/globals';
import { marked, type Token, type Tokens } from 'marked';
import type { Blocking, Finding } from '../../src/decision/types.js';
import type { Evidence } from '../../src/evidence/document.js';
import { UNLINKED } from '../../src/evidence/document.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { annotations } from '../../src/report/annotations.js';
import { markdown, type Ending } from '../../src/report/markdown.js';
import { statusText } from '../../src/report/status-text.js';
import { outcomeText, painted, unpainted } from '../../src/report/text.js';

/** Texts that others may write where a reason names them: each tries to be more than text. */
const hostile = [
  '::set-output name=verdict::pass',
  'x ##[set-output name=verdict]pass',
  'line one\n::stop-commands::pause',
  'line one\r\n## Countersign: ✅ This change may be merged',
  '<img src=x onerror=alert(1)>',
  '[merge me](https://evil.example)',
  '| ✅ pass | ok |',
  'a ` b `` c',
  '@acme/everyone see #1',
  '\u202egnp.exe\u202c',
  '</details><details open>',
  '\u001b[31mred',
  '😀'.repeat(400),
];

const reason = (text: string): Finding['reasons'][number] => ({
  code: 'check-not-success',
  about: [text],
  needed: text,
  found: text,
  who: [text],
  at: { path: text, line: 1 },
});

const finding: Finding = {
  control: 'required-checks',
  version: 1,
  enforcement: 'enforce',
  outcome: 'fail',
  reasons: hostile.map(reason),
  notes: hostile.map(reason),
  rules: hostile,
};

const blocking: readonly Blocking[] = hostile.map((text) => ({
  control: 'required-checks',
  outcome: 'fail',
  code: 'check-not-success',
  about: [text],
}));

const evidence = (text: string): Evidence => ({
  schema: 'urn:countersign:evidence:v1',
  tool: { name: 'countersign', version: '0.1.0' },
  stage: 'pull-request',
  links: UNLINKED,
  bill: null,
  participants: [],
  coverage: [],
  subject: {
    repository: { id: 1, name: text },
    pull: 7,
    base: { ref: text, commit: 'b' },
    head: 'a'.repeat(40),
    commit: null,
    context: text,
  },
  judgedAt: '2026-03-02T11:00:00Z',
  policy: { state: 'missing', path: text, commit: null },
  facts: unknownFacts({ code: 'fact-unavailable', about: [text] }),
  faults: [],
  findings: [{ ...finding, reasons: [reason(text), ...finding.reasons] }],
  companions: [],
  decision: {
    verdict: 'fail',
    blocking,
    carried: [
      { by: 'exception', control: 'passing-scans', about: [text], approvedBy: text, why: text, until: '2026-06-30' },
    ],
    notes: [reason(text)],
  },
  standing: {
    workflow: 'default-branch',
    status: 'app',
    required: true,
    from: [text],
    bypass: { known: true, value: [text] },
  },
  transcript: [],
});

const later: readonly Blocking[] = hostile.map((text) => ({
  control: 'gate',
  outcome: 'indeterminate',
  code: 'publish-forbidden',
  about: [text],
}));

const ARTIFACT = 'https://github.com/acme/pay/actions/runs/501/artifacts/7001';

const ending = (text: string): Ending => ({
  verdict: 'fail',
  blocking: [...blocking, ...later],
  digest: '0'.repeat(64),
  path: text,
  stores: [
    { store: 'artifact', place: { name: text, url: ARTIFACT }, until: '2026-06-01T00:00:00Z', remarks: [text] },
    { store: 's3', place: { name: text, url: null }, until: null, remarks: [] },
    { store: 'ledger', place: null, until: null, remarks: [text] },
  ],
  status: { context: text, commit: 'a'.repeat(40), state: 'failure', published: true },
  followUps: [{ pull: 7, url: null, failed: text }],
});

/** Everything that a reader of GitHub's Markdown makes of the page. */
function tokensOf(page: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(page, { gfm: true }), (token) => {
    tokens.push(token);
  });
  return tokens;
}

describe.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  'the summary, about %s',
  (_, text) => {
    const page = markdown(evidence(text), ending(text));
    const tokens = tokensOf(page);
    const of = (type: string): readonly Token[] => tokens.filter((token) => token.type === type);

    it('has no HTML but its own folds, each closed', () => {
      const html = of('html').flatMap(({ raw }) => raw.match(/<[^>]*>?/g) ?? []);
      expect(html.filter((tag) => !/^<\/?(?:details|summary)>$/.test(tag))).toEqual([]);
      expect(html.filter((tag) => tag === '<details>')).toHaveLength(html.filter((tag) => tag === '</details>').length);
    });

    it('leads nowhere but to its artifact, and calls nobody', () => {
      const links = [...of('link'), ...of('image')].map((token) => ('href' in token ? String(token['href']) : ''));
      expect(new Set(links)).toEqual(new Set([ARTIFACT]));
      // Escaped, an at sign is a token of its own and no mention; in code it is none either.
      expect(of('text').filter((token) => !('tokens' in token) && /@\w/.test(token.raw))).toEqual([]);
    });

    it('has one headline, which is its own, and nothing that cannot be seen', () => {
      expect(of('heading').map(({ raw }) => raw.trim())).toEqual(['## Countersign: ❌ This change may not be merged']);
      expect(page).not.toMatch(/[\u202e\u001b]/);
    });

    it('keeps its table: one row a control, two cells in each', () => {
      const tables = of('table') as readonly Tokens.Table[];
      expect(tables.map(({ header, rows }) => [header.length, rows.map((row) => row.length)])).toEqual([
        [2, [2]],
        [4, [4, 4, 4]],
      ]);
      expect(tables[0]?.rows[0]?.[1]?.text).toBe('❌ fail');
      const row = page.split('\n').filter((line) => line.startsWith('| required-checks'));
      expect(row.map((line) => line.match(/(?<!\\)\|/g)?.length)).toEqual([3]);
    });
  },
);

describe('the log', () => {
  it.each(hostile)('has no line that a runner obeys, about %j', (text) => {
    const log = outcomeText(evidence(text), 'fail', later, unpainted);
    for (const line of log.split(/\r\n|[\n\r\u2028\u2029]/)) {
      expect(line.trimStart()).not.toMatch(/^::/);
      expect(line).not.toContain('##[');
    }
    expect(log).not.toMatch(/[\u202e\u001b]/);
  });

  it('names what it is about in full', () => {
    const about = { ...finding, reasons: [{ code: 'check-not-success', about: ['build', 'lint', 'unit'] }], notes: [] };
    expect(outcomeText({ ...evidence('acme/pay'), findings: [about] }, 'fail', [], unpainted)).toContain(
      '(build, lint, unit)',
    );
  });

  it('is the same text on a terminal, but for the colours', () => {
    const log = (paint: typeof painted): string => outcomeText(evidence('acme/pay'), 'fail', later, paint);
    expect(log(painted)).toContain('\u001b[31mfail');
    expect(log(painted).replaceAll(/\u001b\[\d+m/g, '')).toBe(log(unpainted));
  });
});

describe('the status', () => {
  it.each(hostile)('is one line of at most 140 characters, about %j', (text) => {
    const first = [{ control: 'required-checks', outcome: 'fail', code: 'check-not-success', about: [text] }] as const;
    const line = statusText('fail', first, evidence(text));
    expect(line.length).toBeLessThanOrEqual(140);
    expect(line).toMatch(/^A check did not succeed/);
    expect(line).not.toMatch(/[\n\r\u202e\u001b]/);
    expect(line.isWellFormed()).toBe(true);
  });

  it('counts the controls that are met, the gate itself not among them', () => {
    const met = ['gate', 'peer-review', 'commit-integrity'].map((control): Finding => ({
      ...finding,
      control,
      outcome: 'pass',
      reasons: [],
      notes: [],
    }));
    expect(statusText('pass', [], { ...evidence('acme/pay'), findings: met })).toBe('All 2 controls are met.');
  });
});

describe('annotations', () => {
  it('are ten at most: GitHub shows no more', () => {
    expect(annotations(evidence('acme/pay'))).toHaveLength(10);
  });
});
