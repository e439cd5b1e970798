import type { Facts } from '../facts/facts.js';
import { known } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';
import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { guessedContexts } from './guessed-contexts.js';
import { rankOf } from './newest-status.js';
import type { Opening, StatusWriter } from './ports.js';
import { attemptUrl } from './precedence.js';
import { untold } from './read-policy.js';
import { judgedRound, type Round } from './judged-round.js';
import { saveDocument } from './seal.js';

/** One judgement that can be interrupted. */
export interface Watch {
  readonly ports: GatePorts;
  /** Leaves `error` on the commit and evidence on the disk (told where), and lets nothing be published afterwards. Never rejects. */
  readonly interrupt: (onEvidence: (path: string) => void) => Promise<void>;
}

const FAULT: RunFault = { outcome: 'indeterminate', code: 'run-interrupted', about: [] };
const INTERRUPTED = 'The run was interrupted before its verdict; run it again.';

interface Seen {
  opening: Opening | null;
  /** The last writing of evidence, which tells where; null: none was begun. */
  saving: Promise<string> | null;
  /** Where statuses were written or were to be written, by context: the last of each. */
  readonly places: Map<string, Place>;
  /** Statuses that are on their way: the last word must come after them. */
  readonly writing: Set<Promise<unknown>>;
  stopped: boolean;
}

interface Place {
  readonly repository: string;
  readonly commit: string;
  readonly context: string;
}

/** Watches what a judgement has come to, so that an interruption can say it. */
export const watch = (ports: GatePorts, request: GateRequest): Watch => {
  const seen: Seen = { opening: null, saving: null, places: new Map(), writing: new Set(), stopped: false };
  const watched: GatePorts = {
    ...ports,
    source: {
      ...ports.source,
      open: async (target, path) => {
        const opening = await ports.source.open(target, path);
        if (target.pull === request.target.pull) seen.opening = opening;
        return opening;
      },
    },
    status: watchedWriter(ports.status, seen),
    saveLocally: (bytes, bill) => {
      // After an interruption nothing is written over what it leaves: the process could end in the middle.
      if (!seen.stopped || seen.saving === null) seen.saving = ports.saveLocally(bytes, bill);
      return seen.saving;
    },
  };
  return { ports: watched, interrupt: (onEvidence) => interrupt({ ports, request, seen, onEvidence }) };
};

/** After an interruption nothing is written any more: a success that comes late would stand for ever. */
const watchedWriter = (writer: StatusWriter, seen: Seen): StatusWriter => ({
  ...writer,
  write: (repository, commit, status) => {
    if (seen.stopped) return Promise.resolve({ state: 'unreachable', found: 'the run was interrupted' });
    seen.places.set(status.context, { repository, commit, context: status.context });
    const writing = writer.write(repository, commit, status);
    const ended = writing
      .catch(() => undefined)
      .finally(() => {
        seen.writing.delete(ended);
      });
    seen.writing.add(ended);
    return writing;
  },
});

interface Interruption {
  readonly ports: GatePorts;
  readonly request: GateRequest;
  readonly seen: Seen;
  readonly onEvidence: (path: string) => void;
}

const interrupt = async (interruption: Interruption): Promise<void> => {
  interruption.seen.stopped = true;
  await Promise.allSettled([leaveStatus(interruption), leaveEvidence(interruption)]);
};

const leaveStatus = async (interruption: Interruption): Promise<void> => {
  const { seen } = interruption;
  const places = seen.places.size > 0 ? [...seen.places.values()] : await unannounced(interruption);
  const writing = [...seen.writing];
  await sayInterrupted(interruption, places);
  if (writing.length === 0) return;
  // They may have come in after ours.
  await Promise.all(writing);
  await sayInterrupted(interruption, places);
};

const sayInterrupted = async ({ ports, request }: Interruption, places: readonly Place[]): Promise<void> => {
  const text = { state: 'error', description: INTERRUPTED, url: attemptUrl(request.run) } as const;
  await Promise.all(
    places.map(({ repository, commit, context }) => ports.status.write(repository, commit, { ...text, context })),
  );
};

/**
 * Nothing was written yet, so that an older success may stand, and the policy that names its context was not used yet: it is
 * looked for on the commit itself. A newer run's word stands, also here.
 */
const unannounced = async ({ ports, request, seen }: Interruption): Promise<readonly Place[]> => {
  const { target, hint, statusCommit, run } = request;
  const { opening } = seen;
  const { repository } = target;
  const commit = statusCommit ?? opening?.change.head.commit ?? hint.head;
  if (commit === null) return [];
  const list = await ports.status.newest(repository, commit);
  const standing = list.state === 'read' ? list.statuses : null;
  const pen = { repository, run, account: null, defaultBranch: opening?.repository.defaultBranch ?? null };
  const contexts = guessedContexts(standing, opening?.change.base.ref ?? hint.base);
  const ranked = await Promise.all(
    contexts.map(async (context) => {
      const there = standing?.find((status) => status.context === context);
      return { context, rank: there === undefined ? null : await rankOf(ports, pen, there) };
    }),
  );
  return ranked.flatMap(({ context, rank }) => (rank === 'newer' ? [] : [{ repository, commit, context }]));
};

/** What was saved already, or is about to be, is the evidence of a judgement, and stays. */
const leaveEvidence = async ({ ports, request, seen, onEvidence }: Interruption): Promise<void> => {
  const save = (): Promise<string> => saveDocument(ports, request, roundOf(request, seen));
  seen.saving = seen.saving === null ? save() : seen.saving.catch(save);
  onEvidence(await seen.saving);
};

/** What was known when the run was ended: the change, where it had been opened. */
const roundOf = (request: GateRequest, { opening }: Seen): Round => {
  const facts: Facts = {
    ...withRun(unknownFacts({ code: FAULT.code, about: [] }), request.run),
    ...(opening === null ? {} : { change: known(opening.change), clock: known({ now: opening.now }) }),
  };
  const policy = untold({ state: 'unreadable', path: request.policyPath, found: 'the run was interrupted' });
  return judgedRound({
    opening,
    before: opening?.statuses ?? [],
    policy,
    facts,
    faults: [FAULT],
    companions: [],
    pending: null,
  });
};
