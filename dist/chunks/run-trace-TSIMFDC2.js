import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  digestIn,
  linkIn
} from "./chunk-JCVXUPQT.js";
import {
  createDeploymentReader,
  provenanceFinderOf
} from "./chunk-ILAAEXFB.js";
import {
  recordAccessFrom,
  recordFinderOf
} from "./chunk-VAUIITEV.js";
import {
  deploymentPrefix
} from "./chunk-5OO2EAYH.js";
import "./chunk-WC4TYBUB.js";
import "./chunk-S2SAZACM.js";
import "./chunk-PH2NCIUP.js";
import {
  DUTY_WORDS,
  STYLE,
  badge,
  code,
  element,
  join,
  others,
  rowList,
  section,
  testRows,
  verbatim,
  verifyCommand
} from "./chunk-7JBRWMRB.js";
import {
  InvalidArgumentError
} from "./chunk-R727PZ4R.js";
import {
  ticketWords,
  whyUnknown
} from "./chunk-VH4RCOXU.js";
import {
  exactRow,
  row,
  rowsIf
} from "./chunk-DUDJAMBL.js";
import {
  counted,
  nameOf,
  short
} from "./chunk-QY3GPZYY.js";
import "./chunk-RPF2H2JA.js";
import {
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  base64,
  fromHex
} from "./chunk-U2XUE4JJ.js";
import {
  GATE
} from "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  createClient
} from "./chunk-4T6FSV6Q.js";
import {
  InputError
} from "./chunk-JOIHDZKP.js";
import {
  STANDING,
  WHO,
  cursorOf,
  statusesOf
} from "./chunk-5ZK5TRM2.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-V3BRGX7I.js";
import {
  comparisons
} from "./chunk-IX25UDEM.js";
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
  instant,
  natural,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/wiring/run-trace.ts
import { writeFile } from "node:fs/promises";

// src/app/trace/traced-changes.ts
var tracedChanges = async (ports, repository, commits) => {
  if (commits.length === 0) return [];
  const found = await ports.records.sealed(
    repository,
    commits.map((each) => hintOf(repository, each))
  );
  return Promise.all(
    commits.map(async ({ commit, at }) => {
      const record = tracedRecord(found.get(commit) ?? NOT_ANSWERED);
      const pulls = record.state === "verified" ? null : await ports.host.pullsOf(repository, commit);
      return { commit, at, record, pulls, holders: null };
    })
  );
};
var NOT_ANSWERED = { state: "unreadable", found: "the stores gave no answer for this commit" };
var hintOf = (repository, { commit, at, statuses }) => {
  const [own] = statuses.filter(({ context, url }) => context.startsWith("countersign") && digestIn(url) !== null).toSorted((a, b) => b.at.localeCompare(a.at));
  const link = linkIn(own?.url ?? null, repository) ?? runIn(own?.url ?? null);
  return {
    commit,
    at,
    digest: digestIn(own?.url ?? null),
    run: link === null ? null : { id: link.run, attempt: link.attempt }
  };
};
var RUN = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#/u;
var runIn = (url) => {
  const [, run, attempt] = RUN.exec(url ?? "") ?? [];
  return run === void 0 ? null : { run: Number(run), attempt: Number(attempt ?? "1") };
};
var tracedRecord = (found) => {
  if (found.state === "absent") return { state: "absent" };
  if (found.state !== "verified") return found;
  const { evidence, digest, place, vouchedBy, signer } = found.record;
  return { state: "verified", evidence, digest, place, vouchedBy, signer, doubts: found.doubts };
};
var changeAt = async (ports, repository, commit) => {
  const way = await ports.deployments.way(repository, null, commit);
  if (!way.known) return way;
  const [change] = await tracedChanges(ports, repository, [way.value.target]);
  return known(change ?? null);
};

// src/app/trace/environments.ts
var MOST_CHANGES = 100;
var MOST_RECORDS = 30;
var environmentNow = async (ports, repository, named) => {
  const environment = await spelt(ports, repository, named);
  const last = await ports.deployments.last(repository, environment, { id: null, run: null });
  if (!last.known) return without(environment, last);
  if (last.value === null) return without(environment, known(null));
  const { id, commit } = last.value;
  const deployment = id === null ? unknown(unavailable("deployment", `the number of the deployment of ${commit} is not told`)) : await ports.deployments.byId(repository, id);
  return deployment.known ? environmentOf(ports, repository, deployment.value) : without(environment, deployment);
};
var spelt = async ({ deployments }, repository, named) => {
  const names2 = await deployments.environments(repository);
  if (!names2.known || names2.value.includes(named)) return named;
  return names2.value.find((name) => name.toLowerCase() === named.toLowerCase()) ?? named;
};
var without = (environment, deployment) => ({
  environment,
  deployment: deployment.known ? known(null) : deployment,
  record: { state: "absent" },
  changes: [],
  way: known({ direction: "first", from: null, left: 0 })
});
var environmentOf = async (ports, repository, deployment) => {
  const { environment, commit } = deployment;
  const [record, before] = await Promise.all([
    recordOf(ports, repository, deployment),
    commitBefore(ports, repository, deployment)
  ]);
  const way = before.known ? await ports.deployments.way(repository, before.value, commit) : before;
  const common = { environment, deployment: known(tracedDeployment(deployment)), record };
  if (!way.known) return { ...common, changes: [], way };
  const { direction, from, target, commits } = way.value;
  const brought = [target, ...commits.filter((each) => each.commit !== commit).toReversed()];
  const shown = brought.slice(0, MOST_CHANGES);
  return {
    ...common,
    changes: await tracedChanges(ports, repository, shown),
    way: known({ direction, from, left: brought.length - shown.length })
  };
};
var tracedDeployment = (seen) => {
  const { id, environment, commit, ref, creator, at, state, ended, run } = seen;
  return { id, environment, commit, ref, creator, at, state, ended, run };
};
var liveOnes = (deployments) => deployments.filter(({ state, succeeded }) => succeeded !== null && (state === "success" || state === "inactive")).toSorted((a, b) => (b.succeeded ?? "").localeCompare(a.succeeded ?? ""));
var commitBefore = async ({ deployments }, repository, { environment, succeeded, at }) => {
  const newest = await deployments.newest(repository, environment);
  if (!newest.known) return newest;
  const [before] = liveOnes(newest.value.deployments).filter((each) => (each.succeeded ?? "") < (succeeded ?? at));
  if (before !== void 0) return known(before.commit);
  if (!newest.value.cut) return known(null);
  return unknown({
    code: "list-truncated",
    about: ["deployments"],
    found: "what stood there before is not among the newest"
  });
};
var recordOf = async (ports, repository, deployment) => {
  const of = async (phase) => ports.records.latest(repository, {
    kind: phase === "after" ? "deployed" : "deployment",
    prefix: deploymentPrefix(phase, deployment.environment),
    most: MOST_RECORDS,
    workflow: ports.deploying
  });
  const found = [...await of("after"), ...await of("before")];
  const own = found.find((each) => isOf(each, deployment));
  if (own !== void 0) return tracedRecord(own);
  const doubtful = found.find(({ state }) => state === "refused" || state === "unreadable");
  return doubtful === void 0 ? unseen(found) : tracedRecord(doubtful);
};
var unseen = (found) => {
  const told = found.flatMap((each) => each.state === "absent" ? each.remark ?? [] : []);
  const isCut = found.filter(({ state }) => state === "verified").length >= MOST_RECORDS;
  const [remark = isCut ? `it is not among the newest ${String(MOST_RECORDS)} records` : null] = told;
  return remark === null ? { state: "absent" } : { state: "unreadable", found: remark };
};
var isOf = (found, { id, commit, run, environment }) => {
  if (found.state !== "verified") return false;
  const { deployment, run: own } = found.record.evidence.facts;
  if (!deployment.known || deployment.value?.commit !== commit) return false;
  if (deployment.value.environment.toLowerCase() !== environment.toLowerCase()) return false;
  if (deployment.value.id !== null && id !== null) return deployment.value.id === id;
  return run !== null && own.known && own.value.id === run;
};

