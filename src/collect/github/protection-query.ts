const NAMED = '__typename ... on User{login} ... on Team{combinedSlug} ... on App{slug}';

/** Classic protection and rules of one branch. Optional: a refusal makes this fact unknown and no other. */
export const PROTECTION_QUERY = `query Protection($owner:String!,$name:String!,$ref:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    ref(qualifiedName:$ref){
      branchProtectionRule{
        requiresStatusChecks requiredStatusChecks{context app{slug databaseId}}
        requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requireLastPushApproval requiresCodeOwnerReviews
        isAdminEnforced allowsForcePushes allowsDeletions requiresCommitSignatures requiresLinearHistory
        bypassPullRequestAllowances(first:100){pageInfo{hasNextPage} nodes{actor{${NAMED}}}}
        bypassForcePushAllowances(first:100){pageInfo{hasNextPage} nodes{actor{${NAMED}}}}
      }
      rules(first:100){
        pageInfo{hasNextPage}
        nodes{
          type
          parameters{
            __typename
            ... on PullRequestParameters{requiredApprovingReviewCount dismissStaleReviewsOnPush requireLastPushApproval requireCodeOwnerReview}
            ... on RequiredStatusChecksParameters{requiredStatusChecks{context integrationId}}
          }
          repositoryRuleset{
            databaseId name enforcement
            bypassActors(first:100){
              pageInfo{hasNextPage}
              nodes{deployKey enterpriseOwner organizationAdmin repositoryRoleName actor{__typename ... on Team{combinedSlug} ... on App{slug}}}
            }
          }
        }
      }
    }
  }
}`;
