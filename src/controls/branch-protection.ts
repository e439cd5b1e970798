import type { Protection } from '../facts/repository.js';
import type { Reason } from '../facts/observed.js';
import { SHARED_APP } from '../facts/shared-app.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { flag, group, integer, texts, type Setting, type SettingsOf } from './kit/setting.js';

const gate: Setting<boolean | 'app'> = {
  schema: { enum: [true, false, 'app'] },
  help: 'true: our status is required, from a named app. `app`: from an app other than github-actions. false: not asked.',
  fallback: true,
  settle: (given) => given as boolean | 'app',
};

const demands = {
  gate,
  approvals: integer({ min: 0, default: 1, help: 'How many approvals the branch itself requires, at least.' }),
  'dismiss-stale': flag({ default: true, help: 'true: approvals are dismissed when something is pushed.' }),
  'last-push': flag({ default: false, help: 'true: somebody other than the last pusher must approve.' }),
  'code-owners': flag({ default: false, help: 'true: owners in CODEOWNERS must approve.' }),
  signatures: flag({ default: false, help: 'true: commits must be signed.' }),
  admins: flag({ default: true, help: 'true: the rules hold for administrators too.' }),
  'force-push': flag({ default: false, help: 'false: nobody may rewrite the branch. true: not asked.' }),
  deletion: flag({ default: false, help: 'false: nobody may delete the branch. true: not asked.' }),
  bypass: texts({
    default: [],
    help: 'Logins, `org/team` names and roles that may bypass the rules; nobody else may.',
  }),
};

type Demands = SettingsOf<typeof demands>;

export const branchProtection = defineControl({
  id: 'branch-protection',
  version: 1,
  requirement: 'The branch cannot be changed round the gate.',
  needs: ['protection'],
  settings: {
    require: group(demands, { help: 'The least that the branch must be protected with; stricter is fine.' }),
  },
  codes: ['protection-weak', 'bypass-present', 'fact-unavailable'],
  judge({ protection }, { require }, { statusContext }) {
    const weak = [...gateFaults(protection, require.gate, statusContext), ...settingFaults(protection, require)];
    return verdictOf([...weak.map(failed), ...bypassFaults(protection, require.bypass)]);
  },
});

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

const weakness = (about: readonly string[], needed: string, found: string): Reason => ({
  code: 'protection-weak',
  about,
  needed,
  found,
});

const gateFaults = (protection: Protection, demand: boolean | 'app', context: string): readonly Reason[] => {
  if (demand === false) return [];
  const about = ['gate', context];
  const required = protection.requiredContexts.filter((entry) => entry.context === context);
  if (required.length === 0) return [weakness(about, 'the status is required', 'it is not required')];
  const named = required.filter((entry) => entry.app !== null || entry.appId !== null);
  if (named.length === 0) return [weakness(about, 'the status is required from a named app', 'any app may set it')];
  if (demand === true || named.some((entry) => !isShared(entry))) return [];
  return [weakness(about, `an app other than ${SHARED_APP.slug} sets the status`, SHARED_APP.slug)];
};

const isShared = (entry: Protection['requiredContexts'][number]): boolean =>
  entry.app === null ? entry.appId === SHARED_APP.id : entry.app.toLowerCase() === SHARED_APP.slug;

const settingFaults = (protection: Protection, require: Demands): readonly Reason[] => {
  const faults: Reason[] = [];
  const demandOn = (name: string, demanded: boolean, present: boolean) => {
    if (demanded && !present) faults.push(weakness([name], 'on', 'off'));
  };
  const demandOff = (name: string, allowed: boolean, present: boolean) => {
    if (!allowed && present) faults.push(weakness([name], 'not allowed', 'allowed'));
  };
  if (protection.approvals < require.approvals) {
    faults.push(weakness(['approvals'], `at least ${String(require.approvals)}`, String(protection.approvals)));
  }
  demandOn('dismiss-stale', require['dismiss-stale'], protection.dismissStale);
  demandOn('last-push', require['last-push'], protection.lastPushApproval);
  demandOn('code-owners', require['code-owners'], protection.codeOwners);
  demandOn('signatures', require.signatures, protection.signatures);
  demandOn('admins', require.admins, protection.admins);
  demandOff('force-push', require['force-push'], protection.forcePush);
  demandOff('deletion', require.deletion, protection.deletion);
  return faults;
};

/** A list that is not shown is unknown, never empty. */
const bypassFaults = (protection: Protection, allowed: readonly string[]): readonly Fault[] => {
  const { bypass } = protection;
  if (!bypass.known) return [{ outcome: 'indeterminate', reason: bypass.why }];
  const accepted = new Set(allowed.map((name) => name.toLowerCase()));
  const others = bypass.value.filter((name) => !accepted.has(name.toLowerCase()));
  if (others.length === 0) return [];
  const needed =
    allowed.length === 0 ? 'nobody may bypass the rules' : `only ${allowed.join(', ')} may bypass the rules`;
  return [failed({ code: 'bypass-present', about: others, needed, found: others.join(', ') })];
};
