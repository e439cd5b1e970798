import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  concludeUnpublished,
  seal
} from "./chunk-2Q7C7E4J.js";
import {
  prepareStores
} from "./chunk-F3VGKRZJ.js";
import {
  judgedRound
} from "./chunk-YA6ERPYQ.js";
import {
  MOMENTS,
  UNLINKED
} from "./chunk-RNHKN4GJ.js";

// src/app/record-moment.ts
var prepareMoment = (ports, name) => {
  prepareStores(ports.stores, name);
  ports.signer.prepare();
};
var recordMoment = async (ports, settings, read) => {
  const { sealed } = await seal(ports, momentRequest(settings, read), judgedRound(momentRound(read)), 1);
  const conclusion = concludeUnpublished(sealed);
  return { evidence: sealed.evidence, sealed, conclusion, followUps: [], ticketNotes: [] };
};
var momentRound = ({ policy, facts, faults, companions, stage }) => ({
  opening: null,
  before: [],
  policy,
  facts,
  faults,
  companions: companions.map((each) => ({ ...each, opening: null, policy: null })),
  pending: null,
  moment: MOMENTS[stage]
});
var momentRequest = (settings, { stage, repository, run, name, commit, links }) => ({
  ...settings,
  target: { repository, pull: null },
  run,
  hint: { head: null, base: null },
  artifact: name,
  members: null,
  contained: null,
  statusCommit: commit,
  stage,
  links: { ...UNLINKED, ...links }
});

export {
  prepareMoment,
  recordMoment,
  momentRound,
  momentRequest
};
