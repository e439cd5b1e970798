import type { ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId, text, type Cursor } from '../../lib/shape.js';
import { orNull } from '../observe.js';

export interface CommitTree {
  readonly id: ObjectId;
  readonly tree: ObjectId;
}

/** How `head` lies to `base`. */
export interface Comparison {
  /** `contained`: every commit of the head is on the base. */
  readonly contained: boolean;
  readonly base: CommitTree;
  readonly mergeBase: CommitTree;
}

/** Null: the two have no history in common, or the host does not hold one of them. */
export type Compare = (base: ObjectId, head: ObjectId) => Promise<Comparison | null>;

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

const commitTree = (commit: Cursor): CommitTree => ({
  id: commit.get('sha', objectId),
  tree: commit.at('commit').at('tree').get('sha', objectId),
});

/** Compares two commits by their ids, each pair asked once. The second page holds no list of files, which can be megabytes. */
export function comparisons(client: Client, { owner, name }: RepositoryName): Compare {
  const asked = new Map<string, Promise<Comparison | null>>();
  const ask = async (basehead: string): Promise<Comparison | null> => {
    const answer = await orNull(client.read(COMPARE, { owner, repo: name, basehead, per_page: 1, page: 2 }));
    return answer === null ? null : comparison(cursor(answer, '$'));
  };
  return (base, head) => {
    const basehead = `${base}...${head}`;
    const answer = asked.get(basehead) ?? ask(basehead);
    asked.set(basehead, answer);
    return answer;
  };
}

function comparison(answer: Cursor): Comparison {
  const status = answer.get('status', text);
  return {
    contained: status === 'behind' || status === 'identical',
    base: commitTree(answer.at('base_commit')),
    mergeBase: commitTree(answer.at('merge_base_commit')),
  };
}