// src/app/trace/of-digest.ts
var MOST_RECORDS2 = 30;
var MOST_NAMING = 20;
var commitOfDigest = async (ports, repository, digest) => {
  const branch = await ports.host.branch(repository);
  const named = branch.known ? await namedIn(ports, repository, branch.value.commits, digest) : NOT_NAMED;
  if (named.own !== null) return known(named.own);
  const deployed = await commitDeployed(ports, repository, digest);
  if (deployed.known && deployed.value !== null) return deployed;
  const built = await commitBuilt(ports, repository, digest);
  if (built.known && built.value !== null) return built;
  if (named.unread !== null) return known(named.unread);
  if (!branch.known) return branch;
  if (!deployed.known) return deployed;
  if (!built.known || !branch.value.cut) return built;
  return unknown({
    code: "list-truncated",
    about: ["branch"],
    found: `no status on the newest ${String(branch.value.commits.length)} commits of ${branch.value.branch} names it, and no record of a deployment`
  });
};
var NOT_NAMED = { own: null, unread: null };
var namedIn = async (ports, repository, commits, digest) => {
  const naming = commits.filter(({ statuses }) => statuses.some(({ url }) => digestIn(url) === digest));
  const changes = await tracedChanges(ports, repository, naming.slice(0, MOST_NAMING));
  const own = changes.find(({ record }) => record.state === "verified" && record.digest === digest);
  const unread3 = changes.find(({ record }) => record.state !== "verified");
  return { own: own?.commit ?? null, unread: unread3?.commit ?? null };
};
var commitBuilt = async ({ provenance }, repository, digest) => {
  const found = await provenance(repository, `sha256:${digest}`);
  if (!found.provenance.known) return found.provenance;
  const own = found.provenance.value.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
  const [commit, ...others2] = new Set(own.map((each) => each.commit));
  return others2.length === 0 ? known(commit ?? null) : unknown({ code: "fact-unavailable", about: ["provenance"], found: "statements name several commits" });
};
var commitDeployed = async (ports, repository, digest) => {
  const names2 = await ports.deployments.environments(repository);
  if (!names2.known) return names2;
  let lost = null;
  for (const environment of names2.value) {
    for (const phase of ["after", "before"]) {
      const found = await ports.records.latest(repository, {
        kind: phase === "after" ? "deployed" : "deployment",
        prefix: deploymentPrefix(phase, environment),
        most: MOST_RECORDS2,
        workflow: ports.deploying
      });
      const commit = found.flatMap((each) => each.state === "verified" ? commitIn(each.record, digest) ?? [] : []);
      if (commit[0] !== void 0) return known(commit[0]);
      const missed = found.find(
        (each) => each.state === "unreadable" || each.state === "absent" && each.remark !== null
      );
      if (missed !== void 0) lost = unread(environment, missed);
    }
  }
  return lost ?? known(null);
};
var unread = (environment, record) => unknown({
  code: "fact-unavailable",
  about: [environment],
  found: "found" in record ? record.found : "older records of deployments were not looked at"
});
var commitIn = ({ evidence, digest: own }, digest) => {
  const deployment = deploymentIn(evidence);
  if (deployment === null) return null;
  const { commit, artifacts, record, outcome, way } = deployment;
  const isOwn = own === digest || outcome?.gateRecord === digest;
  if (isOwn || artifacts.some((each) => each.digest === `sha256:${digest}`)) return commit;
  const on = [{ commit, record }, ...way.known ? way.value.commits : []];
  return on.find((each) => each.record.state === "verified" && each.record.digest === digest)?.commit ?? null;
};
var deploymentIn = ({ facts }) => facts.deployment.known ? facts.deployment.value : null;

// src/app/trace/holders.ts
var MOST_ENVIRONMENTS = 50;
var MOST_BACK = 30;
var holdersOf = async (ports, repository, commit) => {
  const names2 = await ports.deployments.environments(repository);
  if (!names2.known) return names2;
  if (names2.value.length > MOST_ENVIRONMENTS) {
    const about = ["environments"];
    return {
      known: false,
      why: { code: "list-truncated", about, found: `${String(names2.value.length)} environments` }
    };
  }
  const holders = [];
  for (const environment of names2.value) {
    const holder2 = await holderOf(ports, repository, { environment, commit });
    if (!holder2.known) return holder2;
    if (holder2.value !== null) holders.push(holder2.value);
  }
  return known(holders);
};
var holderOf = async (ports, repository, { environment, commit }) => {
  const newest = await ports.deployments.newest(repository, environment);
  if (!newest.known) return newest;
  const live = liveOnes(newest.value.deployments);
  const [now] = live;
  if (now === void 0) return newest.value.cut ? notSeen(environment) : known(null);
  let since = null;
  for (const [index, each] of live.slice(0, MOST_BACK).entries()) {
    const holds2 = await ports.host.contains(repository, each.commit, commit);
    if (!holds2.known) return holds2;
    if (!holds2.value) return known(index === 0 ? null : holder(environment, now, since));
    since = each;
  }
  const isFirst2 = !newest.value.cut && live.length <= MOST_BACK;
  return known(holder(environment, now, isFirst2 ? since : null));
};
var holder = (environment, now, since) => ({
  environment,
  deployment: tracedDeployment(now),
  since: since === null ? null : tracedDeployment(since)
});
var notSeen = (environment) => ({
  known: false,
  why: {
    code: "list-truncated",
    about: ["deployments"],
    found: `no success among the newest deployments to ${environment}`
  }
});

