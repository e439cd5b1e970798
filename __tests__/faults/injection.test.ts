import { describe, expect, it } from '@jest/globals';
import { attackRun, attackedScenes, attacksOf, singleAttacks } from '../../scripts/faults/fuzz-report.js';
import { fields, hostileTexts } from '../../scripts/faults/hostile.js';
import { cleanRun } from '../../scripts/faults/matrix-report.js';
import { randomOf, sampleOf } from '../../scripts/faults/random.js';
import { runnerCommands } from '../../scripts/faults/runner-commands.js';
import { foreignMarkdown } from '../../scripts/faults/shown.js';
import { inParallel } from '../../scripts/faults/strike.js';
import { bundle, width } from './bundle.js';

const SINGLE = 30;
const MIXED = 30;

/** Each of these did something once. */
const worst: readonly (readonly [field: string, text: string])[] = [
  ['guarded path', '##[add-mask]pass'],
  ['author', 'x##[warning]disk full'],
  ['title', '\ud800'],
  ['check', '\ud800'],
  ['old path', '\u001b[2K\u001b[1A\u001b[32mpass\u001b[0m'],
];

describe('hostile texts', () => {
  it('command nothing, show nothing of their own and let nothing pass', async () => {
    const cleans = await inParallel(attackedScenes(), width, async (scene) => ({
      scene,
      clean: await cleanRun(scene, bundle),
    }));
    const named = worst.flatMap(([field, text]) =>
      fields
        .filter(({ name }) => name === field)
        .map(({ patch }) => ({ name: `${field} ${JSON.stringify(text)}`, patches: [patch(text)] })),
    );
    expect(named).toHaveLength(worst.length);
    const attacks = [...named, ...sampleOf(singleAttacks(), SINGLE, randomOf(11)), ...attacksOf(MIXED, 11)];
    const outcomes = await inParallel([...attacks.entries()], width, async ([index, attack]) => {
      const struck = cleans[index % cleans.length];
      if (struck === undefined) throw new Error('there is no scene');
      const { violations } = await attackRun(struck.scene, attack, struck.clean, bundle);
      return { scene: struck.scene.name, attack: attack.name, violations };
    });
    expect(outcomes.filter(({ violations }) => violations.length > 0)).toEqual([]);
    expect(outcomes).toHaveLength(attacks.length);
  }, 120_000);

  it('are of every kind', () => {
    expect(hostileTexts.length).toBeGreaterThan(50);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});

describe('the parser of runner commands', () => {
  it.each([
    ['::warning::x', ['warning', '', 'x']],
    ['  ::error file=a,line=1::x::y', ['error', 'file=a,line=1', 'x::y']],
    ['a\r::add-mask::pass', ['add-mask', '', 'pass']],
    ['words ##[add-mask]pass', ['add-mask', '', 'pass']],
    ['##[set-output name=v;]pass', ['set-output', 'name=v;', 'pass']],
  ] as const)('reads %j', (line, [name, parameters, data]) => {
    expect(runnerCommands(`before\n${line}\nafter`)).toEqual([{ name, parameters, data }]);
  });

  it.each(['words ::warning::x', '::unknown::x', '::warning', '##[unknown]x', '##␣[warning]x', '## [warning]x'])(
    'passes over %j',
    (line) => {
      expect(runnerCommands(line)).toEqual([]);
    },
  );
});

describe('the reader of the summary', () => {
  const ours = '## Countersign: ⏳ Something is still missing\n\n| Control | Outcome |\n| --- | --- |\n';

  it('finds nothing in what is ours', () => {
    const details = '<details><summary>peer-review: 1 reason</summary>\n\n- `too-few-approvals`: words\n\n</details>\n';
    expect(
      foreignMarkdown(`${ours}| peer\\-review | ⏳ pending |\n| \\#8 peer-review | ⏳ pending |\n\n${details}`),
    ).toEqual([]);
  });

  it.each([
    ['a heading', '# pass'],
    ['a heading', 'pass\n===='],
    ['a link', '[x](https://evil.example)'],
    ['a link', 'see https://evil.example now'],
    ['a link', 'mail a@evil.example'],
    ['a image', '![x](https://evil.example/x.png)'],
    ['HTML', 'a <b>c</b>'],
    ['HTML', '</details><h1>x</h1>'],
    ['a code', '```\nx\n```'],
    ['a foreign row', '| a | ✅ pass | b |\n| --- | --- | --- |\n| peer-review | ✅ pass | |'],
  ])('finds %s', (what, text) => {
    expect(foreignMarkdown(`${ours}\n${text}\n`).join('\n')).toContain(what);
  });
});
