import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.js';

const faultsOf = (format: string): readonly string[] => {
  const models = `models: {churn: {root: models/churn, formats: [safetensors, '${format}']}}`;
  const text = `version: 1\nbranches: [main]\ncontrols: {model-integrity: {}}\n${models}\n`;
  const parsed = parsePolicy([{ kind: 'file', name: 'policy', path: '.github/countersign.yml', text }]);
  return 'policy' in parsed ? [] : parsed.faults.map(({ key, message }) => `${key}: ${message}`);
};

describe('the formats that a policy allows to weights', () => {
  it.each(['gguf', 'pickle', 'pytorch', 'keras', 'numpy', 'onnx', 'hdf5'])('%s is one', (format) => {
    expect(faultsOf(format)).toEqual([]);
  });

  it.each([
    ['joblib', 'such files are `pickle`'],
    ['.PT', 'such files are `pytorch`'],
    ['npz', 'such files are `numpy`'],
    ['h5', 'such files are `hdf5`'],
    ['Safetensors', 'known are safetensors, gguf'],
    ['constructor', 'known are safetensors, gguf'],
    // No weights are text, and what is unknown nobody can allow.
    ['unknown', 'known are safetensors, gguf'],
    ['text', 'known are safetensors, gguf'],
  ])('%s is none', (format, message) => {
    expect(faultsOf(format)).toEqual([expect.stringMatching(/formats.*is no format of weights/u)]);
    expect(faultsOf(format)).toEqual([expect.stringContaining(message)]);
  });
});
