import { instant, type Reader } from '../../../lib/shape.js';

/** Jira writes offsets without a colon: `2026-03-02T08:00:00.000+0000`. */
export const jiraInstant: Reader<string> = (value, path) =>
  instant(typeof value === 'string' ? value.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2') : value, path);
