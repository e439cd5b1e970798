import { nameOfAlias } from '../../facts/aliases.js';
import { accountsByMail } from '../../facts/attributions.js';
import { ownedPaths, readyOwners, type OwnerRule, type OwnersFile } from '../../facts/code-owners.js';
import { allOf, anyOf, isAtLeast, isInTeams, no, yes, type Answer } from '../../facts/eligibility.js';
import type { ChangedFile } from '../../facts/change.js';
import type { Commits } from '../../facts/commits.js';
import type { Permission, Team } from '../../facts/permissions.js';
import type { CodeOwners, Owner } from '../../facts/repository.js';
import type { Observed, Reason } from '../../facts/observed.js';
import { groupBy } from '../../lib/group-by.js';
import type { Candidate } from './candidates.js';
import type { Fault } from './control.js';

export interface OwnerScene {
  readonly codeOwners: Observed<CodeOwners>;
  readonly files: Observed<readonly ChangedFile[]>;
  readonly teams: Observed<readonly Team[]>;
  readonly permissions: Observed<readonly Permission[]>;
  readonly commits: Commits;
  readonly candidates: readonly Candidate[];
}

/** Files named in one reason; the count of the others stands beside them. */
const MOST_FILES = 20;

/** An owner of every changed file approved, or what is missing; `missing` is the outcome of what people can still give. */
export const ownerFaults = (scene: OwnerScene, missing: 'pending' | 'fail'): readonly Fault[] => {
  const { codeOwners, files } = scene;
  if (!codeOwners.known) return [{ outcome: 'indeterminate', reason: codeOwners.why }];
  if (!files.known) return [{ outcome: 'indeterminate', reason: files.why }];
  const file = readyOwners(codeOwners.value);
  const path = codeOwners.value.path ?? 'CODEOWNERS';
  if (file.faults.length > 0) return file.faults.map(({ line, found }) => invalid(path, line, found));
  const byRule = groupBy(ownedPaths(file.rules, files.value), ({ rule }) => rule);
  return [...byRule].flatMap(([rule, owned]) =>
    ruleFaults(
      rule,
      owned.map((each) => each.path),
      path,
      file,
      scene,
      missing,
    ),
  );
};

const invalid = (path: string, line: number | null, found: string): Fault => ({
  outcome: 'indeterminate',
  reason: {
    code: 'code-owners-invalid',
    about: [path],
    needed: 'a file that GitHub reads whole',
    found: line === null ? found : `line ${line}: ${found}`,
    at: line === null ? { path } : { path, line },
  },
});

const ruleFaults = (
  rule: OwnerRule,
  paths: readonly string[],
  file: string,
  { unknownOwners }: OwnersFile,
  scene: OwnerScene,
  missing: 'pending' | 'fail',
): readonly Fault[] => {
  const explained = rule.owners.filter((owner) => cannotWrite(owner, scene));
  if ((unknownOwners.get(rule.line) ?? 0) > explained.length) {
    return [invalid(file, rule.line, 'an owner who is not known')];
  }
  const spoken = anyOf(
    scene.candidates.map((candidate) => allOf([candidate.owns, ownsBy(rule.owners, candidate, scene)])),
  );
  if (spoken.is === 'yes') return [];
  const mails = rule.owners.filter((owner) => owner.kind === 'mail' && !accountsByMail(scene.commits).has(owner.name));
  const [mail] = mails;
  // Whoever approved could be behind the address.
  if (mail !== undefined && scene.candidates.some(({ owns }) => owns.is !== 'no'))
    return [invalid(file, rule.line, nameOfAlias(mail.name))];
  if (spoken.is === 'unknown') return [{ outcome: 'indeterminate', reason: spoken.why }];
  return [{ outcome: missing, reason: ownerMissing(rule.owners, paths, file, rule.line) }];
};

/** The host reports an owner without write as unknown; this one is known, and does not count. */
const cannotWrite = ({ kind, name }: Owner, { codeOwners, permissions }: OwnerScene): boolean => {
  if (kind !== 'user') return false;
  const login = name.toLowerCase();
  if (codeOwners.known && codeOwners.value.withoutWrite?.includes(login) === true) return true;
  const asked = permissions.known ? permissions.value : [];
  const level = asked.find(({ account }) => account.login.toLowerCase() === login)?.level;
  return level?.known === true && !isAtLeast(level.value, 'write');
};

const ownsBy = (owners: readonly Owner[], { account }: Candidate, { teams, commits }: OwnerScene): Answer => {
  if (account === null) return no;
  const owns = (owner: Owner): Answer => {
    if (owner.kind === 'team') return isInTeams(teams, [owner.name], account);
    if (owner.kind === 'mail') return accountsByMail(commits).get(owner.name)?.id === account.id ? yes : no;
    return owner.name.toLowerCase() === account.login.toLowerCase() ? yes : no;
  };
  return anyOf(owners.map(owns));
};

const ownerMissing = (owners: readonly Owner[], paths: readonly string[], file: string, line: number): Reason => ({
  code: 'owner-missing',
  about: paths.slice(0, MOST_FILES),
  needed: 'an approval by an owner who did not contribute',
  found: paths.length > MOST_FILES ? `none, for ${paths.length} files` : 'none',
  who: owners.map(({ kind, name }) => (kind === 'mail' ? nameOfAlias(name) : name)),
  at: { path: file, line },
});
