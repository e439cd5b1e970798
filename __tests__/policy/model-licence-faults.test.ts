import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.js';

const faultsOf = (lines: string): readonly string[] => {
  const text = `version: 1\nbranches: [main]\n${lines}`;
  const parsed = parsePolicy([{ kind: 'file', name: 'policy', path: '.github/countersign.yml', text }]);
  return 'policy' in parsed ? [] : parsed.faults.map(({ key, message }) => `${key}: ${message}`);
};
const ofModel = (allow: string): readonly string[] =>
  faultsOf(`controls: {model-licence: {}}\nmodels: {risk: {root: models/risk, licence: {allow: ['${allow}']}}}\n`);

describe('the licences that a policy allows to models', () => {
  it.each([
    'Apache-2.0',
    'apache-2.0',
    'llama3.1',
    'openrail++',
    'LicenseRef-hf-openrail++',
    'LicenseRef-hf-qwen-research',
    'LicenseRef-acme',
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ])('%s is one', (allow) => {
    expect(ofModel(allow)).toEqual([]);
  });

  it.each([
    ['gpl', 'must name one licence: an id of SPDX, or LicenseRef-hf-…; a family is none'],
    ['unknown', 'must name one licence: an id of SPDX, or LicenseRef-hf-…; a family is none'],
    ['Apache License 2.0', 'must name one licence: an id of SPDX, or LicenseRef-hf-…; a family is none'],
    ['MIT OR Apache-2.0', 'must be one licence; write each in a line of its own'],
    ['apache2', 'is no id of SPDX or of Hugging Face; write LicenseRef-hf-apache2 if it is meant'],
  ])('%s is none', (allow, message) => {
    expect(ofModel(allow)).toEqual([expect.stringContaining(message)]);
    expect(faultsOf(`controls: {model-licence: {allow: ['${allow}']}}\n`)).toEqual([expect.stringContaining(message)]);
  });
});
