import type { Evidence } from '../evidence/document.js';

/** Words that a shell takes as they are; whatever else stands in a record is not put into a command to be copied. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+$/u;
const WORKFLOW = /^[A-Za-z0-9.][A-Za-z0-9_./-]*@refs\/[A-Za-z0-9_./-]+$/u;

/** How to check what reading a record does not: who signed it. The names are the record's own and must be those expected. */
export const verifyCommand = ({ subject, facts }: Evidence): string => {
  const { name } = subject.repository;
  const workflow = facts.run.known ? workflowOf(name, facts.run.value.workflow) : '';
  return [
    'countersign verify FOLDER',
    `--repository ${REPOSITORY.test(name) ? name : 'OWNER/REPOSITORY'}`,
    `--workflow ${WORKFLOW.test(workflow) ? workflow : 'PATH@REF'}`,
    ...(needsRoot(facts.repository) ? ['--trusted-root trusted_root.jsonl'] : []),
  ].join(' ');
};

/** Only the public Sigstore's root is shipped, and only public repositories are signed for by it. */
const needsRoot = (repository: Evidence['facts']['repository']): boolean =>
  repository.known && repository.value.visibility !== 'public';

type Workflow = Extract<Evidence['facts']['run'], { readonly known: true }>['value']['workflow'];

/** One of another repository is named with it. */
const workflowOf = (name: string, workflow: Workflow): string => {
  if (workflow === null) return '';
  const { repository, path, ref } = workflow;
  return `${repository === name ? '' : `${repository}/`}${path}@${ref}`;
};
