import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { MOMENTS, type Stage } from '../../src/evidence/document.js';
import { recordFolder } from '../../src/evidence/record-folder.js';
import { parsePolicy } from '../../src/policy/parse.js';

/** Every fault of a policy text, as one line each. */
function faultsOf(text: string): readonly string[] {
  const parsed = parsePolicy([{ kind: 'file', name: 'policy', path: '.github/countersign.yml', text }]);
  return 'policy' in parsed ? [] : parsed.faults.map(({ line, key, message }) => `${String(line)} ${key}: ${message}`);
}

const policies = readdirSync('examples/policies').map((name) => `examples/policies/${name}`);

/** Policies in fenced blocks of a page; an address of a fragment says nothing of the whole. */
function policiesIn(page: string): readonly string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.filter((block) => /^version: /m.test(block));
}

describe('the policies to copy', () => {
  it.each([...policies, 'examples/models/countersign.yml', '.github/countersign.yml'])('%s has no fault', (file) => {
    expect(faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('of the README has no fault, and is the whole file that it leads to but for remarks', () => {
    const found = policiesIn('README.md');
    expect(found.map(faultsOf)).toEqual([[]]);
    const bare = (text: string): string =>
      text
        .replace(/\s*#.*$/gm, '')
        .replace(/[{ }]/g, '')
        .trim();
    expect(bare(found[0] ?? '')).toBe(bare(readFileSync('examples/policies/simplest.yml', 'utf8')));
  });

  it('would be refused with a fault', () => {
    expect(faultsOf('version: 1\nextends: [minimal]\ncontrols: {peer-reveiw: {}}\n')).toHaveLength(1);
  });
});

describe('the README', () => {
  const text = readFileSync('README.md', 'utf8');

  it('leads to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    const tree = new Set(readdirSync('.', { recursive: false, encoding: 'utf8' }));
    expect(targets.filter((target) => !tree.has(target.split('/')[0] ?? '') || !exists(target))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const scripts = (
      JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }
    ).scripts;
    const named = [...text.matchAll(/npm (?:run )?(test|demo|check|cases|bench|[a-z:]+)(?= |\n|`)/g)].map(
      ([, name = '']) => name,
    );
    expect(named).toEqual(expect.arrayContaining(['demo', 'test']));
    expect(named.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the role for a bucket', () => {
  const blocks = [...readFileSync('docs/stores.md', 'utf8').matchAll(/^ *```json\n([\s\S]*?)^ *```$/gm)];
  const allowed = blocks
    .flatMap(([, block = '']) => (JSON.parse(block) as { readonly Statement: readonly Statement[] }).Statement)
    .filter(({ Effect, Principal }) => Effect === 'Allow' && Principal === undefined);
  const may = (action: string, resource: string): boolean =>
    allowed.some(
      ({ Action, Resource }) =>
        Action.includes(action) &&
        (Resource.endsWith('*') ? resource.startsWith(Resource.slice(0, -1)) : resource === Resource),
    );

  it.each(Object.keys(MOMENTS) as Stage[])('may keep and read records of the stage %s', (stage) => {
    const object = `arn:aws:s3:::acme-audit/countersign/${recordFolder('acme/pay', null, stage)}/record/evidence.json`;
    for (const action of ['s3:PutObject', 's3:PutObjectRetention', 's3:GetObject', 's3:GetObjectVersion'])
      expect([action, object, may(action, object)]).toEqual([action, object, true]);
    expect(may('s3:ListBucket', 'arn:aws:s3:::acme-audit')).toBe(true);
    expect(may('s3:DeleteObject', object)).toBe(false);
  });
});

interface Statement {
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: readonly string[];
  readonly Resource: string;
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as { readonly code?: string }).code === 'EISDIR';
  }
}
