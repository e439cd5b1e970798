import type { Evidence } from '../evidence/document.js';
import type { ExpectedSigner, SignerIdentity } from './types.js';

/** Who signs in the name of workflows on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** One comparison, letter by letter: no pattern, no case folding, no prefix. */
interface Pair {
  readonly what: string;
  readonly found: string | null;
  readonly wanted: string | null;
  /** Whose word it is compared with, where that is not the caller's. */
  readonly against?: 'evidence';
}

/** Every point in which the signer is not the one that should have signed this very evidence. */
export const identityFaults = (
  identity: SignerIdentity,
  expected: ExpectedSigner,
  evidence: Evidence,
): readonly string[] => [
  ...differing(expectedPairs(identity, expected)),
  ...differing(
    ownPairs(identity, serverOf(expected.issuer), evidence).map((pair) => ({ ...pair, against: 'evidence' as const })),
  ),
];

/** Whether enough is said of the expected signer to compare one. */
export const isNamed = (expected: ExpectedSigner): boolean =>
  expected.workflow !== null && (expected.repository !== null || expected.repositoryId !== null);

/** That the evidence is of the repository that was asked for, whoever signed it. */
export const repositoryFaults = (expected: ExpectedSigner, { subject }: Evidence): readonly string[] =>
  differing(
    [
      { what: 'repository of the evidence', found: subject.repository.name, wanted: expected.repository },
      {
        what: 'repository id of the evidence',
        found: subject.repository.id === null ? null : String(subject.repository.id),
        wanted: expected.repositoryId,
      },
    ].filter(({ wanted }) => wanted !== null),
  );

/** The options that would name this signer. */
export const optionsFor = ({ repository, signerUri, issuer }: SignerIdentity): string => {
  const server = serverOf(issuer ?? GITHUB_ISSUER);
  const inside = (uri: string | null): string =>
    uri?.startsWith(`${server}/`) === true ? uri.slice(server.length + 1) : (uri ?? '?');
  const named = `--repository ${inside(repository)} --workflow ${inside(signerUri)}`;
  return issuer === GITHUB_ISSUER ? named : `${named} --issuer ${issuer ?? '?'}`;
};

const expectedPairs = (identity: SignerIdentity, expected: ExpectedSigner): readonly Pair[] => {
  const server = serverOf(expected.issuer);
  const workflow = expected.workflow === null ? null : `${server}/${expected.workflow}`;
  return [
    { what: 'issuer', found: identity.issuer, wanted: expected.issuer },
    { what: 'workflow that signed', found: identity.signerUri, wanted: workflow },
    { what: 'name in the certificate', found: identity.name, wanted: workflow },
    ...(expected.repository === null
      ? []
      : [{ what: 'repository', found: identity.repository, wanted: `${server}/${expected.repository}` }]),
    ...(expected.repositoryId === null
      ? []
      : [{ what: 'repository id', found: identity.repositoryId, wanted: expected.repositoryId }]),
  ];
};

/** What the evidence says of itself must be what the certificate says: else a good signature of one run carries another. */
const ownPairs = (identity: SignerIdentity, server: string, { subject, facts }: Evidence): readonly Pair[] => {
  const { id, name } = subject.repository;
  const run = facts.run.known ? facts.run.value : null;
  const workflow = run?.workflow ?? null;
  return [
    { what: 'repository', found: identity.repository, wanted: `${server}/${name}` },
    ...(id === null ? [] : [{ what: 'repository id', found: identity.repositoryId, wanted: String(id) }]),
    {
      what: 'run',
      found: identity.run,
      wanted: run === null ? null : `${server}/${name}/actions/runs/${run.id}/attempts/${run.attempt}`,
    },
    { what: 'event', found: identity.trigger, wanted: run?.event ?? null },
    {
      what: 'workflow that started it',
      found: identity.workflow,
      wanted: workflow === null ? null : `${server}/${workflow.repository}/${workflow.path}@${workflow.ref}`,
    },
    ...known('commit of that workflow', identity.workflowCommit, workflow?.commit),
    ...known('kind of runner', identity.runner, run?.environment),
    // A workflow that an organisation requires is of another repository, with a ref of that one.
    ...(workflow !== null && workflow.repository !== name
      ? []
      : [{ what: 'ref', found: identity.ref, wanted: workflow?.ref ?? null }]),
  ];
};

/** Compared where the runner told the evidence. */
const known = (what: string, found: string | null, wanted: string | null | undefined): readonly Pair[] =>
  wanted === null || wanted === undefined ? [] : [{ what: what, found, wanted }];

/** What is not known on either side never matches. */
const differing = (pairs: readonly Pair[]): readonly string[] =>
  pairs
    .filter(({ found, wanted }) => wanted === null || found !== wanted)
    .map(({ what, found, wanted, against }) => {
      const due = wanted ?? 'nothing that is known';
      const words = against === 'evidence' ? `but the evidence says ${due}` : `expected is ${due}`;
      return `the ${what} is ${found ?? 'not named'}, ${words}`;
    });

const ACTIONS = 'https://token.actions.';

/** Where the repositories of an issuer are: github.com, a subdomain of ghe.com, an Enterprise Server. */
const serverOf = (issuer: string): string => {
  if (issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`)) return 'https://github.com';
  const host = (issuer.startsWith(ACTIONS) ? issuer.slice(ACTIONS.length) : issuer.replace(/^https?:\/\//, '')).split(
    '/',
  )[0];
  return `https://${host ?? ''}`;
};
