import type { Tools } from '../app/tools.js';
import { prepareStores } from '../app/keep-record.js';
import type { ChangeOccasion } from '../app/occasions/occasion.js';
import type { Opening } from '../app/ports.js';
import { changeRequest } from '../app/request.js';

/** Sends what every judgement of a change begins with, before the judging code is there; the judgement takes it up. */
export const begunAhead = (tools: Tools, { repository, run, pull, hint }: ChangeOccasion): Tools => {
  const { settings } = tools;
  const ports = tools.portsOf(null);
  prepareStores(ports.stores, changeRequest(settings, { repository, run }, pull, hint).artifact);
  const begun = ports.source.open({ repository, pull }, settings.policyPath);
  ports.signer.prepare();
  // Whoever asks for it hears of a failure; until then nobody listens.
  begun.catch(() => undefined);
  let waiting: Promise<Opening> | null = begun;
  const open: typeof ports.source.open = (...asked) => {
    const first = waiting;
    waiting = null;
    return first ?? ports.source.open(...asked);
  };
  const begunPorts = { ...ports, source: { ...ports.source, open } };
  return { ...tools, portsOf: (part) => (part === null && waiting !== null ? begunPorts : tools.portsOf(part)) };
};