// src/app/trace/of-ticket.ts
var MOST = 50;
var commitsOfTicket = async ({ host }, repository, key) => {
  const branch = await host.branch(repository);
  if (!branch.known) return branch;
  const found = branch.value.commits.filter((commit) => names(commit, key));
  if (found.length > MOST) return cut(`more than ${String(MOST)} commits name ${key}`);
  if (found.length === 0 && branch.value.cut)
    return cut(
      `none of the newest ${String(branch.value.commits.length)} commits of ${branch.value.branch} names ${key}`
    );
  return known(found.map(({ commit, at, statuses }) => ({ commit, at, statuses })));
};
var cut = (found) => unknown({ code: "list-truncated", about: ["branch"], found });
var names = ({ message, pulls }, key) => [message, ...pulls.flatMap(({ title, body, branch }) => [title, body, branch])].some((text2) => holds(text2, key));
var holds = (text2, key) => {
  const [where, what] = [text2.toLowerCase(), key.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const [before, after] = [where[at - 1] ?? " ", where[at + what.length] ?? " "];
    if (!PART.test(before) && !PART.test(after)) return true;
  }
  return false;
};
var PART = /[a-z0-9]/u;

// src/app/trace/trace.ts
var trace = async (ports, repository, start) => ({
  repository,
  server: ports.server,
  start,
  ...await ledBy(ports, repository, start)
});
var ledBy = async (ports, repository, start) => {
  switch (start.kind) {
    case "environment": {
      const environment = await environmentNow(ports, repository, start.environment);
      return { ...nowhere(known(`environment ${start.environment}`)), environments: [environment] };
    }
    case "deployment": {
      const deployment = await ports.deployments.byId(repository, start.id);
      if (!deployment.known) return nowhere(deployment);
      const environment = await environmentOf(ports, repository, deployment.value);
      return { ...nowhere(known(`deployment ${String(start.id)}`)), environments: [environment] };
    }
    case "commit":
      return ledToCommit(ports, repository, known(start.commit));
    case "pull": {
      const merged = await ports.host.merged(repository, start.pull);
      return ledToCommit(ports, repository, merged.known ? known(merged.value?.commit ?? null) : merged);
    }
    case "digest":
      return ledToCommit(ports, repository, await commitOfDigest(ports, repository, start.digest));
    case "ticket":
      return ledToCommits(ports, repository, await commitsOfTicket(ports, repository, start.key));
  }
};
var nowhere = (led) => ({
  led: led.known ? led : { known: false, why: led.why },
  environments: [],
  changes: []
});
var ledToCommit = async (ports, repository, commit) => {
  if (!commit.known) return nowhere(commit);
  if (commit.value === null) return nowhere(known(""));
  const change = await changeAt(ports, repository, commit.value);
  if (!change.known) return nowhere(change);
  const held = await withHolders(ports, repository, change.value === null ? [] : [change.value]);
  return { ...nowhere(known(`commit ${commit.value}`)), changes: held };
};
var ledToCommits = async (ports, repository, commits) => {
  if (!commits.known) return nowhere(commits);
  if (commits.value.length === 0) return nowhere(known(""));
  const changes = await tracedChanges(ports, repository, commits.value);
  const led = commits.value.map(({ commit }) => commit).join(", ");
  return { ...nowhere(known(`commits ${led}`)), changes: await withHolders(ports, repository, changes) };
};
var withHolders = async (ports, repository, changes) => {
  const held = [];
  for (const change of changes) held.push({ ...change, holders: await holdersOf(ports, repository, change.commit) });
  return held;
};

// src/report/trace/trace-json.ts
var traceJson = ({ title, repository, state, faults, groups, holes }) => JSON.stringify({ schema: "urn:countersign:trace:v1", repository, start: title, state, faults, holes, groups });

// src/report/trace/trace-style.ts
var TRACE_STYLE = `
h3{font-size:1rem;margin:0 0 .35rem;line-height:1.3}
.chain{list-style:none;margin:0;padding:0}
.box{position:relative;border:1px solid var(--line);border-left:4px solid var(--good);border-radius:8px;background:var(--ground);padding:.7rem .9rem;margin:0 0 1.5rem;max-width:100%}
.box.hole{border-left-color:var(--bad);border-style:dashed dashed dashed solid}
.box.unread{border-left-color:var(--wait);border-style:dotted dotted dotted solid}
.box::after{content:"";position:absolute;left:1.4rem;top:100%;height:1.5rem;border-left:2px solid var(--soft)}
.box:last-child{margin-bottom:0}
.box:last-child::after{display:none}
.below{margin-top:1.5rem;display:grid;gap:1.5rem}
.below>.chain{position:relative;padding-left:2.2rem}
.below>.chain::before{content:"";position:absolute;left:.7rem;top:-1.5rem;bottom:0;border-left:2px solid var(--soft)}
.below>.chain:last-child::before{bottom:auto;height:2.9rem}
.below>.chain>.box:first-child::before{content:"";position:absolute;left:-1.5rem;top:1.3rem;width:1.4rem;border-top:2px solid var(--soft)}
.chains{display:grid;gap:1.5rem}
.digest{margin:0 0 .3rem;color:var(--soft)}
.fault{border-radius:6px;padding:.4rem .6rem;margin:.5rem 0 0}
.fault.hole{color:var(--bad);background:var(--bad-bg)}
.fault.unread{color:var(--wait);background:var(--wait-bg)}
@media (min-width:62rem){
.chains>.chain{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));grid-auto-flow:row dense;gap:1.5rem;align-items:stretch}
.chains>.chain>.box{margin:0}
.chains>.chain>.box:nth-child(4n+1),.chains>.chain>.box:nth-child(4n){grid-column:1}
.chains>.chain>.box:nth-child(4n+2),.chains>.chain>.box:nth-child(4n+3){grid-column:2}
.chains>.chain>.box:nth-child(odd)::after{left:100%;top:1.3rem;height:0;width:1.5rem;border-left:0;border-top:2px solid var(--soft)}
.chains>.chain>.box:nth-child(4n+3)::after{left:calc(-1.5rem - 4px)}
}
@media (max-width:40rem){.below>.chain{padding-left:1.4rem}.below>.chain::before{left:.3rem}.below>.chain>.box:first-child::before{left:-1.1rem;width:1rem}}
@media print{.box{break-inside:avoid}}
`;

