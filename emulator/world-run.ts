/** What starts the run, what goes wrong in it, and what happens meanwhile. */
export interface EventSpec {
  name: string;
  action?: string;
  actor?: string;
  'triggering-actor'?: string;
  run: { id: number; attempt: number };
  'workflow-ref': string;
  payload?: unknown;
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
