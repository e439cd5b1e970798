import { mergePatch } from '../world.js';
import type { State } from '../state.js';
import { account, issueObject, pullObject, repositoryObject } from './event-objects.js';

type Payload = Readonly<Record<string, unknown>>;

/**
 * The webhook payload that the world's event would carry, merge-patched with `event.payload`: that is how cases
 * make stale and forged payloads. It is a hint for the action and nothing that it may believe.
 */
export function eventPayload(state: State, inputs: Readonly<Record<string, string>>): unknown {
  const { event } = state.world;
  const common = {
    ...(event.action === undefined ? {} : { action: event.action }),
    ...particulars(state, inputs),
    repository: repositoryObject(state.repository),
    ...(state.repository.owner.type === 'Organization'
      ? { organization: { login: state.repository.owner.login, id: state.repository.owner.id } }
      : {}),
    sender: account(state.people.get((event.actor ?? '').toLowerCase())),
  };
  return mergePatch(common, event.payload ?? {});
}

function particulars(state: State, inputs: Readonly<Record<string, string>>): Payload {
  switch (state.world.event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullEvent(state);
    case 'pull_request_review':
      return { review: latestReview(state), pull_request: pullObject(state, state.pull) };
    case 'merge_group':
      return mergeGroup(state);
    case 'push':
      return push(state);
    case 'workflow_dispatch':
      return dispatch(state, inputs);
    case 'workflow_run':
      return workflowRun(state);
    case 'issue_comment':
      return comment(state);
    case 'issues':
      return { issue: issueObject(state) };
    case 'release':
      return release(state);
    case 'deployment':
      return deployment(state);
    case 'schedule':
      return { schedule: '17 * * * *', workflow: workflowPath(state) };
    default:
      return {};
  }
}

function pullEvent(state: State): Payload {
  const { pull } = state;
  const [before, after] = [pull.headPushes.at(-1)?.before, pull.headSha];
  const moved = state.world.event.action === 'synchronize' ? { before, after } : {};
  return { number: pull.number, pull_request: pullObject(state, pull), ...moved };
}

function latestReview(state: State): Payload {
  const review = state.pull.reviews.at(-1);
  if (!review) return {};
  return {
    id: review.id,
    node_id: review.nodeId,
    user: account(review.by),
    body: review.body,
    commit_id: review.sha,
    submitted_at: review.at,
    state: review.state.toLowerCase(),
  };
}

function mergeGroup(state: State): Payload {
  const { queue } = state;
  if (!queue) return {};
  const head = state.commits.get(queue.headSha);
  return {
    merge_group: {
      head_sha: queue.headSha,
      head_ref: queue.ref,
      base_sha: queue.baseSha,
      base_ref: `refs/heads/${queue.base}`,
      head_commit: head && { id: head.sha, tree_id: head.tree, message: head.message, timestamp: head.committer.date },
    },
  };
}

function push(state: State): Payload {
  const ref = `refs/heads/${state.pull.baseRef}`;
  const last = state.pushes.filter((one) => one.ref === ref).at(-1);
  const { pushed } = state.world.event;
  const named = state.aliases.get(pushed?.commit ?? '')?.sha;
  const after = named ?? last?.after ?? state.refs.get(ref) ?? state.pull.baseSha;
  const head = state.commits.get(after);
  const before = state.aliases.get(pushed?.before ?? '')?.sha;
  return {
    ref,
    before: before ?? (named === undefined ? last?.before : undefined) ?? head?.parents[0] ?? '0'.repeat(40),
    after,
    created: false,
    deleted: false,
    forced: last?.kind === 'force_push',
    base_ref: null,
    commits: [],
    head_commit: head && { id: head.sha, tree_id: head.tree, message: head.message, timestamp: head.committer.date },
    pusher: { name: last?.actor?.login ?? state.world.event.actor ?? 'ghost' },
  };
}

function dispatch(state: State, inputs: Readonly<Record<string, string>>): Payload {
  const { event } = state.world;
  const at = event['workflow-ref'].indexOf('@');
  return { ref: event['workflow-ref'].slice(at + 1), inputs, workflow: workflowPath(state) };
}

function release(state: State): Payload {
  const { event } = state.world;
  const tag = event['workflow-ref'].split('@refs/tags/')[1] ?? '';
  const author = account(state.people.get((event.actor ?? '').toLowerCase()));
  return { release: { id: 5001, tag_name: tag, target_commitish: 'main', draft: false, prerelease: false, author } };
}

function deployment(state: State): Payload {
  const found = state.deploying.deployments.find(({ id }) => id === state.world.event.deployment);
  if (found === undefined) return {};
  const { id, nodeId, sha, ref, task, environment, at, by } = found;
  const shape = { id, node_id: nodeId, sha, ref, task, environment, original_environment: environment };
  return { deployment: { ...shape, payload: {}, creator: account(by), created_at: at, updated_at: at } };
}

function workflowRun(state: State): Payload {
  const { pull, repository } = state;
  const head = pull.headRepository;
  const own = head?.fullName === repository.fullName;
  const side = (ref: string, sha: string): Payload => ({
    ref,
    sha,
    repo: { id: repository.id, name: repository.name },
  });
  return {
    workflow: { id: 3001, name: 'Review relay', path: '.github/workflows/countersign-relay.yml', state: 'active' },
    workflow_run: {
      id: 499,
      name: 'Review relay',
      path: '.github/workflows/countersign-relay.yml',
      event: 'pull_request_review',
      status: 'completed',
      conclusion: 'success',
      head_branch: pull.headRef,
      head_sha: pull.headSha,
      run_attempt: 1,
      head_repository: head ? { id: head.id, full_name: head.fullName, fork: head.fork } : null,
      // GitHub leaves this empty for pull requests from forks.
      pull_requests: own
        ? [
            {
              id: pull.id,
              number: pull.number,
              head: side(pull.headRef, pull.headSha),
              base: side(pull.baseRef, pull.baseSha),
            },
          ]
        : [],
    },
  };
}

function comment(state: State): Payload {
  const { pull } = state;
  return {
    issue: {
      number: pull.number,
      title: pull.title,
      state: pull.state,
      user: account(pull.author),
      pull_request: { url: `https://api.github.com/repos/${state.repository.fullName}/pulls/${String(pull.number)}` },
    },
    comment: {
      id: 4001,
      body: '/countersign',
      user: account(state.people.get((state.world.event.actor ?? '').toLowerCase())),
    },
  };
}

/** `.github/workflows/countersign.yml` of `owner/name/.github/workflows/countersign.yml@ref`. */
function workflowPath(state: State): string {
  const [path = ''] = state.world.event['workflow-ref'].split('@');
  return path.split('/').slice(2).join('/');
}
