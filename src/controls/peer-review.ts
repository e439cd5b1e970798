import { contributorsOf } from '../facts/contributors.js';
import { doubtsOf } from '../facts/doubts.js';
import type { Change } from '../facts/change.js';
import { identityOf } from '../facts/identity.js';
import type { Reason } from '../facts/observed.js';
import { standingReviews } from '../facts/standing-reviews.js';
import { approvalFaults, reviewNotes } from './kit/approval-count.js';
import { candidatesOf } from './kit/candidates.js';
import { conversationFaults } from './kit/conversations.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { objectionsOf } from './kit/objections.js';
import { ownerFaults } from './kit/owner-approvals.js';
import { seatFaults } from './kit/seats.js';
import { reviewSettings } from './kit/review-settings.js';

export const peerReview = defineControl({
  id: 'peer-review',
  version: 1,
  requirement: 'People other than its authors approved what will be merged.',
  needs: ['change', 'commits', 'reviews', 'pushes'],
  wants: ['run', 'permissions', 'teams', 'approvedCommits', 'codeOwners', 'files', 'conversations'],
  settings: reviewSettings,
  codes: [
    'too-few-approvals',
    'approval-stale',
    'approval-superseded',
    'approved-after-merge',
    'evil-merge',
    'changes-requested',
    'objection-dismissed-by-contributor',
    'reviewer-not-authorised',
    'reviewer-not-human',
    'reviewer-unresolved',
    'approver-contributed',
    'seat-unfilled',
    'owner-missing',
    'code-owners-invalid',
    'conversation-unresolved',
    'contributor-unattributed',
    'initiator-unknown',
    'observed-after',
    'fact-unavailable',
  ],
  judge(facts, settings, { people }) {
    const { change, reviews, teams } = facts;
    const { merged } = change;
    const inQueue = facts.run.known && facts.run.value.event === 'merge_group';
    const missing = merged !== null || inQueue ? 'fail' : 'pending';
    const contributors = contributorsOf({ ...facts, people });
    const standing = standingReviews(reviews, identityOf(people), merged);
    const scene = { ...facts, contributors, people, standing };
    const carryOver = settings['carry-over'];
    const candidates = candidatesOf(scene, { ...settings, carryOver });
    const doubts = doubtsOf(contributors, settings.unattributed, change);
    const objections = objectionsOf(scene, settings.reviewers.permission);
    const heeded = settings['changes-requested'] === 'block' ? objections.faults : [];
    const short = [
      ...approvalFaults(candidates, contributors, { ...settings, change }, missing),
      ...seatFaults(settings.seats, candidates, teams, missing),
      ...(settings['code-owners'] ? ownerFaults({ ...scene, candidates }, missing) : []),
    ];
    const aside = reviewNotes(scene, candidates);
    const rejected = short.some(({ outcome }) => outcome === missing);
    const faults: readonly Fault[] = [
      ...heeded,
      ...doubts.map((reason): Fault => ({ outcome: 'indeterminate', reason })),
      ...short,
      ...(rejected ? aside.map((reason): Fault => ({ outcome: missing, reason })) : []),
      ...(settings['resolved-conversations'] ? conversationFaults(facts.conversations, change, missing) : []),
    ];
    const ignored = settings['changes-requested'] === 'block' ? [] : objections.faults.map(({ reason }) => reason);
    return verdictOf(faults, [...objections.notes, ...ignored, ...(rejected ? [] : aside), ...observedAfter(change)]);
  },
});

/** Permissions and memberships have no history: those of a merged change are of the time of the judgement. */
const observedAfter = ({ merged }: Change): readonly Reason[] =>
  merged === null ? [] : [{ code: 'observed-after', about: ['permissions', 'teams'], needed: merged.at, found: 'now' }];
