import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  clientOf,
  credentialsOf,
  regionOf
} from "./chunk-S2SAZACM.js";
import {
  createTransport
} from "./chunk-PH2NCIUP.js";
import {
  again,
  settle
} from "./chunk-WWOGRA77.js";
import {
  context
} from "./chunk-4T6FSV6Q.js";
import {
  InputError,
  budgetOf
} from "./chunk-JOIHDZKP.js";
import {
  BILL_FILE
} from "./chunk-QAHP6EUF.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  cursor,
  instant
} from "./chunk-KUJ5AWCR.js";

// src/wiring/evidence-file.ts
import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
var MOST_MS = 1e4;
var NO_DISK = /^\/(?:proc|sys|dev)(?:\/|$)/u;
var saveEvidence = (wanted, part, { bytes, bill }) => {
  const path = pathOf(wanted, part);
  const billPath = besideOf(wanted, part, BILL_FILE);
  return explained(wanted, async () => {
    await keep(path, bytes);
    if (bill === null && bills.delete(billPath)) await rm(billPath, { force: true });
    if (bill !== null) {
      bills.add(billPath);
      await keep(billPath, bill.bytes);
    }
    return path;
  });
};
var bills = /* @__PURE__ */ new Set();
var besideOf = (wanted, part, name) => join(dirname(pathOf(wanted, null)), part === null ? name : name.replace(".", `-${part}.`));
var saveProofs = (wanted, part, files) => {
  return explained(wanted, async () => {
    for (const { name, bytes } of files) await keep(besideOf(wanted, part, name), bytes);
  });
};
var keep = async (path, content) => {
  await mkdir(dirname(path), { recursive: true });
  await refuseOther(path);
  await write(path, content);
};
var checkEvidencePath = async (wanted) => {
  if (wanted !== null) await explained(wanted, () => refuse(pathOf(wanted, null)));
};
var refuse = async (path) => {
  if (path.endsWith(".sigstore.json")) throw new Error("the name is kept for a signature");
  await refuseOther(path);
};
var pathOf = (wanted, part) => {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const whole = wanted === null ? join(process.env["RUNNER_TEMP"] ?? workspace, "countersign", "evidence.json") : resolve(workspace, wanted);
  return part === null ? whole : whole.replace(/(\.[^./\\]*)?$/u, (ending) => `-${part}${ending}`);
};
var refuseOther = async (path) => {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  if (NO_DISK.test(`${folder}/`)) throw new Error(`${folder} is no place on a disk`);
  refuseKind(await statsOf(path));
};
var refuseKind = (found) => {
  if (found !== null && !found.isFile()) throw new Error(`there is ${kindOf(found)}, not a file`);
};
var statsOf = async (path) => {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
};
var kindOf = (found) => {
  if (found.isDirectory()) return "a folder";
  if (found.isSymbolicLink()) return "a link";
  if (found.isFIFO()) return "a pipe";
  return found.isSocket() ? "a socket" : "a device";
};
var write = async (path, bytes) => {
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 420);
  try {
    refuseKind(await file.stat());
    await file.truncate(0);
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
};
var explained = async (wanted, act) => {
  try {
    return await inTime(act());
  } catch (error) {
    if (wanted === null) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `The input "evidence-path" is ${JSON.stringify(wanted)}; no file can be written there: ${found}.`
    );
  }
};
var inTime = async (acting) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the file system did not answer within ${String(MOST_MS)} ms`));
    }, MOST_MS);
  });
  try {
    return await Promise.race([acting, late]);
  } finally {
    clearTimeout(timer);
  }
};

// src/publish/stores/artifact/retention.ts
var ARTIFACT = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}";
var createExpiryReader = (client, repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return async (artifact) => {
    try {
      const answer = await client.read(ARTIFACT, { owner, repo, artifact_id: artifact });
      return cursor(answer, "$").get("expires_at", instant);
    } catch {
      return null;
    }
  };
};
var TOLERANCE_MS = 36e5;
var retentionRemarks = (asked, told) => {
  if (told === null) return ["GitHub did not tell until when it keeps the artifact."];
  if (asked === null || Date.parse(asked) - Date.parse(told) <= TOLERANCE_MS) return [];
  return [
    `retention-short: asked was to keep it until ${day(asked)}, GitHub deletes it on ${day(told)}. Raise the retention of artifacts in the settings, or use another store.`
  ];
};
var day = (at) => at.slice(0, 10);

// src/publish/stores/artifact/service.ts
var SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
var MIME_TYPES = { json: "application/json", zip: "application/zip" };
var FORMS = {
  json: { version: 7, mime_type: MIME_TYPES.json },
  zip: { version: 4 }
};
var createArtifactService = (access, transport) => {
  const call = async (method, fields) => transport({
    method: "POST",
    url: new URL(`/${SERVICE}/${method}`, access.resultsUrl).href,
    headers: { authorization: `Bearer ${access.runtimeToken}`, "content-type": "application/json" },
    body: Buffer.from(JSON.stringify({ ...backendIds(access.runtimeToken), ...fields }))
  });
  return {
    create: async (name, form, expires) => {
      const fields = { name, ...FORMS[form], ...expires === null ? {} : { expires_at: expires } };
      const answer = await call("CreateArtifact", fields);
      if (answer.status === 409) return "exists";
      const body = json(answer, "CreateArtifact");
      return { name, form, uploadUrl: textOf(body, "signed_upload_url", "CreateArtifact") };
    },
    upload: async (created, content) => {
      const answer = await transport({
        method: "PUT",
        url: created.uploadUrl,
        headers: { "content-type": MIME_TYPES[created.form], "x-ms-blob-type": "BlockBlob" },
        body: content
      });
      if (answer.status !== 201) throw refusal("upload", answer.status);
    },
    finalize: async (created, size, digest) => {
      const answer = await call("FinalizeArtifact", { name: created.name, size: String(size), hash: digest });
      return textOf(json(answer, "FinalizeArtifact"), "artifact_id", "FinalizeArtifact");
    },
    find: async (name) => firstOf(json(await call("ListArtifacts", { name_filter: name }), "ListArtifacts"))
  };
};
var firstOf = (body) => {
  const artifacts = body["artifacts"] ?? [];
  if (!Array.isArray(artifacts)) throw new RequestError("malformed", 200, "ListArtifacts: artifacts is not a list");
  const first = artifacts[0];
  if (!isRecord(first)) return null;
  const digest = first["digest"];
  return { id: textOf(first, "database_id", "ListArtifacts"), digest: typeof digest === "string" ? digest : null };
};
var json = (answer, method) => {
  if (answer.status !== 200) throw refusal(method, answer.status);
  try {
    const body = JSON.parse(Buffer.from(answer.body).toString("utf8"));
    if (isRecord(body) && body["ok"] !== false) return body;
  } catch {
  }
  throw new RequestError("malformed", answer.status, `${method}: the artifact service did not answer with its JSON`);
};
var refusal = (method, status) => new RequestError(
  status >= 500 ? "unreachable" : "refused",
  status,
  `${method}: the artifact service answered ${status}`
);
var textOf = (body, key, method) => {
  const value = body[key];
  if (typeof value === "string" && value !== "") return value;
  throw new RequestError("malformed", 200, `${method}: the artifact service's answer has no ${key}`);
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var backendIds = (token) => {
  const claims = payloadOf(token);
  const scopes = typeof claims["scp"] === "string" ? claims["scp"].split(" ") : [];
  for (const scope of scopes) {
    const [kind, run, job, ...rest] = scope.split(":");
    if (kind === "Actions.Results" && run !== void 0 && job !== void 0 && rest.length === 0) {
      return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    }
  }
  throw new RequestError("unauthorized", null, "the runner's token gives no access to this run's artifacts");
};
var payloadOf = (token) => {
  try {
    const body = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
};

// src/publish/stores/artifact/upload.ts
import { createHash } from "node:crypto";
var MALFORMED = 400;
var openFile = async (service, name, expires) => {
  try {
    return await openAs(service, name, { form: "json", ending: ".json" }, expires);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== MALFORMED) throw error;
    return openAs(service, name, { form: "zip", ending: "" }, expires);
  }
};
var openAs = async (service, name, { form, ending }, expires) => {
  let suffix = "";
  return again(async () => {
    const created = await service.create(`${name}${suffix}${ending}`, form, expires);
    if (created !== "exists") return created;
    suffix += "-again";
    throw new RequestError("unreachable", 409, `CreateArtifact: ${name} exists already`);
  });
};
var fill = async (service, created, content) => {
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  await again(() => service.upload(created, content));
  const id = await again(async () => finalizeOnce(service, created, content.length, digest));
  return { id, name: created.name, form: created.form, digest };
};
var finalizeOnce = async (service, created, size, digest) => {
  try {
    return await service.finalize(created, size, digest);
  } catch (error) {
    const there = await service.find(created.name);
    if (there?.digest === digest) return there.id;
    throw error;
  }
};
var differenceOf = async (service, { id, name, digest }) => {
  const there = await again(() => service.find(name));
  if (there === null) return `the artifact ${name} is not listed after its upload`;
  if (there.digest === digest && there.id === id) return null;
  return `the artifact ${name} holds ${there.digest ?? "no digest"}, sent was ${digest}`;
};