// src/report/trace/trace-page.ts
var WHOLE_STYLE = `${STYLE}${TRACE_STYLE}`;
var tracePage = (shown) => {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("link", { rel: "icon", href: "data:," }),
    element("title", {}, `${shown.title}: ${shown.sum} · Countersign trace`),
    verbatim("style", WHOLE_STYLE)
  );
  const body = element(
    "body",
    {},
    element("a", { class: "skip", href: "#main" }, "To the chain"),
    header(shown),
    element("main", { id: "main", tabindex: "-1" }, ...mainOf(shown))
  );
  return `<!doctype html>
${element("html", { lang: "en" }, head, body).markup}
`;
};
var POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${base64(fromHex(sha256(WHOLE_STYLE)))}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
var TONES = { whole: "good", holes: "bad", unread: "wait" };
var STATES = { whole: "whole", holes: "has holes", unread: "partly not known" };
var header = ({ repository, title, state, sum, faults }) => element(
  "header",
  {},
  element("p", { class: "brand" }, "Countersign · trace"),
  element("h1", {}, others(title)),
  element(
    "p",
    { class: "tags" },
    element("span", { class: "subject" }, others(repository)),
    badge(STATES[state], TONES[state])
  ),
  element("p", { class: "stage" }, `${sum}.`),
  ...faults.map(faultLine)
);
var mainOf = ({ groups, holes }) => [
  ...holes.length === 0 ? [] : [section("holes", "What is missing", holeList(holes))],
  ...groups.map(
    ({ head, chains }, at) => section(
      `chain-${String(at + 1)}`,
      "The chain",
      ...head.length === 0 ? [] : [element("ol", { class: "chain" }, ...head.map(box))],
      element("div", { class: head.length === 0 ? "chains" : "chains below" }, ...chains.map(chainOf))
    )
  )
];
var holeList = (holes) => element("ul", {}, ...holes.map(({ where, fault }) => element("li", {}, others(`${where}: `), faultWords(fault))));
var chainOf = ({ title, steps }) => element("ol", { class: "chain", "aria-label": title }, ...steps.map(box));
var box = ({ part, title, rows, url, digest, faults }) => {
  const kind = faults.some((fault) => fault.kind === "hole") ? "hole" : faults.length > 0 ? "unread" : "sound";
  return element(
    "li",
    { class: `box ${kind} ${part}` },
    element("h3", {}, linked(title, url)),
    digest === null ? null : element("p", { class: "digest" }, code(digest)),
    rows.length === 0 ? null : rowList(rows),
    ...faults.map(faultLine)
  );
};
var linked = (title, url) => url !== null && /^https?:\/\//u.test(url) ? element("a", { href: url, rel: "noopener noreferrer nofollow" }, others(title)) : others(title);
var faultLine = (fault) => element("p", { class: `fault ${fault.kind}` }, faultWords(fault));
var faultWords = ({ kind, code: name, says }) => join([element("strong", {}, kind === "hole" ? "Hole" : "Not known"), " ", code(name), " ", others(says)]);

// src/report/trace/trace-text.ts
var traceText = (shown, paint) => {
  const steps = shown.groups.flatMap(({ head, chains }) => [...head, ...chains.flatMap((chain) => chain.steps)]);
  const width = Math.max(0, ...steps.map(({ title }) => title.length));
  const lines = shown.groups.flatMap(({ head, chains }) => [
    ...head.flatMap((step) => stepLines(step, width, paint)),
    ...chains.flatMap(({ steps: own }) => ["", ...own.flatMap((step) => stepLines(step, width, paint))])
  ]);
  return [
    `${paint("countersign", "bold")} trace of ${shown.repository}, ${shown.title}`,
    ...shown.faults.map((fault) => `  ${faultLine2(fault, paint)}`),
    ...lines,
    "",
    paint(`${shown.sum}.`, TONES2[shown.state]),
    ...shown.holes.map(({ where, fault }) => `  ${where}: ${faultLine2(fault, paint)}`)
  ].join("\n");
};
var TONES2 = { whole: "good", holes: "bad", unread: "wait" };
var stepLines = (step, width, paint) => {
  const { title, digest, url, rows, faults } = step;
  const sign = signOf(faults);
  const tone = sign === "ok  " ? "good" : sign === "HOLE" ? "bad" : "wait";
  return [
    `  ${paint(sign, tone)}  ${digest === null ? paint(title, "bold") : `${paint(title.padEnd(width), "bold")}  ${digest}`}`,
    ...url === null ? [] : [`          ${plain(url, 1e3)}`],
    ...rows.map(({ label, value }) => `          ${paint(`${label}:`, "dim")} ${value}`),
    ...faults.map((fault) => `          ${faultLine2(fault, paint)}`)
  ];
};
var signOf = (faults) => {
  if (faults.length === 0) return "ok  ";
  return faults.some(({ kind }) => kind === "hole") ? "HOLE" : "??  ";
};
var faultLine2 = ({ kind, code: code2, says }, paint) => `${paint(kind === "hole" ? "hole" : "not known", kind === "hole" ? "bad" : "wait")} ${code2}: ${says}`;

