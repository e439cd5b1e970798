import { matchesGuard } from '../lib/glob.js';
import type { Reason } from '../facts/observed.js';
import { unavailable } from '../facts/observed.js';
import { defineControl, verdictOf, type Verdict } from './kit/control.js';
import { artifactPart } from './kit/deployed-artifacts.js';
import { peopleFaults } from './kit/deployed-by.js';
import { recordPart } from './kit/deployed-records.js';
import { outcomePart } from './kit/deployment-outcome.js';
import { wayPart } from './kit/deployment-way.js';
import { guardFaults, protection } from './kit/environment-guard.js';
import { undecided } from './kit/fault-of.js';
import { choice, integer, optionalText, texts } from './kit/setting.js';

const BUILDER = '^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$';

const settings = {
  environments: texts({ default: [], help: 'Names or globs of the environments that are guarded. Empty: every one.' }),
  records: choice(['run', 'signature'], {
    default: 'run',
    help: 'signature: records must be signed. run: an unsigned one counts, too, in a run of the workflow that the policy expects.',
  }),
  provenance: choice(['where-present', 'required'], {
    default: 'where-present',
    help: 'required: every artifact has verified provenance. where-present: what has one must fit; none is a note.',
  }),
  builders: texts({
    default: [],
    pattern: BUILDER,
    help: 'Workflows that may have built it, `path@ref` or `owner/name/path@ref`, the ref whole or as a glob. Empty: any of this repository on its default branch or on the deployed tag.',
  }),
  artifacts: integer({ min: 0, max: 1000, default: 0, help: 'How many digests must be handed in, at least.' }),
  approvals: integer({
    min: 0,
    max: 6,
    default: 0,
    help: 'How many reviewers of the environment must have approved who contributed to nothing that is deployed.',
  }),
  deployer: choice(['independent', 'pipeline', 'anyone'], {
    default: 'independent',
    help: 'independent: the pipeline, or a person who contributed to nothing that is deployed. pipeline: no person. anyone: not asked.',
  }),
  rollback: choice(['allowed', 'refused'], {
    default: 'allowed',
    help: 'allowed: an older commit whose record still verifies may be deployed again.',
  }),
  last: choice(['host', 'record'], {
    default: 'host',
    help: 'Who must say what stands there. record: a deployment record of ours. host: the list of deployments is enough.',
  }),
  since: optionalText({
    pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$',
    help: 'The commit after which everything must have a record, where nothing was deployed before.',
  }),
  verification: choice(['required', 'optional'], {
    default: 'required',
    help: 'required: what was deployed must have been checked afterwards.',
  }),
  protection,
};

export const deployment = defineControl({
  id: 'deployment',
  version: 1,
  requirement: 'Only what passed is deployed, by somebody who may.',
  needs: ['deployment', 'repository', 'clock'],
  moments: ['deployment'],
  subject: 'moment',
  settings,
  codes: [
    'change-without-record',
    'commit-on-way-without-record',
    'record-refused',
    'record-unreadable',
    'record-unsigned',
    'record-of-other-commit',
    'change-not-passed',
    'change-passed-with-exception',
    'exception-ended',
    'last-deployment-unknown',
    'last-deployment-unproven',
    'deployment-baseline-missing',
    'way-unknown',
    'way-diverged',
    'deployment-is-rollback',
    'rollback-refused',
    'artifact-missing',
    'artifact-unproven',
    'artifact-provenance-unknown',
    'artifact-not-built-from-commit',
    'artifact-builder-refused',
    'deployed-author-unknown',
    'deployer-is-author',
    'deployer-unknown',
    'deployer-not-pipeline',
    'deployment-not-approved',
    'deployment-rejected',
    'deployment-reviews-unknown',
    'reviewer-is-author',
    'reviewer-not-human',
    'environment-protection-weak',
    'environment-protection-unknown',
    'environment-not-listed',
    'deployment-failed',
    'deployment-outcome-unknown',
    'deployment-unverified',
    'deployment-verification-failed',
    'gate-record-missing',
    'fact-unavailable',
  ],
  judge({ deployment: deployed, repository, clock }, given, { people }) {
    if (deployed === null) return verdictOf([undecided(unavailable('deployment', 'the run is about no deployment'))]);
    if (!isListed(given.environments, deployed.environment)) return outside(deployed.environment, given.environments);
    const parts = [
      recordPart(deployed, { records: given.records, now: clock.now }),
      wayPart(deployed, given),
      artifactPart(deployed, repository, given),
      outcomePart(deployed, given),
    ];
    return verdictOf(
      [
        ...parts.flatMap(({ faults }) => faults),
        ...peopleFaults(deployed, people, given),
        ...guardFaults(deployed, given.protection),
      ],
      parts.flatMap(({ notes }) => notes),
    );
  },
});

/** The host takes `Production` and `production` for one environment. */
const isListed = (environments: readonly string[], name: string): boolean =>
  environments.length === 0 || environments.some((glob) => matchesGuard(glob, name));

const outside = (environment: string, environments: readonly string[]): Verdict => {
  const reason: Reason = { code: 'environment-not-listed', about: [environment], needed: environments.join(', ') };
  return { outcome: 'not-applicable', reasons: [reason] };
};
