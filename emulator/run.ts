import { createHash } from 'node:crypto';
import type { State } from './state.js';

/** What GitHub knows about a run when it starts it: the source of the environment and of the identity token. */
export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  readonly checkRunId: number;
  readonly event: string;
  readonly actor: Login;
  readonly triggeringActor: Login;
  readonly repository: {
    readonly id: number;
    /** `owner/name` */
    readonly name: string;
    readonly owner: string;
    readonly ownerId: number;
    readonly visibility: string;
  };
  /** Full ref: `refs/heads/main`, `refs/pull/7/merge` */
  readonly ref: string;
  readonly sha: string;
  /** Names of branches, empty where the event has none. */
  readonly baseRef: string;
  readonly headRef: string;
  readonly workflow: {
    readonly name: string;
    /** `owner/name/path@ref` */
    readonly ref: string;
    readonly sha: string;
  };
}

interface Login {
  readonly login: string;
  readonly id: number;
}

/** The run that the world's event starts, with ref and sha as GitHub sets them for that event. */
export function runFacts(state: State): RunFacts {
  const { world, repository, pull } = state;
  const { event } = world;
  const { ref, sha } = refAndSha(state);
  const ofPull = event.name.startsWith('pull_request');
  const actor = event.actor ?? 'ghost';
  return {
    id: event.run.id,
    attempt: event.run.attempt,
    checkRunId: event.run.id * 100 + event.run.attempt,
    event: event.name,
    actor: loginOf(state, actor),
    triggeringActor: loginOf(state, event['triggering-actor'] ?? actor),
    repository: {
      id: repository.id,
      name: repository.fullName,
      owner: repository.owner.login,
      ownerId: repository.owner.id,
      visibility: repository.visibility,
    },
    ref,
    sha,
    baseRef: ofPull ? pull.baseRef : '',
    headRef: ofPull ? pull.headRef : '',
    workflow: { name: 'Countersign', ref: event['workflow-ref'], sha },
  };
}

/** The throwaway merge commit of a pull request, on which `pull_request` runs. */
export function throwawayMerge(state: State): string {
  const ref = `refs/pull/${String(state.pull.number)}/merge`;
  const made = createHash('sha1').update(`merge ${state.pull.headSha} ${state.pull.baseSha}`).digest('hex');
  return state.refs.get(ref) ?? made;
}

function refAndSha(state: State): { ref: string; sha: string } {
  const { event } = state.world;
  const main = `refs/heads/${state.repository.defaultBranch}`;
  const tip = (ref: string): string => state.refs.get(ref) ?? state.refs.get(main) ?? state.pull.baseSha;
  const at = (ref: string): { ref: string; sha: string } => ({ ref, sha: tip(ref) });
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_review':
      return { ref: `refs/pull/${String(state.pull.number)}/merge`, sha: throwawayMerge(state) };
    case 'merge_group':
      return state.queue ? { ref: state.queue.ref, sha: state.queue.headSha } : at(main);
    case 'push': {
      const pushed = state.aliases.get(event.pushed?.commit ?? '')?.sha;
      if (pushed !== undefined) return { ref: `refs/heads/${state.pull.baseRef}`, sha: pushed };
      return at(`refs/heads/${state.pull.baseRef}`);
    }
    case 'workflow_dispatch':
      return at(refOfWorkflow(event['workflow-ref']));
    case 'release': {
      const ref = refOfWorkflow(event['workflow-ref']);
      return { ref, sha: state.aliases.get(event.pushed?.commit ?? '')?.sha ?? tip(ref) };
    }
    case 'deployment': {
      const deployed = state.deploying.deployments.find(({ id }) => id === event.deployment);
      return deployed === undefined ? at(main) : { ref: refOfWorkflow(event['workflow-ref']), sha: deployed.sha };
    }
    default:
      // pull_request_target too: since December 2025 it runs on the default branch, whatever the base is.
      return at(main);
  }
}

const refOfWorkflow = (workflow: string): string => workflow.slice(workflow.indexOf('@') + 1);

function loginOf(state: State, login: string): Login {
  return { login, id: state.people.get(login.toLowerCase())?.id ?? 0 };
}