// src/evidence/trace/trace-holes.ts
var hole = (part, code2, found = "") => ({ kind: "hole", part, code: code2, found });
var unread2 = (part, found) => ({ kind: "unread", part, code: "part-unread", found });
var judgedIn = (evidence) => [
  { ...evidence, pull: evidence.subject.pull },
  ...evidence.companions
];
var startFaults = ({ led }) => {
  if (!led.known) return [unread2("start", led.why.found ?? led.why.code)];
  return led.value === "" ? [hole("start", "start-not-found")] : [];
};
var environmentFaults = (traced) => {
  const { deployment, record, way } = traced;
  if (!deployment.known) return [unread2("deployment", deployment.why.found ?? deployment.why.code)];
  const seen = deployment.value;
  if (seen === null) return [hole("environment", "nothing-deployed")];
  const isEnded = seen.state === "success" || seen.state === "inactive";
  return [
    ...isEnded ? [] : [hole("deployment", "deployment-unfinished", seen.state ?? "no status")],
    ...recordFaults("deployment-record", record),
    ...record.state === "verified" ? ofDeploymentRecord(record.evidence, seen.commit) : [],
    ...way.known ? wayFaults(way.value.left) : [unread2("commit", way.why.found ?? way.why.code)]
  ];
};
var wayFaults = (left) => left === 0 ? [] : [{ kind: "unread", part: "commit", code: "way-cut", found: String(left) }];
var ofDeploymentRecord = (evidence, commit) => {
  const { deployment } = evidence.facts;
  const value = deployment?.known === true ? deployment.value : null;
  if (value?.commit !== commit) return [hole("deployment-record", "deployment-record-other", value?.commit ?? "")];
  return evidence.stage === "deployed" ? [] : [hole("deployment-record", "deployment-without-end")];
};
var recordFaults = (part, record) => {
  switch (record.state) {
    case "unreadable":
      return [unread2(part, record.found)];
    case "absent":
      return [hole(part, part === "record" ? "record-absent" : "deployment-record-absent")];
    case "refused":
      return [hole(part, "record-refused", record.found)];
    case "verified": {
      const { verdict } = record.evidence.decision;
      const passed = verdict === "pass" || verdict === "pass-with-exception";
      return [
        ...passed ? [] : [hole(part, "record-blocked", verdict)],
        ...record.doubts.map((doubt) => hole(part, "record-doubted", doubt))
      ];
    }
  }
};
var changeFaults = (change, start) => {
  const { record, commit } = change;
  return [
    ...recordFaults("record", record),
    ...record.state === "verified" ? namedOtherwise(record.evidence, start) : [],
    ...record.state === "verified" ? ofRecord(record.evidence, commit) : withoutRecord(change),
    ...holderFaults(change)
  ];
};
var namedOtherwise = (evidence, start) => {
  if (start.kind !== "ticket") return [];
  const told = judgedIn(evidence).flatMap(({ facts }) => facts.tickets.known ? facts.tickets.value.answers : []);
  const isOf2 = told.some(({ key }) => key.toLowerCase() === start.key.toLowerCase());
  return isOf2 || told.length === 0 ? [] : [hole("ticket", "ticket-other", told.map(({ key }) => key).join(", "))];
};
var holderFaults = ({ holders }) => {
  if (holders === null) return [];
  if (!holders.known) return [unread2("held-by", holders.why.found ?? holders.why.code)];
  return holders.value.length === 0 ? [hole("held-by", "not-deployed")] : [];
};
var withoutRecord = ({ pulls }) => {
  if (pulls === null) return [];
  if (!pulls.known) return [unread2("pull", pulls.why.found ?? pulls.why.code)];
  return pulls.value.length === 0 ? [hole("pull", "pull-absent")] : [];
};
var ofRecord = (evidence, commit) => {
  const { covers } = evidence.links;
  const isOf2 = covers.includes(commit) || evidence.subject.commit === commit;
  const judged = judgedIn(evidence);
  const numbered = judged.filter(({ pull }) => pull !== null);
  return [
    ...isOf2 ? [] : [hole("record", "record-other", covers.join(", "))],
    ...numbered.length === 0 ? [hole("pull", "pull-absent")] : [],
    ...(numbered.length === 0 ? judged : numbered).flatMap(judgedFaults)
  ];
};
var judgedFaults = ({ facts, participants, findings, pull }) => {
  const of = pull === null ? "" : `#${String(pull)}`;
  return [
    ...ticketFaults(facts, of),
    ...participants.length === 0 ? [hole("people", "people-absent", of)] : [],
    ...factFaults("checks", facts.checks, of),
    ...factFaults("scans", facts.scans, of),
    ...factFaults("tests", facts.testResults, of),
    ...findings.flatMap(
      ({ control, outcome, enforcement }) => control !== GATE && CHECKING.has(control) && outcome === "fail" && enforcement === "enforce" ? [hole("checks", "checks-failed", `${of} ${control}`.trim())] : []
    )
  ];
};
var CHECKING = /* @__PURE__ */ new Set(["required-checks", "passing-scans"]);
var ticketFaults = ({ tickets }, of) => {
  if (!tickets.known)
    return tickets.why.code === "not-demanded" ? [hole("ticket", "ticket-not-asked", of)] : [unread2("ticket", `${of} ${tickets.why.found ?? tickets.why.code}`.trim())];
  const { answers } = tickets.value;
  const lost = answers.flatMap(
    ({ key, answer }) => answer.known ? [] : [unread2("ticket", `${key}: ${answer.why.found ?? answer.why.code}`)]
  );
  const present = answers.some(({ answer }) => answer.known && answer.value.found === "present");
  return present || lost.length > 0 ? lost : [hole("ticket", "ticket-absent", of)];
};
var factFaults = (part, fact, of) => fact === void 0 || fact.known || fact.why.code === "not-demanded" ? [] : [unread2(part, `${of} ${fact.why.found ?? fact.why.code}`.trim())];

// src/report/trace/fault-words.ts
var WORDS = {
  "start-not-found": "Nothing that could be read leads on from here",
  "nothing-deployed": "Nothing was ever deployed here with success",
  "deployment-without-end": "There is a record of the gate before this deployment, and none of how it ended",
  "deployment-unfinished": "The host does not say that this deployment succeeded",
  "deployment-record-absent": "There is no record of this deployment",
  "deployment-record-other": "The record is of another commit than was deployed",
  "way-cut": "The deployment brought more commits than are shown",
  "record-absent": "There is no record of this commit",
  "record-refused": "There is a record and it does not verify",
  "record-blocked": "The record verifies, and its verdict is no pass",
  "record-doubted": "The record verifies, and something stands against it",
  "record-other": "The record does not cover this commit",
  "pull-absent": "No pull request stands for this commit: it was pushed directly",
  "ticket-absent": "No ticket was found for this change",
  "ticket-not-asked": "The policy did not ask for a ticket, so none is in the record",
  "ticket-other": "The record was judged with other tickets",
  "people-absent": "Nobody who had a part in it is known",
  "checks-failed": "A required check or scan had failed",
  "not-deployed": "No environment holds this commit now",
  "part-unread": "This could not be read"
};
var faultWords2 = ({ code: code2, found }) => found === "" ? `${WORDS[code2]}.` : `${WORDS[code2]}: ${plain(found)}.`;

