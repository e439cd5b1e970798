import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  MOMENTS
} from "./chunk-LXEBJTD5.js";
import {
  sha256
} from "./chunk-2TMJ3BFM.js";

// src/evidence/record-names.ts
var landingName = (after, run) => `${landingPrefix(after)}${ending(run)}`;
var landingPrefix = (after) => `countersign-landing-${after.slice(0, 12)}-`;
var deploymentName = (phase, environment, run) => `${deploymentPrefix(phase, environment)}${ending(run)}`;
var deploymentPrefix = (phase, environment) => `countersign-${phase === "before" ? "deployment" : "deployed"}-${slug(environment)}-`;
var ending = ({ id, attempt }) => `${String(id)}-${String(attempt)}`;
var slug = (name) => {
  const plain = name.toLowerCase().replace(/[^a-z0-9.]+/gu, "-");
  return plain === name ? plain : `${plain.slice(0, 40)}-${sha256(name).slice(0, 8)}`;
};

// src/evidence/record-folder.ts
var KINDS = {
  merge: "evidence",
  deployment: "deployments",
  reconciliation: "reconciliations",
  access: "access"
};
var recordFolder = (repository, judgedAt, stage) => `${repositoryFolder(repository, stage)}/date=${day(judgedAt)}`;
var repositoryFolder = (repository, stage) => {
  const slash = repository.indexOf("/");
  const owner = slash < 0 ? repository : repository.slice(0, slash);
  const name = slash < 0 ? "" : repository.slice(slash + 1);
  return `${KINDS[MOMENTS[stage]]}/v1/owner=${part(owner)}/repo=${part(name)}`;
};
var part = (text) => encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/gu, percent).replace(/^\.+$/u, (dots) => dots.replaceAll(".", "%2E"));
var percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
var day = (instant) => /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(instant ?? "")?.[0] ?? "unknown";

export {
  recordFolder,
  repositoryFolder,
  landingName,
  landingPrefix,
  deploymentName,
  deploymentPrefix
};
