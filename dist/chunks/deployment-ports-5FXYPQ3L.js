import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  createDeploymentReader,
  provenanceFinderOf
} from "./chunk-ILAAEXFB.js";
import {
  createRepositoryReader
} from "./chunk-V6JH7DGA.js";
import {
  recordAccessOf,
  recordFinderOf
} from "./chunk-VAUIITEV.js";
import "./chunk-5OO2EAYH.js";
import {
  sealPortsOf
} from "./chunk-GQNLNL5Q.js";
import {
  createWorkflowFileComparison
} from "./chunk-3VO66KJI.js";
import "./chunk-WC4TYBUB.js";
import "./chunk-U27HDSLL.js";
import "./chunk-UKCIPQC2.js";
import {
  clientOf,
  storeSecrets
} from "./chunk-S2SAZACM.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import "./chunk-U2XUE4JJ.js";
import "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";
import "./chunk-4T6FSV6Q.js";
import {
  ticketSecrets
} from "./chunk-JOIHDZKP.js";
import "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import {
  restUser
} from "./chunk-JFH4QL4A.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import "./chunk-5EACDCEB.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-N362QMVR.js";
import "./chunk-F5GDBJV2.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import {
  Malformed,
  cursor,
  filledText,
  natural
} from "./chunk-KUJ5AWCR.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/github/deployments/run-starter.ts
var ATTEMPT = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
var createRunStarterReader = (client) => (repository, { id, attempt }) => observe("deployment.deployer", async () => {
  const [owner = "", repo = ""] = repository.split("/");
  const place = { owner, repo, run_id: id, attempt_number: attempt };
  const run = cursor(await client.read(ATTEMPT, place), "$");
  if (run.get("id", natural) !== id || run.get("run_attempt", natural) !== attempt)
    throw new Malformed("$.id", "the attempt that was asked for");
  return {
    event: run.get("event", filledText),
    attempt,
    actor: restUser(run.maybe("actor")),
    triggeringActor: restUser(run.maybe("triggering_actor"))
  };
});

// src/wiring/verification-command.ts
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
var GRACE_MS = 2e3;
var runCommand = (text, { seconds, environment, secrets, folder }) => new Promise((resolve, reject) => {
  const hash = createHash("sha256");
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", text], {
    cwd: folder,
    env: commandEnvironment(environment, secrets),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that everything in it can be ended.
    detached: true
  });
  let timedOut = false;
  const end = (signal) => {
    if (child.pid !== void 0) killGroup(child.pid, signal);
  };
  const timer = setTimeout(() => {
    timedOut = true;
    end("SIGTERM");
    killing = setTimeout(end, GRACE_MS, "SIGKILL");
  }, seconds * 1e3);
  let killing;
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => hash.update(part));
  child.on("error", (error) => {
    clearTimeout(timer);
    reject(error);
  });
  child.on("exit", (exitCode) => {
    clearTimeout(timer);
    clearTimeout(killing);
    end("SIGKILL");
    const settle = () => {
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      resolve({ exitCode: timedOut ? null : exitCode, timedOut, output: hash.copy().digest("hex") });
    };
    const late = setTimeout(settle, GRACE_MS);
    child.on("close", () => {
      clearTimeout(late);
      settle();
    });
  });
});
var killGroup = (group, signal) => {
  try {
    process.kill(-group, signal);
  } catch {
  }
};
var WITHHELD = /^(?:INPUT_|ACTIONS_|AWS_|BASH_|GITHUB_(?:TOKEN|OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$|GH_TOKEN$|ENV$|SHELLOPTS$|BASHOPTS$|NODE_OPTIONS$)/u;
var commandEnvironment = (environment, secrets) => {
  const held = secrets.filter((secret) => secret !== "");
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry) => entry[1] !== void 0 && !WITHHELD.test(entry[0].toUpperCase()) && !held.some((secret) => entry[1]?.includes(secret))
    )
  );
};

// src/wiring/deployment-ports.ts
var deploymentPortsOf = (inputs, occasion) => ({
  verify: (command) => verified(inputs, command),
  open: () => opened(inputs, occasion)
});
var opened = async (inputs, occasion) => {
  const client = clientOf(inputs, inputs.token);
  const access = await recordAccessOf(inputs, client);
  const [finder, provenance] = [recordFinderOf(access), provenanceFinderOf(access)];
  const ports = sealPortsOf(inputs, occasion, client, null);
  return {
    ...ports,
    policySource: inputs.policyToken === inputs.token ? ports.source : policySourceOf(inputs),
    workflowFile: createWorkflowFileComparison(client),
    repository: createRepositoryReader(client),
    starter: createRunStarterReader(client),
    reader: createDeploymentReader(client),
    finder: ({ repository, records }) => finder({ repository, records, branches: [repository.defaultBranch] }),
    provenance: async ({ name }, digest) => (await provenance(name, digest)).provenance
  };
};
var policySourceOf = (inputs) => createSource(clientOf(inputs, inputs.policyToken), {
  workspace: null,
  tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false })),
  modelSignatures: modelSignaturesOf(inputs),
  largeFiles: largeFilesOf(inputs)
});
var verified = async (inputs, { text, seconds }) => {
  const ours = [inputs.token, inputs.statusToken, inputs.policyToken, inputs.signingKey ?? ""];
  const ended = await runCommand(text, {
    seconds,
    environment: process.env,
    secrets: [...ours, ...storeSecrets(inputs, process.env), ...ticketSecrets(inputs.tickets)],
    folder: process.env["GITHUB_WORKSPACE"] ?? process.cwd()
  });
  const status = ended.timedOut ? `no end within ${String(seconds)} s` : `exit status ${String(ended.exitCode)}`;
  return {
    result: ended.exitCode === 0 ? "passed" : "failed",
    found: `${status}; command sha256:${sha256(text)}, output sha256:${ended.output}`
  };
};
export {
  deploymentPortsOf
};
