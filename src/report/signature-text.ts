import { RECORD_PREDICATE } from '../evidence/statement.js';
import { quoted } from './plain.js';

/** How signing ended, for people. `instance`: who vouches for the signer; null: a key. */
export type SignatureShown =
  | {
      readonly state: 'signed';
      readonly by: 'keyless' | 'key';
      readonly signer: string;
      readonly instance: 'public' | 'github' | 'own' | null;
      readonly witness: 'log' | 'timestamp' | null;
      readonly repository: string;
    }
  | { readonly state: 'unsigned'; readonly why: string }
  | { readonly state: 'not-signed'; readonly found: string };

type SignedShown = Extract<SignatureShown, { readonly state: 'signed' }>;

const ISSUER = 'https://token.actions.githubusercontent.com';
const BUNDLE = 'evidence.sigstore.json';

/** One line: who signed, or why nobody did. */
export const signatureLine = (shown: SignatureShown): string => {
  switch (shown.state) {
    case 'signed':
      return shown.by === 'key'
        ? `signed with the key ${shown.signer}`
        : `signed by ${shown.signer} (${INSTANCES[shown.instance ?? 'own']})`;
    case 'not-signed':
      return `not signed: ${shown.found}`;
    case 'unsigned':
      return `unsigned: ${WHY.get(shown.why) ?? shown.why}`;
  }
};

const INSTANCES = {
  public: 'the public Sigstore',
  github: "GitHub's Sigstore",
  own: 'a Sigstore of your own',
} as const;

const WHY: ReadonlyMap<string, string> = new Map([
  ['off', 'the input "sign" is off'],
  [
    'no-oidc',
    'the job has no identity (`id-token: write`) and no key; the run of a fork has neither, and the record is sealed after the merge',
  ],
]);

/** What a shell takes as it is: a branch may be called anything. */
const HARMLESS = /^[A-Za-z0-9._~:@/+-]+$/u;

/** The commands by which anybody checks the signature, ready to copy; none where a name in them could be one itself. */
export const signatureCommands = (shown: SignatureShown | null): readonly string[] => {
  if (shown?.state !== 'signed' || !HARMLESS.test(shown.signer) || !HARMLESS.test(shown.repository)) return [];
  if (shown.by === 'key')
    return [
      'countersign verify evidence.json --key signing-key.pub',
      `cosign verify-blob-attestation --key signing-key.pub --insecure-ignore-tlog=true --bundle ${BUNDLE} --type ${RECORD_PREDICATE} evidence.json`,
    ];
  const workflow = workflowOf(shown.signer);
  if (workflow === null) return [cosign(shown)];
  const { repository, path, ref } = workflow;
  const file = repository === shown.repository ? path : `${repository}/${path}`;
  const own = `countersign verify evidence.json --repository ${shown.repository} --workflow ${file}@${ref}`;
  return [
    ...ROOTS[shown.instance ?? 'own'].before,
    [own, ...ROOTS[shown.instance ?? 'own'].given].join(' '),
    cosign(shown),
    ...github(shown, `${repository}/${path}`),
  ];
};

/** The public Sigstore's root is known to everybody; GitHub's is printed by its own command, one root a line. */
const ROOTS: Readonly<
  Record<'public' | 'github' | 'own', { readonly before: readonly string[]; readonly given: readonly string[] }>
> = {
  public: { before: [], given: [] },
  github: {
    before: ['gh attestation trusted-root | grep githubapp > trusted_root.json'],
    given: ['--trusted-root trusted_root.json'],
  },
  own: { before: [], given: ['--trusted-root trusted_root.json'] },
};

const cosign = ({ signer, instance, witness }: SignedShown): string =>
  [
    'cosign verify-blob-attestation',
    ...ROOTS[instance ?? 'own'].given,
    ...(witness === 'timestamp' ? ['--use-signed-timestamps', '--insecure-ignore-tlog=true'] : []),
    `--bundle ${BUNDLE}`,
    `--type ${RECORD_PREDICATE}`,
    `--certificate-identity ${signer}`,
    `--certificate-oidc-issuer ${ISSUER}`,
    'evidence.json',
  ].join(' ');

/** GitHub's own command knows the two instances of its own services, and no other. */
const github = ({ instance, repository }: SignedShown, file: string): readonly string[] =>
  instance === 'own'
    ? []
    : [
        `gh attestation verify evidence.json --bundle ${BUNDLE} --repo ${repository} --predicate-type ${RECORD_PREDICATE} --signer-workflow ${file}`,
      ];

interface Workflow {
  /** Of the file, which may be another than the run's. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** The parts of `https://github.com/owner/repository/.github/workflows/gate.yml@refs/heads/main`; null: it is none of a workflow. */
const workflowOf = (signer: string): Workflow | null => {
  const found = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/([^@]+)@(.+)$/u.exec(signer);
  const [, repository, path, ref] = found ?? [];
  return repository === undefined || path === undefined || ref === undefined ? null : { repository, path, ref };
};

/** For the job summary. */
export const signatureBlock = (shown: SignatureShown | null): readonly string[] => {
  if (shown === null) return [];
  const commands = signatureCommands(shown);
  const line = `- Signature: ${quoted(signatureLine(shown))}`;
  if (commands.length === 0) return [line];
  return [
    line,
    '',
    '<details><summary>How to check the signature</summary>',
    '',
    '```sh',
    ...commands,
    '```',
    '',
    '</details>',
  ];
};
