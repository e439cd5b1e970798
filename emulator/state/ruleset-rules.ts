import type { Ruleset } from './access-types.js';

/** One rule of a ruleset: its type as REST writes it, and what it demands, in REST's names. */
export interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export function rulesIn({ spec, apps }: Ruleset): readonly RulesetRule[] {
  const contexts = Object.keys(spec['required-contexts'] ?? {});
  const review = ['approvals', 'dismiss-stale', 'code-owners', 'last-push-approval'].some((key) => key in spec);
  const pull = {
    required_approving_review_count: spec.approvals ?? 0,
    dismiss_stale_reviews_on_push: spec['dismiss-stale'] ?? false,
    require_code_owner_review: spec['code-owners'] ?? false,
    require_last_push_approval: spec['last-push-approval'] ?? false,
    required_review_thread_resolution: false,
    allowed_merge_methods: ['merge', 'squash', 'rebase'],
  };
  const checks = {
    strict_required_status_checks_policy: false,
    do_not_enforce_on_create: false,
    required_status_checks: contexts.map((context) => {
      const app = apps.get(context);
      return { context, ...(app === undefined ? {} : { integration_id: app.id }) };
    }),
  };
  return [
    ...(spec.deletion === false ? [{ type: 'deletion' }] : []),
    ...(spec['force-push'] === false ? [{ type: 'non_fast_forward' }] : []),
    ...(spec.linear === true ? [{ type: 'required_linear_history' }] : []),
    ...(spec.signatures === true ? [{ type: 'required_signatures' }] : []),
    ...(review ? [{ type: 'pull_request', parameters: pull }] : []),
    ...(contexts.length > 0 ? [{ type: 'required_status_checks', parameters: checks }] : []),
  ];
}

/** Whether a ruleset is about a branch. `*` is a part of a name, `**` any of it. */
export function coversBranch({ branches }: Ruleset, branch: string, defaultBranch: string): boolean {
  return branches.some((pattern) => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return branch === defaultBranch;
    const plain = pattern.replace(/^refs\/heads\//, '').replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    const source = plain.replaceAll(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
    return new RegExp(`^${source}$`).test(branch);
  });
}
