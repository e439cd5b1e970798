import { describe, expect, it } from '@jest/globals';
import { effective as effectiveAt } from '../../src/policy/rules.js';
import type { Scene } from '../../src/policy/conditions.js';
import type { Change, ChangedFile } from '../../src/facts/change.js';
import { alice, bob, compliant, dependabot } from '../support/compliant.js';
import { facts, unread } from '../decision/verdict.js';
import { policyOfText } from './texts.js';

const effective = (policy: Parameters<typeof effectiveAt>[0], scene: Parameters<typeof effectiveAt>[1]) =>
  effectiveAt(policy, scene, 'merge');

const file = (path: string, own: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previous: null,
  status: 'modified',
  additions: 1,
  deletions: 1,
  ...own,
});

const scene = (own: Partial<Scene> & { change?: Partial<Change>; files?: readonly ChangedFile[] } = {}): Scene => ({
  facts: facts({
    change: { ...compliant.change, ...own.change },
    files: own.files ?? [file('src/refund.ts')],
  }),
  baseRef: own.baseRef ?? 'main',
  filesCut: own.filesCut ?? false,
  mayLabel: own.mayLabel ?? ((account) => account?.id === bob.id),
});

/** In how many of the readings the rule is applied: 1 of 1, 0 of 1, or 1 of 2 where it is open. */
const applied = (when: string, where: Scene): string => {
  const policy = policyOfText(
    `version: 1\ncontrols:\n  peer-review: {approvals: 1}\nrules:\n  - {name: r, when: ${when}, controls: {peer-review: {approvals: 3}}}\n`,
  );
  const { variants } = effective(policy, where);
  const approvals = variants.map(
    (variant) => variant.find(({ control }) => control.id === 'peer-review')?.settings['approvals'],
  );
  return `${approvals.filter((each) => each === 3).length} of ${variants.length}`;
};

const label = (name: string, by: typeof alice | null) => ({ name, by, at: null });
const YES = '1 of 1';
const NO = '0 of 1';
const OPEN = '1 of 2';

describe('a condition', () => {
  it.each([
    ['paths, one of many', '{paths: [ledger/**]}', scene({ files: [file('a'), file('ledger/x')] }), YES],
    ['paths, none', '{paths: [ledger/**]}', scene(), NO],
    [
      'paths, the old name of a rename',
      '{paths: [ledger/**]}',
      scene({ files: [file('x', { status: 'renamed', previous: 'ledger/x' })] }),
      YES,
    ],
    [
      'paths, the source of a copy',
      '{paths: [ledger/**]}',
      scene({ files: [file('x', { status: 'copied', previous: 'ledger/x' })] }),
      NO,
    ],
    ['paths, in other letters', '{paths: [Ledger/**]}', scene({ files: [file('lEDGER/x')] }), YES],
    ['paths, decomposed', '{paths: ["caf\u00e9/**"]}', scene({ files: [file('cafe\u0301/x')] }), YES],
    ['paths, dot files', '{paths: ["**/*.yml"]}', scene({ files: [file('.github/x.yml')] }), YES],
    ['paths, a list that is cut', '{paths: [ledger/**]}', scene({ filesCut: true }), OPEN],
    ['paths, a list that is cut and matches', '{paths: [src/**]}', scene({ filesCut: true }), YES],
    ['paths, not known', '{paths: [ledger/**]}', { ...scene(), facts: facts({}, ['files']) }, OPEN],
    [
      'only-paths, all',
      '{only-paths: ["docs/**", "**/*.md"]}',
      scene({ files: [file('docs/a'), file('b/c.md')] }),
      YES,
    ],
    ['only-paths, one other', '{only-paths: ["docs/**"]}', scene({ files: [file('docs/a'), file('src/a')] }), NO],
    [
      'only-paths, moved in from elsewhere',
      '{only-paths: ["docs/**"]}',
      scene({ files: [file('docs/a', { status: 'renamed', previous: 'src/a' })] }),
      NO,
    ],
    ['only-paths, in other letters', '{only-paths: ["docs/**"]}', scene({ files: [file('DOCS/a')] }), NO],
    ['only-paths, no file', '{only-paths: ["**"]}', scene({ files: [] }), NO],
    ['only-paths, a list that is cut', '{only-paths: ["**"]}', scene({ filesCut: true }), NO],
    ['only-paths, not known', '{only-paths: ["**"]}', { ...scene(), facts: facts({}, ['files']) }, NO],
    ['branches', "{branches: ['release/**']}", scene({ baseRef: 'release/2026/03' }), YES],
    ['branches, another', "{branches: ['release/**']}", scene({ baseRef: 'release-notes' }), NO],
    ['labels, by somebody independent', '{labels: [small]}', scene({ change: { labels: [label('small', bob)] } }), YES],
    ['labels, by a contributor', '{labels: [small]}', scene({ change: { labels: [label('small', alice)] } }), OPEN],
    ['labels, by nobody known', '{labels: [small]}', scene({ change: { labels: [label('small', null)] } }), OPEN],
    ['labels, another', '{labels: [small]}', scene({ change: { labels: [label('large', bob)] } }), NO],
    [
      'labels, one of two by somebody independent',
      '{labels: [small, tiny]}',
      scene({ change: { labels: [label('small', alice), label('tiny', bob)] } }),
      YES,
    ],
    ['authors', '{authors: [ALICE]}', scene(), YES],
    ['authors, another', '{authors: [bob]}', scene(), NO],
    ['authors, an app by its name', '{authors: [dependabot]}', scene({ change: { author: dependabot } }), YES],
    ['authors, a person called like an app', "{authors: ['alice[bot]']}", scene(), NO],
    ['authors, a deleted account', '{authors: [alice]}', scene({ change: { author: null } }), OPEN],
    ['lines-over, more', '{lines-over: 54}', scene(), YES],
    ['lines-over, as many', '{lines-over: 55}', scene(), NO],
    ['two, both hold', '{paths: [src/**], authors: [alice]}', scene(), YES],
    ['two, one fails', '{paths: [src/**], authors: [bob]}', scene(), NO],
    [
      'two, one open and one that fails',
      '{labels: [small], authors: [bob]}',
      scene({ change: { labels: [label('small', alice)] } }),
      NO,
    ],
  ])('%s', (_, when, where, expected) => {
    expect(applied(when, where)).toBe(expected);
  });
});

