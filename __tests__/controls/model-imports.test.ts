import { describe, expect, it } from '@jest/globals';
import { forbiddenImports } from '../../src/controls/kit/model-imports.js';

describe('the list of imports', () => {
  it.each([
    [['torch.hub.load'], ['torch.*'], ['torch.hub.load']],
    [['torch.hub.load'], ['torch.hub.*'], []],
    [['torch.hub.load'], ['torch.hub.load'], []],
    [['builtins.eval', 'torch.FloatStorage'], [], ['builtins.eval']],
    [['?'], ['?', '*', '?.*', '.*'], ['?']],
    [['collections.OrderedDictionary'], [], ['collections.OrderedDictionary']],
    [['os.system'], ['*'], ['os.system']],
    [['__builtin__.eval', 'numpy.core.multiarray._reconstruct'], ['builtins.*'], ['__builtin__.eval']],
    [['numpy._core.numeric._frombuffer', 'numpy._core.numeric.frombuffer'], [], ['numpy._core.numeric.frombuffer']],
  ])('of %j with %j allowed leaves %j', (imports, allowed, forbidden) => {
    expect(forbiddenImports(imports, allowed)).toEqual(forbidden);
  });
});
