import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { expansionOf, type Expansion } from './models/expansion.js';
import type { Json } from './models/merged.js';
import type { ModelSpec } from './models/spec.js';
import type { FileSpec, World } from './world.js';

export type { ModelSpec } from './models/spec.js';

/** Models of a world, large files that the host holds, and attestations that it keeps. Not in the shared format. */
export interface ModelWorld {
  /** Name → what is otherwise than in a compliant model; `{}` is one. `__tests__/cases/models/README.md` explains it. */
  models?: Record<string, ModelSpec>;
  /** sha256 → size of a file in the store of Git LFS. */
  lfs?: Record<string, number>;
  /** Name → a Sigstore bundle. */
  attestations?: Record<string, object>;
}

const policyPath = '.github/countersign.yml';
const attributes = ['safetensors', 'gguf', 'bin', 'pt', 'onnx']
  .map((ending) => `*.${ending} filter=lfs diff=lfs merge=lfs -text\n`)
  .join('');

/** As many as a long run of cases has; the oldest go first. */
const kept = 200;
const made = new Map<string, Expansion>();

/** The same spec gives the same files: worlds are built anew with each of their changes. */
function expanded(name: string, spec: ModelSpec, now: string): Expansion {
  const key = createHash('sha256')
    .update(JSON.stringify([name, spec, now]))
    .digest('hex');
  const known = made.get(key) ?? expansionOf(name, spec, now);
  made.delete(key);
  made.set(key, known);
  const [oldest] = made.keys();
  if (made.size > kept && oldest !== undefined) made.delete(oldest);
  return known;
}

/** The world with its models made into files of the repository, large files, attestations and terms of the policy. */
export function expandModels(world: World): World {
  const entries = Object.entries(world.models ?? {});
  if (entries.length === 0) return world;
  const models = entries.map(([name, spec]) => ({ name, ...expanded(name, spec, world.now) }));
  const base = new Map([['.gitattributes', attributes], ...models.flatMap((model) => [...model.base])]);
  const head = new Map(models.flatMap((model) => [...model.head]));
  for (const [path, text] of Object.entries(world['base-files'] ?? {})) base.set(path, text);
  const terms = Object.fromEntries(models.map((model) => [model.name, model.terms]));
  const policy = base.get(policyPath);
  if (policy !== undefined) base.set(policyPath, withTerms(policy, terms));
  const changed = [...head].filter(([path, text]) => text !== (base.get(path) ?? null));
  const attestations = models.flatMap((model) =>
    model.attestations.map((bundle, index) => [`${model.name}-${String(index)}`, bundle]),
  );
  return {
    ...world,
    'base-files': Object.fromEntries(base),
    'head-files': { ...(Object.fromEntries(changed.filter(isThere)) as Texts), ...world['head-files'] },
    files: {
      ...Object.fromEntries(changed.map(([path, text]) => [path, listed(base.get(path), text)])),
      ...world.files,
    },
    workspace: { ...(Object.assign({}, ...models.map(({ workspace }) => workspace)) as Texts), ...world.workspace },
    lfs: { ...(Object.assign({}, ...models.map(({ lfs }) => lfs)) as Record<string, number>), ...world.lfs },
    attestations: { ...(Object.fromEntries(attestations) as Record<string, object>), ...world.attestations },
  };
}

type Texts = Record<string, string>;

const isThere = (entry: readonly [string, string | null]): entry is readonly [string, string] => entry[1] !== null;

function listed(before: string | undefined, text: string | null): FileSpec {
  if (text === null) return { status: 'removed', additions: 0, deletions: linesOf(before ?? '') };
  if (before === undefined) return { status: 'added', additions: linesOf(text), deletions: 0 };
  return { status: 'modified', additions: linesOf(text), deletions: linesOf(before) };
}

const linesOf = (text: string): number => text.split('\n').length - 1;

/** A case that writes the terms itself keeps them; a policy that is missing stays missing. */
function withTerms(policy: string, terms: Json): string {
  if (/^models:/m.test(policy)) return policy;
  return `${policy.trimEnd()}\n${stringify({ models: terms })}`;
}
