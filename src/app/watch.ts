import { judgeAll } from '../decision/judge-all.js';
import type { PolicyReading } from '../evidence/document.js';
import type { Facts } from '../facts/facts.js';
import { known } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';
import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import { statusContext } from '../policy/branches.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import type { Opening, StatusText, StatusWriter } from './ports.js';
import { attemptUrl } from './precedence.js';
import type { Round } from './round.js';
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
  /** Where evidence was written; null: it was not. */
  path: string | null;
  /** Where the last status was written or was to be written. */
  place: { readonly repository: string; readonly commit: string; readonly context: string } | null;
  /** A status that is on its way: the last word must come after it. */
  writing: Promise<unknown> | null;
  stopped: boolean;
}

/** Watches what a judgement has come to, so that an interruption can say it. */
export const watch = (ports: GatePorts, request: GateRequest): Watch => {
  const seen: Seen = { opening: null, path: null, place: null, writing: null, stopped: false };
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
    saveLocally: async (bytes) => {
      seen.path = await ports.saveLocally(bytes);
      return seen.path;
    },
  };
  return { ports: watched, interrupt: (onEvidence) => interrupt({ ports, request, seen, onEvidence }) };
};

/** After an interruption nothing is written any more: a success that comes late would stand for ever. */
const watchedWriter = (writer: StatusWriter, seen: Seen): StatusWriter => ({
  ...writer,
  write: (repository, commit, status) => {
    if (seen.stopped) return Promise.resolve({ state: 'unreachable', found: 'the run was interrupted' });
    seen.place = { repository, commit, context: status.context };
    const writing = writer.write(repository, commit, status);
    seen.writing = writing.then(
      () => {
        seen.writing = null;
      },
      () => undefined,
    );
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

const leaveStatus = async ({ ports, request, seen }: Interruption): Promise<void> => {
  const place = seen.place ?? hinted(request, seen);
  if (place === null) return;
  const status: StatusText = {
    context: place.context,
    state: 'error',
    description: INTERRUPTED,
    url: attemptUrl(request.run),
  };
  const { writing } = seen;
  await ports.status.write(place.repository, place.commit, status);
  if (writing === null) return;
  // It may have come in after ours.
  await writing;
  await ports.status.write(place.repository, place.commit, status);
};

const hinted = ({ target, hint, statusCommit }: GateRequest, { opening }: Seen): Seen['place'] => {
  const commit = statusCommit ?? opening?.change.head.commit ?? hint.head;
  const base = opening?.change.base.ref ?? hint.base;
  return commit === null || base === null
    ? null
    : { repository: target.repository, commit, context: statusContext(base) };
};

/** What was saved already is the evidence of a judgement, and stays. */
const leaveEvidence = async ({ ports, request, seen, onEvidence }: Interruption): Promise<void> => {
  onEvidence(seen.path ?? (await saveDocument(ports, request, roundOf(request, seen))));
};

/** What was known when the run was ended: the change, where it had been opened. */
const roundOf = (request: GateRequest, { opening }: Seen): Omit<Round, 'again'> => {
  const facts: Facts = {
    ...withRun(unknownFacts({ code: FAULT.code, about: [] }), request.run),
    ...(opening === null ? {} : { change: known(opening.change), clock: known({ now: opening.now }) }),
  };
  const reading: PolicyReading = { state: 'unreadable', path: request.policyPath, found: 'the run was interrupted' };
  const judgement = judgeAll({ reading, facts, faults: [FAULT] });
  return {
    opening,
    reading,
    facts,
    faults: [FAULT],
    judgement,
    companions: [],
    decision: judgement.decision,
    pending: null,
  };
};
