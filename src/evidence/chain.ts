import type { Evidence } from './document.js';

export interface ChainFault {
  readonly kind:
    | 'not-sealed'
    | 'other-repository'
    | 'other-branch'
    | 'not-adjoining'
    | 'parent-not-named'
    | 'other-parent-named'
    | 'parent-judged-later';
  readonly found: string;
}

/**
 * What keeps a sealed record from being the next one after `parent`, whose exact bytes have `parentBytesDigest`; none: it is.
 * That both are true records (schema, signature, replay) is for whoever holds them to verify: a link is only what a status said.
 */
export const chainFaults = (child: Evidence, parentBytesDigest: string, parent: Evidence): readonly ChainFault[] => {
  const unsealed = [child, parent].find(({ stage }) => stage !== 'sealed');
  if (unsealed !== undefined) return [{ kind: 'not-sealed', found: `a record is of the stage ${unsealed.stage}` }];
  return [
    ...groundFaults(child, parent),
    ...adjoiningFaults(child, parent),
    ...nameFaults(child, parentBytesDigest),
    ...timeFaults(child, parent),
  ];
};

const groundFaults = (child: Evidence, parent: Evidence): readonly ChainFault[] => {
  const [own, other] = [groundOf(child), groundOf(parent)];
  const faults: ChainFault[] = [];
  if (own.repository === null || own.repository !== other.repository)
    faults.push({
      kind: 'other-repository',
      found: `repository ${String(other.repository)}, not ${String(own.repository)}`,
    });
  if (own.branch === null || own.branch !== other.branch)
    faults.push({ kind: 'other-branch', found: `branch ${String(other.branch)}, not ${String(own.branch)}` });
  return faults;
};

const adjoiningFaults = (child: Evidence, parent: Evidence): readonly ChainFault[] => {
  const { parentCommit } = child.links;
  const last = parent.links.covers.at(-1) ?? null;
  return parentCommit !== null && parentCommit === last
    ? []
    : [
        {
          kind: 'not-adjoining',
          found: `the record ends in ${String(last)}, the next one begins on ${String(parentCommit)}`,
        },
      ];
};

const nameFaults = ({ links }: Evidence, digest: string): readonly ChainFault[] => {
  const { parentEvidence: named } = links;
  if (!named.known) return [{ kind: 'parent-not-named', found: named.why.found ?? named.why.code }];
  if (named.value === null) return [{ kind: 'parent-not-named', found: 'no record stood on the parent commit' }];
  return named.value === digest ? [] : [{ kind: 'other-parent-named', found: `${named.value}, not ${digest}` }];
};

/** Where a time is not told, nothing shows which came first. */
const timeFaults = (child: Evidence, parent: Evidence): readonly ChainFault[] =>
  timeOf(parent) <= timeOf(child)
    ? []
    : [
        {
          kind: 'parent-judged-later',
          found: `judged at ${String(parent.judgedAt)}, the next one at ${String(child.judgedAt)}`,
        },
      ];

const timeOf = ({ judgedAt }: Evidence): number => (judgedAt === null ? Number.NaN : Date.parse(judgedAt));

/** Repository and branch of a sealed record; null: it does not tell. */
export const groundOf = ({
  subject,
  facts,
}: Evidence): { readonly repository: number | null; readonly branch: string | null } => ({
  repository: subject.repository.id,
  branch: (facts.landing.known ? facts.landing.value?.branch : undefined) ?? subject.base?.ref ?? null,
});
