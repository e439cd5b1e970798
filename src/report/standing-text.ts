import type { Standing } from '../decision/standing.js';
import type { Evidence } from '../evidence/document.js';
import { enumerated } from './plain.js';

/** How words of others are shown: as code in Markdown, encoded in a log. */
type Show = (text: string) => string;

/** What the verdict is worth, in whole sentences, and what would make it worth more. Empty where no status stands for it. */
export const standingText = ({ standing, subject, facts }: Evidence, show: Show): string => {
  if (subject.context === null) return '';
  const workflow = facts.run.known ? facts.run.value.workflow : null;
  const file = workflow === null ? '' : ` (${show(`${workflow.repository}/${workflow.path}@${workflow.ref}`)})`;
  const whose = `${WORKFLOWS[standing.workflow]}${file}.`;
  if (standing.workflow === 'none') return whose;
  return [whose, strength(standing, show), demand(standing, subject.context, show), bypass(standing, show)].join(' ');
};

const WORKFLOWS: Readonly<Record<Standing['workflow'], string>> = {
  'default-branch': "The default branch's workflow file ran",
  'base-branch': 'The workflow file of the branch that is judged against ran',
  'required-workflow': 'A workflow that the organisation requires ran',
  'same-as-default': "A copy of the default branch's workflow file ran, equal to it",
  'untrusted-accepted':
    'A workflow file that whoever wrote the change could rewrite ran, and the policy accepts that: the verdict proves nothing against them',
  untrusted: 'A workflow file that is not trusted ran, so nothing can pass',
  none: 'No workflow ran: this was judged outside of GitHub Actions',
  unknown: 'It is not known whose workflow file ran',
};

const strength = (standing: Standing, show: Show): string => {
  switch (standing.status) {
    case 'required-workflow':
      return "Nobody in this repository can replace that workflow: the organisation's ruleset names it.";
    case 'app':
      return `This status counts only from ${enumerated(standing.from, show)}: it is as strong as that app's key is kept.`;
    case 'shared-app':
      return 'This status can be set by any workflow of this repository that may write statuses; an app of your own that the branch rule expects, or a workflow that the organisation requires, would make it stronger.';
    case 'unknown':
      return 'Who else can set this status is not known: the rules of the base branch could not be read.';
  }
};

const demand = ({ required, from }: Standing, context: string, show: Show): string => {
  if (required === null) return 'Whether the base branch demands it is not known.';
  if (!required)
    return `The base branch does NOT demand it: nothing waits for this verdict until ${show(context)} is a required check.`;
  return `The base branch demands it${from.length === 0 ? ' from any app; name one' : ` from ${enumerated(from, show)}`}.`;
};

const bypass = ({ bypass: list }: Standing, show: Show): string => {
  if (!list.known) return 'Who may go round the rules is not shown to this token.';
  if (list.value.length === 0) return 'Nobody may go round the rules.';
  return `Who may go round the rules: ${enumerated(list.value, show)}.`;
};
