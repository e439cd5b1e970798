import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  createGroundReader
} from "./chunk-EK5RX3ZU.js";
import {
  sealPortsOf
} from "./chunk-GQNLNL5Q.js";
import "./chunk-U27HDSLL.js";
import "./chunk-UKCIPQC2.js";
import {
  clientOf
} from "./chunk-S2SAZACM.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import {
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";
import "./chunk-4T6FSV6Q.js";
import "./chunk-JOIHDZKP.js";
import {
  collectError
} from "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import {
  readModels
} from "./chunk-6VM53Y5U.js";
import "./chunk-6EB4UVHQ.js";
import "./chunk-K7XB6JZW.js";
import "./chunk-5EACDCEB.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-N362QMVR.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import {
  cursor,
  objectId
} from "./chunk-KUJ5AWCR.js";
import {
  known
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/github/branch-tip.ts
var createTipReader = (client) => async (repository, branch) => {
  const [owner = "", repo = ""] = repository.split("/");
  try {
    const answer = await client.read("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
    return cursor(answer, "$").at("commit").get("sha", objectId);
  } catch (fault) {
    throw collectError("branch", fault);
  }
};

// src/collect/models/released.ts
var createReleasedReader = (client, { verify, largeFiles }) => ({ repository, commit, demands }) => {
  const [owner = "", name = ""] = repository.split("/");
  const place = {
    owner,
    name,
    commit,
    yardstick: commit,
    at: "released",
    files: known([]),
    workspace: null,
    verify,
    largeFiles
  };
  return readModels(client, place, demands);
};

// src/wiring/retest-ports.ts
var retestPortsOf = (inputs, occasion) => {
  const client = clientOf(inputs, inputs.token);
  const seal = sealPortsOf(inputs, occasion, client, "retest");
  const tickets = ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }));
  const modelSignatures = modelSignaturesOf(inputs);
  const largeFiles = largeFilesOf(inputs);
  const policySource = inputs.policyToken === inputs.token ? seal.source : createSource(clientOf(inputs, inputs.policyToken), { workspace: null, tickets, modelSignatures, largeFiles });
  return {
    ...seal,
    policySource,
    ground: createGroundReader(client),
    tipOf: createTipReader(client),
    readReleased: createReleasedReader(client, { verify: modelSignatures, largeFiles }),
    now: () => client.now()
  };
};
export {
  retestPortsOf
};
