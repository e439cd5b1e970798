/**
 * When a judgement is made: before a change is merged (and again when it landed), before something is deployed and after,
 * when the branch is compared with its records, and when access is compared with what is expected.
 */
export type Moment = 'merge' | 'deployment' | 'reconciliation' | 'access';