// src/report/trace/check-steps.ts
var LISTED = 30;
var checkSteps = (place, evidence) => {
  const { checks, scans } = evidence.facts;
  const { testResults } = evidence.facts;
  const tests = testRows(evidence);
  return [
    {
      part: "checks",
      title: "runs and checks",
      rows: checks.known ? checks.value.head.slice(0, LISTED).map(checkRow) : [unasked(checks)],
      url: runUrl(place, checks.known ? checks.value.head.find(({ runId }) => runId !== null)?.runId ?? null : null),
      digest: null
    },
    {
      part: "scans",
      title: "scans",
      rows: scans.known ? scanRows(scans.value) : [unasked(scans)],
      url: null,
      digest: null
    },
    {
      part: "tests",
      title: "test results",
      rows: tests.length > 0 ? tests : [testResults?.known === false ? unasked(testResults) : row("Tests", "none")],
      url: null,
      digest: null
    }
  ];
};
var unasked = ({ why }) => row("Not here", why.code === "not-demanded" ? "the policy does not ask for it" : why.found ?? why.code);
var runUrl = (place, run) => run === null ? null : `${place}/actions/runs/${String(run)}`;
var checkRow = ({ name, conclusion, status, runId, commit }) => row(name, `${conclusion ?? status} on ${short(commit)}${runId === null ? "" : `, run ${String(runId)}`}`);
var scanRows = (scans) => scans.length === 0 ? [row("Scans", "none but checks")] : scans.flatMap(
  ({ scan, source, reports }) => reports.known ? reports.value.flatMap(({ tool, findings, digest }) => [
    row(scan, `${tool ?? source}: ${counted(findings.length, "finding")}`),
    ...rowsIf(digest, (sha) => [exactRow(`Report of ${scan}`, `sha256:${sha}`)])
  ]) : [row(scan, `not known: ${reports.why.found ?? reports.why.code}`)]
);

