import type { FactName, Facts } from './facts.js';
import type { Run } from './run.js';
import { known, unknown, type Reason } from './observed.js';

const NAMES: Readonly<Record<FactName, true>> = {
  repository: true,
  run: true,
  change: true,
  commits: true,
  pushes: true,
  reviews: true,
  approvedCommits: true,
  conversations: true,
  permissions: true,
  teams: true,
  files: true,
  codeOwners: true,
  checks: true,
  scans: true,
  dependencies: true,
  testResults: true,
  tickets: true,
  protection: true,
  policyHistory: true,
  landing: true,
  deployment: true,
  line: true,
  access: true,
  models: true,
  upkeep: true,
  clock: true,
};

/** Every fact unknown, for the same reason. */
export const unknownFacts = (why: Reason): Facts =>
  Object.fromEntries(Object.keys(NAMES).map((name) => [name, unknown(why)])) as Facts;

export const withRun = (facts: Facts, run: Run): Facts => ({ ...facts, run: known(run) });
