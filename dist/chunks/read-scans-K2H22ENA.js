import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  restUser
} from "./chunk-JFH4QL4A.js";
import {
  comparisons
} from "./chunk-IX25UDEM.js";
import {
  observe,
  orNull
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import {
  cursor,
  filledText,
  instant,
  natural,
  nullable,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/scans/analysis.ts
function analysisOf(analysis, ref) {
  const keys = ["analysis_key", "category", "environment"].map((key) => analysis.get(key, optional(text)) ?? "");
  const tool = analysis.at("tool");
  return {
    ref,
    commit: analysis.get("commit_sha", objectId),
    tool: tool.get("name", filledText),
    toolVersion: tool.get("version", optional(text)),
    key: JSON.stringify(keys),
    at: analysis.get("created_at", instant),
    failed: analysis.get("error", text) !== "",
    warned: (analysis.get("warning", optional(text)) ?? "") !== "",
    results: analysis.get("results_count", natural)
  };
}
var newestOfEach = (analyses) => newestBy(analyses, ({ ref, commit, key }) => `${ref} ${commit} ${key}`);
var newestOfKeys = (analyses) => newestBy(analyses, ({ key }) => key);
function newestBy(analyses, nameOf) {
  const sorted = [...analyses].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const seen = /* @__PURE__ */ new Set();
  return sorted.filter((analysis) => {
    const name = nameOf(analysis);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

// src/collect/scans/on-base.ts
var MOST_LOOKED_UP = 20;
async function onBaseBranch(client, change, commits) {
  const { base } = change.change;
  const compare = comparisons(client, change);
  const distinct = [...new Set(commits)].filter((commit) => commit !== null).slice(0, MOST_LOOKED_UP);
  const found = await Promise.all(
    distinct.map(async (commit) => commit === base.commit || (await compare(base.commit, commit))?.contained === true)
  );
  const onBase = new Set(distinct.filter((_, index) => found[index]));
  return (commit) => commit !== null && onBase.has(commit);
}

// src/collect/scans/code-scanning.ts
var MOST_RESULTS = 5e3;
function readCodeScanning(client, change, demand) {
  return observe(demand.scan, async () => {
    const reading = { client, change, scan: demand.scan, tool: demand.codeScanning };
    const refs = ["head", "merge"].map((kind) => `refs/pull/${String(change.change.number)}/${kind}`);
    const [places, onBase] = await Promise.all([
      Promise.all(refs.map((ref) => readPlace(reading, ref))),
      demand.newOnly ? readBase(reading) : null
    ]);
    const analyses = newestOfEach(places.flatMap((place) => place.analyses));
    const parents = await readParents(reading, analyses);
    const proven = analyses.filter(
      ({ commit }) => isOfHead(commit, parents.get(commit) ?? [], change.change.head.commit)
    );
    const chosen = proven.length > 0 ? proven : analyses.slice(0, 1);
    const refsOfHead = new Set(chosen.map((analysis) => analysis.ref));
    const alerts = places.filter((place) => refsOfHead.has(place.ref)).flatMap((place) => place.alerts);
    return reportsOf(chosen, parents, withBase(alerts, onBase));
  });
}
async function readBase(reading) {
  const { client, change } = reading;
  const branch = change.change.base.ref.replace(/^refs\/heads\//, "");
  const alerts = await readAlerts(reading, `refs/heads/${branch}`);
  const standing = (alerts ?? []).filter(({ finding }) => finding.state !== "fixed");
  const isOnBase = await onBaseBranch(
    client,
    change,
    standing.map(({ commit }) => commit)
  );
  return new Set(standing.filter(({ commit }) => isOnBase(commit)).map(({ number }) => number));
}
async function readPlace(reading, ref) {
  const analyses = await readAnalyses(reading, ref);
  const alerts = await readAlerts(reading, ref);
  const found = newestOfKeys(analyses).some((analysis) => analysis.results > 0);
  const standing = alerts?.filter(({ finding }) => finding.state !== "fixed") ?? [];
  if (alerts === null ? analyses.length > 0 : found && standing.length === 0) throw withoutAlerts(reading, ref);
  return { ref, analyses, alerts: alerts ?? [] };
}
async function readAnalyses({ client, change, tool }, ref) {
  const parameters = { owner: change.owner, repo: change.name, ref, tool_name: tool };
  const listed = await orNull(
    client.list("GET /repos/{owner}/{repo}/code-scanning/analyses", parameters, { unique: "id" })
  );
  const analyses = (listed ?? []).map((item, index) => analysisOf(cursor(item, `$[${String(index)}]`), ref));
  return analyses.filter((analysis) => analysis.tool === tool);
}
var withoutAlerts = ({ scan }, ref) => new CollectError({
  code: "fact-unavailable",
  about: [scan],
  found: `analyses of ${ref}, but not the alerts that they tell of`
});
async function readAlerts({ client, change, tool }, ref) {
  const parameters = { owner: change.owner, repo: change.name, ref, tool_name: tool };
  const listed = await orNull(
    client.list("GET /repos/{owner}/{repo}/code-scanning/alerts", parameters, { unique: "number" })
  );
  return listed?.map((item, index) => alertOf(cursor(item, `$[${String(index)}]`))) ?? null;
}
function alertOf(alert) {
  const rule = alert.at("rule");
  const instance = alert.maybe("most_recent_instance");
  const location = instance?.maybe("location") ?? null;
  const state = stateOf(alert, instance);
  const level = rule.get("security_severity_level", optional(filledText)) ?? rule.get("severity", optional(filledText));
  return {
    number: alert.get("number", natural),
    commit: instance?.get("commit_sha", optional(objectId)) ?? null,
    finding: {
      rule: rule.get("id", optional(text)) ?? rule.get("name", optional(text)) ?? "",
      score: null,
      level: level?.toLowerCase() ?? null,
      path: location?.get("path", optional(text)) ?? null,
      line: location?.get("start_line", optional(natural)) ?? null,
      state,
      dismissedBy: state === "dismissed" ? restUser(alert.get("dismissed_by", nullable(cursor))) : null,
      onBase: null,
      since: alert.get("created_at", optional(instant))
    }
  };
}
function stateOf(alert, instance) {
  const whole = alert.get("state", optional(text));
  if (whole === "dismissed") return "dismissed";
  const here = instance?.get("state", optional(text)) ?? whole;
  return here === "fixed" ? "fixed" : "open";
}
async function readParents({ client, change }, analyses) {
  const newestMerge = analyses.find(
    ({ ref, commit }) => ref.endsWith("/merge") && commit !== change.change.head.commit
  );
  if (newestMerge === void 0) return /* @__PURE__ */ new Map();
  const parameters = { owner: change.owner, repo: change.name, commit_sha: newestMerge.commit };
  const answer = await orNull(client.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", parameters));
  const parents = answer === null ? [] : cursor(answer, "$").list("parents", (parent) => parent.get("sha", objectId));
  return /* @__PURE__ */ new Map([[newestMerge.commit, parents]]);
}
var isOfHead = (commit, parents, head) => commit === head || parents.length === 2 && parents[1] === head;
function withBase(alerts, standing) {
  const each = /* @__PURE__ */ new Map();
  for (const { number, finding } of alerts) {
    const known2 = each.get(number);
    if (known2?.state !== "open") each.set(number, { ...finding, onBase: standing?.has(number) ?? null });
  }
  return [...each.values()];
}
function reportsOf(analyses, parents, findings) {
  const [newest] = analyses;
  if (newest === void 0) return [];
  return [
    {
      tool: newest.tool,
      toolVersion: newest.toolVersion,
      commit: newest.commit,
      commitParents: parents.get(newest.commit) ?? [],
      completed: analyses.every((analysis) => !analysis.failed),
      truncated: analyses.some((analysis) => analysis.results >= MOST_RESULTS || analysis.warned),
      at: newest.at,
      digest: null,
      findings
    }
  ];
}

// src/collect/scans/alerts.ts
function readAlertList(client, change, scan, list) {
  return observe(scan, async () => {
    const alerts = await readAll(client, change, list);
    const findings = alerts.map((alert, index) => list.finding(cursor(alert, `$[${String(index)}]`)));
    return [
      {
        tool: list.tool,
        toolVersion: null,
        commit: null,
        commitParents: [],
        completed: null,
        truncated: false,
        at: null,
        digest: null,
        findings
      }
    ];
  });
}
async function readAll(client, change, { route, states, parameters, bodies, recount }) {
  const { owner, name } = change;
  const lists = await Promise.all(
    states.map((state) => {
      const options = { unique: "number", ...bodies === void 0 ? {} : { bodies } };
      return client.list(route, { owner, repo: name, ...parameters, state }, options);
    })
  );
  const empty = states.filter((_, index) => lists[index]?.length === 0);
  if (empty.length > 0) refuseOthers(route, await recount(client, change, empty));
  return lists.flat();
}
function refuseOthers(route, counts) {
  const other = counts.find(({ alerts }) => alerts > 0);
  if (other === void 0) return;
  throw new CollectError({
    code: "fact-unavailable",
    about: [route],
    found: `list-unstable: the list of state ${other.state} is empty, a second answer counts ${String(other.alerts)}`
  });
}

// src/collect/scans/dependabot.ts
function readDependabot(client, change, scan) {
  return readAlertList(client, change, scan, {
    tool: "Dependabot",
    route: "GET /repos/{owner}/{repo}/dependabot/alerts",
    states: ["open", "dismissed"],
    parameters: {},
    finding: findingOf,
    recount: countOtherwise
  });
}
var ALERT_COUNTS_QUERY = `
query AlertCounts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    open: vulnerabilityAlerts(states: [OPEN], first: 1) { totalCount }
    dismissed: vulnerabilityAlerts(states: [DISMISSED], first: 1) { totalCount }
  }
}`;
async function countOtherwise(client, { owner, name }, states) {
  const repository = cursor(await client.query(ALERT_COUNTS_QUERY, { owner, name }), "$.data").at("repository");
  return states.map((state) => ({ state, alerts: repository.at(state).get("totalCount", natural) }));
}
function findingOf(alert) {
  const advisory = alert.at("security_advisory");
  const dismissed = alert.get("state", text) === "dismissed";
  return {
    rule: advisory.get("cve_id", optional(filledText)) ?? advisory.get("ghsa_id", filledText),
    score: null,
    level: alert.at("security_vulnerability").get("severity", filledText).toLowerCase(),
    path: alert.at("dependency").get("manifest_path", optional(text)),
    line: null,
    state: dismissed ? "dismissed" : "open",
    dismissedBy: dismissed ? restUser(alert.get("dismissed_by", optional(cursor))) : null,
    onBase: null,
    since: alert.get("created_at", optional(instant))
  };
}

// src/collect/scans/secret-scanning.ts
async function readSecretScanning(client, change, demand) {
  const firstSeen = /* @__PURE__ */ new Map();
  const reports = await readAlertList(client, change, demand.scan, {
    tool: "secret scanning",
    route: ROUTE,
    states: ["open", "resolved"],
    parameters: { hide_secret: true },
    // A host that is older than this parameter sends the secrets all the same.
    bodies: "withheld",
    finding: (alert) => {
      const finding = findingOf2(alert);
      firstSeen.set(finding, commitOf(alert));
      return finding;
    },
    recount: listAgain
  });
  if (!reports.known || !demand.newOnly) return reports;
  const places = await observe(demand.scan, () => onBaseBranch(client, change, [...firstSeen.values()]));
  if (!places.known) return places;
  const placed = (finding) => {
    const commit = firstSeen.get(finding) ?? null;
    return { ...finding, onBase: commit === null ? null : places.value(commit) };
  };
  return known(reports.value.map((report) => ({ ...report, findings: report.findings.map(placed) })));
}
var ROUTE = "GET /repos/{owner}/{repo}/secret-scanning/alerts";
function listAgain(client, { owner, name }, states) {
  const parameters = { owner, repo: name, hide_secret: true, sort: "updated" };
  return Promise.all(
    states.map(async (state) => {
      const listed = await client.list(ROUTE, { ...parameters, state }, { unique: "number", bodies: "withheld" });
      return { state, alerts: listed.length };
    })
  );
}
function findingOf2(alert) {
  const state = stateOf2(alert);
  return {
    rule: alert.get("secret_type", filledText),
    score: null,
    level: null,
    path: null,
    line: null,
    state,
    dismissedBy: state === "dismissed" ? restUser(alert.get("resolved_by", optional(cursor))) : null,
    onBase: null,
    since: alert.get("created_at", optional(instant))
  };
}
function commitOf(alert) {
  return alert.maybe("first_location_detected")?.get("commit_sha", optional(objectId)) ?? null;
}
function stateOf2(alert) {
  if (alert.get("state", text) !== "resolved") return "open";
  const isGone = alert.get("validity", optional(text)) === "inactive";
  return isGone && alert.get("resolution", optional(text)) === "revoked" ? "fixed" : "dismissed";
}

// src/collect/scans/read-scans.ts
async function readScans(client, change, demands, workspace) {
  const read = async (demand) => {
    const reports = await readReports(client, change, demand, workspace);
    return { scan: demand.scan, source: demand.source, reports };
  };
  return known(await Promise.all(demands.map(read)));
}
async function readReports(client, change, demand, workspace) {
  switch (demand.source) {
    case "code-scanning":
      return readCodeScanning(client, change, demand);
    case "dependabot":
      return readDependabot(client, change, demand.scan);
    case "secret-scanning":
      return readSecretScanning(client, change, demand);
    case "sarif":
      return (await import("./workspace-JXDRG47F.js")).readWorkspaceScan(workspace, demand.path);
    case "artifact":
      return (await import("./artifact-PYTT75C5.js")).readArtifactScan(client, change, demand);
  }
}
export {
  readScans
};
