import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  keyOf,
  objectUrl
} from "./chunk-YBDDQHPW.js";
import {
  createRequestSigner
} from "./chunk-IHIKW4QY.js";
import {
  worded
} from "./chunk-7WVMUYWL.js";
import {
  again
} from "./chunk-WWOGRA77.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/stores/s3/objects.ts
import { createHash } from "node:crypto";
var checksumOf = (bytes) => createHash("sha256").update(bytes).digest("base64");
var createObjects = ({ place, retainUntil, sign, transport }) => {
  const send = async (request) => again(async () => {
    const answer = await transport(await sign(request));
    if (answer.status >= 500) throw refusal(request.method, answer);
    return answer;
  });
  return {
    put: async (key, file) => {
      const headers = {
        "content-type": "application/json",
        "if-none-match": "*",
        "x-amz-checksum-sha256": checksumOf(file.bytes),
        "x-amz-sdk-checksum-algorithm": "SHA256",
        "x-amz-object-lock-mode": "COMPLIANCE",
        "x-amz-object-lock-retain-until-date": retainUntil
      };
      const answer = await send({ method: "PUT", url: objectUrl(place, key), headers, body: file.bytes });
      if (answer.status === 412 || answer.status === 409) return "exists";
      if (answer.status !== 200) throw refusal("PUT", answer);
      return { version: versionIn(answer) };
    },
    head: async (key, version) => {
      const query = version === null ? "" : `?versionId=${encodeURIComponent(version)}`;
      const url = `${objectUrl(place, key)}${query}`;
      const answer = await send({ method: "HEAD", url, headers: { "x-amz-checksum-mode": "ENABLED" } });
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw refusal("HEAD", answer);
      return {
        version: versionIn(answer),
        checksum: answer.headers.get("x-amz-checksum-sha256") ?? null,
        lock: answer.headers.get("x-amz-object-lock-mode") ?? null,
        retainUntil: answer.headers.get("x-amz-object-lock-retain-until-date") ?? null
      };
    }
  };
};
var versionIn = ({ headers }) => {
  const version = headers.get("x-amz-version-id") ?? "";
  return version === "" || version === "null" ? null : version;
};
var refusal = (method, { status, body }) => {
  const code = /<Code>([A-Za-z]{1,60})<\/Code>/u.exec(Buffer.from(body).toString("utf8"))?.[1];
  const found = `${method} answered ${String(status)}${code === void 0 ? "" : ` ${code}`}`;
  return new RequestError(status >= 500 ? "unreachable" : "refused", status, found);
};

// src/publish/stores/s3/store.ts
var createS3Store = (options) => {
  const { place, retainUntil, credentials, transport } = options;
  const objects = createObjects({
    place,
    retainUntil,
    sign: createRequestSigner(credentials, place.region),
    transport
  });
  const written = /* @__PURE__ */ new Map();
  const notKept = (found) => ({
    state: "not-kept",
    store: "s3",
    found: `s3://${place.bucket}: ${found}`
  });
  return {
    kind: "s3",
    prepare: () => void 0,
    keep: (record) => worded(notKept, async () => {
      const [evidence, ...others] = await writeAll(objects, place, record);
      written.set(evidence.key, [evidence, ...others]);
      return keptOf(options, record, evidence);
    }),
    confirm: (kept) => worded(notKept, async () => {
      if (kept.state !== "kept") return kept;
      const all = written.get(kept.id);
      if (all === void 0) return notKept(`${kept.name} was not written by this run`);
      const seen = await Promise.all(
        all.map(async (each) => faultOf(each, await seenOf(objects, each), retainUntil))
      );
      const [fault] = seen.filter((each) => each !== null);
      return fault === void 0 ? kept : notKept(fault);
    })
  };
};
var writeAll = async (objects, place, record) => {
  const write = (file) => writeOnce(objects, keyOfFile(place, record, file), file);
  const beside = [record.bill, record.withheld].filter((file) => file !== null);
  const [evidence, others, proofs] = await Promise.all([
    write(record.evidence),
    Promise.all(beside.map(write)),
    record.proofs.then((files) => Promise.all(files.map(write)))
  ]);
  return [evidence, ...others, ...proofs];
};
var keyOfFile = (place, { folder, name }, file) => keyOf(place, folder, name, file.name);
var writeOnce = async (objects, key, file) => {
  const checksum = checksumOf(file.bytes);
  const put = await objects.put(key, file);
  const version = put === "exists" ? await sameVersion(objects, key, checksum) : put.version;
  if (version !== null) return { key, version, checksum };
  throw new RequestError("refused", null, `${key} got no version id: the bucket needs versioning and Object Lock`);
};
var sameVersion = async (objects, key, checksum) => {
  const there = await objects.head(key, null);
  if (there?.checksum === checksum) return there.version;
  throw new RequestError("refused", null, `${key} is taken and holds other bytes`);
};
var seenOf = ({ head }, { key, version }) => head(key, version);
var SECOND_MS = 1e3;
var faultOf = ({ key, version, checksum }, seen, asked) => {
  if (seen === null) return `${key} is gone after it was written, version ${version}`;
  if (seen.version !== version) return `${key} is shown in version ${seen.version ?? "none"}, written was ${version}`;
  if (seen.checksum !== checksum) return `${key} holds ${seen.checksum ?? "no checksum"}, sent was ${checksum}`;
  if (seen.lock !== "COMPLIANCE")
    return `${key} is not locked in compliance mode (${seen.lock ?? "nothing is told; reading it takes s3:GetObjectRetention"})`;
  const until = Math.ceil(Date.parse(seen.retainUntil ?? "") / SECOND_MS);
  if (until >= Math.floor(Date.parse(asked) / SECOND_MS)) return null;
  return `${key} is locked until ${seen.retainUntil ?? "no day"}, asked was ${asked}`;
};
var keptOf = ({ place, retainUntil }, record, { key, version }) => ({
  state: "kept",
  store: "s3",
  id: key,
  name: `s3://${place.bucket}/${key}`,
  url: null,
  digest: `sha256:${record.digest}`,
  expires: retainUntil,
  receipt: { bucket: place.bucket, key, version, "retain-until": retainUntil },
  remarks: []
});
export {
  createS3Store
};
