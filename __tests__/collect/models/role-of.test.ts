import { describe, expect, it } from '@jest/globals';
import { isWeightName, roleOf } from '../../../src/collect/models/role-of.js';

const special = { card: 'models/m/README.md', manifest: 'models/m/model.sig' };

const WEIGHTS = `safetensors gguf ggml bin pt pth ckpt pkl pickle joblib dill onnx h5 hdf5 keras npz npy tflite pb mlmodel msgpack`;

describe('the role of a file of a model', () => {
  it.each([
    ['README.md', 'card'],
    ['model.sig', 'manifest'],
    ['sub/README.md', 'other'],
    ['tokenizer.json', 'tokenizer'],
    ['tokenizer.model', 'tokenizer'],
    ['tokenizer_config.json', 'tokenizer'],
    ['special_tokens_map.json', 'tokenizer'],
    ['vocab.txt', 'tokenizer'],
    ['merges.txt', 'tokenizer'],
    ['spiece.model', 'tokenizer'],
    ['config.json', 'config'],
    ['generation_config.json', 'config'],
    ['config.yaml', 'config'],
    ['chat_template.json', 'template'],
    ['chat_template.jinja', 'template'],
    ['additional_chat_templates/tool.jinja', 'template'],
    ['prompt.J2', 'template'],
    ['modeling_llama.py', 'code'],
    ['modeling.PYD', 'code'],
    ['ops.dylib', 'code'],
    ['model.ckpt.data-00000-of-00001', 'weight'],
    ['model.pte', 'weight'],
    ['model.ckpt.index', 'other'],
    ['LICENSE', 'other'],
    ['model.safetensors.index.json', 'other'],
  ])('%s: %s', (name, role) => {
    expect(roleOf(`models/m/${name}`, special)).toBe(role);
  });

  it.each(WEIGHTS.split(' '))('.%s: weight, in capital letters too', (ending) => {
    expect(roleOf(`models/m/a.${ending}`, special)).toBe('weight');
    expect(roleOf(`models/m/A.${ending.toUpperCase()}`, special)).toBe('weight');
  });

  it('is that of a weight whatever else the name says: a pickle is no less one where it is called tokenizer', () => {
    for (const name of ['tokenizer.pkl', 'vocab.pt', 'chat_template.bin', 'config.pickle'])
      expect(isWeightName(`models/m/${name}`)).toBe(true);
    expect(isWeightName('docs/bin')).toBe(false);
  });
});