// src/publish/stores/artifact/zip.ts
import { crc32, deflateRawSync } from "node:zlib";
var DOS_DATE = 33;
var VERSION = 20;
var UTF8_NAMES = 2048;
var DEFLATE = 8;
var zip = (files) => {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, "utf8");
    const packed = deflateRawSync(file.bytes);
    const common = commonFields(file.bytes, packed, name);
    const local = Buffer.concat([uint32(67324752), common, uint16(0), name, packed]);
    directory.push(
      Buffer.concat([
        uint32(33639248),
        uint16(VERSION),
        common,
        uint16(0),
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        name
      ])
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, end(files.length, central.length, offset)]);
};
var commonFields = (content, packed, name) => Buffer.concat([
  uint16(VERSION),
  uint16(UTF8_NAMES),
  uint16(DEFLATE),
  uint16(0),
  uint16(DOS_DATE),
  uint32(crc32(content)),
  uint32(packed.length),
  uint32(content.length),
  uint16(name.length)
]);
var end = (count, size, offset) => Buffer.concat([
  uint32(101010256),
  uint16(0),
  uint16(0),
  uint16(count),
  uint16(count),
  uint32(size),
  uint32(offset),
  uint16(0)
]);
var uint16 = (value) => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};
var uint32 = (value) => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};

