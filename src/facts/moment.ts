/**
 * When a judgement is made: before a change is merged (and again when it landed), before something is deployed and after,
 * when the branch is compared with its records, when access is compared with what is expected, when models that are released are judged again, and when a scheduled run has
 * looked after all of it.
 */
export type Moment = 'merge' | 'deployment' | 'reconciliation' | 'access' | 'retest' | 'assurance';
