import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  defaultPolicy
} from "./chunk-VDPR3FBD.js";
import {
  prepareMoment,
  recordMoment
} from "./chunk-DPZ6PYVX.js";
import {
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import "./chunk-JCVXUPQT.js";
import {
  retestName
} from "./chunk-5OO2EAYH.js";
import "./chunk-F3VGKRZJ.js";
import {
  untold
} from "./chunk-YA6ERPYQ.js";
import {
  modelDemands
} from "./chunk-RPF2H2JA.js";
import "./chunk-GCJBTRQJ.js";
import {
  policyOfStored
} from "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  known
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/app/retest/retest.ts
var retest = async (ports, settings, { repository, run, tasks }) => {
  const read = await readWhole(ports, settings, repository);
  if (read.demands?.length === 0 && tasks.length > 1) return [];
  const name = retestName(run);
  prepareMoment(ports, name);
  const about = { stage: "retest", repository, run, name, commit: null, companions: [], links: {} };
  const { policy, facts, faults } = read;
  return [await recordMoment(ports, settings, { ...about, policy, facts: withRun(facts, run), faults })];
};
var readWhole = async (ports, settings, repository) => {
  const ground = await settled(() => ports.ground(repository));
  if (ground instanceof CollectError)
    return blind(ground, untold({ state: "unreadable", path: settings.policyPath, found: ground.fault.found }));
  const policy = await defaultPolicy(ports, settings, ground);
  const demands = demandsIn(policy);
  const around = groundFacts(ground, ports.now());
  if (demands === null || demands.length === 0) return { policy, demands, facts: around, faults: [] };
  const { name, defaultBranch } = ground.repository;
  const commit = await settled(() => ports.tipOf(name, defaultBranch));
  if (commit instanceof CollectError) return { ...blind(commit, policy), demands };
  const models = await ports.readReleased({ repository: name, commit, demands });
  return { policy, demands, facts: { ...around, ...clockOf(ground, ports.now()), models }, faults: [] };
};
var blind = ({ fault }, policy) => {
  const { code, about, found } = fault;
  const why = { code, about, found };
  return { policy, demands: null, facts: unknownFacts(why), faults: [{ outcome: "indeterminate", ...why }] };
};
var demandsIn = ({ reading }) => reading.state === "found" && reading.demands.state === "valid" ? modelDemands(policyOfStored(reading.demands.policy)) : null;
var groundFacts = (ground, now) => ({
  ...unknownFacts({ code: "not-demanded", about: ["change"] }),
  repository: known(ground.repository),
  landing: known(null),
  deployment: known(null),
  line: known(null),
  access: known(null),
  models: known(null),
  upkeep: known(null),
  ...clockOf(ground, now)
});
var clockOf = (ground, now) => ({
  clock: known({ now: now ?? ground.now })
});
var settled = async (act) => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};
export {
  retest
};