// src/publish/stores/artifact/store.ts
var WITHHELD = "The private file is withheld: whoever may read the repository could download it. A private store would keep it.";
var createArtifactStore = (options) => {
  const { service, expires } = options;
  const sent = /* @__PURE__ */ new Map();
  const openEvidence = once((name) => openFile(service, name, expires));
  const openProof = once((name) => openAs(service, name, { form: "zip", ending: ".proof" }, expires));
  return {
    kind: "artifact",
    prepare: (name) => {
      openEvidence(name).catch(() => void 0);
      openProof(name).catch(() => void 0);
    },
    keep: async (record) => {
      const both = await settle(async () => {
        const [evidence, proof] = await Promise.all([
          openEvidence(record.name).then((created) => keepEvidence(service, created, record.evidence)),
          keepProof(service, () => openProof(record.name), record)
        ]);
        return { evidence, proof };
      });
      if (both instanceof RequestError) return notKept(both.found);
      sent.set(both.evidence.id, both);
      return keptOf(options, record, both);
    },
    confirm: async (kept) => {
      if (kept.state !== "kept") return kept;
      const both = sent.get(kept.id);
      if (both === void 0) return notKept(`the artifact ${kept.name} was not sent by this run`);
      const confirmed = await settle(() => readBack(options, kept, both));
      return confirmed instanceof RequestError ? notKept(confirmed.found) : confirmed;
    }
  };
};
var keepEvidence = async (service, created, file) => {
  if (created instanceof RequestError) throw created;
  return fill(service, created, created.form === "json" ? file.bytes : zip([file]));
};
var once = (open2) => {
  const opened = /* @__PURE__ */ new Map();
  return (name) => {
    const opening = opened.get(name) ?? settle(() => open2(name));
    opened.set(name, opening);
    return opening;
  };
};
var keepProof = async (service, open2, record) => {
  const withheld = isShared(record) || record.withheld === null ? [] : [record.withheld];
  const files = [...record.bill === null ? [] : [record.bill], ...await record.proofs, ...withheld];
  if (files.length === 0) return null;
  const created = await open2();
  if (created instanceof RequestError) throw created;
  return fill(service, created, zip([record.evidence, ...files]));
};
var isShared = ({ visibility }) => visibility !== "private" && visibility !== "internal";
var keptOf = ({ expires, urlOf }, record, { evidence, proof }) => ({
  state: "kept",
  store: "artifact",
  id: evidence.id,
  name: evidence.name,
  url: urlOf(evidence.id),
  digest: evidence.digest,
  expires,
  receipt: { artifact: evidence.id, ...proof === null ? {} : { proof: proof.name, "proof-artifact": proof.id } },
  remarks: record.withheld !== null && isShared(record) ? [WITHHELD] : []
});
var readBack = async (options, kept, { evidence, proof }) => {
  const { service, expires } = options;
  const [expiry, ...differences] = await Promise.all([
    options.readExpiry(kept.id),
    differenceOf(service, evidence),
    ...proof === null ? [] : [differenceOf(service, proof)]
  ]);
  const [difference] = differences.filter((each) => each !== null);
  if (difference !== void 0) return notKept(difference);
  return { ...kept, expires: expiry, remarks: [...kept.remarks, ...retentionRemarks(expires, expiry)] };
};
var notKept = (found) => ({ state: "not-kept", store: "artifact", found });

