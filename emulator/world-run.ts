/** What starts the run, what goes wrong in it, and what happens meanwhile. */
export interface EventSpec {
  name: string;
  action?: string;
  actor?: string;
  'triggering-actor'?: string;
  run: { id: number; attempt: number };
  'workflow-ref': string;
  /** Of a deployment: its number. Not in the shared format. */
  deployment?: number;
  /** Of a push or a release: the commit that it brought, and what the branch held before; default: the branch's last push. Not in the shared format. */
  pushed?: { commit: string; before?: string };
  payload?: unknown;
}

/**
 * A record that the action itself made in an earlier run, before the case's own. `push`: of this commit; else `given` says
 * what woke that run. Not in the shared format.
 */
export interface RecordSpec {
  push?: string;
  /** What the branch held before the push; default: its first parent. */
  before?: string;
  /** A merge patch on the world, for that run alone. */
  given?: unknown;
  /** What became of what it stored; default: `whole`. */
  kept?: 'whole' | 'deleted' | 'altered';
}

export type FaultAnswer =
  | 'reset-before-headers'
  | 'reset-mid-body'
  | 'empty-200'
  | '204'
  | 'null'
  | '[]'
  | '{}'
  | 'truncated-json'
  | 'html-200'
  | 'redirect-other-host'
  | '304'
  | '400'
  | '401'
  | '403'
  | '403-secondary'
  | '404'
  | '409'
  | '422'
  | '429'
  | '500'
  | '502-html'
  | 'hang'
  | 'slow-drip'
  | 'previous-version'
  | 'graphql-partial'
  | 'graphql-rate-limited';

export interface FaultSpec {
  on: string;
  nth?: number;
  answer: FaultAnswer;
}

export interface MeanwhileSpec {
  after: string;
  change: unknown;
}
