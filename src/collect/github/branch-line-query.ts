import { STANDING, WHO } from './queries.js';

/** The tip of a branch, and of the default branch. */
export const TIP_QUERY = `
query BranchTip($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) { target { oid } }
  }
}`;

export const BRANCHES_QUERY = `
query Branches($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    refs(refPrefix: "refs/heads/", first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { name } }
  }
}`;

/** How many commits one request asks for. */
export const PAGE = 100;

/**
 * Commits by expressions, each by its own: `<id>~7` is the seventh along first parents, however many commits merges bring
 * besides, which lists of a history are full of. Cost: 2 points of a hundred commits.
 */
export const commitsQuery = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  return `
query BranchLine($owner: String!, $name: String!, ${numbers.map((n) => `$e${n}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name, followRenames: false) {
${numbers.map((n) => `    c${n}: object(expression: $e${n}) { ...Seen }`).join('\n')}
  }
}
fragment Seen on Commit {
  oid
  committedDate
  parents(first: 10) { nodes { oid } }
  status { contexts { ...Standing } }
  associatedPullRequests(first: 10) { nodes { number state baseRefName } }
}
${WHO}${STANDING}`;
};
