import type { TraceShown } from './trace-shown.js';

/** The same for programs. Words of others are as they are shown: one visible line each. */
export const traceJson = ({ title, repository, state, faults, groups, holes }: TraceShown): string =>
  JSON.stringify({ schema: 'urn:countersign:trace:v1', repository, start: title, state, faults, holes, groups });
