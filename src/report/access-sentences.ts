import { of, type Worded } from './sentence.js';

const EXPECT = 'or have it expected: change the file by a pull request that somebody of `review.by` approves.';

const PEOPLE: Worded = [
  ['member-unexpected', of('somebody is a member whom nobody expects', `An owner takes them out, ${EXPECT}`)],
  ['member-missing', of('an expected member is none', `An owner invites them, ${EXPECT}`)],
  ['role-differs', of('somebody has another role or level than expected', `An administrator sets it right, ${EXPECT}`)],
  ['admin-unexpected', of('somebody may administer whom nobody expects', `An owner takes it away, ${EXPECT}`)],
  ['admin-missing', of('an expected administrator is none', `An owner gives it to them, ${EXPECT}`)],
  ['collaborator-unexpected', of('somebody was given access by name', `An administrator takes it away, ${EXPECT}`)],
  ['collaborator-missing', of('somebody lacks access by name', `An administrator gives it, ${EXPECT}`)],
  [
    'outside-collaborator-unexpected',
    of('somebody from outside has access whom nobody expects', `An administrator takes it away, ${EXPECT}`),
  ],
  [
    'outside-collaborator-missing',
    of('somebody from outside lacks expected access', `An administrator gives it, ${EXPECT}`),
  ],
  ['role-unexpected', of('a custom role is held that nobody expects', `An administrator takes it away, ${EXPECT}`)],
  ['team-unexpected', of('a team has access that nobody expects', `An administrator takes it away, ${EXPECT}`)],
  ['team-missing', of('an expected team has no access', `An administrator gives it, ${EXPECT}`)],
  ['team-level-differs', of('a team has another level than expected', `An administrator sets it right, ${EXPECT}`)],
  ['team-member-unexpected', of('somebody is in a team whom nobody expects', `A maintainer takes them out, ${EXPECT}`)],
  ['team-member-missing', of('somebody is missing in a team', `A maintainer adds them, ${EXPECT}`)],
  [
    'two-factor-not-required',
    of('a second factor is demanded otherwise than expected', `An owner changes the security settings, ${EXPECT}`),
  ],
  ['two-factor-missing', of('a member has no second factor', 'They set one up, or an owner takes them out.')],
];

const MACHINES: Worded = [
  ['deploy-key-unexpected', of('there is a deploy key that nobody expects', `An administrator deletes it, ${EXPECT}`)],
  ['deploy-key-missing', of('an expected deploy key is missing', `An administrator adds it, ${EXPECT}`)],
  ['deploy-key-writable', of('a deploy key may write', `An administrator makes it anew to read only, ${EXPECT}`)],
  ['deploy-key-read-only', of('a deploy key may read only', `An administrator makes it anew, ${EXPECT}`)],
  ['deploy-key-old', of('a deploy key is older than it may be', 'An administrator replaces it.')],
  ['app-unexpected', of('an app is installed that nobody expects', `An owner uninstalls it, ${EXPECT}`)],
  ['app-missing', of('an expected app is not installed', `An owner installs it, ${EXPECT}`)],
  ['app-permission-unexpected', of('an app may do more than expected', `An owner takes it back, ${EXPECT}`)],
  [
    'actions-setting-differs',
    of('a setting of Actions is another than expected', `An administrator sets it right, ${EXPECT}`),
  ],
];

const GUARDS: Worded = [
  ['bypass-unexpected', of('somebody may go round the rules of a branch', `An administrator takes it away, ${EXPECT}`)],
  ['bypass-missing', of('somebody may not go round the rules of a branch', `An administrator allows it, ${EXPECT}`)],
  ['branch-rules-weaker', of('a branch is guarded less than expected', `An administrator tightens its rules, ${EXPECT}`)],
  ['environment-unexpected', of('there is an environment that nobody expects', `An administrator deletes it, ${EXPECT}`)],
  ['environment-missing', of('an expected environment is missing', `An administrator makes it, ${EXPECT}`)],
  [
    'environment-unprotected',
    of('an environment is guarded less than expected', `An administrator tightens its rules, ${EXPECT}`),
  ],
  [
    'environment-differs',
    of('an environment is guarded otherwise than expected', `An administrator sets it right, ${EXPECT}`),
  ],
  [
    'environment-reviewer-unexpected',
    of('somebody may approve deployments whom nobody expects', `An administrator takes them out, ${EXPECT}`),
  ],
  [
    'environment-reviewer-missing',
    of('somebody may not approve deployments', `An administrator adds them, ${EXPECT}`),
  ],
  [
    'organization-setting-differs',
    of('a setting of the organisation is another than expected', `An owner sets it right, ${EXPECT}`),
  ],
];

const REVIEW: Worded = [
  [
    'access-review-missing',
    of('nobody reviewed the expected state', 'Change the file by a pull request, and have it approved before it is merged.'),
  ],
  [
    'access-review-overdue',
    of('the review of access is overdue', 'Look at who may do what, set `review.asked` to today by a pull request, and have it approved.'),
  ],
  [
    'access-review-by-author',
    of('who wrote the expected state approved it', 'Have a pull request with the file approved by somebody who did not write it.'),
  ],
  [
    'access-review-of-oneself',
    of('somebody reviewed nobody but themselves', 'Have a pull request with the file approved by somebody else.'),
  ],
  [
    'access-review-incomplete',
    of('too few who may reviewed the expected state', 'Have a pull request with the file approved by those whom `review.by` names.'),
  ],
  ['access-review-standing', of('the review of access stands', 'Nothing needs to be done before it is due again.')],
];

/** What the control `access` finds. */
export const ACCESS_SENTENCES: Worded = [
  ...PEOPLE,
  ...MACHINES,
  ...GUARDS,
  ...REVIEW,
  ['access-part-missing', of('the expected state leaves out a part', 'Name the part in the file, also where it is empty.')],
  ['access-part-not-compared', of('a part was not compared', 'Name the part in the file to have it compared.')],
  [
    'access-file-missing',
    of('there is no expected state', 'Write one with `countersign access OWNER/REPO --snapshot FILE`, and merge it.'),
  ],
  ['access-file-invalid', of('the expected state is not valid', 'Repair the file; every fault is named with its line.')],
  ['access-file-unreadable', of('the expected state cannot be read', "Check the token's permissions, then run again.")],
  ['access-not-asked', of('the run compares no access', 'Nothing needs to be done.')],
];
