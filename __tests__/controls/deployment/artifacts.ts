import type { BuildProvenance } from '../../../src/facts/deployment.js';
import type { Rows } from '../../support/control-tester.js';
import { artifact, built, d1, deployment, unread } from '../../support/deployed.js';

const of = (...provenance: readonly BuildProvenance[]) => ({ deployment: deployment({ artifacts: [artifact(...provenance)] }) }); // prettier-ignore

const from = (builder: string, ref: string | null = 'refs/heads/main') => ({
  deployment: deployment({ ref, artifacts: [artifact(built({ builder }))] }),
});

const required = { provenance: 'required' };
const unknown = { deployment: deployment({ artifacts: [{ ...artifact(), provenance: unread('provenance') }] }) };

export const artifacts: Rows = {
  passes: [
    { title: 'built from the commit', settings: required, facts: of(built()) },
    { title: 'no provenance', facts: of(), notes: ['artifact-unproven'] },
    { title: 'no artifact where none is demanded', settings: required, facts: { deployment: deployment({ artifacts: [] }) } }, // prettier-ignore
    { title: 'the same bytes of two commits', facts: of(built({ commit: d1 }), built()) },
    {
      title: 'a repository whose number is not told',
      facts: of(built({ repositoryId: null, repository: 'Acme/Pay' })),
    },
    {
      title: 'built on the deployed tag',
      facts: from('acme/pay/.github/workflows/r.yml@refs/tags/v1', 'refs/tags/v1'),
    },
    {
      title: 'built by a shared workflow that is listed',
      settings: { builders: ['acme/builders/.github/workflows/b.yml@refs/tags/v*'] },
      facts: from('Acme/builders/.github/workflows/b.yml@refs/tags/v2'),
    },
    {
      title: 'built by a workflow of its own that is listed',
      settings: { builders: ['.github/workflows/build.yml@refs/heads/release/**'] },
      facts: from('acme/pay/.github/workflows/build.yml@refs/heads/release/1.2'),
    },
  ],
  fails: [
    { title: 'fewer digests than demanded', settings: { artifacts: 2 }, facts: of(built()), outcome: 'fail', codes: ['artifact-missing'] }, // prettier-ignore
    {
      title: 'one digest twice for two',
      settings: { artifacts: 2 },
      facts: { deployment: deployment({ artifacts: [artifact(built()), { ...artifact(built()), name: 'other' }] }) },
      outcome: 'fail',
      codes: ['artifact-missing'],
    },
    {
      title: 'none, and it is required',
      settings: required,
      facts: of(),
      outcome: 'fail',
      codes: ['artifact-unproven'],
    },
    { title: 'not known', facts: unknown, outcome: 'indeterminate', codes: ['artifact-provenance-unknown'] },
    { title: 'not known, and required', settings: required, facts: unknown, outcome: 'indeterminate', codes: ['artifact-provenance-unknown'] }, // prettier-ignore
    ...(
      [
        ['another commit', { commit: d1 }],
        ['another repository', { repository: 'mallory/pay' }],
        ['a repository of the same name made anew', { repositoryId: 2002 }],
      ] as const
    ).map(([title, own]) => ({
      title: `built from ${title}`,
      facts: of(built(own)),
      outcome: 'fail' as const,
      codes: ['artifact-not-built-from-commit'],
    })),
    ...(
      [
        ['a workflow on a branch of anybody', 'acme/pay/.github/workflows/build.yml@refs/heads/feat/x', undefined],
        ['a workflow of another repository', 'acme/builders/.github/workflows/b.yml@refs/heads/main', undefined],
        ['a pull request', 'acme/pay/.github/workflows/build.yml@refs/pull/7/merge', undefined],
        ['another tag than the deployed one', 'acme/pay/.github/workflows/build.yml@refs/tags/v9', undefined],
        ['what is no builder', 'somebody', undefined],
        ['another file than listed', 'acme/pay/.github/workflows/x.yml@refs/heads/main', ['.github/workflows/build.yml@refs/heads/main']], // prettier-ignore
        ['another ref than listed', 'acme/pay/.github/workflows/build.yml@refs/heads/feat/main', ['.github/workflows/build.yml@refs/heads/main']], // prettier-ignore
      ] as const
    ).map(([title, builder, builders]) => ({
      title: `built by ${title}`,
      ...(builders === undefined ? {} : { settings: { builders } }),
      facts: from(builder),
      outcome: 'fail' as const,
      codes: ['artifact-builder-refused'],
    })),
  ],
};
