import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Keys of a reason that tell people what was found and wanted. No decision looks at them; replayed evidence pins them. */
const words = new Set(['found', 'needed', 'who', 'at']);

const isWords = (path) =>
  path.isObjectProperty() &&
  !path.node.computed &&
  path.node.key.type === 'Identifier' &&
  words.has(path.node.key.name);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words-only', {
    shouldIgnore: (path) => (isWords(path) ? 'words for people: they decide nothing' : undefined),
  }),
];
