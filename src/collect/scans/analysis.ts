import type { Instant, ObjectId } from '../../facts/account.js';
import { filledText, instant, natural, objectId, optional, text, type Cursor } from '../../lib/shape.js';

/** One upload of one tool. */
export interface Analysis {
  readonly ref: string;
  readonly commit: ObjectId;
  readonly tool: string;
  readonly toolVersion: string | null;
  /** What is analysed again replaces what has the same key: workflow, category and environment. */
  readonly key: string;
  readonly at: Instant;
  readonly failed: boolean;
  /** The host tells that it left something out. */
  readonly warned: boolean;
  readonly results: number;
}

export function analysisOf(analysis: Cursor, ref: string): Analysis {
  const keys = ['analysis_key', 'category', 'environment'].map((key) => analysis.get(key, optional(text)) ?? '');
  const tool = analysis.at('tool');
  return {
    ref,
    commit: analysis.get('commit_sha', objectId),
    tool: tool.get('name', filledText),
    toolVersion: tool.get('version', optional(text)),
    key: JSON.stringify(keys),
    at: analysis.get('created_at', instant),
    failed: analysis.get('error', text) !== '',
    warned: (analysis.get('warning', optional(text)) ?? '') !== '',
    results: analysis.get('results_count', natural),
  };
}

/** Newest first; of those of one commit with one key under one ref only the newest. */
export const newestOfEach = (analyses: readonly Analysis[]): readonly Analysis[] =>
  newestBy(analyses, ({ ref, commit, key }) => `${ref} ${commit} ${key}`);

/** Newest first; of those with one key only the newest, of whichever commit. */
export const newestOfKeys = (analyses: readonly Analysis[]): readonly Analysis[] =>
  newestBy(analyses, ({ key }) => key);

function newestBy(analyses: readonly Analysis[], nameOf: (analysis: Analysis) => string): readonly Analysis[] {
  const sorted = [...analyses].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const seen = new Set<string>();
  return sorted.filter((analysis) => {
    const name = nameOf(analysis);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
