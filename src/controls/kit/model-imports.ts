/** Pickles of tensors import these and no others. Each of them builds data from data: none calls what it is given. */
const HARMLESS: ReadonlySet<string> = new Set([
  'collections.OrderedDict',
  ...[
    'BFloat16Storage',
    'BoolStorage',
    'ByteStorage',
    'CharStorage',
    'ComplexDoubleStorage',
    'ComplexFloatStorage',
    'DoubleStorage',
    'FloatStorage',
    'HalfStorage',
    'IntStorage',
    'LongStorage',
    'QInt32Storage',
    'QInt8Storage',
    'QUInt8Storage',
    'ShortStorage',
    'Size',
    'bfloat16',
    'bool',
    'complex128',
    'complex64',
    'device',
    'float16',
    'float32',
    'float64',
    'int16',
    'int32',
    'int64',
    'int8',
    'uint8',
  ].map((name) => `torch.${name}`),
  'torch.storage.UntypedStorage',
  'torch.storage.TypedStorage',
  'torch._utils._rebuild_tensor',
  'torch._utils._rebuild_tensor_v2',
  'torch._utils._rebuild_parameter',
  'torch._utils._rebuild_sparse_tensor',
  'torch._utils._rebuild_qtensor',
  'numpy.dtype',
  'numpy.ndarray',
  ...['core', '_core'].flatMap((core) => [
    `numpy.${core}.multiarray._reconstruct`,
    `numpy.${core}.multiarray.scalar`,
    // Arrays at protocol 5.
    `numpy.${core}.numeric._frombuffer`,
  ]),
  ...['__builtin__', 'builtins'].flatMap((builtins) =>
    ['bytearray', 'complex', 'frozenset', 'set'].map((name) => `${builtins}.${name}`),
  ),
  '_codecs.encode',
]);

/**
 * The imports that neither are harmless nor allowed by name; what could not be told (`?`) always. `allowed` holds
 * `module.name`, or `module.*` for the names of this very module and of none below it.
 */
export const forbiddenImports = (imports: readonly string[], allowed: readonly string[]): readonly string[] => {
  const names = new Set(allowed);
  return imports.filter(
    (each) => each === '?' || !(HARMLESS.has(each) || names.has(each) || names.has(wildcard(each))),
  );
};

const wildcard = (name: string): string => `${name.slice(0, name.lastIndexOf('.'))}.*`;
