import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  readTicketInputs
} from "./chunk-JOIHDZKP.js";

// src/app/command-run.ts
var commandRun = (build) => ({
  event: "command-line",
  id: 0,
  attempt: 1,
  actor: "",
  triggeringActor: "",
  action: null,
  build,
  environment: null,
  workflow: null,
  url: null
});

// src/app/exit-codes.ts
var EXIT = { usage: 64, internal: 70 };
var VERDICTS = {
  pass: 0,
  "pass-with-exception": 0,
  fail: 1,
  pending: 2,
  indeterminate: 3,
  "not-applicable": 4
};
var FAILURES = {
  unreadable: 10,
  schema: 11,
  "not-canonical": 12,
  digest: 13,
  "policy-text": 14,
  "control-version": 15,
  replay: 16,
  ambiguous: 17,
  unsigned: 20,
  "signer-not-named": 21,
  bundle: 22,
  signature: 23,
  identity: 24,
  statement: 25,
  trust: 26,
  private: 27,
  chain: 28,
  bill: 29
};
var exitOfVerdict = (verdict) => VERDICTS[verdict];
var exitOfVerification = ({ failures }) => {
  const [first] = failures;
  return first === void 0 ? 0 : FAILURES[first.kind];
};

// src/wiring/ticket-credentials.ts
var ticketCredentials = (environment) => readTicketInputs((name) => environment[name.toUpperCase().replaceAll("-", "_")] ?? "");

export {
  commandRun,
  EXIT,
  exitOfVerdict,
  exitOfVerification,
  ticketCredentials
};
