import { describe, expect, it } from '@jest/globals';

import { busy } from './graphql-busy-world.js';
import { headCommit, pull } from './graphql-support.js';

describe('GraphQL: a pull request', () => {
  it('counts the whole timeline in totalCount and what was asked for in filteredCount', async () => {
    const { timelineItems } = await pull(
      busy,
      'timelineItems(first:1,itemTypes:[REVIEW_DISMISSED_EVENT,LABELED_EVENT]){totalCount filteredCount pageCount nodes{__typename}}',
    );
    expect(timelineItems).toMatchObject({ filteredCount: 2, pageCount: 1, nodes: [{ __typename: 'LabeledEvent' }] });
    expect(timelineItems.totalCount).toBeGreaterThan(6);
  });

  it('shows a dismissed review as DISMISSED and its former state in the timeline', async () => {
    const { reviews, timelineItems } = await pull(
      busy,
      'reviews(first:10){nodes{databaseId state lastEditedAt editor{login} author{login}}} timelineItems(first:5,itemTypes:[REVIEW_DISMISSED_EVENT]){nodes{...on ReviewDismissedEvent{actor{login} previousReviewState review{databaseId}}}}',
    );
    const [ghost, , dismissed] = reviews.nodes;
    expect(ghost.author).toBeNull();
    expect(dismissed).toMatchObject({
      state: 'DISMISSED',
      editor: { login: 'alice' },
      lastEditedAt: '2026-03-02T10:37:00Z',
    });
    expect(timelineItems.nodes).toEqual([
      {
        actor: { login: 'alice' },
        previousReviewState: 'CHANGES_REQUESTED',
        review: { databaseId: dismissed.databaseId },
      },
    ]);
  });

  it('lists the forced push away from the earlier head', async () => {
    const { timelineItems, headRefOid } = await pull(
      busy,
      'headRefOid timelineItems(first:5,itemTypes:[HEAD_REF_FORCE_PUSHED_EVENT]){nodes{...on HeadRefForcePushedEvent{beforeCommit{message} afterCommit{oid}}}}',
    );
    expect(timelineItems.nodes).toEqual([
      { beforeCommit: { message: 'Explain the limit' }, afterCommit: { oid: headRefOid } },
    ]);
  });

  it('attributes co-authors, and gives GitHub as committer no user', async () => {
    const commit = await headCommit(
      busy,
      'committedViaWeb committer{email user{login}} authors(first:5){nodes{email user{login}}} signature{__typename wasSignedByGitHub signer{login}}',
    );
    expect(commit).toEqual({
      committedViaWeb: true,
      committer: { email: 'noreply@github.com', user: null },
      authors: {
        nodes: [
          { email: 'alice@acme.example', user: { login: 'alice' } },
          { email: 'dana@acme.example', user: { login: 'dana' } },
          { email: 'x@y.example', user: null },
        ],
      },
      signature: { __typename: 'GpgSignature', wasSignedByGitHub: true, signer: { login: 'web-flow' } },
    });
  });

  it("takes GitHub's address for GitHub even without a signature", async () => {
    const patch = { commits: { c3: { committer: 'web-flow', verified: { valid: false, signer: null } } } };
    expect(await headCommit(patch, 'committedViaWeb signature{isValid}')).toEqual({
      committedViaWeb: true,
      signature: null,
    });
  });

  it("gives a bot's commit no user, and a bot's login no suffix", async () => {
    const patch = { pull: { author: 'dependabot[bot]' }, commits: { c3: { author: 'dependabot[bot]' } } };
    const { author, commits } = await pull(
      patch,
      'author{__typename login ...on Bot{databaseId}} commits(last:1){nodes{commit{author{email user{login}}}}}',
    );
    expect(author).toEqual({ __typename: 'Bot', login: 'dependabot', databaseId: 49699333 });
    expect(commits.nodes[0].commit.author).toEqual({
      email: '49699333+dependabot[bot]@users.noreply.github.com',
      user: null,
    });
  });
});
