import type { Account, Instant } from '../facts/account.js';
import { namesOf } from '../facts/changed-names.js';
import type { Change, LabelRemoval, LabelSet } from '../facts/change.js';
import type { Facts } from '../facts/facts.js';
import type { Reason } from '../facts/observed.js';
import { matchesGlob, matchesGuard } from '../lib/glob.js';
import type { Conditions } from './policy.js';

/** What the conditions of rules are measured against. */
export interface Scene {
  readonly facts: Pick<Facts, 'change' | 'files'>;
  readonly baseRef: string;
  /** The list of files is known to be cut: what is missing in it may match anything. */
  readonly filesCut: boolean;
  /** Whether a label counts when this account set it: a known human who did not contribute to the change. */
  readonly mayLabel: (account: Account | null) => boolean;
}

/** `open`: not known, or not to be trusted; the change is judged both ways. */
export type Standing = { readonly holds: 'yes' | 'no' } | { readonly holds: 'open'; readonly why: readonly Reason[] };

const YES: Standing = { holds: 'yes' };
const NO: Standing = { holds: 'no' };

/** Whether all conditions of a rule hold. One that certainly fails decides, also beside open ones. */
export const standingOf = (when: Conditions, scene: Scene): Standing => {
  const each = [
    when.paths === null ? YES : anyPath(when.paths, scene),
    when.onlyPaths === null ? YES : onlyPaths(when.onlyPaths, scene),
    when.branches === null ? YES : yesOrNo(when.branches.some((glob) => matchesGlob(glob, scene.baseRef))),
    when.labels === null ? YES : labels(when.labels, scene),
    when.authors === null ? YES : authors(when.authors, scene),
    when.linesOver === null ? YES : linesOver(when.linesOver, scene),
  ];
  if (each.some((standing) => standing.holds === 'no')) return NO;
  const why = each.flatMap((standing) => (standing.holds === 'open' ? standing.why : []));
  return why.length === 0 ? YES : { holds: 'open', why };
};

const yesOrNo = (holds: boolean): Standing => (holds ? YES : NO);

const open = (why: Reason): Standing => ({ holds: 'open', why: [why] });

const anyPath = (globs: readonly string[], { facts, filesCut }: Scene): Standing => {
  if (!facts.files.known) return open(facts.files.why);
  const paths = facts.files.value.flatMap(namesOf);
  if (paths.some((path) => globs.some((glob) => matchesGuard(glob, path)))) return YES;
  return filesCut ? open({ code: 'list-truncated', about: ['files'] }) : NO;
};

/** An exemption: never true of a list that is empty, cut or unknown. */
const onlyPaths = (globs: readonly string[], { facts, filesCut }: Scene): Standing => {
  if (!facts.files.known || filesCut || facts.files.value.length === 0) return NO;
  return yesOrNo(facts.files.value.flatMap(namesOf).every((path) => globs.some((glob) => matchesGlob(glob, path))));
};

const labels = (names: readonly string[], { facts, mayLabel }: Scene): Standing => {
  if (!facts.change.known) return open(facts.change.why);
  const change = facts.change.value;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const present = change.labels.filter((label) => wanted.has(label.name.toLowerCase()));
  if (present.some((label) => mayLabel(label.by) && !isLate(label.at, change))) return YES;
  const doubts = [...present.map(untrusted), ...removalsInDoubt(wanted, change, mayLabel)];
  return doubts.length === 0 ? NO : { holds: 'open', why: doubts };
};

/**
 * Labels that are gone, where it does not follow that they were to go: whoever took one off last had no say in it, or the
 * change was merged with it. Without this, a contributor would be rid of a demand by taking its label off.
 */
const removalsInDoubt = (
  wanted: ReadonlySet<string>,
  change: Change,
  mayLabel: Scene['mayLabel'],
): readonly Reason[] => {
  const present = new Set(change.labels.map((label) => label.name.toLowerCase()));
  const gone = change.unlabeled.filter(
    ({ name }) => wanted.has(name.toLowerCase()) && !present.has(name.toLowerCase()),
  );
  const last = new Map(gone.map((removal) => [removal.name.toLowerCase(), removal]));
  return [...last.values()].filter((removal) => !mayLabel(removal.by) || isLate(removal.at, change)).map(takenOff);
};

/** After the merge: then it says nothing of what was merged. */
const isLate = (at: Instant | null, { merged }: Change): boolean =>
  merged !== null && at !== null && !(Date.parse(at) <= Date.parse(merged.at));

const untrusted = (label: LabelSet): Reason => ({
  code: 'label-untrusted',
  about: [label.name],
  needed: 'a label set by a person who did not contribute',
  found: label.by === null ? 'not known who set it' : `set by ${label.by.login}`,
});

const takenOff = ({ name, by, at }: LabelRemoval): Reason => ({
  code: 'label-untrusted',
  about: [name],
  needed: 'a label taken off by a person who did not contribute, before the merge',
  found: by === null ? `not known who took it off at ${at}` : `taken off by ${by.login} at ${at}`,
});

const authors = (logins: readonly string[], { facts }: Scene): Standing => {
  if (!facts.change.known) return open(facts.change.why);
  const { author } = facts.change.value;
  if (author === null) return open({ code: 'author-unknown', about: ['author'] });
  return yesOrNo(logins.some((login) => isLoginOf(login, author)));
};

/** Apps are written with or without `[bot]`; a person never matches a name written with it. */
const isLoginOf = (written: string, account: Account): boolean => {
  const plain = (login: string) => login.toLowerCase().replace(/\[bot\]$/u, '');
  if (account.type === 'bot') return plain(written) === plain(account.login);
  return written.toLowerCase() === account.login.toLowerCase();
};

const linesOver = (limit: number, { facts }: Scene): Standing => {
  if (!facts.change.known) return open(facts.change.why);
  return yesOrNo(facts.change.value.additions + facts.change.value.deletions > limit);
};
