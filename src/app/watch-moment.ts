import { judgedRound } from './judged-round.js';
import { momentRequest, momentRound, type MomentRead } from './record-moment.js';
import type { Settings } from './request.js';
import { saveDocument, type SealPorts } from './seal.js';
import type { Watch } from './watch.js';

interface WatchedMoment extends Pick<Watch, 'interrupt'> {
  readonly ports: Pick<SealPorts, 'saveLocally'>;
}

/** Watches a judgement that publishes nothing: when it is interrupted, evidence that says so lies on the disk. */
export const watchMoment = (ports: SealPorts, settings: Settings, interrupted: MomentRead): WatchedMoment => {
  let saving: Promise<string> | null = null;
  let stopped = false;
  const saveLocally: SealPorts['saveLocally'] = (bytes, bill) => {
    // After an interruption nothing is written over what it leaves: the process could end in the middle.
    if (!stopped || saving === null) saving = ports.saveLocally(bytes, bill);
    return saving;
  };
  return {
    ports: { saveLocally },
    interrupt: async (onEvidence) => {
      stopped = true;
      const save = (): Promise<string> =>
        saveDocument(ports, momentRequest(settings, interrupted), judgedRound(momentRound(interrupted)));
      saving = saving === null ? save() : saving.catch(save);
      try {
        onEvidence(await saving);
      } catch {
        // Nowhere to write it: the run ends red all the same.
      }
    },
  };
};
