import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  MOST_BYTES,
  createSarifReader,
  readPacked,
  readSarifStream,
  unreadable
} from "./chunk-CUSATE2Q.js";
import "./chunk-V3BRGX7I.js";
import {
  comparisons
} from "./chunk-IX25UDEM.js";
import {
  findInZip
} from "./chunk-A222JIVZ.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import {
  boolean,
  cursor,
  filledText,
  instant,
  natural,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/scans/artifact-file.ts
import { crc32, createInflateRaw } from "node:zlib";
var MOST_DOWNLOADED = 128 * 1024 * 1024;
var PIECE = 256 * 1024;
async function readArtifactFile(content, { artifact, path }) {
  const about = `${artifact}/${path}`;
  if (!isZip(content)) {
    return path === artifact ? readSarifStream(about, pieces(content)) : unreadable(about, "no zip archive, but one file");
  }
  const found = findInZip(content, path, MOST_BYTES);
  if ("fault" in found) return unreadable(about, found.fault);
  if (found.file === null) return known([]);
  const reader = createSarifReader(about);
  await readEntry(reader, found.file);
  return reader.end();
}
var isZip = (content) => content[0] === 80 && content[1] === 75 && (content[2] === 3 && content[3] === 4 || content[2] === 5 && content[3] === 6);
async function readEntry(reader, { entry, bytes, isStored }) {
  const seen = { size: 0, crc: 0 };
  const watch = (chunk) => {
    seen.size += chunk.length;
    seen.crc = crc32(chunk, seen.crc);
    if (seen.size > entry.size) reader.refuse("the file in the archive is broken");
  };
  if (isStored) {
    for (const chunk of pieces(bytes)) {
      watch(chunk);
      reader.write(chunk);
    }
  } else await readPacked(reader, pieces(bytes), createInflateRaw(), watch);
  if (seen.size !== entry.size || seen.crc !== entry.crc) reader.refuse("the file in the archive is broken");
}
function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

// src/collect/scans/known-again.ts
var knownAgain = (runs, base) => {
  const waiting = /* @__PURE__ */ new Map();
  for (const { report, sightings } of base) {
    for (const sighting of sightings.filter(({ finding }) => finding.state !== "fixed")) {
      const key = placeOf(report.tool, sighting);
      waiting.set(key, [...waiting.get(key) ?? [], sighting]);
    }
  }
  return runs.map(({ report, sightings }) => {
    const marked = sightings.map((sighting) => mark(sighting, waiting.get(placeOf(report.tool, sighting)) ?? []));
    return { report: { ...report, findings: marked.map(({ finding }) => finding) }, sightings: marked };
  });
};
var placeOf = (tool, { finding }) => JSON.stringify([tool, finding.rule, finding.path]);
var mark = (sighting, candidates) => {
  const index = candidates.findIndex((each) => isAlike(sighting, each));
  if (index >= 0) candidates.splice(index, 1);
  return { ...sighting, finding: { ...sighting.finding, onBase: index >= 0 } };
};
var isAlike = (one, other) => {
  const others = new Map(other.fingerprints ?? []);
  const common = (one.fingerprints ?? []).filter(([key]) => others.has(key));
  return common.length > 0 ? common.every(([key, print]) => others.get(key) === print) : one.words === other.words;
};

// src/collect/scans/runs.ts
async function readRuns(client, { owner, name }, commit) {
  const parameters = { owner, repo: name, head_sha: commit };
  const listed = await client.list("GET /repos/{owner}/{repo}/actions/runs", parameters, {
    items: "workflow_runs",
    unique: "id"
  });
  const runs = listed.map((item) => {
    const run = cursor(item, "$");
    return {
      id: run.get("id", natural),
      path: run.get("path", filledText).replace(/@.*$/s, ""),
      head: run.get("head_sha", objectId),
      event: run.get("event", optional(text)),
      branch: run.get("head_branch", optional(text))
    };
  });
  return runs.filter((run) => run.head === commit);
}
async function readNewest(client, change, runs, wanted) {
  const artifacts = await Promise.all(runs.map((run) => readArtifacts(client, change, run, wanted)));
  return newestOfEachRun(artifacts.flat());
}
async function readArtifacts(client, change, run, wanted) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const parameters = { owner: change.owner, repo: change.name, run_id: run.id, name: wanted };
  const listed = await client.list(route, parameters, { items: "artifacts", unique: "id" });
  return listed.flatMap((item) => {
    const artifact = cursor(item, "$");
    if (artifact.get("name", filledText) !== wanted || artifact.get("expired", boolean)) return [];
    return [{ id: artifact.get("id", natural), run, at: artifact.get("created_at", instant) }];
  });
}
function newestOfEachRun(artifacts) {
  const newest = /* @__PURE__ */ new Map();
  for (const artifact of artifacts) {
    const other = newest.get(artifact.run.id);
    if (other === void 0 || other.id < artifact.id) newest.set(artifact.run.id, artifact);
  }
  return [...newest.values()].toSorted((a, b) => a.id - b.id);
}

// src/collect/scans/artifact.ts
async function readArtifactScan(client, change, demand) {
  const reading = { client, change, demand };
  const [found, baseRuns] = await Promise.all([
    observe(demand.scan, async () => {
      const runs = await readRuns(client, change, change.change.head.commit);
      return readNewest(client, change, runs, demand.artifact);
    }),
    demand.newOnly ? observe(demand.scan, () => readBaseRuns(client, change)) : null
  ]);
  if (!found.known) return found;
  const reports = [];
  for (const artifact of found.value) {
    const read = await readReports(reading, artifact);
    if (!read.known) return read;
    const runs = baseRuns?.known === true ? await compared(reading, artifact, read.value, baseRuns.value) : read.value;
    reports.push(...runs.map(({ report }) => reportOf(report, artifact)));
  }
  return known(reports);
}
var reportOf = (report, { run, at }) => ({
  ...report,
  commit: run.head,
  workflow: run.path,
  at: report.at !== null && Date.parse(report.at) < Date.parse(at) ? report.at : at
});
async function readReports({ client, change, demand }, { id }) {
  const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
  const parameters = { owner: change.owner, repo: change.name, artifact_id: id, archive_format: "zip" };
  const content = await observe(demand.scan, () => client.bytes(route, parameters, MOST_DOWNLOADED));
  return content.known ? readArtifactFile(content.value, demand) : content;
}
var OF_THE_BRANCH = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch"]);
async function readBaseRuns(client, change) {
  const { base, head } = change.change;
  const branch = base.ref.replace(/^refs\/heads\//, "");
  const relation = await comparisons(client, change)(base.commit, head.commit);
  if (relation === null) return [];
  const runs = await readRuns(client, change, relation.mergeBase.id);
  return runs.filter((run) => run.branch === branch && OF_THE_BRANCH.has(run.event));
}
async function compared(reading, artifact, runs, baseRuns) {
  const { client, change, demand } = reading;
  const ofWorkflow = baseRuns.filter((run) => run.path === artifact.run.path);
  const left = await observe(demand.scan, () => readNewest(client, change, ofWorkflow, demand.artifact));
  const newest = left.known ? left.value.at(-1) : void 0;
  if (newest === void 0) return runs;
  const base = await readReports(reading, newest);
  return base.known && base.value.length > 0 ? knownAgain(runs, base.value) : runs;
}
export {
  readArtifactScan
};