// src/report/trace/record-steps.ts
var LISTED2 = 30;
var deploymentRecordStep = (record) => ({
  ...recordStep(record, "record of the deployment"),
  part: "deployment-record"
});
var recordSteps = (place, change) => {
  const { record, pulls } = change;
  const own = { ...recordStep(record, "sealed record"), part: "record" };
  if (record.state !== "verified") {
    const told = pulls?.known === true ? pulls.value : [];
    return [own, ...told.map((pull) => pullStep(place, pull, [row("Told by", "the host alone: no record verifies")]))];
  }
  const { evidence } = record;
  return [
    own,
    ...judgedIn(evidence).flatMap(
      (judged) => judged.pull === null ? [] : [pullStep(place, judged.pull, pullRows(judged.facts))]
    ),
    ...judgedIn(evidence).flatMap(({ facts }) => ticketSteps(place, facts)),
    peopleStep(evidence),
    ...checkSteps(place, evidence),
    evidenceStep(evidence)
  ];
};
var recordStep = (record, name) => {
  if (record.state === "absent") return { title: name, rows: [row("Record", "none")], url: null, digest: null };
  if (record.state === "unreadable")
    return { title: name, rows: [row("Record", `not known: ${record.found}`)], url: null, digest: null };
  const { place, digest } = record;
  const where = [row("Lies in", `${place.store}: ${place.name}`)];
  if (record.state === "refused")
    return { title: name, rows: [row("Does not verify", record.found), ...where], url: place.url, digest };
  const { evidence, signer, vouchedBy } = record;
  return {
    title: name,
    rows: [
      row("Verdict", evidence.decision.verdict),
      ...evidence.decision.blocking.length === 0 ? [] : [
        row(
          "Blocked by",
          enumerated(blockedBy(evidence), (name2) => name2, LISTED2)
        )
      ],
      row("Judged at", evidence.judgedAt ?? "a time that is not known"),
      ...where,
      row(vouchedBy === "signature" ? "Signed by" : "Vouched for by the run of", signer)
    ],
    url: place.url,
    digest
  };
};
var blockedBy = ({ decision }) => [
  ...new Set(
    decision.blocking.map(({ code: code2, about }) => plain(about.length === 0 ? code2 : `${code2} (${about.join(", ")})`))
  )
];
var pullStep = (place, pull, rows) => ({
  part: "pull",
  title: `pull request #${String(pull)}`,
  rows,
  url: `${place}/pull/${String(pull)}`,
  digest: null
});
var pullRows = ({ change }) => {
  if (!change.known) return [row("Change", "not known")];
  const { title, author, merged, head } = change.value;
  return [
    row("Title", title),
    row("Opened by", nameOf(author)),
    ...rowsIf(merged, ({ by, at }) => [row("Merged", `by ${nameOf(by)} at ${at}`)]),
    exactRow("Head", head.commit)
  ];
};
var ticketSteps = (place, { tickets }) => {
  if (!tickets.known) return [];
  const { answers, system } = tickets.value;
  return answers.map(({ key, answer }) => {
    const title = `ticket ${plain(key)}`;
    const common = { part: "ticket", title, digest: null };
    if (!answer.known) return { ...common, url: null, rows: [row(system, `not known: ${whyUnknown(answer.why)}`)] };
    if (answer.value.found !== "present") return { ...common, url: null, rows: [row(system, "there is none")] };
    const { ticket } = answer.value;
    const { requested, answers: approvals } = ticketWords(ticket);
    return {
      ...common,
      // Tickets of the code host are its issues.
      url: ticket.url ?? (/^#\d+$/u.test(key) ? `${place}/issues/${key.slice(1)}` : null),
      rows: [
        row("System", system),
        ...rowsIf(ticket.title, (words) => [row("Title", words)]),
        row("State", ticket.state),
        row("Requested by", requested),
        row("Approvals", approvals)
      ]
    };
  });
};
var peopleStep = (evidence) => ({
  part: "people",
  title: "people and duties",
  rows: judgedIn(evidence).flatMap(
    ({ pull, participants }) => participants.map(
      ({ account, duties }) => row(
        nameOf(account),
        `${duties.map((duty) => DUTY_WORDS[duty]).join(", ")}${pull === null ? "" : ` of #${String(pull)}`}`
      )
    )
  ),
  url: null,
  digest: null
});
var evidenceStep = (evidence) => {
  const { policy, transcript, bill, tool } = evidence;
  return {
    part: "evidence",
    title: "evidence",
    rows: [
      row("Made by", `${tool.name} ${tool.version}`),
      row("Rests on", `${counted(transcript.length, "call")}, each with its answer's digest`),
      ...policy.state === "found" ? [
        row(
          "Policy",
          enumerated(policy.sources, ({ name, digest }) => `${plain(name)} sha256:${digest}`)
        )
      ] : [row("Policy", policy.state)],
      ...rowsIf(bill, ({ digest, components }) => [
        exactRow("Bill of materials", `sha256:${digest}, ${counted(components, "component")}`)
      ]),
      exactRow("Check it yourself", verifyCommand(evidence))
    ],
    url: evidence.facts.run.known ? evidence.facts.run.value.url : null,
    digest: null
  };
};

// src/report/trace/trace-view.ts
var traceView = (read) => {
  const faults = startFaults(read).map(shownFault);
  const groups = [
    ...read.environments.map((each) => ({
      head: environmentSteps(read, each),
      chains: each.changes.map((change) => chainOf2(read, change, "back"))
    })),
    ...read.changes.length === 0 ? [] : [{ head: [], chains: read.changes.map((change) => chainOf2(read, change, "forth")) }]
  ];
  const holes = [
    ...faults.map((fault) => ({ where: startWords(read.start), fault })),
    ...groups.flatMap(({ head, chains }) => [...head, ...chains.flatMap(({ steps }) => steps)].flatMap(holesOf))
  ];
  return {
    title: startWords(read.start),
    repository: plain(read.repository),
    state: stateOf(holes.map(({ fault }) => fault)),
    sum: sumOf(holes.map(({ fault }) => fault)),
    faults,
    groups,
    holes
  };
};
var holesOf = ({ title, faults }) => faults.map((fault) => ({ where: title, fault }));
var stateOf = (faults) => {
  if (faults.some(({ kind }) => kind === "hole")) return "holes";
  return faults.length === 0 ? "whole" : "unread";
};
var sumOf = (faults) => {
  const holes = faults.filter(({ kind }) => kind === "hole").length;
  const unread3 = faults.length - holes;
  if (faults.length === 0) return "The chain is whole";
  return [
    ...holes === 0 ? [] : [counted(holes, "hole")],
    ...unread3 === 0 ? [] : [`${counted(unread3, "part")} that could not be read`]
  ].join(", ");
};
var startWords = (start) => {
  switch (start.kind) {
    case "environment":
      return `environment ${plain(start.environment)}`;
    case "deployment":
      return `deployment ${String(start.id)}`;
    case "commit":
      return `commit ${start.commit}`;
    case "pull":
      return `pull request #${String(start.pull)}`;
    case "ticket":
      return `ticket ${plain(start.key)}`;
    case "digest":
      return `sha256:${start.digest}`;
  }
};
var shownFault = (fault) => ({ kind: fault.kind, code: fault.code, says: faultWords2(fault) });
var withFaults = (steps, faults) => {
  const parts = new Set(steps.map(({ part }) => part));
  const other = parts.has("record") ? "record" : steps.at(-1)?.part;
  return steps.map((step, index) => ({
    ...step,
    faults: isFirst(steps, index) ? faults.filter(({ part }) => (parts.has(part) ? part : other) === step.part).map(shownFault) : []
  }));
};
var isFirst = (steps, index) => steps.findIndex(({ part }) => part === steps[index]?.part) === index;
var environmentSteps = (read, traced) => {
  const { environment, deployment, record, way, changes } = traced;
  const seen = deployment.known ? deployment.value : null;
  const place = `${read.server}/${read.repository}`;
  const steps = [
    {
      part: "environment",
      title: `environment ${plain(environment)}`,
      rows: [row("Holds", seen === null ? "nothing that is known" : short(seen.commit))],
      url: `${place}/deployments/${encodeURIComponent(environment)}`,
      digest: null
    },
    ...seen === null ? [] : [deploymentStep(place, seen, way.known ? way.value : null, changes.length)],
    ...seen === null ? [] : [deploymentRecordStep(record)]
  ];
  return withFaults(steps, environmentFaults(traced));
};
var deploymentStep = (place, seen, way, brought) => ({
  part: "deployment",
  title: seen.id === null ? "deployment" : `deployment ${String(seen.id)}`,
  rows: [
    row("Status", seen.state ?? "none"),
    row("Made by", nameOf(seen.creator)),
    row("Made at", seen.at),
    ...rowsIf(seen.ended, (ended) => [row("Ended at", ended)]),
    ...rowsIf(seen.ref, (ref) => [row("Of", ref)]),
    ...rowsIf(way, ({ direction, from }) => [
      row("Direction", from === null ? direction : `${direction}, from ${short(from)}`),
      row("Brought", counted(brought, "commit"))
    ])
  ],
  url: seen.run === null ? null : `${place}/actions/runs/${String(seen.run)}`,
  digest: null
});
var chainOf2 = (read, change, way) => {
  const place = `${read.server}/${read.repository}`;
  const commit = {
    part: "commit",
    title: `commit ${short(change.commit)}`,
    rows: rowsIf(change.at, (at) => [row("Committed at", at)]),
    url: `${place}/commit/${change.commit}`,
    digest: change.commit
  };
  const back = [commit, ...recordSteps(place, change)];
  const steps = way === "back" ? back : [...inOrder(back), ...holderSteps(place, change)];
  return { title: commit.title, steps: withFaults(steps, changeFaults(change, read.start)) };
};
var FORTH = [
  "ticket",
  "pull",
  "people",
  "checks",
  "scans",
  "tests",
  "commit",
  "record",
  "evidence"
];
var inOrder = (steps) => steps.toSorted((a, b) => FORTH.indexOf(a.part) - FORTH.indexOf(b.part));
var holderSteps = (place, { holders }) => [
  {
    part: "held-by",
    title: "environments that hold it",
    rows: holders?.known === true ? holders.value.map((each) => row(each.environment, holderWords(each))) : [row("Environments", "not known")],
    url: `${place}/deployments`,
    digest: null
  }
];
var holderWords = ({ deployment, since }) => {
  const now = `holds ${short(deployment.commit)} since ${deployment.ended ?? deployment.at}`;
  return since === null ? `${now}; the commit was there before what was looked at` : `${now}; the commit since ${since.ended ?? since.at}`;
};

// src/wiring/trace-ports.ts
import { readFile } from "node:fs/promises";

// src/collect/github/trace/branch-query.ts
var REPOSITORY_QUERY = `
query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    defaultBranchRef { name }
  }
}`;
var BRANCH_QUERY = `
query Branch($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          history(first: 50, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              oid
              committedDate
              message
              parents(first: 1) { nodes { oid } }
              status { contexts { ...Standing } }
              associatedPullRequests(first: 5) {
                totalCount
                nodes { number state title body headRefName mergeCommit { oid } }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;

// src/collect/github/trace/branch.ts
var MOST_PAGES = 10;
var readBranch = async (client, repository) => {
  const [owner, name] = repository.split("/");
  const seen = /* @__PURE__ */ new Map();
  let [branch, tip, after] = ["", "", null];
  for (let page = 0; page < MOST_PAGES && (page === 0 || after !== null); page += 1) {
    const answer = cursor(await client.query(BRANCH_QUERY, { owner, name, after }), "$.data").at("repository");
    const ref = answer.at("defaultBranchRef");
    const target = ref.at("target");
    const now = target.get("oid", objectId);
    if (page > 0 && now !== tip) throw new Malformed(target.path, "a branch that stands still while it is read");
    [branch, tip] = [ref.get("name", filledText), now];
    const history = target.at("history");
    for (const each of history.list("nodes", readCommit)) seen.set(each.commit, each);
    after = cursorOf(history);
  }
  return { branch, commits: lineOf(seen, tip), cut: after !== null };
};
var lineOf = (seen, tip) => {
  const line = [];
  for (let at = seen.get(tip); at !== void 0; at = seen.get(at.parent ?? "")) {
    const { commit, at: when, statuses, message, pulls } = at;
    line.push({ commit, at: when, statuses, message, pulls });
  }
  return line;
};
var readCommit = (node) => ({
  commit: node.get("oid", objectId),
  at: node.get("committedDate", instant),
  statuses: statusesOf(node),
  message: node.get("message", text),
  parent: node.at("parents").list("nodes", (parent) => parent.get("oid", objectId))[0] ?? null,
  pulls: mergedPulls(node.at("associatedPullRequests"))
});
var mergedPulls = (told) => {
  const pulls = told.list("nodes", (pull) => ({
    state: pull.get("state", text),
    number: pull.get("number", natural),
    title: pull.get("title", text),
    body: pull.get("body", optional(text)) ?? "",
    branch: pull.get("headRefName", optional(text)) ?? ""
  }));
  if (pulls.length !== Math.min(5, told.get("totalCount", natural)))
    throw new Malformed(told.path, "as many as counted");
  return pulls.filter(({ state }) => state === "MERGED").map(({ number, title, body, branch }) => ({ number, title, body, branch }));
};

// src/collect/github/trace/create-trace-host.ts
var PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
var PULLS_OF = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
var createTraceHost = (client) => {
  const compares = /* @__PURE__ */ new Map();
  const compare = (repository) => {
    const [owner = "", name = ""] = repository.split("/");
    const made = compares.get(repository) ?? comparisons(client, { owner, name });
    compares.set(repository, made);
    return made;
  };
  return {
    repository: (name) => observe("repository", () => readRepositoryNamed(client, name)),
    branch: (repository) => observe("branch", () => readBranch(client, repository)),
    merged: (repository, pull) => observe(`#${String(pull)}`, () => readMerged(client, repository, pull)),
    pullsOf: (repository, commit) => observe("pulls", () => readPullsOf(client, repository, commit)),
    contains: (repository, tip, commit) => observe("environments", async () => {
      if (tip === commit) return true;
      const relation = await compare(repository)(tip, commit);
      if (relation === null) throw new Malformed(`${tip}...${commit}`, "commits that the host can compare");
      return relation.contained;
    })
  };
};
var readRepositoryNamed = async (client, named) => {
  const [owner, name] = named.split("/");
  const found = cursor(await client.query(REPOSITORY_QUERY, { owner, name }), "$.data").at("repository");
  return {
    id: found.get("databaseId", natural),
    name: found.get("nameWithOwner", filledText),
    defaultBranch: found.at("defaultBranchRef").get("name", filledText)
  };
};
var readMerged = async (client, repository, pull) => {
  const [owner = "", repo = ""] = repository.split("/");
  const found = cursor(await client.read(PULL, { owner, repo, pull_number: pull }), "$");
  if (found.get("number", natural) !== pull) throw new Malformed("$.number", "the pull request that was asked for");
  const at = found.get("merged_at", optional(instant));
  return at === null ? null : { commit: found.get("merge_commit_sha", objectId), at };
};
var readPullsOf = async (client, repository, commit) => {
  const [owner = "", repo = ""] = repository.split("/");
  const listed = await client.list(PULLS_OF, { owner, repo, commit_sha: commit }, { unique: "number" });
  return listed.flatMap((item) => {
    const pull = cursor(item, "$");
    return pull.get("merged_at", optional(instant)) === null ? [] : [pull.get("number", natural)];
  });
};

