export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        // Lists in JSON are imported with `with { type: 'json' }`.
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // They need programs of others: `npm run test:system`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/system/'],
  testTimeout: 60000,
  // Modules of node's own loader are never given back: a worker that has grown is replaced before it runs out of memory.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
