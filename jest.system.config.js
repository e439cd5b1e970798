import base from './jest.config.js';

/** Tests against programs of others: `npm run test:system`. */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/system/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120000,
};
