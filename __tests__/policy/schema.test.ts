import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { controls } from '../../src/controls/index.js';
import { policySchema } from '../../src/policy/schema.js';

it('is the schema that was published: every setting, its limits, default and words', () => {
  const published: unknown = JSON.parse(readFileSync('schemas/policy.v1.json', 'utf8'));
  expect(JSON.parse(JSON.stringify(policySchema(controls)))).toEqual(published);
});
