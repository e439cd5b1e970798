/** What says that something is not known. While a task gives one of these, nothing that it found earlier may be said to be over. */
const CODES: ReadonlySet<string> = new Set([
  'fact-unavailable',
  'not-demanded',
  'control-failed',
  'list-truncated',
  'list-unstable',
  'snapshot-inconsistent',
  'rate-limited',
  'deadline-exceeded',
  'rules-undecided',
  'task-undone',
  'earlier-run-unreadable',
]);

const ENDINGS = ['-unknown', '-unreadable', '-unavailable', '-incomplete', '-unread'] as const;

export const isUnproven = (code: string): boolean => CODES.has(code) || ENDINGS.some((ending) => code.endsWith(ending));