// src/wiring/trace-ports.ts
var SEALING = ".github/workflows/countersign.yml";
var tracePortsOf = async (access, from) => {
  const client = createClient(from.host);
  const host = createTraceHost(client);
  const repository = await host.repository(from.repository);
  if (!repository.known)
    throw new Error(`The repository could not be read: ${repository.why.found ?? repository.why.code}.`);
  const { id, name, defaultBranch } = repository.value;
  const key = access.key === void 0 ? null : await readFile(access.key, "utf8");
  const recorded = await worded(
    recordAccessFrom({ ...access, serverUrl: from.server }, from.environment, {
      client,
      clientWith: (token) => createClient({ ...from.host, token })
    })
  );
  return {
    host,
    deployments: createDeploymentReader(client),
    provenance: provenanceFinderOf(recorded),
    records: recordFinderOf(recorded)({
      repository: { id, name },
      records: { ...workflowOf(access.workflow), key },
      branches: [defaultBranch]
    }),
    deploying: access.deploymentWorkflow ?? null,
    server: from.server
  };
};
var worded = async (reading) => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof InputError) throw new InvalidArgumentError(error.message);
    throw error;
  }
};
var WORKFLOW = /^(?:([A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+)\/)?(\.github\/workflows\/[^@\s/]+)(?:@(refs\/\S+))?$/u;
var workflowOf = (given) => {
  const [, repository, workflow, ref] = WORKFLOW.exec(given ?? SEALING) ?? [];
  if (workflow === void 0)
    throw new InvalidArgumentError("Write --workflow as PATH@REF, .github/workflows/countersign.yml@refs/heads/main.");
  return { workflow, repository: repository ?? null, ref: ref ?? null };
};

// src/wiring/run-trace.ts
var EXITS = { whole: 0, holes: 1, unread: 3 };
var runTrace = async ({
  repository,
  start,
  options
}, tools) => {
  const from = {
    repository,
    host: tools.host(options.api),
    server: serverOf(options.api, tools),
    environment: tools.environment
  };
  const shown = traceView(await trace(await tracePortsOf(options, from), repository, start));
  if (options.html !== void 0) await writeFile(options.html, tracePage(shown));
  tools.print(options.json === true ? traceJson(shown) : traceText(shown, tools.paint));
  return EXITS[shown.state];
};
var serverOf = (api, { environment }) => environment["GITHUB_SERVER_URL"] ?? (api === "https://api.github.com" ? "https://github.com" : new URL(api).origin.replace("://api.", "://"));
export {
  runTrace
};
