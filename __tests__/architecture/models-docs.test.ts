import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controls } from '../../src/controls/index.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { declaredModels } from '../../src/policy/declared-models.js';

const page = readFileSync('docs/models.md', 'utf8');
const example = readFileSync('examples/policies/models.yml', 'utf8');
const block = /^```yaml\n(version: [\s\S]*?)^```$/m.exec(page)?.[1] ?? '';

describe('the page of models', () => {
  it('has the whole policy that it leads to, but for remarks', () => {
    const bare = (text: string): string => text.replace(/^#.*\n/gm, '');
    expect(bare(block)).toBe(bare(example));
  });

  it('has a policy without a fault, in which no part is left out', () => {
    const parsed = parsePolicy([{ kind: 'file', name: 'policy', path: '.github/countersign.yml', text: block }]);
    if (!('policy' in parsed)) throw new Error(JSON.stringify(parsed.faults));
    const [model, ...others] = declaredModels(parsed.policy);
    expect(others).toEqual([]);
    expect(Object.entries(model?.terms ?? {}).filter(([, value]) => value === null)).toEqual([]);
  });

  it('names every control of models', () => {
    const ids = controls.map(({ id }) => id).filter((id) => id.startsWith('model-'));
    expect(ids).toHaveLength(8);
    expect(ids.filter((id) => !page.includes(`[${id}](controls/${id}.md)`))).toEqual([]);
  });

  it('leads to files that exist', () => {
    const targets = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    const elsewhere = new Set(['../examples/models']);
    expect(targets.filter((target) => !elsewhere.has(target) && !existsSync(join('docs', target)))).toEqual([]);
  });

  it('has exceptions that a policy takes, and codes of the control that each row is about', () => {
    const exceptions = /^```yaml\n(exceptions:\n[\s\S]*?)^```$/m.exec(page)?.[1] ?? 'none';
    const text = `version: 1\nextends: [models]\n${exceptions}`;
    const parsed = parsePolicy([{ kind: 'file', name: 'policy', path: '.github/countersign.yml', text }]);
    if (!('policy' in parsed)) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.policy.exceptions).toHaveLength(2);

    const rows = (/^## Exceptions$([\s\S]*?)^## /m.exec(page)?.[1] ?? '')
      .split('\n')
      .filter((line) => /^\| [` ]/.test(line));
    let id = '';
    const unknown = rows.flatMap((row) => {
      const [, control = '', reasons = ''] = row.split('|');
      id = /`(model-[a-z]+)`/.exec(control)?.[1] ?? id;
      const codes = controls.find((each) => each.id === id)?.codes ?? [];
      const named = [...reasons.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = '']) => code);
      return named.filter((code) => !codes.includes(code)).map((code) => `${id} ${code}`);
    });
    expect(rows.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  it('does not cite what no longer holds as if it did', () => {
    expect(page).toMatch(/SR 11-7[^.]*no longer hold/);
  });
});

describe('the page of their traps', () => {
  const rows = [...readFileSync('docs/model-traps.md', 'utf8').matchAll(/^\| (?!-|Trap )(.*) \|$/gm)].map(
    ([, row = '']) => row.split(' | ').map((cell) => cell.trim()),
  );

  it('tells of each which control says it, by codes that the control has', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const [trap = '', does = '', says = '', ...rest] of rows) {
      expect([trap, does === '', rest]).toEqual([trap, false, []]);
      for (const part of says.split('; ')) {
        const [id = '', ...codes] = [...part.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
        const control = controls.find((each) => each.id === id);
        expect([trap, codes.length > 0, control?.codes]).toEqual([trap, true, expect.arrayContaining(codes)]);
      }
    }
  });

  it('is led to', () => {
    expect(page).toContain('](model-traps.md)');
  });
});
