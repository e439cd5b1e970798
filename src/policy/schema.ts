import type { Control } from '../controls/kit/control.js';
import { modelTerms } from '../controls/kit/model-terms.js';
import { objectSchema } from '../controls/kit/setting.js';
import type { JsonSchema } from '../controls/kit/setting.js';
import { partial, wholeOnly } from './partial-schema.js';
import { presetNames } from './presets.js';
import { fixed, names, word } from './schema-parts.js';
import { emergencySchema, exceptionsSchema, peopleSchema, recordsSchema, trustSchema } from './schema-sections.js';

/** Both schemas are made from the controls' own settings; `scripts/generate.mjs` compiles them ahead of time. */
const POLICY_SCHEMA_ID = 'urn:countersign:policy:v1';

/** One text of a policy. Presets and rules may each set a part, so nothing within a control is required here. */
export const policySchema = (controls: readonly Control[]): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: POLICY_SCHEMA_ID,
  title: 'Countersign policy, version 1',
  description:
    'What must hold before a change may be merged. Required settings are demanded once all texts are merged.',
  type: 'object',
  additionalProperties: false,
  required: ['version'],
  properties: {
    version: { const: 1, description: 'Version of the format.' },
    extends: {
      ...names('Texts that this one builds on, in order; later ones override earlier ones.', 20),
      items: {
        description: 'A preset of the tool, or a file written owner/repository/path@ref.',
        anyOf: [{ enum: presetNames }, { type: 'string', maxLength: 1024, pattern: EXTENDED_FILE }],
      },
    },
    branches: names('Where the gate applies: names or globs. Omitted: the default branch.', 100),
    people: peopleSchema,
    trust: trustSchema,
    records: recordsSchema,
    models: modelsSchema,
    controls: controlsSchema(controls, 'What is demanded. A control that is not named is off.', 0),
    rules: rulesSchema(controls),
    exceptions: exceptionsSchema,
    emergency: emergencySchema,
  },
  $defs: Object.fromEntries(controls.map((control) => [control.id, partial(controlSchema(control))])),
});

/** What remains to be said of the controls of a merged policy: every required setting must be there. */
export const mergedControlsSchema = (controls: readonly Control[]): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:countersign:policy:v1:merged-controls',
  type: 'object',
  properties: Object.fromEntries(
    controls.flatMap((control) => {
      const rest = wholeOnly(controlSchema(control));
      return rest === null ? [] : [[control.id, rest]];
    }),
  ),
});

const EXTENDED_FILE = '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$';

/** Texts that extend one another may each say a part of a model; what must be said is checked once all are merged. */
const modelsSchema: JsonSchema = {
  type: 'object',
  description: 'The models of the repository, by name.',
  maxProperties: 200,
  propertyNames: { minLength: 1, maxLength: 200 },
  additionalProperties: partial(objectSchema(modelTerms)),
};

const controlsSchema = (controls: readonly Control[], description: string, least: number): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: false,
  minProperties: least,
  properties: Object.fromEntries(controls.map((control) => [control.id, { $ref: `#/$defs/${control.id}` }])),
});

/**
 * Settings of one control, whole; the pages of the controls show them.
 * @public read by scripts/generate.mjs
 */
export const controlSchema = (control: Control): JsonSchema => {
  const own = objectSchema(control.settings) as { readonly properties: JsonSchema };
  return {
    ...own,
    description: control.requirement,
    properties: {
      enforcement: {
        enum: ['enforce', 'report'],
        default: 'enforce',
        description: 'enforce: blocks; report: recorded and shown, never blocks.',
      },
      ...own.properties,
    },
  };
};

const rulesSchema = (controls: readonly Control[]): JsonSchema => ({
  type: 'array',
  description: 'Where more, or less, is demanded. Every rule whose conditions all hold is applied, in order.',
  maxItems: 200,
  items: fixed(
    'One rule.',
    {
      name: word('Name of the rule, shown with what it changed.', { maxLength: 200 }),
      when: fixed(
        'Conditions, all of which must hold.',
        {
          paths: names('Any changed path, old or new name, matches one of these globs.', 500),
          'only-paths': names('Every changed path matches one of these globs.', 500),
          branches: names('The base branch matches one of these names or globs.', 100),
          labels: names('One of these labels is on the pull request.', 100),
          authors: names('The author of the pull request is one of these logins.', 1000),
          'lines-over': {
            type: 'integer',
            minimum: 0,
            maximum: 10_000_000,
            description: 'More lines than this were added and removed.',
          },
        },
        { minProperties: 1 },
      ),
      controls: controlsSchema(controls, 'Settings that the rule changes.', 1),
    },
    { required: ['name', 'when', 'controls'] },
  ),
});
