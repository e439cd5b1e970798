import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { mergePatch, type World } from '../../emulator/world.js';

type Outcome = 'pass' | 'fail' | 'pending' | 'indeterminate' | 'not-applicable' | 'waived' | 'blocked';
type Verdict = 'pass' | 'pending' | 'fail' | 'indeterminate' | 'pass-with-exception' | 'not-applicable' | 'blocked';

/** What must come out, as the case files write it. */
export interface Expectation {
  readonly verdict: Verdict;
  readonly controls?: Readonly<Record<string, Outcome>>;
  readonly reasons?: readonly string[];
  readonly about?: readonly string[];
  readonly status?: { readonly state?: string; readonly commit?: string };
  readonly exit?: number;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly absent?: readonly string[];
}

/** One case with the world that it starts from, all patches applied. */
export interface Case {
  readonly suite: string;
  readonly id: string;
  readonly title: string;
  readonly world: World;
  readonly expect: Expectation;
}

interface SuiteFile {
  readonly suite: string;
  readonly given?: unknown;
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly given?: unknown;
    readonly expect: Expectation;
  }[];
}

const core = join('__tests__', 'cases', 'core');
const noSuites = new Set(['world.yaml', 'disputed.yaml']);

/**
 * All cases of a folder and below, in order of file names, on the `world.yaml` of that folder, or of `core/` where it
 * has none. Throws when the folder holds no suite, when a file breaks the format, or when an id occurs twice.
 */
export function loadCases(folder: string): Case[] {
  const schema = withAdditions(folder, JSON.parse(readFileSync(join(core, 'case.schema.json'), 'utf8')) as CaseSchema);
  // The world's schema is compiled with the definitions that it refers to.
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile<SuiteFile>(schema);
  const validateWorld = new Ajv2020({ strict: false }).compile<World>({ ...schema.$defs.world, $defs: schema.$defs });
  const own = join(folder, 'world.yaml');
  const worldFile = existsSync(own) ? own : join(core, 'world.yaml');
  const world: unknown = parse(readFileSync(worldFile, 'utf8'));
  if (!validateWorld(world)) throw new Error(`${worldFile}: ${JSON.stringify(validateWorld.errors)}`);
  const files = suiteFiles(folder);
  if (files.length === 0) throw new Error(`${folder} holds no suite`);
  const cases = files.flatMap((file) => {
    const suite: unknown = parse(readFileSync(file, 'utf8'));
    if (!validate(suite)) throw new Error(`${relative('.', file)}: ${JSON.stringify(validate.errors)}`);
    return casesOf(suite, world);
  });
  const ids = cases.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`ids occur twice: ${twice.join(', ')}`);
  return cases;
}

interface CaseSchema {
  readonly $defs: { readonly world: { readonly properties: object } };
}

/** Our own suites know more of the world than the shared ones: keys that `world-additions.json` beside them names. */
function withAdditions(folder: string, schema: CaseSchema): CaseSchema {
  const additions = [folder, join(folder, '..')].map((each) => join(each, 'world-additions.json')).find(existsSync);
  if (additions === undefined) return schema;
  const more = JSON.parse(readFileSync(additions, 'utf8')) as object;
  const { world } = schema.$defs;
  return {
    ...schema,
    $defs: { ...schema.$defs, world: { ...world, properties: { ...world.properties, ...more } } },
  };
}

/** The ids that `__tests__/cases/disputed.yaml` lists; they only mean cases that lie beside it or below. */
export function loadDisputed(folder: string): ReadonlySet<string> {
  const list = join('__tests__', 'cases', 'disputed.yaml');
  const outside = relative(join('__tests__', 'cases'), folder).startsWith('..');
  if (outside || !existsSync(list)) return new Set();
  const { disputed } = parse(readFileSync(list, 'utf8')) as { disputed?: readonly { readonly id: string }[] | null };
  return new Set((disputed ?? []).map(({ id }) => id));
}

function casesOf(suite: SuiteFile, world: World): Case[] {
  const start = mergePatch(world, suite.given ?? {});
  return suite.cases.map(({ id, title, given, expect }) => ({
    suite: suite.suite,
    id,
    title,
    expect,
    world: mergePatch(start, given ?? {}) as World,
  }));
}

function suiteFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return suiteFiles(path);
      return /\.ya?ml$/.test(name) && !noSuites.has(name) ? [path] : [];
    });
}
