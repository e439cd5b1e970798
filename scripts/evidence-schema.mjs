// The JSON Schema of evidence, from the type that the code writes: what is not in the type is refused.
import { resolve } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = resolve(import.meta.dirname, '..');
const PREFIX = '#/definitions/';

/** Names that hold positions in files would change with every edit: such definitions are written where they are used. */
const isNamed = (name) => /^[A-Za-z]+(<[A-Za-z]+>)?$/.test(name);

export const evidenceSchema = () => {
  const generator = createGenerator({
    path: resolve(root, 'src/evidence/document.ts'),
    tsconfig: resolve(root, 'tsconfig.json'),
    type: 'Evidence',
    expose: 'all',
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
    sortProps: true,
  });
  const { definitions } = generator.createSchema('Evidence');
  const inlined = (node) => {
    if (Array.isArray(node)) return node.map(inlined);
    if (typeof node !== 'object' || node === null) return node;
    if (typeof node.$ref !== 'string')
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inlined(value)]));
    const name = decodeURIComponent(node.$ref.slice(PREFIX.length));
    const { $ref, ...rest } = node;
    return isNamed(name)
      ? { ...rest, $ref: `${PREFIX}${plainName(name)}` }
      : { ...inlined(definitions[name]), ...rest };
  };
  const named = Object.keys(definitions)
    .filter((name) => isNamed(name) && name !== 'Evidence')
    .sort();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:countersign:schema:evidence:v1',
    title: 'Countersign evidence, version 1',
    ...inlined(definitions.Evidence),
    definitions: Object.fromEntries(named.map((name) => [plainName(name), inlined(definitions[name])])),
  };
};

const plainName = (name) => name.replace(/[<>]/g, '_').replace(/_$/, '');