// src/publish/stores/lazy-store.ts
var TURNS = 3;
var lazyStore = (kind, load) => {
  let loading = null;
  const loaded = () => {
    const store = loading ?? turns().then(load);
    loading = store;
    return store;
  };
  return {
    kind,
    prepare: (name) => {
      loaded().then(
        (store) => {
          store.prepare(name);
        },
        () => void 0
      );
    },
    keep: async (record) => (await loaded()).keep(record),
    confirm: async (kept) => (await loaded()).confirm(kept)
  };
};
var turns = async () => {
  for (let left = TURNS; left > 0; left -= 1)
    await new Promise((resolve2) => {
      setImmediate(resolve2);
    });
};

// src/publish/stores/no-store.ts
var noStore = (store, found) => ({
  kind: store,
  prepare: () => void 0,
  keep: () => Promise.resolve({ state: "not-kept", store, found }),
  confirm: (kept) => Promise.resolve(kept)
});

// src/wiring/store.ts
var DAY_MS = 864e5;
var storesOf = (around) => around.inputs.storing.addresses.map((address) => storeAt(around, address));
var storeAt = (around, address) => {
  switch (address.kind) {
    case "artifact":
      return artifactStore(around);
    case "attestations":
      return lazyStore("attestations", async () => {
        const { createAttestationStore } = await import("./store-K47K7PSR.js");
        return createAttestationStore({ client: around.client, repository: around.occasion.repository });
      });
    case "s3":
      return s3Store(around.inputs, address);
    case "ledger":
      return ledgerStore(around.inputs, address);
  }
};
var artifactStore = ({ inputs, occasion, client }) => {
  const resultsUrl = process.env["ACTIONS_RESULTS_URL"] ?? "";
  const runtimeToken = process.env["ACTIONS_RUNTIME_TOKEN"] ?? "";
  if (resultsUrl === "" || runtimeToken === "")
    return noStore("artifact", "this runner offers no artifact service (ACTIONS_RESULTS_URL is not set)");
  if (!URL.canParse(resultsUrl))
    return noStore("artifact", "this runner offers no artifact service (ACTIONS_RESULTS_URL is no address)");
  const { run, repository } = occasion;
  return createArtifactStore({
    service: createArtifactService({ resultsUrl, runtimeToken }, transportOf(inputs)),
    expires: inputs.retentionDays === null ? null : inDays(inputs.retentionDays),
    urlOf: (id) => run.url === null ? null : `${run.url}/artifacts/${id}`,
    readExpiry: createExpiryReader(client, repository)
  });
};
var s3Store = (inputs, address) => {
  const credentials = credentialsOf(inputs.storing.s3, process.env);
  if ("missing" in credentials) return noStore("s3", `s3://${address.bucket}: ${credentials.missing}`);
  const region = regionOf(address, process.env);
  if (region === null)
    return noStore("s3", `s3://${address.bucket}: the region is not known; write ?region=… behind the bucket`);
  const { bucket, prefix, endpoint } = address;
  const transport = transportOf(inputs);
  const retainUntil = inDays(address.retainDays);
  return lazyStore("s3", async () => {
    const { createS3Store } = await import("./store-B6UOP4OI.js");
    return createS3Store({ place: { bucket, prefix, region, endpoint }, retainUntil, credentials, transport });
  });
};
var ledgerStore = (inputs, { repository: name, ref }) => {
  const { ledgerToken } = inputs.storing;
  if (ledgerToken === "")
    return noStore("ledger", `ledger://${name}: the input "ledger-token" is empty; forks get no secrets`);
  return lazyStore("ledger", async () => {
    const { createLedgerRepository } = await import("./repository-CF6TV64Q.js");
    const { createLedgerStore } = await import("./store-5EPURQKV.js");
    const repository = createLedgerRepository(clientOf(inputs, ledgerToken), name);
    return createLedgerStore({
      repository,
      name,
      ref,
      urlOf: (commit) => `${context.serverUrl}/${name}/commit/${commit}`
    });
  });
};
var transportOf = (inputs) => {
  const { attempt, total, reserve } = budgetOf(inputs);
  return createTransport(attempt, total - reserve / 2);
};
var inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString();

export {
  saveEvidence,
  saveProofs,
  checkEvidencePath,
  storesOf
};
