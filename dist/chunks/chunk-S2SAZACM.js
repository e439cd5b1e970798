import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  TOOL_VERSION,
  context,
  createClient
} from "./chunk-4T6FSV6Q.js";
import {
  budgetOf
} from "./chunk-JOIHDZKP.js";

// src/wiring/clients.ts
var clientOf = (inputs, token, options = {}) => {
  const { attempt, total, reserve } = budgetOf(inputs);
  return createClient({
    baseUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    token,
    userAgent: `countersign/${TOOL_VERSION}`,
    attemptMs: attempt,
    totalMs: total,
    reserveMs: reserve,
    ...options
  });
};
var writerOf = (inputs, client) => inputs.statusToken === inputs.token ? client : clientOf(inputs, inputs.statusToken);

// src/wiring/s3-access.ts
var credentialsOf = (given, environment) => {
  const isGiven = Object.values(given).some((each) => each !== "");
  const found = isGiven ? given : {
    accessKeyId: environment["AWS_ACCESS_KEY_ID"] ?? "",
    secretAccessKey: environment["AWS_SECRET_ACCESS_KEY"] ?? "",
    sessionToken: environment["AWS_SESSION_TOKEN"] ?? ""
  };
  if (found.accessKeyId !== "" && found.secretAccessKey !== "") return found;
  return {
    missing: isGiven ? 'of the inputs "s3-access-key-id" and "s3-secret-access-key" one is empty' : 'there are no credentials; run aws-actions/configure-aws-credentials before this step, or give "s3-access-key-id"'
  };
};
var ANY_REGION = "us-east-1";
var REGION = /^[a-z0-9-]{1,40}$/u;
var regionOf = ({ region, endpoint }, environment) => {
  const found = region ?? environment["AWS_REGION"] ?? (endpoint === null ? null : ANY_REGION);
  return found !== null && REGION.test(found) ? found : null;
};
var storeSecrets = ({ storing }, environment) => {
  const { addresses, s3, ledgerToken } = storing;
  const ofEnvironment = addresses.some(({ kind }) => kind === "s3") ? [environment["AWS_SECRET_ACCESS_KEY"] ?? "", environment["AWS_SESSION_TOKEN"] ?? ""] : [];
  return [s3.secretAccessKey, s3.sessionToken, ledgerToken, ...ofEnvironment].filter((secret) => secret !== "");
};

export {
  clientOf,
  writerOf,
  credentialsOf,
  regionOf,
  storeSecrets
};