const rules = (...each: readonly string[]) =>
  policyOfText(
    `version: 1\ncontrols:\n  peer-review: {approvals: 1}\nrules:\n${each.map((rule) => `  - ${rule}\n`).join('')}`,
  );

describe('rules', () => {
  it('are applied in order, the later over the earlier, and named', () => {
    const policy = rules(
      '{name: two, when: {paths: [src/**]}, controls: {peer-review: {approvals: 2, carry-over: identical-tree}}}',
      '{name: one, when: {authors: [alice]}, controls: {peer-review: {approvals: 1}}}',
      '{name: other, when: {authors: [bob]}, controls: {peer-review: {approvals: 9}}}',
    );
    const { variants } = effective(policy, scene());
    expect(variants).toHaveLength(1);
    expect(variants[0].find(({ control }) => control.id === 'peer-review')).toMatchObject({
      settings: { approvals: 1, 'carry-over': 'identical-tree' },
      rules: ['two', 'one'],
      named: 'named',
      enforcement: 'enforce',
    });
  });

  it('may switch a control on, and change how it is enforced', () => {
    const policy = rules(
      '{name: a, when: {paths: [src/**]}, controls: {commit-integrity: {enforcement: report}, peer-review: {enforcement: report}}}',
    );
    const [variant] = effective(policy, scene()).variants;
    expect(variant.map(({ control, enforcement }) => [control.id, enforcement])).toEqual([
      ['commit-integrity', 'report'],
      ['peer-review', 'report'],
      ['protected-paths', 'enforce'],
    ]);
  });

  it('that are open are read in every combination, none of them first', () => {
    const open = (name: string, approvals: number) =>
      `{name: ${name}, when: {labels: [${name}]}, controls: {peer-review: {approvals: ${approvals}}}}`;
    const labels = ['a', 'b'].map((name) => label(name, alice));
    const result = effective(rules(open('a', 2), open('b', 3)), scene({ change: { labels } }));
    const names = result.variants.map((variant) => variant.find(({ control }) => control.id === 'peer-review')?.rules);
    expect(names).toEqual([[], ['a'], ['b'], ['a', 'b']]);
    expect(result.open.map(({ rule }) => rule)).toEqual(['a', 'b']);
  });

  it('of which too many are open are told as such', () => {
    const many = Array.from(
      { length: 9 },
      (_, index) => `{name: r${index}, when: {labels: [x]}, controls: {peer-review: {approvals: 2}}}`,
    );
    const result = effective(rules(...many), scene({ change: { labels: [label('x', null)] } }));
    expect(result.tooManyOpen).toBe(true);
    expect(result.variants.length).toBeLessThanOrEqual(128);
  });

  it('leave protected-paths judged where it is not named', () => {
    const [variant] = effective(
      rules('{name: a, when: {paths: [zzz]}, controls: {protected-paths: {paths: [x]}}}'),
      scene(),
    ).variants;
    expect(variant.find(({ control }) => control.id === 'protected-paths')).toMatchObject({
      named: 'implied',
      enforcement: 'enforce',
    });
  });

  it('say why they are open', () => {
    const result = effective(rules('{name: a, when: {paths: [x]}, controls: {peer-review: {approvals: 2}}}'), {
      ...scene(),
      facts: { ...facts(), files: { known: false, why: unread } },
    });
    expect(result.open).toEqual([{ rule: 'a', why: [unread] }]);
  });
});
